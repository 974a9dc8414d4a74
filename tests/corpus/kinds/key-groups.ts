import type { Entry, GoodFile } from '../good-file.js';
import { isBeside } from './edits.js';

/** What the keys of a region hold, as CONTRIBUTING.md tells a person. */
export const days = [
  'firstDay',
  'lastDay',
  'latestLastDay',
  'earliestLastDay',
  'planned',
  'actual',
  'day',
  'on',
  'asOf',
];
export const lengths = ['initialTerm', 'length', 'maximumTerm', 'minimumTerm', 'after', 'every', 'notice'];
export const counts = ['count', 'limit', 'memberCount', 'sasOption', 'option', 'share'];
export const flags = ['reservation', 'limited', 'perMunicipality', 'mayEnd', 'tacit'];
export const codes = [
  ...['kind', 'stage', 'role', 'body', 'domain', 'model', 'purpose', 'condition', 'instrument', 'procedure'],
  ...['criterion', 'because', 'decidedBy', 'form', 'countPer', 'limitPer', 'awardPer', 'basis', 'unit', 'event'],
];
export const codeLists = [
  ...['principles', 'tariffs', 'laws', 'targetGroups', 'results', 'tasks', 'risks', 'conditions', 'categories'],
  ...['steps'],
];
/** A text of one's own, of which no program can say that it is wrong. */
export const texts = ['name', 'title', 'issuer', 'subject', 'why', 'nl', 'en', 'source', 'file', 'code'];
const unknownWords = ['not-stated', 'not-read', 'unreadable', 'undecided', 'contradictory', 'none'];

/** The entries of the mappings themselves, without those in `cite` and `doubt`, that are called so. */
export function* valuesOf(file: GoodFile, keys: readonly string[]): Generator<Entry> {
  for (const entry of file.entries) if (keys.includes(entry.key) && !isBeside(entry)) yield entry;
}

export function isUnknown(text: string): boolean {
  return unknownWords.includes(text);
}

/** The line of `cite` for a value, where it has one of its own. */
export function citeOf(file: GoodFile, { path, key, siblings }: Entry): Entry | undefined {
  const cite = siblings.find((sibling) => sibling.key === 'cite');
  return cite && file.at([...path.slice(0, -1), 'cite', key]);
}

/** Whether a value has a doubt, which may excuse that its quote does not say it. */
export function isDoubted(file: GoodFile, { path, key }: Entry): boolean {
  return file.at([...path.slice(0, -1), 'doubt', key]) !== undefined;
}
