import type { Day } from '../../calendar/day.js';
import { meaningOf, type ValueRule } from '../changes/meaning.js';
import { isUnknown } from '../entry.js';
import type { Reason } from '../terms/cause.js';
import type { Input } from '../terms/reading.js';
import type { Stands } from '../terms/stands.js';
import type { Value } from '../walk.js';
import { writtenValue } from '../written-value.js';

/** A value of the data: a code, a day, a length, a count, amounts, a name, a list of them; or a word for what is not known. */
export interface DataValue extends Input {
  readonly is: 'data';
  readonly rule: ValueRule;
  readonly written: unknown;
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
}

/** How a contract stands; `isPlanned` where no source says yet that it was concluded. */
export interface State {
  readonly is: 'state';
  readonly stands: Stands;
  readonly isPlanned: boolean;
}

/** First days that were moved to later ones, as sources tell. */
export interface Postponed {
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
export type AnswerValue = DataValue | Days | TermAndOptions | State | Postponed | Sum | Items | ByGroup | InShort;

/** A value of the data as an answer. */
export function dataValueOf({ mapping, key, rule, located }: Value, written = located.value): DataValue {
  return { is: 'data', mapping: mapping.entry, key, rule, written };
}

/** A text that is the same for two answers only where both say the same, and know as little. */
export function meaningIn(value: AnswerValue): string {
  switch (value.is) {
    case 'data':
      return meaningOf(value.written, value.key, value.rule);
    case 'days':
      return isAnswered(value) ? writtenIn(value) : JSON.stringify([value.earliest, value.latest, value.reason]);
    case 'term':
    case 'postponed':
      return writtenIn(value);
    case 'state':
      return JSON.stringify([value.stands.state, value.stands.since, value.isPlanned]);
    case 'sum':
      return value.of.map(meaningIn).join(' + ');
    case 'items':
      return JSON.stringify(value.items.map((parts) => itemWritten(parts, meaningIn)).sort());
    case 'by-group':
      return JSON.stringify(value.groups.map((group) => [group.municipalities, meaningIn(group.value)]));
    case 'contract':
      return JSON.stringify([...partsInShort(value).map(meaningIn), value.replacedBy]);
  }
}

/** For programs: as the data writes it. A day that is not known is the reason for that. */
export function writtenIn(value: AnswerValue): string {
  switch (value.is) {
    case 'data':
      return writtenValue(value.written, ', ');
    case 'days':
      return daysWritten(value);
    case 'term':
      return termWritten(value);
    case 'state':
      return [value.stands.state, value.stands.since, value.isPlanned ? 'planned' : undefined]
        .filter((part) => part !== undefined)
        .join(' ');
    case 'postponed':
      return value.moves.map(moveWritten).join('; ');
    case 'sum':
      return value.of.map(writtenIn).join(' + ');
    case 'items':
      return value.items.map((parts) => itemWritten(parts, writtenIn)).join('; ');
    case 'by-group':
      return value.groups.map((group) => `${group.municipalities.join(' ')}: ${writtenIn(group.value)}`).join('; ');
    case 'contract':
      return inShortWritten(value);
  }
}

/** Something of the data in one text: a list or a mapping as JSON. */
export function asText(written: unknown): string {
  return typeof written === 'object' ? JSON.stringify(written) : String(written);
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

function inShortWritten({ kind, firstDay, latestEnd, replacedBy }: InShort): string {
  const parts = { kind, 'first-day': firstDay, 'latest-end': latestEnd };
  const told = Object.entries(parts).flatMap(([key, value]) => (value ? [`${key}=${writtenIn(value)}`] : []));
  return [...told, ...replacedBy.map((id) => `replaced-by=${id}`)].join(' ');
}

function partsInShort({ kind, firstDay, latestEnd }: InShort): AnswerValue[] {
  return [kind, firstDay, latestEnd].filter((one) => one !== undefined);
}

/** `2022-07-01`, `2022-07-01..2022-12-31`, `..2022-12-31`; where nothing bounds a day, the reason. */
function daysWritten({ earliest, latest, reason }: Days): string {
  if (earliest === undefined && latest === undefined) return reason ?? 'unknown';
  return earliest === latest ? `${latest}` : `${earliest ?? ''}..${latest ?? ''}`;
}

/** `2021-01-01→2022-01-01`, `2021-01-01→?`, `not-stated→?` */
function moveWritten({ from, to, length, stage }: Postponed['moves'][number]): string {
  const days = `${daysWritten(from)}→${to ? daysWritten(to) : '?'}`;
  return [...(stage ? [stage] : []), days, ...(length ? [`+${writtenIn(length)}`] : [])].join(' ');
}

function itemWritten(parts: readonly DataValue[], of: (value: DataValue) => string): string {
  return parts.map((part) => `${part.key}=${of(part)}`).join(' ');
}

/** The same for terms that mean the same: `P4Y6M + 3×P2Y`, `P9Y + none`, `P4Y + 4×undecided`. */
function termWritten({ initial, options }: TermAndOptions): string {
  const written = (one: DataValue | undefined) => (one ? meaningIn(one) : 'missing');
  const rest =
    typeof options === 'string' ? [options] : options.map((one) => `${written(one.count)}×${written(one.length)}`);
  return [written(initial), ...rest].join(' + ');
}

/** A number or a length that is known, and not only roughly. */
function isNumber(one: DataValue | undefined): boolean {
  return one !== undefined && !isUnknown(one.written) && !String(one.written).startsWith('~');
}
