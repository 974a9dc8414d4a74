import { added, compared, durationText, type Length, multiplied } from '../../calendar/length.js';
import { isOpenEnd, isShorter } from '../../calendar/span.js';
import { endOfTerm, firstDayOf } from '../../calendar/term.js';
import { common, exactDayOf, isBefore } from '../../calendar/window.js';
import type { Address, Located } from '../../source/located.js';
import { keyOf } from '../../source/located.js';
import { type Entry, isUnknown } from '../entry.js';
import { limitsOf } from './limits.js';
import { optionGroupsOf } from './option-groups.js';
import type { Terms } from './reading.js';
import { countAt, dayAt, lengthAt } from './reading.js';
import { startOf, statedLastDay } from './start.js';
import { writtenDays } from './written.js';

/** Two values of a block of terms that cannot both be right. */
export interface Conflict {
  readonly slip: TermsSlip;
  readonly at: Address;
  readonly related: Address;
  /** What stands there, and what stands or follows from the other. */
  readonly found: string;
  readonly against: string;
}

export type TermsSlip =
  | 'ends-before-it-begins'
  | 'last-day-disagrees'
  | 'no-such-first-day'
  | 'cap-before-initial-end'
  | 'implausible-term';

const longestPlausible = 20 * 12;

const rules: readonly ((terms: Terms) => Conflict | undefined)[] = [
  (terms) => {
    const firstDay = dayAt(terms, 'firstDay');
    const key = (['lastDay', 'latestLastDay'] as const).find((one) => isBefore(dayAt(terms, one), firstDay) === 'yes');
    return key && between(terms, 'ends-before-it-begins', key, 'firstDay');
  },
  (terms) => {
    const stated = statedLastDay(terms);
    const computed = endOfTerm(dayAt(terms, 'firstDay'), lengthAt(terms, 'initialTerm'));
    if (!stated || common(stated, computed) || isDoubtedAs(terms, 'contradicted', 'lastDay', 'initialTerm')) return;
    return { ...between(terms, 'last-day-disagrees', 'lastDay', 'initialTerm'), against: writtenDays(computed) };
  },
  (terms) => {
    const stated = statedLastDay(terms);
    if (!stated || isUnknown(terms.value.initialTerm) || exactDayOf(dayAt(terms, 'firstDay'))) return;
    if (firstDayOf(stated, lengthAt(terms, 'initialTerm'))) return;
    if (isDoubtedAs(terms, 'contradicted', 'lastDay', 'initialTerm')) return;
    return between(terms, 'no-such-first-day', 'lastDay', 'initialTerm');
  },
  (terms) => {
    const { firstDay, lastDay } = startOf(terms, undefined);
    const { longest } = limitsOf(terms, firstDay);
    const isLonger = longest && isShorter(longest.gives, lengthAt(terms, 'initialTerm')) === 'yes';
    const isPast = longest && (isLonger || isBefore(endOfTerm(firstDay.gives, longest.gives), lastDay.gives) === 'yes');
    const isCut = isBefore(dayAt(terms, 'latestLastDay'), lastDay.gives) === 'yes';
    const other = statedLastDay(terms) ? 'lastDay' : 'initialTerm';
    if (!isCut && !isPast) return;
    return between(terms, 'cap-before-initial-end', isCut ? 'latestLastDay' : 'maximumTerm', other);
  },
  (terms) => {
    const { min } = lengthAt(terms, 'initialTerm');
    if (isOpenEnd(min)) return;
    if ((compared(min, longestPlausible) ?? 0) <= 0) return tooMuchIn(terms, min);
    return isDoubtedAs(terms, 'damaged', 'initialTerm')
      ? undefined
      : between(terms, 'implausible-term', 'initialTerm', 'initialTerm');
  },
];

/**
 * What is wrong between the values of one block of terms: the first of the slips, in the order of `Slip`, so that one
 * wrong value is told of once. Nothing where a value is wrong by itself; what is not sure conflicts with nothing.
 */
export function conflictOf(terms: Terms, isSound: Sound): Conflict | undefined {
  for (const rule of rules) {
    const conflict = rule(terms);
    if (conflict) return areSound(terms, isSound) ? conflict : undefined;
  }
  return undefined;
}

/** Says of a mapping whether its values are right by themselves. */
export type Sound = (mapping: Located<object>) => boolean;

/** Says of a block of terms what `areDependable` does. */
export type Dependable = (terms: Terms) => boolean;

/** Whether the values of a block of terms, its options included, are right by themselves. */
export function areSound(terms: Terms, isSound: Sound): boolean {
  return [terms, ...optionGroupsOf(terms)].every(isSound);
}

function between(terms: Terms, slip: TermsSlip, key: keyof Entry<'terms'>, other: keyof Entry<'terms'>): Conflict {
  const [found, against] = [terms.value[key], terms.value[other]].map(String) as [string, string];
  return { slip, at: keyOf(terms, key), related: keyOf(terms, other), found, against };
}

/** Terms that are too long only with all options; a cap, where there is one, cuts them, and another rule tells of it. */
function tooMuchIn(terms: Terms, initial: Length): Conflict | undefined {
  const groups = optionGroupsOf(terms);
  if (terms.value.latestLastDay !== undefined || terms.value.maximumTerm !== undefined) return;
  if (groups.some((group) => isDoubtedAs(group, 'damaged', 'count', 'length'))) return;
  const lengths = groups.map((group) => {
    const { min } = lengthAt(group, 'length');
    return isOpenEnd(min) ? 0 : multiplied(min, countAt(group, 'count').min);
  });
  const whole = lengths.reduce<Length>((sum, one) => added(sum, one), initial);
  if ((compared(whole, longestPlausible) ?? 0) <= 0) return;
  return { ...between(terms, 'implausible-term', 'options', 'initialTerm'), found: durationText(whole) };
}

function isDoubtedAs(mapping: Located<Entry<'terms'> | Entry<'option'>>, kind: string, ...keys: string[]): boolean {
  return keys.some((key) => mapping.value.doubt?.[key]?.kind === kind);
}
