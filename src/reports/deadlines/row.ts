import type { Day } from '../../calendar/day.js';
import { spanText } from '../../calendar/span.js';
import { exactDayOf, type Window } from '../../calendar/window.js';
import { doubtsOf } from '../../domain/citing/inputs.js';
import { boundsOf, dayAfterStart, daysOf, shownOf } from '../../domain/terms/bounds.js';
import type { Cause } from '../../domain/terms/cause.js';
import { inputsBelow } from '../../domain/terms/stretches.js';
import { type ShownWindow, shownText } from '../../text/days.js';
import type { Text } from '../../text/language.js';
import { councilFor } from '../council.js';
import type { Report } from '../report.js';
import { recordOf as timelineRecordOf } from '../timeline/records.js';
import type { Deadline } from './deadline.js';

export const deadlineFields = [
  'region',
  'track',
  'segment',
  'contract',
  'period',
  'municipalities',
  'lastDay',
  'lastDayEarliest',
  'lastDayLatest',
  'decideBy',
  'decideByEarliest',
  'decideByLatest',
  'decidedBy',
  'notice',
  'noticeFrom',
  'decideByCouncil',
  'decideByBetweenCouncils',
  'retenderBy',
  'retenderByEarliest',
  'retenderByLatest',
  'lead',
  'leadFrom',
  'noReturn',
  'state',
  'stateSince',
  'planned',
  'postponed',
  'unknown',
  'source',
  'cite',
  'doubt',
  'doubtLabel',
] as const;

/** A deadline for programs: what it shares with the timeline says the same there. */
export function recordOf(deadline: Deadline): Report['records'][number] {
  const { line, stretch, period, decideBy, retenderBy } = deadline;
  const council = decideBy && councilOn(deadline, decideBy);
  const all: Report['records'][number] = {
    ...timelineRecordOf(line, stretch, period),
    ...fieldsOf('decideBy', decideBy, dayAfterStartOf(deadline)),
    ...fieldsOf('retenderBy', retenderBy),
    decidedBy: deadline.decidedBy ?? null,
    notice: deadline.notice ?? null,
    noticeFrom: deadline.noticeFrom ?? null,
    lead: retenderBy && deadline.lead?.length ? spanText(deadline.lead.length) : null,
    leadFrom: retenderBy ? (deadline.lead?.how ?? null) : null,
    decideByCouncil: council?.election ?? null,
    decideByBetweenCouncils: council?.between ?? null,
    noReturn: deadline.noReturn ?? null,
  };
  return Object.fromEntries(deadlineFields.map((field) => [field, all[field] ?? null]));
}

/** The municipalities for which the period is, by name; none where it is for all of the contract. */
export function membersIn({ line, stretch }: Deadline): string[] {
  return (stretch.municipalities ?? []).map((code) => line.dataset.municipalities?.get(code)?.name ?? code);
}

/** Whether a value that the period rests on is a doubtful reading. */
export function restsOnDoubt({ period, stretch }: Deadline): boolean {
  return doubtsOf(inputsBelow(period, stretch)).length > 0;
}

/** The last day to begin a tender in words. */
export function retenderText(day: Window<Cause>, { period }: Deadline): Text {
  return shownText(shownOf(day, boundsOf(day, undefined), period, undefined));
}

/** The last day of the period in words, as the timeline tells it. */
export function lastDayText(deadline: Deadline): Text {
  return shownText(lastDayShown(deadline));
}

/** The last day to decide in words, as the timeline tells it. */
export function decideByText(deadline: Deadline, day: Window<Cause>): Text {
  return shownText(decideByShown(deadline, day));
}

/** What is shown of the last day of the period: what the timeline shows of it. */
export function lastDayShown({ stretch, period }: Deadline): ShownWindow {
  const told = daysOf(period, stretch.periods).lastDay;
  return shownOf(period.lastDay, told, period, period.firstDay.earliest);
}

/** What is shown of the last day to decide: what the timeline shows of it. */
export function decideByShown(deadline: Deadline, day: Window<Cause>): ShownWindow {
  return shownOf(day, boundsOf(day, dayAfterStartOf(deadline)), deadline.period, undefined);
}

/** Up to here a lower bound only says that nothing is decided before the contract begins. */
function dayAfterStartOf({ stretch }: Deadline): Day | undefined {
  return dayAfterStart(stretch.periods[0]);
}

function councilOn({ line }: Deadline, day: Window<Cause>) {
  return councilFor(day, line.schedule.contract, line.things, line.dataset);
}

function fieldsOf(name: string, day: Window<Cause> | undefined, start?: Day): Record<string, string | null> {
  const bounds = day && boundsOf(day, start);
  return {
    [name]: (day && exactDayOf(day)) ?? null,
    [`${name}Earliest`]: bounds?.earliest ?? null,
    [`${name}Latest`]: bounds?.latest ?? null,
  };
}
