import { parsePlaces, type Reference, spotText } from '../domain/citing/citation.js';
import { linksTo, type PaperLink } from '../domain/citing/link.js';
import type { Card, Dataset } from '../domain/dataset.js';
import { once } from '../domain/once.js';
import { fieldName } from '../text/field-name.js';
import type { Text } from '../text/language.js';
import { type CellLink, type Datum, type Readable, type Report, type RowCell, reportWith } from './report.js';

/** A cell that tells where something is said. */
export function citing(text: Text, references: readonly Reference[]): RowCell {
  return { ...text, references };
}

type CardOf = (source: string) => Card | undefined;

/** A report in which places of papers that have an address carry it: beside `cite` in its records, and in its rows. */
export function withLinks(report: Report, cards: Dataset['cards']): Report {
  const cardOf: CardOf = (source) => cards.get(source)?.value;
  const hasCite = report.fields.includes('cite');
  const records = once(() =>
    hasCite ? report.records.map((record) => ({ ...record, links: urlsFor(record['cite'], cardOf) })) : report.records,
  );
  return reportWith(report, {
    fields: report.fields.flatMap((field) => (field === 'cite' ? ['cite', 'links'] : [field])),
    get records() {
      return records();
    },
    ...(hasCite && report.readable && { readable: () => withUrls(report.readable?.() ?? none, records()) }),
    sections: report.sections.map((section) => ({
      ...section,
      links: section.rows.map((row) => row.map(({ references = [] }) => cellLinksFor(references, cardOf))),
    })),
  });
}

const none: Readable = { headings: [], rows: [] };

/** The same rows with those addresses behind. */
function withUrls({ headings, rows, ...more }: Readable, records: Report['records']): Readable {
  return {
    ...more,
    headings: [...headings, fieldName('links')],
    rows: rows.map((row, index) => [...row, records[index]?.['links'] ?? null]),
  };
}

/** The addresses of what a record cites, parted as its places are; `null` where none has one. */
function urlsFor(cite: Datum | undefined, cardOf: CardOf): string | null {
  if (typeof cite !== 'string') return null;
  const urls = linksTo(placesCited(cite), cardOf).map(({ url }) => url);
  return urls.length === 0 ? null : [...new Set(urls)].join('; ');
}

/** The places that a record cites. */
export function placesCited(cite: string): Reference[] {
  return parsePlaces(cite).flatMap((one) => (one.source === undefined ? [] : [{ ...one, source: one.source }]));
}

/** What of a cell opens what: of words that are cited alone each, where they stand in it, else the name of their paper. */
export function cellLinksFor(references: readonly Reference[], cardOf: CardOf): CellLink[] {
  const words = references
    .filter(({ spot }) => !spot)
    .flatMap((one) => one.quotes.map((quote) => ({ ...one, quotes: [quote] })));
  const each = words.flatMap((one) => linksTo([one], cardOf));
  const places = linksTo(references, cardOf).map((one) => linkOfPlace(one, cardOf(one.reference.source)));
  return [...each.map(linkOfWords), ...places];
}

function linkOfWords({ reference, url }: PaperLink): CellLink {
  return { labels: reference.quotes.flatMap((quote) => [`“${quote}”`, quote]), url };
}

/** Tables write `p3` or `page 3`, the id of a paper or its short title. */
function linkOfPlace({ reference: { spot, source }, url }: PaperLink, card: Card | undefined): CellLink {
  if (!spot) return { labels: [source, ...(card?.short === undefined ? [] : [card.short])], url };
  const place = spotText(spot);
  return { labels: spot.unit === 'page' ? [place, place.slice(1)] : [place], url };
}
