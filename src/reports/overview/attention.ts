import { pathOf } from '../contract-path.js';
import type { Deadlines } from '../deadlines/deadlines.js';
import type { DecisionAsked } from '../deadlines/decisions.js';
import type { DecisionTold } from '../deadlines/decisions-told.js';

/** What is asked for. */
export type AskedKind = DecisionAsked['asks'];

/** What asks for attention: shown, or counted. */
export interface Attention {
  /** What passed, the latest first; then what is ahead, the soonest first. */
  readonly shown: readonly DecisionTold[];
  /** How many of the rows of `deadlines` are not shown, by what they ask for. */
  readonly further: Readonly<Record<AskedKind, number>>;
  /** How many contracts have an end of which no day is known, how many others may end, and of how many evaluations no day is known. */
  readonly unknown: Readonly<Record<'contracts' | 'others' | 'evaluations', number>>;
}

/** So many lines, of which so many at most of what has passed: what lies ahead is not to be crowded out. */
const mostShown = 3;
const mostPassed = 1;

/**
 * The nearest of what `deadlines` tells, on either side of the day, and the count of all the rest: each of its rows is either shown or
 * counted under what it asks for, and each contract without a day is counted.
 */
export function attentionOf({ passed, next, untold, cannotTell }: Omit<Deadlines, 'report' | 'deadlines'>): Attention {
  const latest = passed.toReversed().slice(0, mostPassed);
  const shown = [...latest, ...next.slice(0, mostShown - latest.length)];
  const rest = [...passed, ...next, ...untold].filter((one) => !shown.includes(one));
  const restOf = (asking: AskedKind) => rest.filter(({ decisions: [first] }) => first.asks === asking).length;
  // Where the end has passed untold a row says so.
  const told = new Set(untold.map(({ decisions: [first] }) => pathOf(first.deadline.line.schedule.contract)));
  const unknown = [...new Map(cannotTell.map((one) => [one.what, one])).values()].filter(({ what }) => !told.has(what));
  const [contracts, evaluations] = (['no-day', 'no-evaluation-day'] as const).map(
    (is) => unknown.filter(({ reason }) => reason === is).length,
  ) as [number, number];
  return {
    shown,
    further: {
      option: restOf('option'),
      evaluation: restOf('evaluation'),
      end: restOf('end'),
      untold: restOf('untold'),
    },
    unknown: { contracts, others: unknown.length - contracts - evaluations, evaluations },
  };
}
