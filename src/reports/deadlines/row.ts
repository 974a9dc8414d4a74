import type { Day } from '../../calendar/day.js';
import { spanText } from '../../calendar/span.js';
import { exactDayOf, type Window } from '../../calendar/window.js';
import { doubtsOf, referencesOf } from '../../domain/citing/inputs.js';
import { boundsOf, dayAfterStart, daysOf, shownOf } from '../../domain/terms/bounds.js';
import type { Cause } from '../../domain/terms/cause.js';
import { inputsBelow } from '../../domain/terms/stretches.js';
import { labelOf } from '../../domain/vocabulary.js';
import { reasonText, shownText } from '../../text/days.js';
import { deadlinesText } from '../../text/deadlines.js';
import { keyName } from '../../text/keys.js';
import type { Text } from '../../text/language.js';
import { joined, plain } from '../../text/phrase.js';
import { stateText } from '../../text/status.js';
import { periodText } from '../../text/timeline.js';
import { pathOf } from '../contract-path.js';
import { councilFor, councilShown } from '../council.js';
import { linesText } from '../lines-text.js';
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

export function rowOf(deadline: Deadline, withCouncil: boolean): Text[] {
  const { line, decideBy, retenderBy, decidedBy, noticeFrom, isSilent, noReturn } = deadline;
  const party = decidedBy === undefined ? [] : [deadlinesText.by(labelOf(line.dataset, 'party', decidedBy))];
  const council = decideBy && withCouncil ? councilShown(councilOn(deadline, decideBy), line.dataset) : [];
  const assumed = noticeFrom === 'assumed' ? [deadlinesText.assumed] : [];
  const silent = isSilent ? [deadlinesText.silent] : [];
  const isPassed = noReturn === 'passed' ? [deadlinesText.passed] : [];
  const isPerhaps = noReturn === 'cannot-tell' ? [deadlinesText.perhapsPassed] : [];
  return [
    whatOf(deadline),
    lastDayText(deadline),
    decideBy
      ? joined([decideByText(deadline, decideBy), ...silent, ...assumed, ...party, ...council], ', ')
      : plain('–'),
    retenderBy ? joined([retenderText(retenderBy, deadline), ...isPassed, ...isPerhaps], ', ') : plain('–'),
  ];
}

/** Contracts of which no day is known, a sentence each: their periods, what is missing, and where it should stand. */
export function missingOf(blank: readonly Deadline[]): Text[] {
  const byContract = new Map<string, Deadline[]>();
  for (const one of blank) {
    const key = [pathIn(one), one.stretch.municipalities?.join(), one.period.unknown?.reason].join(' ');
    byContract.set(key, [...(byContract.get(key) ?? []), one]);
  }
  return [...byContract.values()].flatMap((all) => {
    const [first] = all;
    const cause = first?.period.unknown;
    if (!first || !cause) return [];
    const key = keyName(String(cause.at.path.findLast((step) => typeof step === 'string') ?? ''));
    const references = referencesOf(
      all.flatMap(({ period }) => period.inputs),
      first.line.schedule.contract.region,
    );
    const periods = joined(
      all.map(({ period }) => periodText(period.id, period.standing === 'if-any')),
      ', ',
    );
    return [deadlinesText.missing(pathIn(first), periods, key, reasonText[cause.reason], linesText(references))];
  });
}

function whatOf(deadline: Deadline): Text {
  const { line, stretch, period, stands } = deadline;
  const who = membersIn(deadline);
  const name = periodText(period.id, period.standing === 'if-any');
  return joined(
    [
      joined([plain(pathIn(deadline)), name], ' › '),
      ...(who.length > 0 ? [plain(who.join(', '))] : []),
      ...(stands ? [stateText(stands, stretch.status?.isExpected === true)] : []),
      ...(restsOnDoubt(deadline) ? [deadlinesText.doubtful] : []),
      plain(linesText(referencesOf(period.inputs, line.schedule.contract.region))),
    ],
    ' · ',
  );
}

/** The municipalities for which the period is, by name; none where it is for all of the contract. */
export function membersIn({ line, stretch }: Deadline): string[] {
  return (stretch.municipalities ?? []).map((code) => line.dataset.municipalities?.get(code)?.name ?? code);
}

/** Whether a value that the period rests on is a doubtful reading. */
export function restsOnDoubt({ period, stretch }: Deadline): boolean {
  return doubtsOf(inputsBelow(period, stretch)).length > 0;
}

/** Where the contract stands, by ids: what it is called on the command line. */
function pathIn({ line }: Deadline): string {
  return pathOf(line.schedule.contract).replaceAll('/', ' › ');
}

function retenderText(day: Window<Cause>, { period }: Deadline): Text {
  return shownText(shownOf(day, boundsOf(day, undefined), period, undefined));
}

/** The last day of the period in words, as the timeline tells it. */
export function lastDayText({ stretch, period }: Deadline): Text {
  const told = daysOf(period, stretch.periods).lastDay;
  return shownText(shownOf(period.lastDay, told, period, period.firstDay.earliest));
}

/** The last day to decide in words, as the timeline tells it. */
export function decideByText(deadline: Deadline, day: Window<Cause>): Text {
  return shownText(shownOf(day, boundsOf(day, dayAfterStartOf(deadline)), deadline.period, undefined));
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
