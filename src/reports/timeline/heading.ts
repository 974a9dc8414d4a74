import { type Day, plusDays } from '../../calendar/day.js';
import { inForceOn, laterDay, toldOverOn } from '../../domain/terms/agreed-end.js';
import { replacementOf } from '../../domain/terms/off.js';
import { haveNoLast } from '../../domain/terms/period.js';
import type { Schedule } from '../../domain/terms/schedule.js';
import type { Status } from '../../domain/terms/status.js';
import type { Stretch } from '../../domain/terms/stretches.js';
import { stretchText } from '../../text/days.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { contractStateText, statusText } from '../../text/status.js';
import { timelineText } from '../../text/timeline.js';
import { boundMembers } from '../bound-members.js';
import { contractKindTexts, headMarked } from '../contract-kind.js';
import { pathOf } from '../contract-path.js';
import type { Line } from '../lines.js';
import { isOnlyPlanned, stageTexts } from '../only-planned.js';
import { earlyEndTexts } from '../period-name.js';
import { paperCalled, placeName } from '../place-name.js';
import { postponedTold } from '../postponed.js';
import { earlierTold } from '../told-earlier.js';

/** A contract as a sentence: where, what kind, how far it was when its paper was written, and how it stands now. */
export function headingOf({ schedule, segment, dataset }: Line, { status }: Pick<Stretch, 'status'>): Text {
  const { contract, stage, terms } = schedule;
  // Of one without a fixed end the day says more than the year of its stage.
  const isRunningAsTold =
    stage === 'running' && status?.contract.state === stage && status.contract.since !== undefined;
  const told = [
    ...contractKindTexts(schedule, dataset),
    ...(isRunningAsTold ? [] : stageTexts(schedule, dataset)).map((one) => headMarked(one, 'stage', schedule.head)),
    ...(terms?.located.value.reservation === true ? [timelineText.reserved] : []),
    ...(status ? stateNowTexts(status, schedule) : []),
  ];
  return told.length === 0
    ? plain(placeName(contract, segment))
    : phrase`${placeName(contract, segment)} — ${joined(told, '; ')}`;
}

/** How it stands now. That it ran when its paper was written does not say so; that it had ended does. */
function stateNowTexts(status: Status, schedule: Schedule): Text[] {
  const { state, since } = status.contract;
  if (state !== schedule.stage || since !== undefined) return [contractStateOf(status, schedule)];
  return state === 'running' ? [statusText.stillRunning] : [];
}

/** The same below the first of its stretches, which tells the rest: where, of which stretch, and how it stands by that. */
export function furtherHeadingOf({ schedule, segment }: Line, { status }: Pick<Stretch, 'status'>, how: Text): Text {
  const place = placeName(schedule.contract, segment);
  return phrase`${place} — ${joined([how, ...(status ? [contractStateOf(status, schedule)] : [])], '; ')}`;
}

/** How it stands, as the end of a sentence. Where no day is known from which nobody tells, that is the one after its newest source. */
export function contractStateOf({ contract, isExpected, agreedUntil }: Status, schedule: Schedule): Text {
  const { since } = contract;
  const { datesFrom, countsFrom } = schedule.stageEdition ?? {};
  if (since === undefined) return contractStateText(contract, isExpected, newestTellingDay(schedule));
  // What a source of some day tells as running ran on the first of its days, and perhaps on later ones.
  const isRoughly = agreedUntil === inForceOn(schedule) && datesFrom !== countsFrom;
  return contractStateText(contract, isExpected, plusDays(since, -1), isRoughly);
}

function newestTellingDay({ contract, stageEdition, terms }: Schedule): Day | undefined {
  const all = [contract.versions[0]?.edition, stageEdition, terms?.edition];
  return all.map((one) => one?.countsFrom).reduce(laterDay);
}

/** What is to be known besides: the paper, how the contract is called on the command line, and ends that no row shows. */
export function detailsOf(line: Line, stretch: Stretch | undefined): Text[] {
  const { schedule, things, dataset } = line;
  const replacement = replacementOf(schedule.contract, things);
  const { stage, stageEdition, terms, contract } = schedule;
  const source = terms?.edition.source ?? contract.versions[0]?.edition.source ?? '';
  const date = dataset.cards.get(source)?.value.date ?? '?';
  const other = stage !== undefined && stageEdition?.source !== source ? stageEdition?.source : undefined;
  return [
    timelineText.source(paperCalled(source, dataset), stretchText(String(date))),
    plain(pathOf(contract)),
    ...boundMembers(contract, things, dataset),
    ...(other === undefined ? [] : [timelineText.stageSource(paperCalled(other, dataset))]),
    ...postponedTold(schedule, dataset),
    ...earlierTold(line),
    ...(replacement ? [timelineText.replacedBy(replacement.by)] : []),
    ...(stretch?.course?.perhapsUsed
      ? [statusText.perhapsUsed(stretch.course.used, stretch.course.used + stretch.course.perhapsUsed)]
      : []),
    ...(stretch?.status ? endsBesideRows(stretch.status, stretch, schedule) : []),
    ...earlyEndTexts(schedule),
  ];
}

/** Between which days the contract ends, where those are not the last days of rows. */
function endsBesideRows(status: Status, { periods }: Stretch, schedule: Schedule): Text[] {
  const { contract, isExpected, latestPossible, agreedUntil, isFloor, noEndTold } = status;
  const inRows = periods.flatMap(({ lastDay }) => [lastDay.earliest, lastDay.latest]);
  const isTold = (day: string) =>
    inRows.some((one) => one === day) || (contract.since && plusDays(contract.since, -1)) === day;
  const isUnsaid = isExpected && !isOnlyPlanned(schedule) && contract.state !== schedule.stage;
  return [
    ...(isUnsaid ? [statusText.planned] : []),
    ...(noEndTold && contract.since === undefined ? [statusText.noEnd] : []),
    ...(agreedUntil === undefined || isTold(agreedUntil) || (noEndTold && !isFloor)
      ? []
      : [
          isFloor
            ? statusText.notBefore(agreedUntil)
            : statusText.agreedUntil(agreedUntil, isExpected, agreedUntil < schedule.asOf),
        ]),
    ...(latestPossible === undefined || latestPossible === agreedUntil || isTold(latestPossible)
      ? []
      : [
          latestPossible === toldOverOn(schedule)
            ? timelineText.overBy(latestPossible)
            : statusText.latestPossible(latestPossible),
        ]),
    ...(latestPossible === undefined && haveNoLast(periods) ? [statusText.noLatest] : []),
  ];
}
