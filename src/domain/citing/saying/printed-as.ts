import { daysBeyondOf, type Length, parseLength, wholeMonthsOf } from '../../../calendar/length.js';

const monthNames = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** How a Dutch paper might print a day, a length or a number that the data writes: one wording of many. */
export function printedAs(value: string): string {
  if (value === 'unlimited') return 'onbeperkt';
  if (value === 'false') return 'niet';
  if (value === 'none') return 'geen';
  const [from, to] = value.split('..');
  if (from === undefined || to === undefined) return one(value);
  if (from === '') return /^\d{4}/.test(to) ? `uiterlijk ${one(to)}` : `maximaal ${one(to)}`;
  if (to === '') return /^\d{4}/.test(from) ? `vanaf ${one(from)}` : `minimaal ${one(from)}`;
  return `${one(from)} tot en met ${one(to)}`;
}

function one(part: string): string {
  if (part.startsWith('~')) return `circa ${part.slice(1)}`;
  if (part.endsWith('~')) return `rond ${one(part.slice(0, -1))}`;
  const length = parseLength(part);
  if (length !== undefined) return printedLength(length);
  const [year, month, day] = part.split('-');
  if (!year || !month) return part;
  return [day && Number(day), monthNames[Number(month) - 1], year].filter(Boolean).join(' ');
}

function printedLength(length: Length): string {
  const [all, days] = [wholeMonthsOf(length), daysBeyondOf(length)];
  if (days > 0) return days % 7 === 0 ? `${days / 7} ${days === 7 ? 'week' : 'weken'}` : `${days} dagen`;
  const [years, months] = [Math.floor(all / 12), all % 12];
  const parts = [years > 0 && `${years} jaar`, months > 0 && `${months} ${months === 1 ? 'maand' : 'maanden'}`];
  return parts.filter(Boolean).join(' en ') || '0 maanden';
}
