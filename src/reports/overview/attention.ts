import { type Bound, isOpen, type Window } from '../../calendar/window.js';
import { grouped } from '../../domain/grouped.js';
import type { Cause } from '../../domain/terms/cause.js';
import { pathOf } from '../contract-path.js';
import type { Deadline } from '../deadlines/deadline.js';
import { restsOnDoubt } from '../deadlines/row.js';
import type { Apart } from '../report.js';

/** What a deadline asks for: to decide on an option, to evaluate, or to see to an end. */
export type AttentionKind = 'decision' | 'evaluation' | 'end';

/** Deadlines of one contract that ask for the same on the same days: a line of the page. At least one. */
export interface AttentionPoint {
  readonly asking: AttentionKind;
  readonly deadlines: readonly Deadline[];
}

/** What asks for attention: shown, or counted. */
export interface Attention {
  /** What passed, the latest first; then what is ahead, the soonest first. */
  readonly shown: readonly AttentionPoint[];
  /** How many deadlines of each kind are not shown. */
  readonly further: Readonly<Record<AttentionKind, number>>;
  /** The contracts with an end of which no day is known, and of how many regions they are. */
  readonly untold: { readonly contracts: number; readonly regions: number };
}

/** So many lines, of which so many at most of what has passed: what lies ahead is not to be crowded out. */
const mostShown = 3;
const mostPassed = 1;

/**
 * The nearest of what `deadlines` gives, on either side of the day, and the count of all the rest: each deadline is either shown or counted, and each
 * contract without a day is counted.
 *
 * @param deadlines soonest first
 */
export function attentionOf(deadlines: readonly Deadline[], cannotTell: readonly Apart[]): Attention {
  const points = pointsIn(deadlines);
  const passed = points.filter(isPassed).toReversed().slice(0, mostPassed);
  const ahead = points.filter((point) => !isPassed(point)).slice(0, mostShown - passed.length);
  const shown = [...passed, ...ahead];
  const rest = points.filter((point) => !shown.includes(point));
  const restOf = (asking: AttentionKind) =>
    rest.filter((point) => point.asking === asking).reduce((sum, point) => sum + point.deadlines.length, 0);
  const untold = new Set(cannotTell.map(({ what }) => what));
  return {
    shown,
    further: { decision: restOf('decision'), evaluation: restOf('evaluation'), end: restOf('end') },
    untold: { contracts: untold.size, regions: new Set([...untold].map((path) => path.split('/')[0])).size },
  };
}

/** The day by which a deadline asks for something. */
function askedDayOf({ decideBy, period }: Deadline): Window<Cause> {
  return decideBy ?? period.lastDay;
}

function pointsIn(deadlines: readonly Deadline[]): AttentionPoint[] {
  const points = grouped(deadlines, (one) => {
    const { earliest, latest } = askedDayOf(one);
    const { stretch, isSilent, line } = one;
    const of = [pathOf(line.schedule.contract), stretch.municipalities ?? null, askingOf(one), isSilent];
    return JSON.stringify([...of, restsOnDoubt(one), boundKey(earliest), boundKey(latest)]);
  });
  return [...points.values()].flatMap((all) => (all[0] ? [{ asking: askingOf(all[0]), deadlines: all }] : []));
}

/** A day, or why there is none. */
function boundKey(bound: Bound<Cause>): string {
  return isOpen(bound) ? bound.open.reason : bound;
}

function askingOf({ decideBy, period }: Deadline): AttentionKind {
  if (decideBy) return 'decision';
  return period.id.startsWith('evaluation') ? 'evaluation' : 'end';
}

function isPassed({ deadlines }: AttentionPoint): boolean {
  return deadlines.some(({ isSilent }) => isSilent);
}
