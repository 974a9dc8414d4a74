import type { Dataset } from '../dataset.js';
import { isUnknown } from '../entry.js';
import { type Citation, type CitedPlace, quotesOf } from './citation.js';
import { type CitedValue, cardDateOf, citedValuesIn } from './cited-values.js';
import { namesIt, type Paper } from './paper.js';
import { printedNames } from './printed-names.js';
import { impossibleParts, isDoubtedValue, isSaid, isSayable, unprovenParts } from './proof.js';

/**
 * What a citation is worth. `proven`: the quote stands in the lines and says the value, or the lines hold the name; a doubt
 * beside it is about what else is printed. `coded`: a person put what stands there under a word of the vocabulary. `found`:
 * it stands there, and whether it says the value is for a reader. `doubted`: a reading of what stands there, which a doubt
 * explains. `uncited`: there is none. `unfounded`: it does not stand there, or says something else.
 */
export const verdicts = ['proven', 'coded', 'found', 'doubted', 'uncited', 'unfounded'] as const;

export type Verdict = (typeof verdicts)[number];

/** Why a citation is unfounded, with the words that were looked for and where. */
export interface Trouble {
  readonly what: 'no-such-lines' | 'quote-not-in-text' | 'value-not-in-text' | 'name-not-in-text';
  readonly words: readonly string[];
  readonly source: string;
  readonly place: CitedPlace;
}

export interface Judged {
  readonly value: CitedValue;
  readonly verdict: Verdict;
  readonly trouble?: Trouble;
}

/** Judges every value whose documents are at hand. */
export function* judgedIn(dataset: Dataset, papers: ReadonlyMap<string, Paper>): Generator<Judged> {
  for (const value of citedOf(dataset)) {
    const sources = (value.citation?.places ?? []).map(({ source = value.mapping.source }) => source ?? '');
    if (sources.every((source) => papers.has(source))) yield verdictOf(value, dataset, papers);
  }
}

/** The dates of the cards that their papers print, and all that regions cite. */
function* citedOf({ cards, regions }: Dataset): Generator<CitedValue> {
  for (const card of cards.values()) yield* cardDateOf(card).filter(({ citation }) => citation);
  yield* citedValuesIn(regions);
}

/** What the citation of one value is worth. */
export function verdictOf(value: CitedValue, dataset: Dataset, papers: ReadonlyMap<string, Paper>): Judged {
  const { citation, mapping } = value;
  const first = citation?.places[0];
  if (!citation || !first) return { value, verdict: 'uncited' };
  const texts: string[] = [];
  for (const place of citation.places) {
    const source = place.source ?? mapping.source ?? '';
    const paper = papers.get(source);
    const text = paper?.textAt(place);
    if (text === undefined) return unfounded(value, 'no-such-lines', [], source, place);
    const absent = place.quotes.filter((quote) => !paper?.holds(quote, place));
    if (absent.length > 0) return unfounded(value, 'quote-not-in-text', absent, source, place);
    texts.push(text);
  }
  const reading = readingOf(value, citation, texts, dataset);
  if (typeof reading === 'string') return { value, verdict: reading };
  return unfounded(value, reading.what, reading.words, first.source ?? mapping.source ?? '', first);
}

/** What is worth what stands in the lines, else what of the value it does not say. */
function readingOf(
  value: CitedValue,
  citation: Citation,
  texts: readonly string[],
  dataset: Dataset,
): Verdict | Pick<Trouble, 'what' | 'words'> {
  const { located, rule } = value;
  const unless = (otherwise: Verdict) => (isDoubtedValue(value) ? 'doubted' : otherwise);
  const impossible = impossibleParts(value).map(String);
  if (impossible.length > 0) return { what: 'value-not-in-text', words: impossible };
  if (isSaid(value)) return 'proven';
  const unproven = unprovenParts(value).map(String);
  if (unproven.length > 0) return { what: 'value-not-in-text', words: unproven };
  if (rule.is === 'keys' || isUnknown(located.value) || isSayable(value)) return unless('found');
  if (rule.group !== undefined) return unless('coded');
  const own = citation.own ? quotesOf(citation) : [];
  const read = own.length > 0 ? own : texts;
  const isThere = (names: readonly string[]) => names.some((name) => read.some((text) => namesIt(name, text)));
  const missing = printedNames(value, dataset).filter((names) => !isThere(names));
  if (missing.length === 0) return 'proven';
  return isDoubtedValue(value) ? 'doubted' : { what: 'name-not-in-text', words: missing.map(([name]) => name ?? '') };
}

function unfounded(
  value: CitedValue,
  what: Trouble['what'],
  words: readonly string[],
  source: string,
  place: CitedPlace,
): Judged {
  return { value, verdict: 'unfounded', trouble: { what, words, source, place } };
}
