import type { Dataset } from '../dataset.js';
import { isUnknown } from '../entry.js';
import { type Citation, type Place, quotesOf } from './citation.js';
import { type CitedValue, citedValuesIn } from './cited-values.js';
import { namesIt, type Paper, stands } from './paper.js';
import { printedNames, wordsFor } from './printed-names.js';
import { isPossible, isPrinted, unsaidOf } from './proof.js';

/**
 * What a citation is worth. `proven`: the quote stands in the lines and says the value, or the lines hold the name or
 * the coded word. `located`: it stands there, and whether it says the value is for a reader. `doubted`: a reading that
 * a doubt explains. `uncited`: there is none. `unfounded`: it does not stand there, or says something else.
 */
export const verdicts = ['proven', 'located', 'doubted', 'uncited', 'unfounded'] as const;

export type Verdict = (typeof verdicts)[number];

/** Why a citation is unfounded, with the words that were looked for and where. */
export interface Trouble {
  readonly what: 'no-such-lines' | 'quote-not-there' | 'not-said' | 'name-not-there';
  readonly words: readonly string[];
  readonly source: string;
  readonly place: Place;
}

export interface Judged {
  readonly value: CitedValue;
  readonly verdict: Verdict;
  readonly trouble?: Trouble;
}

/** Judges every value whose documents are at hand. */
export function* judgedIn(dataset: Dataset, papers: ReadonlyMap<string, Paper>): Generator<Judged> {
  for (const value of citedValuesIn(dataset.regions)) {
    const sources = (value.citation?.places ?? []).map(({ source = value.mapping.source }) => source ?? '');
    if (sources.every((source) => papers.has(source))) yield verdictOf(value, dataset, papers);
  }
}

/** What the citation of one value is worth. */
export function verdictOf(value: CitedValue, dataset: Dataset, papers: ReadonlyMap<string, Paper>): Judged {
  const { citation, mapping } = value;
  const first = citation?.places[0];
  if (!citation || !first) return { value, verdict: 'uncited' };
  const texts: string[] = [];
  for (const place of citation.places) {
    const source = place.source ?? mapping.source ?? '';
    const text = papers.get(source)?.textAt(place);
    if (text === undefined) return unfounded(value, 'no-such-lines', [], source, place);
    const absent = place.quotes.filter((quote) => !stands(quote, text));
    if (absent.length > 0) return unfounded(value, 'quote-not-there', absent, source, place);
    texts.push(text);
  }
  const { what, words, verdict } = readingOf(value, citation, texts, dataset);
  return what ? unfounded(value, what, words ?? [], first.source ?? mapping.source ?? '', first) : { value, verdict };
}

type Reading =
  | { readonly verdict: Verdict; readonly what?: undefined; readonly words?: undefined }
  | { readonly verdict: 'unfounded'; readonly what: Trouble['what']; readonly words: readonly string[] };

/** Whether what stands in the lines says the value. */
function readingOf(value: CitedValue, citation: Citation, texts: readonly string[], dataset: Dataset): Reading {
  const { mapping, key, located, rule } = value;
  const unsaid = isPossible(value) ? unsaidOf(value).map(String) : [String(located.value)];
  if (unsaid.length > 0) return { verdict: 'unfounded', what: 'not-said', words: unsaid };
  if (isUnknown(located.value) || rule.is === 'flag')
    return { verdict: isWorded(value, citation, dataset) ? 'proven' : 'located' };
  if (['day', 'duration', 'count', 'amounts'].includes(rule.is))
    return { verdict: isPrinted(value) ? 'proven' : 'doubted' };
  const own = citation.own ? quotesOf(citation) : [];
  const read = own.length > 0 ? own : texts;
  const isThere = (names: readonly string[]) => names.some((name) => read.some((text) => namesIt(name, text)));
  const missing = printedNames(value, dataset).filter((names) => !isThere(names));
  if (missing.length === 0) return { verdict: 'proven' };
  if (Object.hasOwn(mapping.entry.value.doubt ?? {}, key)) return { verdict: 'doubted' };
  return { verdict: 'unfounded', what: 'name-not-there', words: missing.map(([name]) => name ?? '') };
}

/** Whether a quote has a phrase that the vocabulary knows for a yes, or for an unknown word. */
function isWorded({ key, located, rule }: CitedValue, citation: Citation, dataset: Dataset): boolean {
  const told = rule.is === 'flag' && located.value === true ? kebab(key) : String(located.value);
  const words = wordsFor(told, 'wording', dataset);
  return quotesOf(citation).some((quote) => words.some((word) => namesIt(word, quote)));
}

function unfounded(
  value: CitedValue,
  what: Trouble['what'],
  words: readonly string[],
  source: string,
  place: Place,
): Judged {
  return { value, verdict: 'unfounded', trouble: { what, words, source, place } };
}

/** `mayEnd` as the vocabulary writes ids: `may-end`. */
function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
