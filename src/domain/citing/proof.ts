import { parseSpan } from '../../calendar/span.js';
import { parseStretch } from '../../calendar/stretch.js';
import { type Doubt, isUnknown } from '../entry.js';
import { quotesOf } from './citation.js';
import type { CitedValue } from './cited-values.js';
import { printsPartOfDay } from './saying/days.js';
import { type Sayable, says } from './saying/says.js';

/** Whether a day, a length or a number has a meaning: it exists, and does not run backwards. Unknown words do. */
export function isPossible({ rule, located: { value } }: CitedValue): boolean {
  if (isUnknown(value)) return true;
  if (rule.is === 'day') return parseStretch(String(value)) !== undefined;
  if (rule.is === 'duration') return parseSpan(String(value)) !== undefined;
  const [from, to] = String(value).split('..');
  return rule.is !== 'count' || !from || !to || Number(from) <= Number(to);
}

/**
 * What of a value its quotes should say and do not: the days, lengths and numbers. Without a quote nothing is asked.
 * A doubt explains what is implied, and a print too damaged to say anything else of the usual size; what is only
 * unclear, or contradicted elsewhere, is printed.
 */
export function unsaidOf(value: CitedValue): (string | number)[] {
  const quotes = value.citation ? quotesOf(value.citation) : [];
  if (quotes.length === 0 || !isPossible(value)) return [];
  const doubt = value.mapping.entry.value.doubt?.[value.key];
  const kind = sayableOf(value);
  return kind ? toldIn(value).filter((one) => !says(kind, one, quotes) && !isExplained(kind, one, quotes, doubt)) : [];
}

/** Whether the quotes of a value say it as it is printed, whatever is doubted about it. */
export function isPrinted(value: CitedValue): boolean {
  const quotes = value.citation ? quotesOf(value.citation) : [];
  const kind = sayableOf(value);
  return kind !== undefined && toldIn(value).every((one) => says(kind, one, quotes));
}

function sayableOf({ rule }: CitedValue): Sayable | undefined {
  if (rule.is === 'day' || rule.is === 'duration' || rule.is === 'count') return rule.is;
  return rule.is === 'amounts' ? 'count' : undefined;
}

function toldIn({ located: { value } }: CitedValue): (string | number)[] {
  const told = typeof value === 'object' ? Object.values(value as Record<string, string | number>) : [value];
  return (told as (string | number)[]).filter((one) => !isUnknown(one));
}

function isExplained(
  kind: Sayable,
  value: string | number,
  quotes: readonly string[],
  doubt: Doubt | undefined,
): boolean {
  if (doubt?.kind === 'damaged') return !saysAnother(kind, quotes, doubt.instead ?? []);
  if (doubt?.kind !== 'implied') return false;
  // Implied is in the first place a year: what else is printed must agree.
  const isPrinted = quotes.some((quote) => /\d/.test(quote));
  if (kind !== 'day') return !isPrinted;
  if (quotes.some((quote) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(quote))) return false;
  const years = String(value).match(/\d{4}/g) ?? [];
  return !quotes.some(printsPartOfDay) || years.some((year) => says('day', value, [...quotes, year]));
}

/** Whether a print said to be damaged reads quite well, as a number of the usual size that is no alternative given. */
function saysAnother(kind: Sayable, quotes: readonly string[], instead: Doubt['instead'] & object): boolean {
  if (kind === 'day') return false;
  const usual = Array.from({ length: 20 }, (_, index) => (kind === 'count' ? `${index + 1}` : `P${index + 1}Y`));
  return usual.some((one) => !instead.map(String).includes(one) && says(kind, one, quotes));
}
