import { latestDay } from '../../calendar/day.js';
import type { Located } from '../../source/located.js';
import { meaningOf } from '../changes/meaning.js';
import { citationOf, shortCitation } from '../citing/citation.js';
import type { Region } from '../dataset.js';
import type { Entry } from '../entry.js';
import { model } from '../model.js';
import { tells } from '../silent.js';
import { type ContractThing, thingsOf, type Version } from '../things.js';
import { countAt } from './reading.js';

/** A value of a contract that a newer edition gives otherwise, each with its lines. */
export interface RevisedValue {
  readonly region: Region;
  readonly contract: string;
  readonly key: string;
  readonly older: Reading;
  readonly newer: Reading;
}

/** What is read somewhere, as the data writes it, and where that is; empty where nobody cites it. */
export interface Reading {
  readonly value: string;
  readonly cite: string;
}

/** What later editions say otherwise about first day, initial term, end and number of options of the same contract. */
export function* slipsIn(regions: readonly Region[]): Generator<RevisedValue> {
  for (const region of regions) {
    for (const contract of thingsOf(region, latestDay).contracts.values()) yield* slipsOf(contract);
  }
}

function* slipsOf(contract: ContractThing): Generator<RevisedValue> {
  const told = contract.versions
    .filter(({ entry: { value } }) => typeof value.terms === 'object' && tells(value, 'terms'))
    .reverse();
  for (const [index, newer] of told.entries()) {
    const older = told[index - 1];
    if (!older) continue;
    for (const key of ['firstDay', 'initialTerm', 'lastDay', 'latestLastDay', 'options'] as const) {
      const [was, is] = [versionReading(older, key), versionReading(newer, key)];
      if (was === undefined || is === undefined || was.meaning === is.meaning) continue;
      const { region, id } = contract;
      const name = nameInSegment(id, contract.segment?.id);
      yield { region, contract: name, key, older: was, newer: is };
    }
  }
}

function versionReading({ edition, entry }: Version<'contract'>, key: keyof typeof model.terms) {
  const terms = { value: entry.value.terms, file: entry.file, path: [...entry.path, 'terms'] } as Located<
    Entry<'terms'>
  >;
  const value = terms.value[key];
  if (value === undefined) return undefined;
  const isList = Array.isArray(value);
  const first = isList ? { value: value[0], file: terms.file, path: [...terms.path, key, 0] } : terms;
  const citation = citationOf(first as Located<Entry<'option'>>, isList ? 'count' : key);
  const text = isList ? value.map((_, index) => writtenOptionCount(terms, index)).join(' + ') : String(value);
  const meaning = isList ? text : meaningOf(value, key, model.terms[key]);
  return { value: text, meaning, cite: citation ? shortCitation(citation, edition.source) : '' };
}

function writtenOptionCount(terms: Located<Entry<'terms'>>, index: number): string {
  const group = (terms.value.options as readonly Entry<'option'>[])[index];
  const { min, max, unknown } = countAt({ value: group ?? {}, file: terms.file, path: terms.path }, 'count');
  if (unknown) return unknown.reason;
  return max === min ? `${min}` : `${min}..${max ?? ''}`;
}

/** The id of a thing, such as a contract, with that of the segment in which it stands. */
export function nameInSegment(id: string, segment: string | undefined): string {
  return segment === undefined ? id : `${id} (${segment})`;
}
