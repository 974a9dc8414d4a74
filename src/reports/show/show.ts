import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import { perhapsKnownOn } from '../../domain/perhaps-known.js';
import { notKnownFor } from '../../domain/terms/current.js';
import type { Text } from '../../text/language.js';
import { plain } from '../../text/phrase.js';
import { showText } from '../../text/show.js';
import { timelineText } from '../../text/timeline.js';
import { recordsBy } from '../column.js';
import { type Report, reportWith, type Section, type UnansweredHere } from '../report.js';
import type { Unknown } from '../selection.js';

import { statementsOfContradiction } from './contradicted.js';
import { type Listed, segmentList, trackSummary } from './lists.js';
import { type Part, statementColumns } from './part.js';
import { earlierSectionsOf, sectionsOf } from './section.js';
import { type Target, targetsFor } from './target.js';
import {
  contractPart,
  contractsOf,
  regionPart,
  segmentPart,
  segmentsOf,
  trackPart,
  type View,
  viewOf,
} from './things.js';
import { unansweredHere } from './unanswered.js';

/**
 * Everything that is known of a region, a track or a segment as of a day: what counts, by what it says it and on which
 * lines, and below it what older editions said otherwise. `path` is `region`, `region/track` or `region/track/segment`.
 */
export function showReport(dataset: Dataset, path: string, asOf: Day): Report | Unknown {
  const targets = targetsFor(path, dataset);
  if (!Array.isArray(targets)) return targets;
  const tracks = targets.flatMap(({ region, track }) => track ?? region.tracks);
  const perhapsKnown = perhapsKnownOn(asOf, tracks);
  const shown = targets.map((target) => partsShown(target, viewOf(target.region, dataset, asOf)));
  const parts = shown.flatMap((one) => one.parts);
  const isEmpty = parts.every(({ statements }) => statements.length === 0);
  const told = parts.flatMap((part) =>
    [...part.statements, ...part.contradictions.flatMap(statementsOfContradiction)].map((statement) => ({
      ...part,
      statement,
    })),
  );
  return reportWith(
    {
      command: 'show',
      version: 2,
      asOf,
      perhapsKnown,
      unanswered: shown.flatMap((one) => one.unanswered),
      hasMatched: told.length > 0,
      columns: [plain(''), plain(''), plain('')],
      sections: isEmpty ? [] : shown.flatMap(({ sections }) => sections),
      remarks: isEmpty
        ? [timelineText.nothingYet(asOf, perhapsKnown.length > 0)]
        : [...shown.flatMap(({ remarks }) => remarks), showText.asOf(asOf)],
    },
    recordsBy(statementColumns(dataset), () => told),
  );
}

interface Shown extends Listed {
  readonly unanswered: readonly UnansweredHere[];
  readonly remarks: readonly Text[];
}

function partsShown({ region, track, segments }: Target, view: View): Shown {
  if (!track) return regionShown(view);
  if (segments) {
    const known = segments.flatMap((id) => view.things.segments.get(id) ?? []);
    const parts = known.flatMap((one) => [
      segmentPart(view, one),
      ...contractsOf(view, track, one).map((contract) => contractPart(view, contract, one)),
    ]);
    const list = segmentList(
      view,
      [...view.things.segments.values()].filter(({ parent }) => parent && known.includes(parent)),
    );
    const others = known.flatMap((one) => notKnownFor(one, view.things));
    const notKnown = others.map(({ id }) => timelineText.notKnown(`${region.id}/${id}`));
    const untold = known.map((one) => unansweredHere(view, contractsOf(view, track, one), one));
    return {
      ...arranged(parts, list, view),
      unanswered: untold.flatMap(({ records }) => records),
      remarks: [...untold.flatMap((one) => one.remarks), ...notKnown],
    };
  }
  if (!track.editions.some(({ countsFrom }) => countsFrom && countsFrom <= view.things.asOf)) return nothing;
  const contracts = contractsOf(view, track, undefined);
  const parts = [trackPart(view, track), ...contracts.map((one) => contractPart(view, one, undefined))];
  const untold = unansweredHere(view, contracts);
  const moved = [...view.things.segments.values()].flatMap(({ id, versions }) => {
    const now = versions[0]?.edition.track;
    const wasHere = versions.some(({ edition }) => edition.track === track);
    return now && now !== track && wasHere ? [showText.moved(id, `${region.id}/${now.id}`)] : [];
  });
  return {
    ...arranged(parts, segmentList(view, segmentsOf(view, track)), view),
    unanswered: untold.records,
    remarks: [...untold.remarks, ...moved],
  };
}

const nothing: Shown = { sections: [], parts: [], unanswered: [], remarks: [] };

function regionShown(view: View): Shown {
  const own = regionPart(view);
  const tracks = view.region.tracks.map((track) => trackSummary(view, track));
  if (tracks.every(({ parts }) => parts.length === 0)) return nothing;
  return {
    sections: [...sectionsOf(own, view.dataset), ...tracks.flatMap(({ sections }) => sections)],
    parts: [own, ...tracks.flatMap(({ parts }) => parts)],
    unanswered: [],
    remarks: [showText.more(view.region.id)],
  };
}

/** What counts, the list of what lies below it, and last what was said earlier. */
function arranged(parts: readonly Part[], list: Listed, { dataset }: View): Listed {
  const sections: Section[] = [
    ...parts.flatMap((part) => sectionsOf(part, dataset)),
    ...list.sections,
    ...parts.flatMap((part) => earlierSectionsOf(part, dataset)),
  ];
  return { sections, parts: [...parts, ...list.parts] };
}
