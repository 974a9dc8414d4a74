import { type Day, daysUntil, plusDays } from '../../calendar/day.js';
import { durationText, type Length, lengthFrom } from '../../calendar/length.js';
import { monthsUntil } from '../../calendar/term.js';
import type { Answer } from '../../domain/answers/answer.js';
import { answerTo } from '../../domain/answers/questions.js';
import { writtenIn } from '../../domain/answers/written-answer.js';
import type { Likeness } from '../../domain/changes/meaning.js';
import { uniqueReferences } from '../../domain/citing/citation.js';
import type { Dataset } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import { type Aspect, compareText } from '../../text/compare.js';
import type { Text } from '../../text/language.js';
import { lengthText } from '../../text/measures.js';
import { joined } from '../../text/phrase.js';
import { answerText } from '../answer-text.js';
import { type Comparable, likenessOfSides, type Meant } from './likeness.js';
import { type Holder, labelsOf } from './side.js';

/** What a contract, or a segment's share of one, says. */
interface HolderSays {
  readonly holder: Holder;
  readonly saying: Answer;
}

/** A value with all of a side that say it; shares of segments in what their whole says are that whole. */
export interface Shared extends Answer {
  readonly holders: readonly Holder[];
  /** What they are called, where others of the side say otherwise. */
  readonly names: Text;
  /** How many of them say it with a doubt. */
  readonly doubted: number;
}

/** What a side says on an aspect: once, or several times where its contracts and segments say otherwise. */
export interface Cell {
  readonly said: readonly HolderSays[];
  readonly sayings: readonly Shared[];
}

export type Mark = 'same' | 'differs' | 'unclear';

export function cellOf(aspect: Aspect, holders: readonly Holder[]): Cell {
  const said = holders.flatMap((holder) => {
    const saying = answerTo(aspect, holder.contract, holder.side.things);
    return saying ? [{ holder, saying }] : [];
  });
  const labels = labelsOf(said.map(({ holder }) => holder));
  const byMeaning = grouped(said, ({ saying }) => saying.meaning);
  /** A share that says what its whole says, with no doubt of its own, need not be named. */
  const isSaidByWhole = ({ holder: { contract }, saying }: HolderSays) =>
    contract.segment !== undefined &&
    said.some(
      ({ holder: { contract: other }, saying: whole }) =>
        other.id === contract.id && !other.segment && sayingKey(whole) === sayingKey(saying),
    );
  const sayings = [...byMeaning.values()].flatMap((all): Shared[] => {
    const [first] = all;
    if (!first) return [];
    const own = all.filter((one) => !isSaidByWhole(one));
    const named = own.flatMap(({ holder }) => labels.get(holder) ?? []);
    return [
      {
        ...first.saying,
        references: uniqueReferences(all.flatMap(({ saying }) => saying.references)),
        doubts: all.flatMap(({ saying }) => saying.doubts),
        holders: own.map(({ holder }) => holder),
        names: byMeaning.size === 1 ? { nl: '', en: '' } : joined(named, ', '),
        doubted: own.filter(({ saying }) => saying.doubts.length > 0).length,
      },
    ];
  });
  return { said, sayings };
}

/** What is said, and what is doubted of it. */
function sayingKey({ meaning, doubts }: Answer): string {
  return JSON.stringify([meaning, doubts]);
}

/** Whether the sides say the same, holder by holder; not to be told where one of them does not say, and nothing else parts them. */
export function markOf(cells: readonly Cell[]): Mark {
  const likenesses = comparedPairs(cells).map(([a, b]) => likenessOfSides(a, b));
  if (likenesses.includes('differs')) return 'differs';
  return likenesses.every((one) => one === 'same') ? 'same' : 'unclear';
}

/** Whether all sides have the same words, be it that they do not know. */
export function isAlike(cells: readonly Cell[]): boolean {
  const isWordAlike = (a: Meant, b: Meant): Likeness => (a.meaning === b.meaning ? 'same' : 'differs');
  return comparedPairs(cells).every(
    ([a, b]) => (a.said.length === 0 && b.said.length === 0) || likenessOfSides(a, b, isWordAlike) === 'same',
  );
}

function comparedPairs(cells: readonly Cell[]): [Comparable, Comparable][] {
  const all = cells.map(comparableOf);
  return all.flatMap((a, index) => all.slice(index + 1).map((b): [Comparable, Comparable] => [a, b]));
}

/** What a side says, in plain values. */
export function comparableOf({ said, sayings }: Cell): Comparable {
  const meant = ({ meaning, isKnown, is }: Answer): Meant => ({ meaning, isKnown, is });
  return {
    said: said.map(({ holder: { contract }, saying }) => ({
      contract: contract.id,
      segment: contract.segment?.id,
      saying: meant(saying),
    })),
    sayings: sayings.map(meant),
  };
}

/** How far the second is from the first, both of them known: days by their distance, else what became of what. */
export interface Difference {
  /** Of days: `P1Y6M` later, `-P1Y6M` sooner. */
  readonly length: string | undefined;
  readonly text: Text;
}

export function differenceOf(aspect: Aspect, first: Cell, second: Cell, dataset: Dataset): Difference | undefined {
  const [a, b] = [first.sayings, second.sayings];
  const [was, is] = [a[0], b[0]];
  if (!was || !is || a.length > 1 || b.length > 1 || was.meaning === is.meaning) return undefined;
  // What only one of them knows stands in their columns.
  if (!was.isKnown || !is.isKnown) return undefined;
  if (aspect === 'first-day' || aspect === 'latest-end')
    return distanceOf(writtenIn(was.value), writtenIn(is.value), aspect === 'latest-end');
  const isShort = ['options', 'initial-term', 'term', 'providers', 'lots', 'sas-option'].includes(aspect);
  if (!isShort) return undefined;
  return { length: undefined, text: compareText.from(answerText(was.value, dataset), answerText(is.value, dataset)) };
}

/**
 * `1 year 6 months later`; in days where it is no whole number of months; nothing where a day is a window. Of two last days
 * those after them are held against each other: from 30 June to 31 December are six months.
 */
function distanceOf(was: string, is: string, areLast: boolean): Difference | undefined {
  if (was.length > 10 || is.length > 10) return undefined;
  const [early, late] = ((was < is ? [was, is] : [is, was]) as [Day, Day]).map((day) =>
    areLast ? plusDays(day, 1) : day,
  ) as [Day, Day];
  const isMonthly = early.slice(8) === late.slice(8);
  const length: Length = isMonthly ? monthsUntil(early, late) : lengthFrom(0, daysUntil(early, late));
  const iso = durationText(length);
  const text = lengthText(iso);
  return was < is
    ? { length: iso, text: compareText.later(text) }
    : { length: `-${iso}`, text: compareText.sooner(text) };
}
