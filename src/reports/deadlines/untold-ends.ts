import { grouped } from '../../domain/grouped.js';
import { onceForEach } from '../../domain/once.js';
import { silencesIn } from '../../domain/terms/silence.js';
import type { Things } from '../../domain/things.js';
import type { Line } from '../lines.js';
import { coursesOf, type Deadline, isEvaluation, momentOf } from './deadline.js';

/**
 * The last ends that are agreed of contracts of which no source says anything after them: they have passed, and whether
 * anything followed is not known. Of a course that still asks for a decision or has an end to come, that says it already.
 *
 * @param ends what contracts have of these
 */
export function untoldEndsOf(lines: readonly Line[], ends: readonly Deadline[]): Deadline[] {
  const told = grouped(
    ends.filter((one) => !isEvaluation(one)),
    ({ line }) => line,
  );
  const untold = lines.flatMap((line) => {
    const own = told.get(line) ?? [];
    // Municipalities that decided apart have a course of their own.
    return lastEndsOf(line).filter(({ stretch }) =>
      own.every((one) => one.stretch.municipalities !== stretch.municipalities),
    );
  });
  const asked = new Set(untold.map(contractIdOf));
  const silent = onceForEach(
    (things: Things) => new Set([...silencesIn(things, (id) => asked.has(id))].map(({ contract }) => contract.id)),
  );
  return untold.filter((one) => silent(one.line.things).has(contractIdOf(one)));
}

/** The ends that are agreed last of a contract of which nobody tells how it stands. */
function lastEndsOf(line: Line): Deadline[] {
  return coursesOf(line).flatMap((stretch) => {
    const period = stretch.status?.isUntold === true ? stretch.status.lastAgreed : undefined;
    return period ? [{ ...momentOf(line, stretch, period), isUntold: true as const }] : [];
  });
}

function contractIdOf({ line }: Deadline): string {
  return line.schedule.contract.id;
}
