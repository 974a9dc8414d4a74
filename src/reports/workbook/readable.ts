import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import { type SegmentThing, segmentName, thingsOf } from '../../domain/things.js';
import { labelOf } from '../../domain/vocabulary.js';
import { type ReasonWord, reasonText } from '../../text/days.js';
import type { Text } from '../../text/language.js';
import { plain } from '../../text/phrase.js';
import { type StateWord, stateText } from '../../text/status.js';
import { periodText } from '../../text/timeline.js';
import { fieldName, withCode } from '../../text/workbook.js';
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

type Labels = Readonly<Record<string, (code: string, record: Report['records'][number]) => Text>>;

function codeLabels(dataset: Dataset, asOf: Day): Labels {
  const regions = new Map(dataset.regions.map((region) => [region.id, region]));
  const segments = new Map(
    dataset.regions.map((region): [string, ReadonlyMap<string, SegmentThing>] => [
      region.id,
      thingsOf(region, asOf).segments,
    ]),
  );
  return {
    region: (id) => plain(regions.get(id)?.name ?? id),
    track: (id, { region }) => plain(regions.get(String(region))?.tracks.find((one) => one.id === id)?.name ?? id),
    segment: (id, { region }) => {
      const segment = segments.get(String(region))?.get(id);
      return plain(segment ? segmentName(segment) : id);
    },
    kind: (code) => labelOf(dataset, 'contract-kind', code),
    decidedBy: (code) => labelOf(dataset, 'party', code),
    period: (id) => periodText(id, false),
    state: (code) => stateText({ state: code as StateWord }, false),
    unknown: (code) => reasonText[code as ReasonWord] ?? plain(code),
  };
}
