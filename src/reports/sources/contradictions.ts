import { citeOf, parsePlaces, shortCitation } from '../../domain/citing/citation.js';
import { citedValuesIn } from '../../domain/citing/cited-values.js';
import { contradictionsIn } from '../../domain/contradictions.js';
import type { Dataset, Region } from '../../domain/dataset.js';
import { isUnknown } from '../../domain/entry.js';
import { nameOfKey } from '../../domain/key-names.js';
import { nameInSegment, type Reading, slipsIn } from '../../domain/terms/slips.js';
import type { Located } from '../../source/located.js';
import { contradictionsText } from '../../text/contradictions.js';
import { keyName } from '../../text/keys.js';
import type { Text } from '../../text/language.js';
import { wordOrLengthText } from '../../text/measures.js';
import { asWritten, joined, phrase, plain } from '../../text/phrase.js';
import { sourcesText } from '../../text/sources.js';
import { valueText } from '../answer-text.js';
import { columnsOfRecords, readableBy } from '../column.js';
import { aboutContradiction, consequenceText } from '../contradiction-text.js';
import { papersCited } from '../lines-text.js';
import { placeWords } from '../place-name.js';
import type { Report, RowCell } from '../report.js';
import { regionsFor, type Unknown } from '../selection.js';

/** Two readings of one thing. */
export interface Contradiction {
  readonly region: string;
  readonly kind: 'recorded' | 'doubted' | 'revised';
  /** The path of what it is about, or the key of the value; with the item or the contract that has it. */
  readonly about: string;
  readonly item: string;
  /** The same with the contract and the segment that have it; empty where the label names it. */
  readonly within: string;
  readonly label: Text;
  readonly one: Reading;
  readonly others: readonly Reading[];
  /** The values in words, the first one first; as they are written where left out. */
  readonly words?: readonly Text[];
  /** Of what is recorded the reading that the data follow, or `none`. */
  readonly followed?: string | undefined;
  /** Of a doubt, why; of what is recorded what hangs on it. */
  readonly why?: Text;
}

const fields = ['region', 'kind', 'about', 'item', 'label', 'one', 'oneCite', 'other', 'otherCite', 'followed', 'why'];

function kindText(kind: string): Text {
  return contradictionsText.kinds[kind as Contradiction['kind']];
}

/**
 * Where sources contradict each other or themselves: what is recorded as a contradiction, values whose doubt says so,
 * and values that a later edition gives otherwise. Both readings come with their lines.
 */
export function contradictionsReport(dataset: Dataset): Report {
  const all = [...recorded(dataset), ...doubted(dataset), ...revised(dataset)];
  const { about, reading, source } = sourcesText.columns;
  const regions = dataset.regions.filter(({ id }) => all.some(({ region }) => region === id));
  const records = all.map(({ one: first, others, words: _, within: __, followed = null, why = null, ...found }) => ({
    ...found,
    one: first.value,
    oneCite: first.cite || '?',
    other: others.map(({ value }) => value).join('; ') || null,
    otherCite: others.flatMap(({ cite }) => cite || []).join('; ') || null,
    followed,
    why,
  }));
  return {
    command: 'sources contradictions',
    version: 3,
    fields,
    records,
    readable: () => readableBy(columnsOfRecords(fields, { ...placeWords(dataset), kind: kindText }), records),
    columns: [about, reading, source],
    sections: regions.map(({ id, name }) => ({
      heading: plain(name),
      details: [],
      rows: all.filter(({ region }) => region === id).flatMap((each) => readingRows(each, dataset)),
      notes: [],
    })),
    remarks: [contradictionsText.contradictions(all.length)],
  };
}

/** Those of a region, or of those with a municipality. */
export function contradictionsReportFor(dataset: Dataset, word: string): Report | Unknown {
  const regions = regionsFor({ region: word }, dataset);
  return 'known' in regions ? regions : contradictionsReport({ ...dataset, regions });
}

