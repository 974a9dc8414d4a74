import { asText, writtenIn } from '../../domain/answers/written-answer.js';
import type { Change, ChangePlace, ValueChange, WholeChange } from '../../domain/changes/change.js';
import { nameIn } from '../../domain/changes/nested.js';
import { citeOf } from '../../domain/citing/citation.js';
import { referencesTo } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Mapping, Value } from '../../domain/walk.js';
import { positionOf } from '../../source/diagnostic.js';
import { answerText } from '../answer-text.js';
import { doubtedFields } from '../doubt-record.js';
import type { Datum } from '../report.js';
import type { Consequence } from './follows.js';
import { isProven, quotesPrinted, saidText } from './value.js';

export const diffFields = [
  'region',
  'track',
  'segment',
  'contract',
  'source',
  'what',
  'change',
  'mapping',
  'block',
  'key',
  'was',
  'is',
  'wasLabel',
  'isLabel',
  'wasCite',
  'cite',
  'quote',
  'proven',
  'wasDoubt',
  'wasDoubtLabel',
  'doubt',
  'doubtLabel',
  'file',
  'line',
] as const;

export type DiffRecord = Record<(typeof diffFields)[number], Datum>;

export const blankRecord = Object.fromEntries(diffFields.map((field) => [field, null])) as DiffRecord;

/** What follows otherwise, for programs. */
export function followsRecord(region: string, consequence: Consequence, words: Dataset): DiffRecord {
  const { track, segment = null, contract, aspect, was, is } = consequence;
  return {
    ...blankRecord,
    region,
    track,
    segment,
    contract,
    what: 'follows',
    change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
    key: aspect,
    was: was ? writtenIn(was.value) : null,
    is: is ? writtenIn(is.value) : null,
    wasLabel: was ? answerText(was.value, words) : null,
    isLabel: is ? answerText(is.value, words) : null,
    cite: citeOf((is ?? was)?.references ?? []) || null,
  };
}

/** A change of the data, for programs: values as they are written. */
export function changeRecord(change: Change, words: Dataset): DiffRecord {
  const own = { ...blankRecord, ...placed(change.place), change: change.how };
  return change.what === 'value' ? { ...own, ...valueFields(change, words) } : { ...own, ...wholeFields(change) };
}

function valueFields({ was, is }: ValueChange, words: Dataset): Partial<DiffRecord> {
  const { mapping, key } = (is ?? was) as Value;
  const old = was && doubtedFields(was, words);
  return {
    what: 'value',
    mapping: mapping.kind,
    key,
    was: was ? asText(was.located.value) : null,
    is: is ? asText(is.located.value) : null,
    wasLabel: was ? saidText(was, words) : null,
    isLabel: is ? saidText(is, words) : null,
    wasCite: was ? citeOf(referencesTo(was)) || null : null,
    cite: is ? citeOf(referencesTo(is)) || null : null,
    quote: is ? quotesPrinted(is).join(' … ') || null : null,
    proven: is ? isProven(is) : null,
    wasDoubt: old?.doubt ?? null,
    wasDoubtLabel: old?.doubtLabel ?? null,
    ...(is && doubtedFields(is, words)),
    ...(is ? standsAt(is.located) : {}),
  };
}

function wholeFields({ was, is, how, parents }: WholeChange): Partial<DiffRecord> {
  const names = parents ?? { was: was && nameIn(was), is: is && nameIn(is) };
  return {
    what: 'whole',
    mapping: ((is ?? was) as Mapping).kind,
    key: how === 'renamed' ? 'id' : how === 'moved' ? 'parent' : null,
    was: names.was || null,
    is: names.is || null,
    ...(is ? standsAt(is.entry) : {}),
  };
}

function placed({ region, track, segment, contract, source, block }: ChangePlace): Partial<DiffRecord> {
  const steps = block.map(({ key, item }) => (item === undefined ? key : `${key}/${item}`));
  return {
    region,
    track: track ?? null,
    segment: segment ?? null,
    contract: contract ?? null,
    source: source ?? null,
    block: steps.join('/') || null,
  };
}

function standsAt(place: Parameters<typeof positionOf>[0]): Partial<DiffRecord> {
  const { file, line } = positionOf(place);
  return { file, line };
}
