import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import { fieldName } from '../../text/columns.js';
import { withCode } from '../../text/workbook.js';
import { codeLabels } from '../code-labels.js';
import type { Datum, Readable, Report } from '../report.js';

/** Rows for readers who want values: what is a code in words, and behind it the code itself. */
export function readableOf(report: Report, dataset: Dataset, asOf: Day): Readable {
  const notes = report.records.map((record) => noteOf(record, dataset));
  if (report.readable) return { ...report.readable(), notes };
  const labels = codeLabels(dataset, asOf);
  const columns = report.fields.map((field) => ({ field, labelFor: labels[field] }));
  return {
    headings: columns.flatMap(({ field, labelFor }) =>
      labelFor ? [fieldName(field), withCode(fieldName(field))] : [fieldName(field)],
    ),
    rows: report.records.map((record) =>
      columns.flatMap(({ field, labelFor }): Datum[] => {
        const datum = record[field] ?? null;
        return labelFor ? [typeof datum === 'string' ? labelFor(datum, record) : null, datum] : [datum];
      }),
    ),
    notes,
  };
}

/** Where a row stands, as a note: the papers with their lines; the paper alone where no lines are told. */
function noteOf(record: Report['records'][number], { cards }: Dataset): string {
  const places = String(record['cite'] ?? '')
    .split('; ')
    .filter((one) => one !== '');
  if (places.length === 0) return cards.get(String(record['source'] ?? ''))?.value.title ?? '';
  const bySource = new Map<string, string[]>();
  for (const place of places) {
    const [source = '', ...lines] = place.split(':');
    bySource.set(source, [...(bySource.get(source) ?? []), lines.join(':')]);
  }
  return [...bySource]
    .map(([source, lines]) => `${cards.get(source)?.value.title ?? source}: ${lines.join(', ')}`)
    .join('\n');
}
