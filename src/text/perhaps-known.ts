import { counted } from './counted.js';
import type { Text } from './language.js';
import { joined, phrase } from './phrase.js';
import { proseDay } from './prose-day.js';

/** More than this many are counted and not named: a sentence is not the place for them. */
const mostNamed = 8;

/** A paper that may date from a day already: what it is called, and between which days it dates. */
export interface PaperPerhapsKnown {
  readonly title: string;
  readonly datesFrom: string;
  readonly countsFrom: string;
}

/** Which papers may date from a day already, each with the days between which it dates. At least one. */
export function perhapsKnownText(asOf: string, papers: readonly PaperPerhapsKnown[]): Text {
  const { nl, en } = proseDay(asOf);
  const told = papers.length > mostNamed ? countOnly(papers.length) : joined(papers.map(paperText), '; ');
  const lead = {
    nl: `Bestond op ${nl} misschien al, maar telt nog niet mee`,
    en: `May already have existed on ${en}, but is not counted yet`,
  };
  return phrase`${lead}: ${told}.`;
}

function countOnly(count: number): Text {
  return phrase`${counted(count, ['stuk', 'stukken'], ['paper', 'papers'])} (${{ nl: 'welke', en: 'which' }}: --format json)`;
}

function paperText({ title, datesFrom, countsFrom }: PaperPerhapsKnown): Text {
  const [from, until] = [proseDay(datesFrom), proseDay(countsFrom)];
  return {
    nl: `${title} (gedateerd tussen ${from.nl} en ${until.nl})`,
    en: `${title} (dated between ${from.en} and ${until.en})`,
  };
}
