import type { Dataset } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import type { Readable, Report } from '../report.js';

/** Rows for readers who want values: what is a code in words, and behind it the code; with a note on each, where it stands. */
export function readableOf({ readable, records }: Report, dataset: Dataset): Readable {
  const { headings, rows } = readable?.() ?? { headings: [], rows: [] };
  return { headings, rows, notes: records.map((record) => noteOf(record, dataset)) };
}

/** Where a row stands, as a note: the papers with their lines; the paper alone where no lines are told. */
function noteOf(record: Report['records'][number], { cards }: Dataset): string {
  const places = String(record['cite'] ?? '')
    .split('; ')
    .filter((one) => one !== '');
  if (places.length === 0) return cards.get(String(record['source'] ?? ''))?.value.title ?? '';
  const linesIn = (place: string) => place.split(':').slice(1).join(':');
  return [...grouped(places, (place) => place.split(':')[0] ?? '')]
    .map(([source, all]) => `${cards.get(source)?.value.title ?? source}: ${all.map(linesIn).join(', ')}`)
    .join('\n');
}
