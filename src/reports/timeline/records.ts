import { exactDayOf, isOpen, type Window } from '../../calendar/window.js';
import { citeOf } from '../../domain/citing/citation.js';
import { type DoubtedInput, doubtsOf, editionOf } from '../../domain/citing/inputs.js';
import type { Council } from '../../domain/council-terms.js';
import { isUnknown } from '../../domain/entry.js';
import { type Bounds, daysOf, decideByOf } from '../../domain/terms/bounds.js';
import type { Cause, Reason } from '../../domain/terms/cause.js';
import { endsEarlyAt } from '../../domain/terms/evaluations.js';
import { type Period, statedLengthOf } from '../../domain/terms/period.js';
import { doubtedBelow, referencesFor, type Stretch } from '../../domain/terms/stretches.js';
import { labelOf } from '../../domain/vocabulary.js';
import { councilText } from '../../text/council.js';
import { reasonText } from '../../text/days.js';
import { wordOrLengthText } from '../../text/measures.js';
import { plain } from '../../text/phrase.js';
import { stateText } from '../../text/status.js';
import { periodText } from '../../text/timeline.js';
import { boundMembersColumns } from '../bound-members.js';
import { type Column, codedColumn } from '../column.js';
import { councilFor } from '../council.js';
import { doubtColumns } from '../doubt-record.js';
import type { Line } from '../lines.js';
import { placeColumns } from '../place-columns.js';
import { paperCalled } from '../place-name.js';
import { postponedWritten } from '../postponed.js';
import { earlierText, earlierWritten } from '../told-earlier.js';

/** A period of a contract with what is told of it; a contract without terms has none, and nothing but the reason. */
export interface PeriodTold {
  readonly line: Line;
  readonly stretch: Stretch;
  readonly period: Period | undefined;
  readonly days: Partial<Readonly<Record<'firstDay' | 'lastDay' | 'decideBy', Bounds>>>;
  /** The doubts on which it rests: its own, those of the initial term before it, and those about the kind and the stage of its contract. */
  readonly doubts: readonly DoubtedInput[];
  /** Who sits on the last day to decide. */
  readonly council: Council | undefined;
}

/** What is told of one period. */
export function toldOfPeriod(line: Line, stretch: Stretch, period: Period): PeriodTold {
  const decideBy = decideByOf(period, stretch.periods);
  const isKnown = decideBy.earliest !== undefined || decideBy.latest !== undefined;
  const decision = isKnown ? period.derived.decideBy?.gives : undefined;
  return {
    line,
    stretch,
    period,
    days: { ...daysOf(period, stretch.periods), decideBy },
    doubts: doubtsOf([...line.schedule.head, ...doubtedBelow(period, stretch)]),
    council: councilFor(decision, line.schedule.contract, line.things, line.dataset),
  };
}

/** The periods of a contract, stretch by stretch. */
export function toldOfPeriods(line: Line): PeriodTold[] {
  const none = { period: undefined, days: {}, doubts: doubtsOf(line.schedule.head), council: undefined };
  return line.stretches.flatMap((stretch) =>
    line.schedule.agreed
      ? stretch.periods.map((period) => toldOfPeriod(line, stretch, period))
      : [{ line, stretch, ...none }],
  );
}

