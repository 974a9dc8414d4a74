import type { Day } from '../calendar/day.js';
import { citationOf, shortCitation } from '../domain/citing/citation.js';
import type { Dataset, Track } from '../domain/dataset.js';
import type { Schedule } from '../domain/terms/schedule.js';
import { statusOf } from '../domain/terms/status.js';
import type { ContractThing, SegmentThing } from '../domain/things.js';
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
  const selection = { region: track.region.id, track: track.id };
  const [found, unknowns] = [linesFor(dataset, selection, asOf), unknownValues(dataset, selection, asOf)];
  if ('known' in found || 'known' in unknowns) return [];
  const own = found.lines.filter(({ schedule }) => schedule.kind !== 'prior' && !isCalledOver(schedule));
  const placeOf = ({ id, segment }: ContractThing) => `${id}\n${segment?.id}`;
  const shown = new Set(own.map(({ schedule }) => placeOf(schedule.contract)));
  return own.map(({ schedule: { contract, stage, stageEdition } }) => {
    // What a share without terms of its own leaves open is told with its whole.
    const isOf = (one: ContractThing | undefined) =>
      one?.id === contract.id &&
      (placeOf(one) === placeOf(contract) || (!contract.segment && !shown.has(placeOf(one))));
    const segments = wayTo(contract.segment);
    const unknown = unknowns.flatMap(({ part, statement: { block, key, mapping }, word }) => {
      if (!isOf(part.contract)) return [];
      const citation = citationOf(mapping.entry, key);
      const cite = citation ? shortCitation(citation, mapping.source) : '';
      const way = wayTo(part.contract?.segment).slice(segments.length);
      return [{ key: [...way, ...block, key].join('.'), word, cite }];
    });
    return { contract: contract.id, segments, stage, source: stageEdition?.source, unknown };
  });
}

function isCalledOver(schedule: Schedule): boolean {
  const courses = schedule.courses.length > 0 ? schedule.courses : [undefined];
  return schedule.off !== undefined || courses.every((course) => statusOf(schedule, course).contract.state === 'ended');
}

/** The segments around a thing, from the outermost. */
function wayTo(segment: SegmentThing | undefined): string[] {
  return segment ? [...wayTo(segment.parent), segment.id] : [];
}
