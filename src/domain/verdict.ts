import { type Place, quotesOf } from './citation.js';
import { type CitedValue, citedValuesIn } from './cited-values.js';
import type { Dataset } from './dataset.js';
import { isUnknown } from './entry.js';
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
  const { citation, mapping, key, located, rule } = value;
  if (!citation || citation.places.length === 0) return { value, verdict: 'uncited' };
  const texts: string[] = [];
  for (const place of citation.places) {
    const source = place.source ?? mapping.source ?? '';
    const paper = papers.get(source);
    const at = { source, place };
    if (!paper || place.firstLine < 1 || place.lastLine > paper.lines.length || place.firstLine > place.lastLine) {
      return { value, verdict: 'unfounded', trouble: { what: 'no-such-lines', words: [], ...at } };
    }
    const text = paper.textAt(place);
    const absent = place.quotes.filter((quote) => !stands(quote, text));
    if (absent.length > 0)
      return { value, verdict: 'unfounded', trouble: { what: 'quote-not-there', words: absent, ...at } };
    texts.push(text);
  }
  const first = citation.places[0] as Place;
  const at = { source: first.source ?? mapping.source ?? '', place: first };
  const isDoubted = Object.hasOwn(mapping.entry.value.doubt ?? {}, key);
  const unsaid = isPossible(value) ? unsaidOf(value).map(String) : [String(located.value)];
  if (unsaid.length > 0) return { value, verdict: 'unfounded', trouble: { what: 'not-said', words: unsaid, ...at } };
  if (isUnknown(located.value) || rule.is === 'flag') {
    const words = wordsFor(
      rule.is === 'flag' && located.value === true ? key : String(located.value),
      'wording',
      dataset,
    );
    const isSaid = quotesOf(citation).some((quote) => words.some((word) => namesIt(word, quote)));
    return { value, verdict: isSaid ? 'proven' : 'located' };
  }
  if (['day', 'duration', 'count', 'amounts'].includes(rule.is))
    return { value, verdict: isPrinted(value) ? 'proven' : 'doubted' };
  const own = citation.own ? quotesOf(citation) : [];
  const read = own.length > 0 ? own : texts;
  const missing = printedNames(value, dataset).filter(
    (names) => !names.some((name) => read.some((text) => namesIt(name, text))),
  );
  if (missing.length === 0) return { value, verdict: 'proven' };
  if (isDoubted) return { value, verdict: 'doubted' };
  return {
    value,
    verdict: 'unfounded',
    trouble: { what: 'name-not-there', words: missing.map(([name]) => name ?? ''), ...at },
  };
}
