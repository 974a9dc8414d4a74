import type { Day } from '../../calendar/day.js';
import type { Agreed } from './agreed.js';
import { noAssumption } from './assumption.js';
import { noDay } from './derived.js';
import { endedBy } from './early-end.js';
import { binds, type Happening, movesEnd, names } from './events.js';
import { announcedBy, type Extension, extendedBy, type Measure, type Reached } from './extension.js';
import { type Periods, periodsUpTo } from './option-periods.js';
import { type Period, periodOf } from './period.js';
import type { Terms } from './reading.js';

/** A contract as it went, for all municipalities or for those that the events set apart. */
export interface Course extends Periods {
  /** Missing where it holds for all of them. */
  readonly municipalities: readonly string[] | undefined;
  /** What is only intended or proposed, as long as nothing decided came after it. */
  readonly announced: readonly Period[];
  readonly outcome: 'open' | 'declined' | 'ended' | 'withdrawn';
  /** How many options were surely used, and how many more may have been. */
  readonly used: number;
  readonly perhapsUsed: number;
  readonly extensions: readonly Extension[];
}

/** The kinds of event after which nothing follows. */
const ending = ['ended', 'declined', 'withdrawn'] as const;

/** What came of a contract: its courses, none where nothing happened yet, and what is announced without them. */
export interface Went {
  readonly courses: readonly Course[];
  readonly announced: readonly Period[];
}

/**
 * A contract as it went by the events known: one course where they bind all alike, else one for each group that they bind
 * alike.
 *
 * @param municipalities those that the contract binds; asked for where an event names some
 */
export function wentBy(
  terms: Terms,
  agreed: Agreed,
  events: readonly Happening[],
  municipalities: () => readonly string[],
  asOf: Day,
  assumption = noAssumption,
): Went {
  const moving = events.filter(movesEnd);
  if (moving.length === 0) return { courses: [], announced: [] };
  const courses = coursesIn({ terms, limits: agreed.limits, agreed, asOf, assumption }, moving, municipalities);
  if (moving.some(({ isDecided }) => isDecided)) return { courses, announced: [] };
  const announced = courses.flatMap((course) => course.announced);
  return { courses: [], announced: [...new Map(announced.map((one) => [one.id, one])).values()] };
}

function coursesIn(context: Context, moving: readonly Happening[], municipalities: () => readonly string[]): Course[] {
  if (moving.every(({ value }) => !Array.isArray(value.municipalities))) return [courseOf(context, moving, undefined)];
  const groups = new Map<string, { members: string[]; bound: Happening[] }>();
  for (const municipality of municipalities()) {
    const bound = moving.filter((event) => binds(event, municipality));
    const key = bound.map(({ value }) => value.id).join('\n');
    const group = groups.get(key) ?? { members: [], bound };
    group.members.push(municipality);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ members, bound }) => courseOf(context, bound, members));
}

interface Context extends Measure {
  readonly agreed: Agreed;
  readonly asOf: Day;
}

function courseOf(context: Context, events: readonly Happening[], municipalities: Course['municipalities']): Course {
  const { terms, agreed, asOf, assumption } = context;
  const start = (): Reached => ({
    periods: [agreed.initial],
    end: agreed.initial.derived.lastDay,
    from: agreed.start.countedFrom,
    length: agreed.start.counted,
    used: 0,
    perhapsUsed: 0,
    extensions: [],
  });
  let reached = start();
  let outcome: Course['outcome'] = 'open';
  let announced: Period[] = [];
  let named = new Map<string, number>();
  for (const event of events) {
    if (!event.isDecided) {
      announced.push(announcedBy(event, reached, context, named));
      continue;
    }
    announced = [];
    named = new Map();
    const ends = eventEndingOf(event.value.kind);
    if (!ends) reached = extendedBy(event, outcome === 'withdrawn' ? start() : reached, context);
    else if (ends === 'withdrawn') reached = { ...start(), periods: [withdrawnBy(event)] };
    else if (ends === 'ended' || names(event, 'lastDay')) reached = endedBy(event, reached);
    outcome = ends ?? 'open';
  }
  const { periods, end, from, length, used, perhapsUsed, extensions } = reached;
  const went = { municipalities, announced, outcome, used, perhapsUsed, extensions };
  if (outcome !== 'open') return { ...went, told: periods, periods, bounding: periods };
  const after = { end, from, length, causes: [] };
  const left = { skip: used, perhapsUsed, assumption };
  return Object.assign(periodsUpTo(periods, terms, after, agreed.limits, asOf, left), went);
}

function eventEndingOf(kind: string | undefined): (typeof ending)[number] | undefined {
  return ending.find((one) => one === kind);
}

/** The one period of a contract that never came: no days, and why. */
function withdrawnBy(event: Happening): Period {
  const input = { mapping: event, key: 'kind' };
  const never = noDay('withdrawn', { reason: 'withdrawn', at: event }, input);
  return periodOf('initial', { firstDay: never, lastDay: never }, [], [input]);
}
