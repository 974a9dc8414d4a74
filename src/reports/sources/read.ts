import { citeOf, printedWords, type Reference, referencesAt, type Spot } from '../../domain/citing/citation.js';
import { type CitedValue, valuesToRead } from '../../domain/citing/cited-values.js';
import type { Dataset, Region } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import { doubtKindText } from '../../text/doubts.js';
import { phrase, plain } from '../../text/phrase.js';
import { sourcesText } from '../../text/sources.js';
import { valueText } from '../answer-text.js';
import { columnsOfRecords, readableBy } from '../column.js';
import { citing } from '../links.js';
import { placeWords } from '../place-name.js';
import type { Report } from '../report.js';
import { regionsFor, type Unknown } from '../selection.js';
import { aboutText, citedRecord } from './printed.js';

const fields = ['region', 'source', 'file', 'line', 'at', 'value', 'label', 'cite', 'quote', 'doubt'];

/**
 * A sheet for a second reader: every value of a region beside the words that are printed for it, by source and in the order
 * of its lines, so that it can be followed beside the paper. A coded value is told by its label.
 */
export function readReport(dataset: Dataset, word: string): Report | Unknown {
  const regions = regionsFor({ region: word }, dataset);
  if ('known' in regions) return regions;
  const sheets = regions.flatMap((region) => sheetsOf(region));
  const { place, printed, about, value } = sourcesText.columns;
  const records = sheets.flatMap(({ region, source, values }) =>
    values.map((one) => ({
      region: region.id,
      source,
      ...citedRecord(one),
      label: valueText(one, dataset),
      doubt: doubtTold(one)?.kind ?? null,
    })),
  );
  return {
    command: 'sources read',
    fields,
    records,
    readable: () => readableBy(columnsOfRecords(fields, { ...placeWords(dataset), doubt: doubtKindText }), records),
    columns: [place, printed, about, value],
    sections: sheets.map(({ region, source, values }) => ({
      heading:
        source === null
          ? phrase`${region.name}: ${sourcesText.ofNoPaper}`
          : plain(`${region.name}: ${dataset.cards.get(source)?.value.title ?? source} (${source})`),
      details: [],
      rows: values.map((one) => [
        citing(plain(citedLines(one, source)), referencesBehind(one)),
        citing(plain(one.citation ? printedWords(one.citation) || '–' : '–'), wordsAlone(one)),
        aboutText(one),
        valueWithDoubt(one, dataset),
      ]),
      notes: [],
    })),
    remarks: [sourcesText.sheet],
  };
}

interface Sheet {
  readonly region: Region;
  readonly source: string | null;
  readonly values: readonly CitedValue[];
}

function sheetsOf(region: Region): Sheet[] {
  const bySource = grouped(
    valuesToRead(region),
    ({ citation, mapping }) => citation?.places[0]?.source ?? mapping.source ?? null,
  );
  const first = ({ citation }: CitedValue) => firstNumberOf(citation?.places[0]?.spot);
  return [...bySource].map(([source, values]) => ({
    region,
    source,
    values: values.toSorted((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0)),
  }));
}

function referencesBehind({ citation, mapping }: CitedValue): Reference[] {
  return citation ? referencesAt(citation, mapping.source) : [];
}

function wordsAlone(value: CitedValue): Reference[] {
  return referencesBehind(value).filter(({ spot }) => !spot);
}

/** Where something begins in its paper; last what has no lines or pages. */
function firstNumberOf(spot: Spot | undefined): number {
  return spot && spot.unit !== 'url' ? spot.first : Number.POSITIVE_INFINITY;
}

/** The lines of a citation; with the source where it is another than that of the sheet. */
function citedLines({ citation, mapping }: CitedValue, source: string | null): string {
  const places = citation ? referencesAt(citation, mapping.source).filter(({ spot }) => spot) : [];
  return places.length === 0 ? '–' : citeOf(places).replaceAll(`${source}:`, '');
}

function valueWithDoubt(value: CitedValue, dataset: Dataset) {
  const doubt = doubtTold(value);
  const label = valueText(value, dataset);
  return doubt ? phrase`${label} (${doubtKindText(doubt.kind)})` : label;
}

function doubtTold({ mapping, key }: CitedValue) {
  return mapping.entry.value.doubt?.[key];
}
