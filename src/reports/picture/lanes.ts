import { doubtsOf } from '../../domain/citing/inputs.js';
import { municipalityNames } from '../../domain/members.js';
import { daysOf, shownOf } from '../../domain/terms/bounds.js';
import type { Period } from '../../domain/terms/period.js';
import { inputsBelow, referencesFor, type Stretch, stretchesOf } from '../../domain/terms/stretches.js';
import { segmentName, trackOf } from '../../domain/things.js';
import { labelOf } from '../../domain/vocabulary.js';
import { shownText } from '../../text/days.js';
import { keyName } from '../../text/keys.js';
import type { Text } from '../../text/language.js';
import { wordOrLengthText } from '../../text/measures.js';
import { phrase, plain } from '../../text/phrase.js';
import { pictureText } from '../../text/picture.js';
import { stateText } from '../../text/status.js';
import { periodText } from '../../text/timeline.js';
import { pathOf } from '../contract-path.js';
import { doubtWords } from '../doubt-record.js';
import type { Line } from '../lines.js';
import { papersCited } from '../lines-text.js';
import { barsOf } from './bars.js';
import { marksOf } from './marks.js';
import type { Lane } from './picture.js';

/**
 * The lanes of one contract: as it went where anything happened, one for each group of municipalities that decided
 * alike; else as agreed. `isDated` tells whether any day of its periods is known.
 */
export function lanesOf(line: Line): { lane: Lane; isDated: boolean }[] {
  const [agreed, ...actual] = stretchesOf(line.schedule);
  const stretches = actual.length > 0 ? actual : agreed ? [agreed] : [];
  return stretches.map((stretch, index) => ({
    lane: laneOf(line, stretch, index),
    isDated: [...stretch.periods, ...line.schedule.evaluations].some((period) => hasDay(period, stretch)),
  }));
}

function laneOf(line: Line, stretch: Stretch, index: number): Lane {
  const { schedule, segment, dataset } = line;
  const { contract, kind } = schedule;
  const track = trackOf(contract);
  const members = municipalityNames(stretch.municipalities ?? [], dataset);
  const kindName = kind === undefined ? undefined : labelOf(dataset, 'contract-kind', kind);
  const isNamed = kindName !== undefined && kind !== 'regular';
  const { state } = stretch.status?.contract ?? { state: 'unknown' as const };
  const shown = [...stretch.periods, ...(stretch.schedule === 'agreed' ? [] : schedule.evaluations)];
  const doubts = doubtsOf(shown.flatMap((period) => inputsBelow(period, stretch)));
  return {
    id: index === 0 ? pathOf(contract) : `${pathOf(contract)}@${stretch.municipalities?.join('+') ?? index}`,
    region: contract.region.id,
    track: track.id,
    segment: segment?.id,
    contract: contract.id,
    domains: track.domains,
    name: pictureText.laneOf(
      [track.name, ...(segment ? [segmentName(segment)] : [])],
      [...(isNamed ? [kindName] : []), ...members.map(plain)],
    ),
    kind,
    kindName,
    state,
    stateName: stateText(stretch.status?.contract ?? { state }, stretch.status?.isExpected === true),
    stateWord: stateText({ state }, false),
    isDoubted: doubts.length > 0,
    bars: barsOf(schedule, stretch),
    marks: marksOf(schedule, stretch),
    told: shown.map((period) => periodTold(period, stretch, line)),
    toldAt: shown.map((period) => referencesFor(period, contract.region)),
    doubts: doubts.map(
      (one) =>
        phrase`${keyName(one.key)} ${wordOrLengthText(one.value)}: ${doubtWords(one, (one.instead ?? []).map(String).map(wordOrLengthText))}`,
    ),
  };
}

function hasDay(period: Period, { periods }: Stretch): boolean {
  const { firstDay, lastDay } = daysOf(period, periods);
  return [firstDay, lastDay].some(({ earliest, latest }) => earliest !== undefined || latest !== undefined);
}

/** A period with its days, its state and its lines, in one line. */
function periodTold(period: Period, { periods, status }: Stretch, { schedule, dataset }: Line): Text {
  const { firstDay, lastDay } = daysOf(period, periods);
  const stands = status?.periods.get(period);
  return pictureText.period(
    periodText(period.id, period.standing === 'if-any'),
    shownText(shownOf(period.firstDay, firstDay, period, undefined)),
    shownText(shownOf(period.lastDay, lastDay, period, period.firstDay.earliest)),
    stands ? stateText(stands, status?.isExpected === true) : plain(''),
    papersCited(referencesFor(period, schedule.contract.region), dataset),
  );
}
