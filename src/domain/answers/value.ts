import type { Day } from '../../calendar/day.js';
import { unitIn, type ValueRule } from '../changes/meaning.js';
import { isUnknown } from '../entry.js';
import type { Reason } from '../terms/cause.js';
import type { Input } from '../terms/reading.js';
import type { Stands } from '../terms/stands.js';
import type { Value } from '../walk.js';

/** A value of the data: a code, a day, a length, a count, amounts, a name, a list of them; or a word for what is not known. */
export interface DataValue extends Input {
  readonly is: 'data';
  readonly rule: ValueRule;
  readonly written: unknown;
  /** What a known number counts, where the data say that beside it: a code of the group that its rule names. */
  readonly unit?: string | undefined;
}

/** Where a day lies that follows from others; a side that nothing bounds is missing. */
export interface Days {
  readonly is: 'days';
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
  /** Why a side is missing, where a value of the data is the reason. */
  readonly reason: Reason | undefined;
}

/** The initial term and the options, of which a word may stand for all. */
export interface TermAndOptions {
  readonly is: 'term';
  readonly initial: DataValue | undefined;
  readonly options:
    | string
    | readonly { readonly count: DataValue | undefined; readonly length: DataValue | undefined }[];
  /** The longest that all of it may last, where that says more: `P8Y`. */
  readonly longest?: string | undefined;
}

/** How a contract stands; `isPlanned` where no source says yet that it was concluded. */
export interface State {
  readonly is: 'state';
  readonly stands: Stands;
  readonly isPlanned: boolean;
}

/** First days that were moved to later ones, as sources tell. */
export interface PostponedDays {
  readonly is: 'postponed';
  readonly moves: readonly {
    readonly from: Days;
    /** Missing where nobody tells a later day. */
    readonly to: Days | undefined;
    readonly length: DataValue | undefined;
    /** `intended` or `proposed` where it did not take place. */
    readonly stage: string | undefined;
  }[];
}

/** Numbers of things of several kinds, which are one number together. */
export interface Sum {
  readonly is: 'sum';
  readonly of: readonly DataValue[];
}

/** The items of a list, each by some of its keys. */
export interface Items {
  readonly is: 'items';
  readonly items: readonly (readonly DataValue[])[];
}

/** What is so for each of the groups of municipalities that decided apart. */
export interface ByGroup {
  readonly is: 'by-group';
  readonly groups: readonly { readonly municipalities: readonly string[]; readonly value: AnswerValue }[];
}

/** A contract in short: its kind and between which days it lies, or what took its place. */
export interface InShort {
  readonly is: 'contract';
  readonly kind: AnswerValue | undefined;
  readonly firstDay: AnswerValue | undefined;
  readonly latestEnd: AnswerValue | undefined;
  readonly replacedBy: readonly string[];
}

/** What is answered, as values. Words are made from it last; nothing is decided, compared or counted by them. */
export type AnswerValue = DataValue | Days | TermAndOptions | State | PostponedDays | Sum | Items | ByGroup | InShort;

/** A value of the data as an answer. */
export function dataValueOf({ mapping, key, rule, located }: Value, written = located.value): DataValue {
  return dataValue(mapping.entry, key, rule, written);
}

/** What is written under a key of a mapping, with what it counts where it is a number. */
export function dataValue(mapping: Input['mapping'], key: string, rule: ValueRule, written: unknown): DataValue {
  return {
    is: 'data',
    mapping,
    key,
    rule,
    written,
    unit: isUnknown(written) ? undefined : unitIn(mapping.value, rule),
  };
}

/** Whether it is an answer, and not a word for what is not known. That there is none is one. */
export function isAnswered(value: AnswerValue): boolean {
  switch (value.is) {
    case 'data':
      return !isUnknown(value.written) || value.written === 'none';
    case 'days':
      return value.earliest !== undefined && value.latest !== undefined;
    case 'term': {
      const { initial, options } = value;
      if (typeof options === 'string') return options === 'none' && isNumber(initial);
      return [initial, ...options.flatMap(({ count, length }) => [count, length])].every(isNumber);
    }
    case 'state':
      return value.stands.state !== 'unknown';
    case 'postponed':
      return value.moves.every(({ from, to }) => isAnswered(from) && to !== undefined && isAnswered(to));
    case 'sum':
      return value.of.every(isAnswered);
    case 'items':
      return value.items.flat().every(isAnswered);
    case 'by-group':
      return value.groups.every((group) => isAnswered(group.value));
    case 'contract':
      return partsInShort(value).every(isAnswered);
  }
}

/** What two answers are held against each other as. */
export function valueKindOf(value: AnswerValue): ValueRule['is'] {
  return value.is === 'data' ? value.rule.is : value.is === 'days' ? 'day' : value.is;
}

/** The parts of a contract in short that are there. */
export function partsInShort({ kind, firstDay, latestEnd }: InShort): AnswerValue[] {
  return [kind, firstDay, latestEnd].filter((one) => one !== undefined);
}

/** A number or a length that is known, and not only roughly. */
function isNumber(one: DataValue | undefined): boolean {
  return one !== undefined && !isUnknown(one.written) && !String(one.written).startsWith('~');
}
