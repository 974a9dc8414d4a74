import { parseMonths } from '../../../calendar/span.js';

const monthNames = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** How a Dutch paper might print a day, a length or a number that the data writes: one wording of many. */
export function printedAs(value: string): string {
  if (value === 'unlimited') return 'onbeperkt';
  const [from, to] = value.split('..');
  if (from === undefined || to === undefined) return one(value);
  if (from === '') return /^\d{4}/.test(to) ? `uiterlijk ${one(to)}` : `maximaal ${one(to)}`;
  if (to === '') return /^\d{4}/.test(from) ? `vanaf ${one(from)}` : `minimaal ${one(from)}`;
  return `${one(from)} tot en met ${one(to)}`;
}

function one(part: string): string {
  if (part.startsWith('~')) return `circa ${part.slice(1)}`;
  if (part.endsWith('~')) return `rond ${one(part.slice(0, -1))}`;
  const months = parseMonths(part);
  if (months !== undefined) return lengthOf(months);
  const [year, month, day] = part.split('-');
  if (!year || !month) return part;
  return [day && Number(day), monthNames[Number(month) - 1], year].filter(Boolean).join(' ');
}

function lengthOf(months: number): string {
  const [years, left] = [Math.floor(months / 12), months % 12];
  const parts = [years > 0 && `${years} jaar`, left > 0 && `${left} ${left === 1 ? 'maand' : 'maanden'}`];
  return parts.filter(Boolean).join(' en ') || '0 maanden';
}
