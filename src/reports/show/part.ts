import { asText } from '../../domain/answers/written-answer.js';
import { citeOf } from '../../domain/citing/citation.js';
import { referencesTo } from '../../domain/citing/inputs.js';
import type { Dataset, Region, Track } from '../../domain/dataset.js';
import { isUnknown } from '../../domain/entry.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { type ContractThing, type SegmentThing, segmentName } from '../../domain/things.js';
import type { Text } from '../../text/language.js';
import { showText } from '../../text/show.js';
import { doubtedFields, valueText } from '../answer-text.js';
import type { Report } from '../report.js';

/** One thing that is shown, with all that is said of it. */
export interface Part {
  readonly region: Region;
  readonly track: Track | undefined;
  readonly segment: SegmentThing | undefined;
  readonly contract: ContractThing | undefined;
  readonly details: readonly Text[];
  readonly statements: readonly StatementAsOf[];
}

export const showFields = [
  'region',
  'track',
  'segment',
  'contract',
  'block',
  'key',
  'value',
  'label',
  'unknown',
  'source',
  'cite',
  'inheritedFrom',
  'doubt',
  'doubtLabel',
  'supersededBy',
] as const;

/** A record for each value. */
export function recordsOf(part: Part, dataset: Dataset): Report['records'] {
  return part.statements.map((statement) => {
    const { value } = statement.located;
    const references = isLabel(statement) ? [] : referencesTo(statement);
    const cited = [...new Set(references.map(({ source }) => source))];
    return {
      region: part.region.id,
      track: part.track?.id ?? null,
      segment: part.segment?.id ?? null,
      contract: part.contract?.id ?? null,
      block: statement.block.join('/') || null,
      key: statement.key,
      value: asText(value),
      label: valueText(statement, dataset),
      unknown: isUnknown(value) ? value : null,
      source: (statement.edition?.source ?? cited.join('; ')) || null,
      cite: citeOf(references) || null,
      inheritedFrom: inheritedFrom(statement),
      ...doubtedFields(statement, dataset),
      supersededBy: statement.supersededBy?.source ?? null,
    };
  });
}

/** Whether a value is an id, an alias or a link, which needs no citation. */
export function isLabel({ rule }: StatementAsOf): boolean {
  return rule.is === 'label' || rule.is === 'labels';
}

/** Of what whole a value is, in words; `undefined` where it is the thing's own. */
export function wholeText({ whole, edition }: StatementAsOf): Text | undefined {
  if (edition && 'tracks' in edition && edition.entry.value.tracks)
    return showText.fromTracks(edition.tracks.map(({ name }) => name));
  if (whole === undefined) return undefined;
  if (whole === 'region') return showText.fromRegion;
  return whole === 'track' ? showText.fromTrack : showText.fromSegment(segmentName(whole));
}

function inheritedFrom(statement: StatementAsOf): string | null {
  const whole = typeof statement.whole === 'object' ? `segment ${statement.whole.id}` : statement.whole;
  const older = statement.isOlder && !statement.supersededBy ? `${statement.edition?.source} (older)` : undefined;
  return [whole, older].filter((one) => one !== undefined).join('; ') || null;
}
