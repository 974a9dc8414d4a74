import { asText } from '../../domain/answers/value.js';
import { citeOf } from '../../domain/citing/citation.js';
import { referencesTo } from '../../domain/citing/inputs.js';
import type { Dataset, Region, Track } from '../../domain/dataset.js';
import { isUnknown } from '../../domain/entry.js';
import type { Told } from '../../domain/standing.js';
import { type ContractThing, type SegmentThing, segmentName } from '../../domain/things.js';
import type { Text } from '../../text/language.js';
import { showText } from '../../text/show.js';
import { doubtedFields, valueText } from '../answer-text.js';
import type { Report } from '../report.js';

/** One thing that is shown, with all that is told of it. */
export interface Part {
  readonly region: Region;
  readonly track: Track | undefined;
  readonly segment: SegmentThing | undefined;
  readonly contract: ContractThing | undefined;
  readonly details: readonly Text[];
  readonly told: readonly Told[];
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
  return part.told.map((told) => {
    const { value } = told.located;
    const references = isLabel(told) ? [] : referencesTo(told);
    const cited = [...new Set(references.map(({ source }) => source))];
    return {
      region: part.region.id,
      track: part.track?.id ?? null,
      segment: part.segment?.id ?? null,
      contract: part.contract?.id ?? null,
      block: told.block.join('/') || null,
      key: told.key,
      value: asText(value),
      label: valueText(told, dataset),
      unknown: isUnknown(value) ? value : null,
      source: (told.edition?.source ?? cited.join('; ')) || null,
      cite: citeOf(references) || null,
      inheritedFrom: inheritedFrom(told),
      ...doubtedFields(told, dataset),
      supersededBy: told.supersededBy?.source ?? null,
    };
  });
}

/** Whether a value is an id, an alias or a link, which needs no citation. */
export function isLabel({ rule }: Told): boolean {
  return rule.is === 'label' || rule.is === 'labels';
}

/** Of what whole a value is, in words; `undefined` where it is the thing's own. */
export function wholeText({ whole }: Told): Text | undefined {
  if (whole === undefined) return undefined;
  return whole === 'track' ? showText.fromTrack : showText.fromSegment(segmentName(whole));
}

function inheritedFrom(told: Told): string | null {
  const whole = told.whole === undefined || told.whole === 'track' ? told.whole : `segment ${told.whole.id}`;
  const older = told.isOlder && !told.supersededBy ? `${told.edition?.source} (older)` : undefined;
  return [whole, older].filter((one) => one !== undefined).join('; ') || null;
}
