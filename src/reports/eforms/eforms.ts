import type { Day } from '../../calendar/day.js';
import { citeOf } from '../../domain/citing/citation.js';
import { referencesOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import type { PerhapsKnown } from '../../domain/perhaps-known.js';
import { type Lot, type Procured, procuredOf } from '../../domain/procured.js';
import { businessTerms, type EformsWarning, eformsText, eformsWarnings } from '../../text/eforms.js';
import type { Text } from '../../text/language.js';
import { joined, plain } from '../../text/phrase.js';
import { timelineText } from '../../text/timeline.js';
import { type Column, codedColumn, recordsBy } from '../column.js';
import { linesCell } from '../lines-text.js';
import { perhapsKnownAt } from '../perhaps-known.js';
import { type Apart, type Report, reportWith } from '../report.js';
import type { Unknown } from '../selection.js';
import { targetsFor } from '../show/target.js';
import { businessTermsOf, type Field } from './fields.js';

/** A lot with its business terms. */
export interface Noticed {
  readonly of: Procured;
  readonly lot: Lot;
  readonly fields: readonly Field[];
}

/** The lots of a notice, and what is not in it. */
interface Notice {
  readonly lots: readonly Noticed[];
  readonly leftOut: readonly Apart[];
  readonly perhapsKnown: readonly PerhapsKnown[];
}

/**
 * The lots of the regular contracts that `region/track[/segment]` names as of a day. What is no procurement, or came to nothing, is
 * counted beside. A word that names nothing comes back as `Unknown`.
 */
export function noticeFor(dataset: Dataset, path: string, asOf: Day): Notice | Unknown {
  const targets = targetsFor(path, dataset);
  if (!Array.isArray(targets)) return targets;
  const lots: Noticed[] = [];
  const leftOut: Apart[] = [];
  for (const { region, track, segments } of targets) {
    const { procured, not } = procuredOf(region, asOf);
    const own = procured.filter((one) => track === undefined || one.track === track);
    for (const [of, lot] of own.flatMap((one) => one.lots.map((lot) => [one, lot] as const))) {
      const { kind, off } = lot.schedule;
      if (segments && !segments.includes(lot.id)) continue;
      if (off) leftOut.push({ what: lot.path, reason: off });
      else if (kind === 'prior' || kind === 'interim' || kind === 'pilot')
        leftOut.push({ what: lot.path, reason: kind });
      else lots.push({ of, lot, fields: businessTermsOf(lot, of, dataset) });
    }
    const inTrack = not.filter((one) => track === undefined || one.path.startsWith(`${region.id}/${track.id}/`));
    leftOut.push(...inTrack.map((one) => ({ what: one.path, reason: 'no-procurement' as const })));
  }
  return { lots, leftOut, perhapsKnown: perhapsKnownAt(path, dataset, asOf) };
}

/** The business terms of a contract notice, lot by lot. */
export function noticeReport({ lots, leftOut, perhapsKnown }: Notice, dataset: Dataset, asOf: Day): Report {
  const terms = () => lots.flatMap((noticed) => noticed.fields.map((field) => ({ ...noticed, ...field })));
  return reportWith(recordsBy(termColumns, terms), {
    command: 'export eforms',
    asOf,
    perhapsKnown,
    hasMatched: lots.length > 0,
    columns: Object.values(eformsText.columns),
    sections: lots.map(({ of, lot, fields }) => ({
      heading: plain([of.region.name, of.track.name, lot.name, of.id].join(' › ')),
      details: [],
      rows: fields.map(({ term, value, warnings, inputs }): Text[] => [
        plain(term),
        businessTerms[term],
        typeof value === 'object' ? value : plain(value ?? '–'),
        warningText(warnings),
        linesCell(referencesOf(inputs, of.region), dataset),
      ]),
      notes: [],
    })),
    remarks: [eformsText.explained, timelineText.asOf(asOf)],
    beside: { leftOut },
  });
}

const termColumns: readonly Column<Noticed & Field>[] = [
  codedColumn(
    'region',
    ({ of }) => of.region.id,
    (_, { of }) => plain(of.region.name),
  ),
  codedColumn(
    'track',
    ({ of }) => of.track.id,
    (_, { of }) => plain(of.track.name),
  ),
  { field: 'contract', datum: ({ of }) => of.id },
  { field: 'lot', datum: ({ lot }) => lot.id },
  { field: 'term', datum: ({ term }) => term },
  { field: 'termLabel', datum: ({ term }) => businessTerms[term] },
  { field: 'value', heading: eformsText.columns.value, datum: ({ value }) => value },
  { field: 'warning', datum: ({ warnings }) => warnings.join('; ') || null },
  { field: 'warningLabel', datum: ({ warnings }) => (warnings.length > 0 ? warningText(warnings) : null) },
  { field: 'cite', datum: ({ inputs, of }) => citeOf(referencesOf(inputs, of.region)) || null },
];

function warningText(warnings: readonly EformsWarning[]): Text {
  return joined(
    warnings.map((one) => eformsWarnings[one]),
    '; ',
  );
}
