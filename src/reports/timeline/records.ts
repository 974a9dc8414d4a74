import { exactDayOf, isOpen, type Window } from '../../calendar/window.js';
import { citeOf } from '../../domain/citing/citation.js';
import { doubtsOf, editionOf } from '../../domain/citing/inputs.js';
import { isUnknown } from '../../domain/entry.js';
import { daysOf, decideByOf } from '../../domain/terms/bounds.js';
import type { Cause, Reason } from '../../domain/terms/cause.js';
import type { Period } from '../../domain/terms/period.js';
import type { Schedule } from '../../domain/terms/schedule.js';
import type { Status } from '../../domain/terms/status.js';
import { inputsBelow, referencesFor, type Stretch, stretchesOf } from '../../domain/terms/stretches.js';
import { trackOf } from '../../domain/things.js';
import { councilFor } from '../council.js';
import { type DoubtFields, doubtsFields } from '../doubt-record.js';
import type { Line } from '../lines.js';
import { postponedWritten } from '../postponed.js';
import type { Datum } from '../report.js';
import { earlierWritten } from '../told-earlier.js';

export const timelineFields = [
  'region',
  'track',
  'segment',
  'contract',
  'kind',
  'period',
  'firstDay',
  'firstDayEarliest',
  'firstDayLatest',
  'lastDay',
  'lastDayEarliest',
  'lastDayLatest',
  'unknown',
  'source',
  'cite',
  'schedule',
  'municipalities',
  'doubt',
  'doubtLabel',
  'state',
  'stateSince',
  'planned',
  'agreedUntil',
  'latestPossible',
  'postponed',
  'toldEarlier',
  'decideBy',
  'decideByEarliest',
  'decideByLatest',
  'decideByCouncil',
  'decideByBetweenCouncils',
  'assumed',
] as const;

type TimelineRecord = Record<(typeof timelineFields)[number], Datum>;

/** A record for each period of a contract; one with nothing but the reason where it has no terms. */
export function recordsOf(line: Line): TimelineRecord[] {
  const { schedule } = line;
  if (!schedule.agreed) {
    const unknown = schedule.termsUnknown?.reason ?? 'not-stated';
    return stretchesOf(schedule).map(({ status }) => {
      const { state = null, since = null } = status?.contract ?? {};
      return { ...emptyFor(line), period: 'initial', unknown, state, stateSince: since, ...endsIn(status) };
    });
  }
  return stretchesOf(schedule).flatMap((stretch) => stretch.periods.map((period) => recordOf(line, stretch, period)));
}

/** The record of one period. */
export function recordOf(line: Line, stretch: Stretch, period: Period): TimelineRecord {
  const { contract, assumption } = line.schedule;
  const empty = emptyFor(line);
  const { firstDay, lastDay } = daysOf(period, stretch.periods);
  const references = referencesFor(period, contract.region);
  const source = period.inputs[0] && editionOf(period.inputs[0], contract.region)?.source;
  // Whatever is supposed moves the end of the whole contract, and with it what every row tells of that.
  const isSupposed = assumption.texts.length > 0;
  return {
    ...empty,
    period: period.id,
    firstDay: exactDayOf(period.firstDay) ?? null,
    firstDayEarliest: firstDay.earliest ?? null,
    firstDayLatest: firstDay.latest ?? null,
    lastDay: exactDayOf(period.lastDay) ?? null,
    lastDayEarliest: lastDay.earliest ?? null,
    lastDayLatest: lastDay.latest ?? null,
    unknown: unknownOf(period),
    source: source ?? empty.source,
    cite: citeOf(references) || null,
    schedule: isSupposed ? 'assumed' : stretch.schedule,
    municipalities: stretch.municipalities?.join('; ') ?? null,
    ...doubtsOfPeriod(period, stretch.periods),
    ...statusIn(period, stretch),
    ...councilIn(period, stretch, line),
    assumed: isSupposed ? assumption.texts.join('; ') : null,
  };
}

function emptyFor(line: Line): TimelineRecord {
  const { terms } = line.schedule;
  return { ...blank, ...identityOf(line), source: terms?.edition.source ?? newestSource(line.schedule) };
}

function statusIn(period: Period, { status, periods }: Stretch): Partial<TimelineRecord> {
  const { state = null, since = null } = status?.periods.get(period) ?? {};
  const decideBy = period.derived.decideBy?.gives;
  const days = decideByOf(period, periods);
  return {
    state,
    stateSince: since,
    ...endsIn(status),
    decideBy: (decideBy && exactDayOf(decideBy)) ?? null,
    decideByEarliest: days.earliest ?? null,
    decideByLatest: days.latest ?? null,
  };
}

/** Between which days the whole contract ends. */
function endsIn(status: Status | undefined): Partial<TimelineRecord> {
  return {
    planned: status?.isExpected ?? null,
    agreedUntil: status?.agreedUntil ?? null,
    latestPossible: status?.latestPossible ?? null,
  };
}

/** Who sits on the last day to decide. */
function councilIn(period: Period, { periods }: Stretch, { schedule, things, dataset }: Line): Partial<TimelineRecord> {
  const { earliest, latest } = decideByOf(period, periods);
  const isKnown = earliest !== undefined || latest !== undefined;
  const council = councilFor(isKnown ? period.derived.decideBy?.gives : undefined, schedule.contract, things, dataset);
  return { decideByCouncil: council?.election ?? null, decideByBetweenCouncils: council?.between ?? null };
}

/** Why a period's days are not known; the reason of an open side where no unknown word is one. */
export function unknownOf(period: Period): Reason | null {
  const isKnown = (window: Window<Cause>) => !isOpen(window.earliest) && !isOpen(window.latest);
  const reason = period.unknown?.reason;
  if (reason === undefined) return null;
  return isUnknown(reason) || !isKnown(period.firstDay) || !isKnown(period.lastDay) ? reason : null;
}

/** The doubts on which a period rests: its own, and those of the initial term before it. */
function doubtsOfPeriod(period: Period, periods: readonly Period[]): DoubtFields {
  return doubtsFields(doubtsOf(inputsBelow(period, { periods })));
}

/** What is the same in every record of a contract. */
function identityOf(line: Line): Partial<TimelineRecord> {
  const { schedule, segment } = line;
  const { contract, kind } = schedule;
  return {
    region: contract.region.id,
    track: trackOf(contract).id,
    segment: segment?.id ?? null,
    contract: contract.id,
    kind: kind ?? null,
    postponed: postponedWritten(schedule),
    toldEarlier: earlierWritten(line),
    schedule: 'agreed',
  };
}

function newestSource({ contract }: Schedule): string | null {
  return contract.versions[0]?.edition.source ?? null;
}

const blank = Object.fromEntries(timelineFields.map((field) => [field, null])) as TimelineRecord;