/** What programs get of a period. */
export const periodColumns: readonly Column<PeriodTold>[] = [
  ...placeColumns<PeriodTold>(({ line: { schedule, segment } }) => ({ contract: schedule.contract, segment })),
  { field: 'contract', datum: ({ line }) => line.schedule.contract.id },
  codedColumn(
    'kind',
    ({ line }) => line.schedule.kind,
    (kind, { line }) => labelOf(line.dataset, 'contract-kind', kind),
  ),
  codedColumn(
    'period',
    ({ period }) => period?.id ?? 'initial',
    (id, { period }) => periodText(id, period?.standing === 'if-any'),
  ),
  ...dayColumns<PeriodTold>(
    'firstDay',
    ({ period }) => period?.firstDay,
    ({ days }) => days.firstDay,
  ),
  ...dayColumns<PeriodTold>(
    'lastDay',
    ({ period }) => period?.lastDay,
    ({ days }) => days.lastDay,
  ),
  codedColumn(
    'length',
    ({ period }) => period && statedLengthOf(period),
    (length) => wordOrLengthText(length),
  ),
  codedColumn(
    'unknown',
    ({ line: { schedule }, period }) => (period ? unknownOf(period) : (schedule.termsUnknown?.reason ?? 'not-stated')),
    (reason) => reasonText[reason],
  ),
  { field: 'mayEnd', datum: ({ period }) => period && mayEndOf(period) },
  codedColumn('source', sourceOfPeriod, (id, { line }) => plain(paperCalled(id, line.dataset))),
  {
    field: 'cite',
    datum: ({ line, period }) => (period && citeOf(referencesFor(period, line.schedule.contract.region))) || null,
  },
  {
    field: 'schedule',
    datum: (one) => (!one.period ? 'agreed' : supposedOf(one) === '' ? one.stretch.schedule : 'assumed'),
  },
  ...boundMembersColumns<PeriodTold>(({ line }) => ({ ...line, contract: line.schedule.contract })),
  { field: 'municipalities', datum: ({ stretch, period }) => period && stretch.municipalities?.join('; ') },
  ...doubtColumns<PeriodTold>(
    ({ doubts }) => doubts,
    ({ line }) => line.dataset,
  ),
  codedColumn(
    'state',
    (one) => standsIn(one)?.state,
    (state, { stretch }) => stateText({ state }, stretch.status?.isExpected === true),
  ),
  { field: 'stateSince', datum: (one) => standsIn(one)?.since },
  // Between which days the whole contract ends.
  { field: 'planned', datum: ({ stretch }) => stretch.status?.isExpected },
  { field: 'agreedUntil', datum: ({ stretch }) => stretch.status?.agreedUntil },
  { field: 'latestPossible', datum: ({ stretch }) => stretch.status?.latestPossible },
  { field: 'postponed', datum: ({ line }) => postponedWritten(line.schedule) },
  { field: 'toldEarlier', datum: ({ line }) => earlierWritten(line), text: ({ line }) => earlierText(line) },
  ...dayColumns<PeriodTold>(
    'decideBy',
    ({ period }) => period?.derived.decideBy?.gives,
    ({ days }) => days.decideBy,
  ),
  { field: 'decideByCouncil', datum: ({ council }) => council?.election },
  codedColumn(
    'decideByBetweenCouncils',
    ({ council }) => council?.between,
    (between) => councilText.sure[between],
  ),
  { field: 'assumed', datum: (one) => (one.period && supposedOf(one)) || null },
  { field: 'ifAny', datum: ({ period }) => period && period.standing === 'if-any' },
];

/** A day, where it is one alone, and between which days it lies. */
export function dayColumns<T>(
  field: string,
  dayOf: (one: T) => Window<Cause> | undefined,
  boundsIn: (one: T) => Bounds | undefined,
): Column<T>[] {
  const exactly = (day: Window<Cause> | undefined) => day && exactDayOf(day);
  return [
    { field, datum: (one) => exactly(dayOf(one)) },
    { field: `${field}Earliest`, datum: (one) => boundsIn(one)?.earliest },
    { field: `${field}Latest`, datum: (one) => boundsIn(one)?.latest },
  ];
}

/** What is supposed: it moves the end of the whole contract, and with it what every row tells of that. */
function supposedOf({ line: { schedule } }: PeriodTold): string {
  return schedule.assumption.texts.join('; ');
}

/** Of an evaluation: whether the contract may be ended then, where its source says. */
function mayEndOf(period: Period): boolean | undefined {
  const isTold = period.inputs.some(({ key }) => key === 'mayEnd');
  return isTold ? endsEarlyAt(period) : undefined;
}

/** How the period stands; where there is none, how the contract does. */
function standsIn({ stretch: { status }, period }: PeriodTold) {
  return period ? status?.periods.get(period) : status?.contract;
}

/** The source of the period; of what none tells that of the terms, else the newest on the contract. */
export function sourceOfPeriod({
  line: { schedule },
  period,
}: Pick<PeriodTold, 'line' | 'period'>): string | undefined {
  const { contract, terms } = schedule;
  const own = period?.inputs[0] && editionOf(period.inputs[0], contract.region)?.source;
  return own ?? terms?.edition.source ?? contract.versions[0]?.edition.source;
}

/** Why a period's days are not known; the reason of an open side where no unknown word is one. */
export function unknownOf(period: Period): Reason | null {
  const isKnown = (window: Window<Cause>) => !isOpen(window.earliest) && !isOpen(window.latest);
  const reason = period.unknown?.reason;
  if (reason === undefined) return null;
  return isUnknown(reason) || !isKnown(period.firstDay) || !isKnown(period.lastDay) ? reason : null;
}
