import { type DoubtedInput, doubtsOf } from '../../domain/citing/inputs.js';
import { isRight, isSettled } from '../../domain/terms/option-status.js';
import { doubtedBelow } from '../../domain/terms/stretches.js';
import { type Announced, announcedIn } from '../announced.js';
import type { Deadline } from './deadline.js';

type Whose = Pick<Deadline, 'line' | 'stretch' | 'period'>;

/**
 * What is announced for a deadline. That follows all of which sources tell, and so belongs to the first option that there may be then, or
 * else to the last end that they tell of; to any other, nothing.
 */
export function announcedFor({ line, stretch, period }: Whose): Announced[] {
  const { periods } = stretch;
  const next = periods.find((one) => isRight(one) && (one.standing === 'sure' || one.standing === 'if-any'));
  return period === (next ?? periods.findLast(isSettled)) ? announcedIn(line.schedule, stretch.course) : [];
}

/** The doubts on which that rests. */
export function doubtsOfAnnounced(deadline: Whose): DoubtedInput[] {
  return doubtsOf(announcedFor(deadline).flatMap(({ period }) => doubtedBelow(period, deadline.stretch)));
}
