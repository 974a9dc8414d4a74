import { parseSpan } from '../../calendar/span.js';
import { parseStretch } from '../../calendar/stretch.js';
import { isWrittenOut } from '../../source/yaml-readings.js';
import { isUnknown } from '../entry.js';
import { quotesOf } from './citation.js';
import type { CitedValue } from './cited-values.js';
import { affirms, denies, leavesOpen } from './saying/claims.js';
import { type Asked, readingsIn, type Sayable, says } from './saying/says.js';

/**
 * What of a day, a length, a number or amounts has no meaning: it does not exist, runs backwards, or is a number that
 * nobody would write out. Unknown words have one.
 */
export function impossibleParts(value: CitedValue): (string | number)[] {
  const parts = toldIn(value);
  switch (value.rule.is) {
    case 'day':
      return parts.filter((one) => parseStretch(String(one)) === undefined);
    case 'duration':
      return parts.filter((one) => parseSpan(String(one)) === undefined);
    case 'count':
    case 'amount':
    case 'amounts':
      return parts.filter((one) => !isPossibleNumber(one));
    default:
      return [];
  }
}

function isPossibleNumber(number: string | number): boolean {
  if (typeof number === 'number') return isWrittenOut(number);
  const [from, to] = number.split('..');
  return !from || !to || Number(from) <= Number(to);
}

/**
 * What of a value its quotes should say and do not: days, lengths and numbers, and the denial of `false` and `none`.
 * Without a quote nothing is asked, nor of a value that is doubted: the doubt says why it is another than what is printed.
 */
export function unprovenParts(value: CitedValue): (string | number)[] {
  const isAsked = isDenial(value.located.value) || sayableOf(value) !== undefined;
  if (!isAsked || isDoubtedValue(value) || impossibleParts(value).length > 0) return [];
  const quotes = quotesFor(value);
  return quotes.length === 0 ? [] : notPrintedOf(value, quotes);
}

/** Whether the quotes of a value say it: a citation by itself is what it quotes; whether words mean a yes is known of some keys only. */
export function isSaid(value: CitedValue): boolean {
  const quotes = quotesFor(value);
  const told = value.located.value;
  if (value.itself) return quotes.length > 0;
  if (quotes.length === 0 || notPrintedOf(value, quotes).length > 0) return false;
  if (told === 'undecided') return leavesOpen(quotes);
  if (told === true) return affirms(value.key, quotes) === true;
  return isDenial(told) || (!isUnknown(told) && sayableOf(value) !== undefined);
}

/** Whether a program may read what is printed of a value: a day, a length, a number, an amount, yes or no. */
export function isSayable(value: CitedValue): boolean {
  return value.rule.is === 'flag' || sayableOf(value) !== undefined;
}

function notPrintedOf(value: CitedValue, quotes: readonly string[]): (string | number)[] {
  const told = value.located.value;
  if (isDenial(told)) return denies(value.key, quotes) ? [] : [String(told)];
  const kind = sayableOf(value);
  return kind ? toldIn(value).filter((one) => !says(kind, one, quotes, askedOf(value))) : [];
}

function isDenial(told: unknown): told is false | 'none' {
  return told === false || told === 'none';
}

function quotesFor({ citation }: CitedValue): string[] {
  return citation ? quotesOf(citation) : [];
}

/** Whether somebody wrote why a value may be another. */
export function isDoubtedValue({ mapping, key }: CitedValue): boolean {
  return Object.hasOwn(mapping.entry.value.doubt ?? {}, key);
}

/** What the quotes of a value do say of its kind, as the data would write it. */
export function saidInstead(value: CitedValue): string[] {
  const kind = isUnknown(value.located.value) ? undefined : sayableOf(value);
  return kind ? readingsIn(kind, quotesFor(value), askedOf(value)) : [];
}

function sayableOf({ rule }: CitedValue): Sayable | undefined {
  if (rule.is === 'day' || rule.is === 'duration' || rule.is === 'count') return rule.is;
  return isAmount(rule) ? 'amount' : undefined;
}

function askedOf({ rule, mapping }: CitedValue): Asked {
  const { unit } = mapping.entry.value as { unit?: string };
  return { bound: rule.bound, unit: isAmount(rule) ? eurosIn(unit) : undefined };
}

/** Whether a value is money, of one year or of several. */
function isAmount({ is }: CitedValue['rule']): boolean {
  return is === 'amounts' || is === 'amount';
}

/** How many euros one is of an amount in a unit of the vocabulary; one where the unit is not known. */
export function eurosIn(unit: string | undefined): number {
  return unit === 'eur-million' ? 1e6 : unit === 'eur-thousand' ? 1e3 : 1;
}

function toldIn({ located: { value } }: CitedValue): (string | number)[] {
  const told = typeof value === 'object' ? Object.values(value as Record<string, string | number>) : [value];
  return (told as (string | number)[]).filter((one) => !isUnknown(one));
}
