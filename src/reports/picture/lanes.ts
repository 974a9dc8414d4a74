import type { Reference } from '../../domain/citing/citation.js';
import { doubtsOf } from '../../domain/citing/inputs.js';
import { runsOf } from '../../domain/grouped.js';
import { municipalityNames } from '../../domain/members.js';
import { daysOf, shownOf } from '../../domain/terms/bounds.js';
import type { Period } from '../../domain/terms/period.js';
import { doubtedBelow, referencesFor, type Stretch } from '../../domain/terms/stretches.js';
import { segmentName, trackOf } from '../../domain/things.js';
import { shownText } from '../../text/days.js';
import type { Text } from '../../text/language.js';
import { phrase, plain } from '../../text/phrase.js';
import { pictureText } from '../../text/picture.js';
import { stateText } from '../../text/status.js';
import { periodText } from '../../text/timeline.js';
import { contractKindTexts, unusualKindTexts } from '../contract-kind.js';
import { pathOf } from '../contract-path.js';
import { doubtedValueText, doubtWords, insteadTexts } from '../doubt-record.js';
import type { Line } from '../lines.js';
import { papersCited } from '../lines-text.js';
import { foldedName } from '../timeline/rows.js';
import { barsOf } from './bars.js';
import { marksOf } from './marks.js';
import type { Lane } from './picture.js';

/**
 * The lanes of one contract: as it went where anything happened, one for each group of municipalities that decided
 * alike; else as agreed. `isDated` tells whether any day of its periods is known.
 */
export function lanesOf(line: Line): { lane: Lane; isDated: boolean }[] {
  const [agreed, ...actual] = line.stretches;
  const stretches = actual.length > 0 ? actual : agreed ? [agreed] : [];
  return stretches.map((stretch, index) => ({
    lane: laneOf(line, stretch, index),
    isDated: [...stretch.periods, ...line.schedule.evaluations].some((period) => hasDay(period, stretch)),
  }));
}

function laneOf(line: Line, stretch: Stretch, index: number): Lane {
  const { schedule, segment, dataset } = line;
  const { contract, kind, head } = schedule;
  const track = trackOf(contract);
  const [kindName] = contractKindTexts({ kind, head: [] }, dataset);
  const { state } = stretch.status?.contract ?? { state: 'unknown' as const };
  const shown = [...stretch.periods, ...(stretch.schedule === 'agreed' ? [] : schedule.evaluations)];
  const doubts = doubtsOf([...head, ...shown.flatMap((period) => doubtedBelow(period, stretch))]);
  const told = periodsTold(shown, stretch, line);
  return {
    id: index === 0 ? pathOf(contract) : `${pathOf(contract)}@${stretch.municipalities?.join('+') ?? index}`,
    region: contract.region.id,
    track: track.id,
    segment: segment?.id,
    contract: contract.id,
    domains: track.domains,
    name: laneNameOf(line, stretch),
    kind,
    kindName,
    state,
    stateName: stateText(stretch.status?.contract ?? { state }, stretch.status?.isExpected === true),
    stateWord: stateText({ state }, false),
    isDoubted: doubts.length > 0,
    bars: barsOf(schedule, stretch),
    marks: marksOf(schedule, stretch),
    told: told.map(([text]) => text),
    toldAt: told.map(([, references]) => references),
    doubts: doubts.map(
      (one) => phrase`${one.name} ${doubtedValueText(one, dataset)}: ${doubtWords(one, insteadTexts(one, dataset))}`,
    ),
  };
}

/** What a contract is called in its region: by its track and segment, its kind where it is no regular one, and for whom it is. */
export function laneNameOf({ schedule, segment, dataset }: Line, { municipalities = [] }: Stretch): Text {
  const { contract } = schedule;
  const members = municipalityNames(municipalities, dataset);
  return pictureText.laneOf(
    [trackOf(contract).name, ...(segment ? [segmentName(segment)] : [])],
    // What is doubted of a lane marks the whole of it.
    [...unusualKindTexts({ ...schedule, head: [] }, dataset), ...members.map(plain)],
  );
}

function hasDay(period: Period, { periods }: Stretch): boolean {
  const { firstDay, lastDay } = daysOf(period, periods);
  return [firstDay, lastDay].some(({ earliest, latest }) => earliest !== undefined || latest !== undefined);
}

/** Periods with their days, their state and their papers, each in one line; those one after another of which the same is told become one. */
function periodsTold(
  shown: readonly Period[],
  { periods, status }: Stretch,
  { schedule, dataset }: Line,
): [Text, readonly Reference[]][] {
  const rows = shown.map((period) => {
    const { firstDay, lastDay } = daysOf(period, periods);
    const stands = status?.periods.get(period);
    const references = referencesFor(period, schedule.contract.region);
    const isPlain = period.standing !== 'if-any';
    return {
      ...{ id: period.id, name: periodText(period.id, !isPlain), isPlain, references },
      is: [
        shownText(shownOf(period.firstDay, firstDay, period, undefined)),
        shownText(shownOf(period.lastDay, lastDay, period, period.firstDay.earliest)),
        stands ? stateText(stands, status?.isExpected === true) : plain(''),
        papersCited(references, dataset),
      ] as const,
    };
  });
  const runs = runsOf(rows, (first, next) => JSON.stringify(first.is) === JSON.stringify(next.is));
  return runs.map((all) => [pictureText.period(foldedName(all), ...all[0].is), all[0].references]);
}