/** What it is about, then each reading with its place, then what the data follow or why it is open. */
function readingRows({ within, label, one, others, words = [], why }: Contradiction, dataset: Dataset): RowCell[][] {
  const about = joined([plain(within), label], ': ');
  const readings = [one, ...others].map(({ value, cite }, index) => {
    const references = cite === '' ? [] : parsePlaces(cite).map((place) => ({ ...place, source: place.source ?? '?' }));
    return [
      index === 0 ? about : plain(''),
      phrase`${index + 1}. ${words[index] ?? wordOrLengthText(value)}`,
      papersCited(references, dataset),
    ];
  });
  return why ? [...readings, [plain(''), why, plain('')]] : readings;
}

function* recorded({ regions }: Dataset): Generator<Contradiction> {
  for (const one of regions.flatMap(contradictionsIn)) {
    const [first = nothing, ...others] = one.readings.map(
      ({ says, references }): Reading => ({
        value: says,
        cite: citeOf(references),
      }),
    );
    yield {
      region: one.region.id,
      kind: 'recorded',
      about: one.about,
      item: one.id,
      within: '',
      label: aboutContradiction(one),
      one: first,
      others,
      followed: one.followed === undefined ? 'none' : one.readings[one.followed]?.says,
      why: consequenceText(one),
    };
  }
}

const nothing: Reading = { value: '', cite: '' };

function* doubted(dataset: Dataset): Generator<Contradiction> {
  for (const value of citedValuesIn(dataset.regions)) {
    const { mapping, key, located, citation } = value;
    const doubt = mapping.entry.value.doubt?.[key];
    if (doubt?.kind !== 'contradicted') continue;
    const region = dataset.regions.find(({ entry }) => entry.file === located.file);
    const one = { value: String(located.value), cite: citation ? shortCitation(citation, mapping.source) : '' };
    const others = (doubt.instead ?? []).map((other) => ({ value: String(other), cite: '' }));
    const above = region ? thingsAbove(region, located.path) : [];
    const item = above.at(-1)?.id ?? '';
    yield {
      region: region?.id ?? '',
      kind: 'doubted',
      about: key,
      item,
      within: thingInContract(above) || item,
      label: nameOfKey(key, mapping.kind),
      one,
      others,
      words: [valueText(value, dataset), ...(doubt.instead ?? []).map((other) => valueText(value, dataset, other))],
      why: asWritten(doubt.why),
    };
  }
}

/** A thing with an id, and the list that it stands in. */
interface ThingAbove {
  readonly list: string;
  readonly id: string;
}

/** The things in which a value stands: the region, the track and what is in it, down to the innermost. */
function thingsAbove({ entry }: Region, path: Located<unknown>['path']): ThingAbove[] {
  let at: unknown = entry.value;
  let list = 'regions';
  const found = [{ list, id: entry.value.id }];
  for (const step of path.slice(entry.path.length)) {
    at = (at as Readonly<Record<string | number, unknown>>)[step];
    const { id } = Object(at) as { readonly id?: unknown };
    if (typeof step === 'string') list = step;
    if (typeof id === 'string') found.push({ list, id });
  }
  return found;
}

/** The things below regions, tracks and segments, the outermost with its segment; empty where there are none. */
function thingInContract(above: readonly ThingAbove[]): string {
  const segment = above.findLast(({ list }) => list === 'segments')?.id;
  const [first, ...inner] = above.filter(({ list }) => !['regions', 'tracks', 'segments'].includes(list));
  return first ? [nameInSegment(first.id, segment), ...inner.map(({ id }) => id)].join(': ') : '';
}

function* revised(dataset: Dataset): Generator<Contradiction> {
  for (const { region, contract: item, key, older: one, newer } of slipsIn(dataset.regions)) {
    // That a paper does not know or does not say a thing contradicts nobody.
    if (isUnknown(one.value) || isUnknown(newer.value)) continue;
    yield {
      region: region.id,
      kind: 'revised',
      about: key,
      item,
      within: item,
      label: keyName(key),
      one,
      others: [newer],
    };
  }
}
