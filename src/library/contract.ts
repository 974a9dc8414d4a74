import { isOpen, type Window } from '../calendar/window.js';
import { whereIn } from '../domain/citing/citation.js';
import { doubtsOf } from '../domain/citing/inputs.js';
import type { Region } from '../domain/dataset.js';
import { type Bounds, boundsOf, daysOf, decideByOf } from '../domain/terms/bounds.js';
import type { Cause } from '../domain/terms/cause.js';
import type { Period } from '../domain/terms/period.js';
import type { Input } from '../domain/terms/reading.js';
import { doubtedBelow, referencesFor, type Stretch } from '../domain/terms/stretches.js';
import { trackOf } from '../domain/things.js';
import type { Line } from '../reports/lines.js';
import { unknownOf } from '../reports/timeline/records.js';
import { asWritten } from '../text/phrase.js';
import type * as api from './api.js';

/** A contract with its schedule, as programs are given it: the same that `timeline` tells. */
export function contractOf({ schedule, stretches, segment }: Line): api.Contract {
  const { contract, kind = null, terms, termsUnknown, agreed } = schedule;
  const told = terms?.edition ?? contract.versions[0]?.edition;
  const [first, ...actual] = stretches.map((stretch) => publicCourseOf(stretch, contract.region));
  return {
    region: contract.region.id,
    track: trackOf(contract).id,
    segment: segment?.id ?? null,
    contract: contract.id,
    kind,
    doubts: publicDoubtsOf(schedule.head),
    source: told?.source ?? null,
    unknown: agreed ? null : (termsUnknown?.reason ?? 'not-stated'),
    ...(first ?? nothing),
    courses: actual,
    postponed: schedule.postponed.map(({ event, from, to }) => ({
      from: windowOf(from, boundsOf(from, undefined)),
      to: to ? windowOf(to.gives, boundsOf(to.gives, undefined)) : null,
      decided: event.isDecided,
    })),
  };
}

/** What is told of a contract without terms. */
const nothing: api.Course = {
  municipalities: null,
  state: null,
  stateSince: null,
  planned: null,
  agreedUntil: null,
  latestPossible: null,
  periods: [],
};

function publicCourseOf(stretch: Stretch, region: Region): api.Course {
  const { municipalities, status, periods } = stretch;
  return {
    municipalities: municipalities ? [...municipalities] : null,
    state: status?.contract.state ?? null,
    stateSince: status?.contract.since ?? null,
    planned: status?.isExpected ?? null,
    agreedUntil: status?.agreedUntil ?? null,
    latestPossible: status?.latestPossible ?? null,
    periods: periods.map((period) => publicPeriodOf(period, stretch, region)),
  };
}

function publicPeriodOf(period: Period, { periods, status }: Stretch, region: Region): api.Period {
  const { firstDay, lastDay } = daysOf(period, periods);
  const { decideBy } = period.derived;
  const stands = status?.periods.get(period);
  return {
    id: period.id,
    ifAny: period.standing === 'if-any',
    firstDay: windowOf(period.firstDay, firstDay),
    lastDay: windowOf(period.lastDay, lastDay),
    decideBy: decideBy ? windowOf(decideBy.gives, decideByOf(period, periods)) : null,
    unknown: unknownOf(period),
    state: stands?.state ?? null,
    stateSince: stands?.since ?? null,
    cites: referencesFor(period, region).map((one) => ({ source: one.source, lines: whereIn(one) })),
    doubts: publicDoubtsOf(doubtedBelow(period, { periods })),
  };
}

function publicDoubtsOf(inputs: readonly Input[]): api.Period['doubts'] {
  return doubtsOf(inputs).map(({ key, value, kind, instead = [], why }) => {
    return { key, value, kind, instead: instead.map(String), why: asWritten(why) };
  });
}

/** A lower bound that says nothing is left out only where the other side is open, which then has the reason. */
function windowOf({ earliest, latest }: Window<Cause>, bounds: Bounds): api.DayWindow {
  const open = [latest, earliest].find((side) => isOpen(side));
  return {
    earliest: bounds.earliest ?? null,
    latest: bounds.latest ?? null,
    reason: open && isOpen(open) ? open.open.reason : null,
  };
}
