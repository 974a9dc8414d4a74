import { asText } from '../../domain/answers/written-answer.js';
import { citeOf, type Reference } from '../../domain/citing/citation.js';
import { referencesTo } from '../../domain/citing/inputs.js';
import type { RecordedContradiction } from '../../domain/contradictions.js';
import type { Dataset, Region, Track } from '../../domain/dataset.js';
import { isUnknown } from '../../domain/entry.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { type ContractThing, type SegmentThing, segmentName } from '../../domain/things.js';
import type { Text } from '../../text/language.js';
import { plain } from '../../text/phrase.js';
import { showText } from '../../text/show.js';
import { valueText } from '../answer-text.js';
import { type Column, codedColumn } from '../column.js';
import { doubtedFields } from '../doubt-record.js';
import { paperCalled } from '../place-name.js';

/** One thing that is shown, with all that is said of it. */
export interface Part {
  readonly region: Region;
  readonly track: Track | undefined;
  readonly segment: SegmentThing | undefined;
  readonly contract: ContractThing | undefined;
  readonly details: readonly Text[];
  readonly statements: readonly StatementAsOf[];
  /** Where papers known by then do not agree about it. */
  readonly contradictions: readonly RecordedContradiction[];
}

/** A thing by its ids: the region, and below it as far as it goes. */
export function idColumns<T>(partOf: (one: T) => Part | undefined): Column<T>[] {
  return [
    codedColumn(
      'region',
      (one) => partOf(one)?.region.id,
      (id, one) => plain(partOf(one)?.region.name ?? id),
    ),
    codedColumn(
      'track',
      (one) => partOf(one)?.track?.id,
      (id, one) => plain(partOf(one)?.track?.name ?? id),
    ),
    codedColumn(
      'segment',
      (one) => partOf(one)?.segment?.id,
      (id, one) => plain(segmentIn(partOf(one)) ?? id),
    ),
    { field: 'contract', datum: (one) => partOf(one)?.contract?.id },
  ];
}

function segmentIn(part: Part | undefined): string | undefined {
  return part?.segment && segmentName(part.segment);
}

/** What programs get of each value of a thing. */
export function statementColumns(dataset: Dataset): Column<Part & { readonly statement: StatementAsOf }>[] {
  return [
    ...idColumns<Part>((part) => part),
    { field: 'block', datum: ({ statement }) => statement.block.join('/') || null },
    { field: 'key', datum: ({ statement }) => statement.key },
    { field: 'value', datum: ({ statement }) => asText(statement.located.value) },
    { field: 'label', datum: ({ statement }) => valueText(statement, dataset) },
    { field: 'unknown', datum: ({ statement: { located } }) => (isUnknown(located.value) ? located.value : null) },
    codedColumn(
      'source',
      ({ statement }) => sourceSaid(statement) || null,
      (id) => plain(paperCalled(id, dataset)),
    ),
    { field: 'cite', datum: ({ statement }) => citeOf(placesSaid(statement)) || null },
    { field: 'inheritedFrom', datum: ({ statement }) => inheritedFrom(statement) },
    { field: 'doubt', datum: ({ statement }) => doubtedFields(statement, dataset).doubt },
    { field: 'doubtLabel', datum: ({ statement }) => doubtedFields(statement, dataset).doubtLabel },
    { field: 'supersededBy', datum: ({ statement }) => statement.supersededBy?.source },
  ];
}

function placesSaid(statement: StatementAsOf): Reference[] {
  return isLabel(statement) ? [] : referencesTo(statement);
}

function sourceSaid(statement: StatementAsOf): string {
  return statement.edition?.source ?? [...new Set(placesSaid(statement).map(({ source }) => source))].join('; ');
}

/** Whether a value is an id, an alias or a link, which needs no citation. */
export function isLabel({ rule }: StatementAsOf): boolean {
  return rule.is === 'label' || rule.is === 'labels';
}

/** Of what whole a value is, in words; `undefined` where it is the thing's own. */
export function wholeText({ whole, edition }: StatementAsOf): Text | undefined {
  if (edition && 'tracks' in edition && edition.entry.value.tracks)
    return showText.fromTracks(edition.tracks.map(({ name }) => name));
  return whole === undefined ? undefined : wholeCalled(whole);
}

/** What whole something is looked up at, in words. */
export function wholeCalled(whole: NonNullable<StatementAsOf['whole']>): Text {
  if (whole === 'region') return showText.fromRegion;
  return whole === 'track' ? showText.fromTrack : showText.fromSegment(segmentName(whole));
}

/** The same for programs. */
export function wholeWritten(whole: StatementAsOf['whole']): string | undefined {
  return typeof whole === 'object' ? `segment ${whole.id}` : whole;
}

function inheritedFrom(statement: StatementAsOf): string | null {
  const whole = wholeWritten(statement.whole);
  const older = statement.isOlder && !statement.supersededBy ? `${statement.edition?.source} (older)` : undefined;
  return [whole, older].filter((one) => one !== undefined).join('; ') || null;
}
