import type { Day } from '../calendar/day.js';
import { citationOf, shortCitation } from '../domain/citing/citation.js';
import type { Dataset, Track } from '../domain/dataset.js';
import type { Schedule } from '../domain/terms/schedule.js';
import { statusOf } from '../domain/terms/status.js';
import type { SegmentThing } from '../domain/things.js';
import { linesFor } from './lines.js';
import { unknownValues } from './list/unknowns.js';

/** A contract of which a new paper may tell more, and what older papers leave open about it. */
export interface LeftOpen {
  readonly contract: string;
  /** The segments it is of, from the outermost; none where it is of the whole track. */
  readonly segments: readonly string[];
  /** The code of its stage, and the paper that tells it. */
  readonly stage: string | undefined;
  readonly source: string | undefined;
  /** Keys of which a paper says that they are not known, with that word and its lines. */
  readonly unknown: readonly { readonly key: string; readonly word: string; readonly cite: string }[];
}

/** The contracts of a track that no paper known on a day calls over, prior ones aside. */
export function leftOpenIn(track: Track, dataset: Dataset, asOf: Day): LeftOpen[] {
  const selection = { region: track.region.id, track: track.id, segment: undefined };
  const [found, unknowns] = [linesFor(dataset, selection, asOf), unknownValues(dataset, selection, asOf)];
  if ('known' in found || 'known' in unknowns) return [];
  const own = found.lines.filter(({ schedule }) => schedule.kind !== 'prior' && !isOver(schedule));
  return own.map(({ schedule: { contract, stage, stageEdition } }) => {
    const unknown = unknowns.filter(
      ({ part }) => part.contract?.id === contract.id && part.segment?.id === contract.segment?.id,
    );
    return {
      contract: contract.id,
      segments: wayTo(contract.segment),
      stage,
      source: stageEdition?.source,
      unknown: unknown.map(({ statement: { block, key, mapping }, word }) => {
        const citation = citationOf(mapping.entry, key);
        const cite = citation ? shortCitation(citation, mapping.source) : '';
        return { key: [...block, key].join('.'), word, cite };
      }),
    };
  });
}

function isOver(schedule: Schedule): boolean {
  const courses = schedule.courses.length > 0 ? schedule.courses : [undefined];
  return schedule.off !== undefined || courses.every((course) => statusOf(schedule, course).contract.state === 'ended');
}

/** The segments around a thing, from the outermost. */
function wayTo(segment: SegmentThing | undefined): string[] {
  return segment ? [...wayTo(segment.parent), segment.id] : [];
}
