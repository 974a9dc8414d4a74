import { onceForEach } from '../../domain/once.js';
import { silencesIn } from '../../domain/terms/silence.js';
import type { Things } from '../../domain/things.js';
import type { Line } from '../lines.js';
import { type Deadline, momentOf } from './deadline.js';

/**
 * The last ends that are agreed of contracts of which no source says anything after them: they have passed, and whether
 * anything followed is not known. Of a contract that still asks for a decision or has an end to come, that says it already.
 *
 * @param ends what contracts have of these
 */
export function untoldEndsOf(lines: readonly Line[], ends: readonly Deadline[]): Deadline[] {
  const told = new Set(ends.filter(({ period }) => !period.id.startsWith('evaluation')).map(({ line }) => line));
  const untold = lines.filter((line) => !told.has(line)).flatMap(lastEndsOf);
  const asked = new Set(untold.map(contractIdOf));
  const silent = onceForEach(
    (things: Things) => new Set([...silencesIn(things, (id) => asked.has(id))].map(({ contract }) => contract.id)),
  );
  return untold.filter((one) => silent(one.line.things).has(contractIdOf(one)));
}

/** The ends that are agreed last of a contract of which nobody tells how it stands. */
function lastEndsOf(line: Line): Deadline[] {
  const [agreed, ...actual] = line.stretches;
  const stretches = actual.length > 0 ? actual : [agreed];
  return stretches.flatMap((stretch) => {
    const period = stretch?.status?.isUntold === true ? stretch.status.lastAgreed : undefined;
    return stretch && period ? [{ ...momentOf(line, stretch, period), isUntold: true as const }] : [];
  });
}

function contractIdOf({ line }: Deadline): string {
  return line.schedule.contract.id;
}
