import { daysUntil, plusDays } from '../../calendar/day.js';
import { exactDayOf } from '../../calendar/window.js';
import { doubtsOf } from '../../domain/citing/inputs.js';
import { runsOf } from '../../domain/grouped.js';
import { daysOf, decideByOf, shownOf } from '../../domain/terms/bounds.js';
import type { Period } from '../../domain/terms/period.js';
import type { Stands } from '../../domain/terms/stands.js';
import type { Status } from '../../domain/terms/status.js';
import { doubtedBelow, isAssumedIn, referencesFor, type Stretch } from '../../domain/terms/stretches.js';
import { shownText } from '../../text/days.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { decisionText, stateText, statusText } from '../../text/status.js';
import { optionRangeText, timelineText } from '../../text/timeline.js';
import { councilFor, councilShown } from '../council.js';
import type { Line } from '../lines.js';
import { linesText } from '../lines-text.js';
import { citing } from '../links.js';
import { periodName } from '../period-name.js';
import { paperCalled } from '../place-name.js';
import type { Tone, TonedRow } from '../report.js';
import { daysShownOf } from './days-shown.js';
import type { TimelineView } from './view.js';

/** A row for a period, before equal ones become one. */
interface PeriodRow {
  readonly id: string;
  readonly name: Text;
  /** Whether the name is that of the period alone. */
  readonly isPlain: boolean;
  /** What stands behind the name. */
  readonly cells: readonly Text[];
  readonly tone: Tone | undefined;
  readonly isDoubted: boolean;
  /** Whether the row is of the same day or days as no other, so that it stands alone. */
  readonly hasOwnDay: boolean;
}

/** The rows of a stretch; periods one after another of which the same is told become one. */
export function periodRows(stretch: Stretch, line: Line, view: TimelineView): TonedRow[] {
  const rows = stretch.periods.map((_, index) => periodRowOf(index, stretch, line, view));
  return runsOf(rows, (first, next) => !next.hasOwnDay && tellTheSame(first, next)).map((all) => {
    const name = foldedName(all);
    const marked = all.some(({ isDoubted }) => isDoubted) ? phrase`${name}${timelineText.doubtMark}` : name;
    const [first] = all;
    return { cells: [marked, ...first.cells], tone: first.tone };
  });
}

function tellTheSame(one: PeriodRow, other: PeriodRow): boolean {
  return JSON.stringify(one.cells) === JSON.stringify(other.cells);
}

/** `opties 2–4`; other names behind one another. */
export function foldedName(all: readonly Pick<PeriodRow, 'id' | 'name' | 'isPlain'>[]): Text {
  const [first, last] = [all[0], all.at(-1)];
  const isOptions = all.every(({ id, isPlain }) => /^option-\d+$/.test(id) && isPlain);
  if (first && last && first !== last && isOptions) return optionRangeText(first.id, last.id);
  return joined(
    all.map(({ name }) => name),
    ', ',
  );
}

function periodRowOf(index: number, stretch: Stretch, line: Line, { council }: TimelineView): PeriodRow {
  const { periods } = stretch;
  const period = periods[index] as Period;
  const { contract, terms } = line.schedule;
  const name = periodName(period);
  const { firstDay, lastDay, isSame, isMoment, hasFirstDay } = daysShownOf(period, periods);
  const references = referencesFor(period, contract.region);
  const lines = linesText(references, terms?.edition.source, (id) => paperCalled(id, line.dataset));
  const isAssumed = isAssumedIn(period, stretch);
  const state = standsShown(index, stretch, line);
  return {
    id: period.id,
    name: isAssumed ? statusText.assumedPeriod(name) : name,
    isPlain: !isAssumed && period.standing !== 'if-any',
    cells: [
      // What holds of both days alike is said once; a moment has one day.
      isSame && !isMoment ? plain('') : firstDay,
      isMoment ? plain('') : lastDay,
      state.text,
      citing(plain(lines === '' ? '' : `[${lines}]`), references),
      ...(council ? [councilCell(period, stretch, line)] : []),
    ],
    tone: state.tone,
    isDoubted: doubtsOf(doubtedBelow(period, stretch)).length > 0,
    hasOwnDay: hasFirstDay,
  };
}

/** How a period stands, where the heading and the row before do not say so; and how that is set apart. */
function standsShown(index: number, stretch: Stretch, { schedule }: Line): { text: Text; tone: Tone | undefined } {
  const { periods, status } = stretch;
  const period = periods[index] as Period;
  const stands = status?.periods.get(period);
  if (!status || !stands) return { text: plain(''), tone: undefined };
  const tone = tones[stands.state];
  const decideBy = decideByOf(period, periods).earliest;
  if (stands.state === 'open' && decideBy !== undefined)
    return { text: decisionText.open(decideBy), tone: daysUntil(schedule.asOf, decideBy) <= 365 ? 'soon' : tone };
  if (stands.state === 'unknown') {
    const previous = periods[index - 1];
    const before = previous && status.periods.get(previous);
    return untoldShown(period, stands, before, status) ?? { text: plain(''), tone };
  }
  const isInHeading = standAlike(stands, status.contract) && stands.state !== 'ended';
  return { text: isInHeading ? plain('') : stateText(stands, status.isExpected), tone };
}

/** What is worth telling of a period that nobody tells of any more: nothing where the heading or the row before says it. */
function untoldShown(
  { id, derived }: Period,
  stands: Stands,
  before: Stands | undefined,
  status: Status,
): { text: Text; tone: Tone } | undefined {
  if (id.startsWith('evaluation')) return stands.since && { text: decisionText.dayPassed, tone: 'unknown' };
  const decideBy = derived.decideBy && exactDayOf(derived.decideBy.gives);
  if (derived.decideBy) {
    const isPassed = before?.state !== 'unknown' && decideBy !== undefined && stands.since === plusDays(decideBy, 1);
    return isPassed ? { text: decisionText.passed(decideBy), tone: 'soon' } : undefined;
  }
  if (stands.since === undefined || standAlike(stands, status.contract)) return undefined;
  return { text: stateText(stands, status.isExpected), tone: 'unknown' };
}

function standAlike(one: Stands, other: Stands | undefined): boolean {
  return one.state === other?.state && one.since === other.since && one.assumed === other.assumed;
}

/** How a state is set apart on a terminal; the words say the same. */
const tones: Partial<Record<Stands['state'], Tone>> = {
  ended: 'passed',
  expired: 'passed',
  lapsed: 'passed',
  declined: 'passed',
  used: 'passed',
  open: 'open',
  running: 'open',
  unknown: 'unknown',
};

/** The last day to decide on an option, and who sits then. */
function councilCell(period: Period, { periods }: Stretch, { schedule, things, dataset }: Line): Text {
  const { decideBy } = period.derived;
  if (!decideBy) return plain('');
  const { gives } = decideBy;
  const bounds = decideByOf(period, periods);
  const isKnown = bounds.earliest !== undefined || bounds.latest !== undefined;
  const day = shownText(shownOf(gives, bounds, period, undefined));
  const council = councilShown(councilFor(isKnown ? gives : undefined, schedule.contract, things, dataset), dataset);
  return joined([day, ...council], ' · ');
}

/** Whether any day of a stretch is told. */
export function tellsDay({ periods }: Stretch): boolean {
  return periods.some((period) => {
    const { firstDay, lastDay } = daysOf(period, periods);
    return [firstDay, lastDay].some(({ earliest, latest }) => earliest !== undefined || latest !== undefined);
  });
}
