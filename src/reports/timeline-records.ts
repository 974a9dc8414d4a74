import { exactDayOf, isOpen, type Window } from '../calendar/window.js';
import { doubtsOf, editionOf, referencesOf } from '../domain/citing/inputs.js';
import { isUnknown } from '../domain/entry.js';
import type { Cause } from '../domain/terms/cause.js';
import type { Period } from '../domain/terms/period.js';
import type { Schedule } from '../domain/terms/schedule.js';
import { trackOf } from '../domain/things.js';
import { daysOf } from './bounds.js';
import type { Line } from './timeline-line.js';

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
] as const;

type TimelineRecord = Record<(typeof timelineFields)[number], string | null>;

/** Periods that belong together: those agreed, those of one course of events, the evaluations. */
export interface Stretch {
  readonly schedule: 'agreed' | 'actual';
  readonly municipalities: readonly string[] | undefined;
  readonly periods: readonly Period[];
}

/** What a schedule shows: as agreed, then as it went where anything happened. */
export function stretchesOf({ agreed, courses, evaluations }: Schedule): Stretch[] {
  if (!agreed) return [];
  const asAgreed = {
    schedule: 'agreed',
    municipalities: undefined,
    periods: [...agreed.periods, ...evaluations],
  } as const;
  return [
    asAgreed,
    ...courses.map(({ municipalities, periods }) => ({ schedule: 'actual' as const, municipalities, periods })),
  ];
}

/** A record for each period of a contract; one with nothing but the reason where it has no terms. */
export function recordsOf(line: Line): TimelineRecord[] {
  const { schedule } = line;
  const { contract, terms, termsUnknown } = schedule;
  const empty: TimelineRecord = {
    ...blank,
    ...identityOf(line),
    source: terms?.edition.source ?? newestSource(schedule),
  };
  if (!schedule.agreed) return [{ ...empty, period: 'initial', unknown: termsUnknown?.reason ?? 'not-stated' }];
  return stretchesOf(schedule).flatMap((stretch) =>
    stretch.periods.map((period): TimelineRecord => {
      const { firstDay, lastDay } = daysOf(period, stretch.periods[0]);
      const references = referencesOf(period.inputs, contract.region);
      const source = period.inputs[0] && editionOf(period.inputs[0], contract.region)?.source;
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
        cite: references.map((one) => `${one.source}:${one.lines}`).join('; ') || null,
        schedule: stretch.schedule,
        municipalities: stretch.municipalities?.join('; ') ?? null,
        doubt: doubtOf(period, stretch.periods),
      };
    }),
  );
}

/** Why a period's days are not known; the reason of an open side where no unknown word is one. */
function unknownOf(period: Period): string | null {
  const isKnown = (window: Window<Cause>) => !isOpen(window.earliest) && !isOpen(window.latest);
  const reason = period.unknown?.reason;
  if (reason === undefined) return null;
  return isUnknown(reason) || !isKnown(period.firstDay) || !isKnown(period.lastDay) ? reason : null;
}

/** The doubts on which a period rests: its own, and those of the initial term before it. */
function doubtOf(period: Period, periods: readonly Period[]): string | null {
  const inputs = [...(periods[0]?.inputs ?? []), ...period.inputs];
  const told = doubtsOf(inputs).map(({ key, value, kind, instead }) => {
    return `${key} ${value}: ${kind}${instead ? `, perhaps ${instead.join(' or ')}` : ''}`;
  });
  return told.join('; ') || null;
}

function identityOf({ schedule, segment }: Line): Partial<TimelineRecord> {
  const { contract, kind } = schedule;
  return {
    region: contract.region.id,
    track: trackOf(contract).id,
    segment: segment?.id ?? null,
    contract: contract.id,
    kind: kind ?? null,
    schedule: 'agreed',
  };
}

function newestSource({ contract }: Schedule): string | null {
  return contract.versions[0]?.edition.source ?? null;
}

const blank = Object.fromEntries(timelineFields.map((field) => [field, null])) as TimelineRecord;
