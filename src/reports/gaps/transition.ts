import type { Bounds } from '../../domain/terms/bounds.js';
import type { Input } from '../../domain/terms/reading.js';
import type { Schedule } from '../../domain/terms/schedule.js';
import { stretchesOf } from '../../domain/terms/stretches.js';
import type { Announced } from '../announced.js';
import type { Between } from './between.js';

/** One contract after another, with what is known of the days between. */
export interface Transition {
  readonly previous: Schedule;
  readonly next: Schedule;
  readonly ends: Bounds;
  /** What is intended or proposed for the end of the earlier one. */
  readonly announced: readonly Announced[];
  readonly starts: Bounds;
  readonly between: Between;
}

/** The values on which the end of one and the start of the other rest. */
export function inputsIn({ previous, next }: Transition): Input[] {
  return [previous, next].flatMap((schedule, index) => {
    const periods = stretchesOf(schedule).flatMap((stretch) =>
      stretch.periods.filter(({ id }) => !id.startsWith('eval')),
    );
    return (index === 0 ? periods : periods.slice(0, 1)).flatMap((period) => period.inputs);
  });
}

/** What is supposed of either, as it was typed. */
export function assumedTexts({ previous, next }: Transition): readonly string[] {
  return [...new Set([...previous.assumption.texts, ...next.assumption.texts])];
}
