import { isOpen, type Window } from '../../calendar/window.js';
import { type Bounds, daysOf, decideByOf } from '../../domain/terms/bounds.js';
import type { Cause } from '../../domain/terms/cause.js';
import { offStates } from '../../domain/terms/off.js';
import { isRight } from '../../domain/terms/option-status.js';
import type { Schedule } from '../../domain/terms/schedule.js';
import type { Stretch } from '../../domain/terms/stretches.js';
import type { Text } from '../../text/language.js';
import { markText, pictureText } from '../../text/picture.js';
import { periodText } from '../../text/timeline.js';
import { numberOfDay } from './day-number.js';
import type { LaneMark, MarkKind } from './picture.js';

const off: readonly string[] = offStates;
/** Options on which nothing is to be decided any more. */
const settled: readonly string[] = ['used', 'declined', 'lapsed', 'no-room'];

/** The single days of a contract that are known, on at least their early side; of what came to nothing none. */
export function marksOf(schedule: Schedule, { periods, status }: Stretch): LaneMark[] {
  if (!status || off.includes(status.contract.state)) return [];
  const decisions = periods
    .filter((one) => isRight(one) && !settled.includes(status.periods.get(one)?.state ?? ''))
    .flatMap((one) => marksOn('decision', decideByOf(one, periods), periodText(one.id, one.standing === 'if-any')));
  const evaluations = schedule.evaluations.flatMap((one) =>
    marksOn('evaluation', daysOf(one, periods).firstDay, periodText(one.id, false)),
  );
  const announced = periods
    .filter(({ standing }) => standing === 'announced')
    .flatMap((one) => marksOn('announced', daysOf(one, periods).lastDay, periodText(one.id, false)));
  const cap = schedule.agreed?.limits.cap?.gives;
  const caps = cap ? marksOn('cap', knownSides(cap)) : [];
  return unique([...decisions, ...evaluations, ...announced, ...caps]).sort((a, b) => a.at - b.at);
}

function marksOn(kind: MarkKind, { earliest, latest }: Bounds, what?: Text): LaneMark[] {
  if (earliest === undefined) return [];
  return [
    {
      kind,
      at: numberOfDay(earliest),
      to: latest && numberOfDay(latest),
      told: pictureText.mark(markText[kind], what, earliest, latest),
    },
  ];
}

function knownSides({ earliest, latest }: Window<Cause>): Bounds {
  return { earliest: isOpen(earliest) ? undefined : earliest, latest: isOpen(latest) ? undefined : latest };
}

/** Of the same kind on the same days one: its words are those of all. */
function unique(marks: readonly LaneMark[]): LaneMark[] {
  const found = new Map<string, LaneMark>();
  for (const mark of marks) {
    const key = `${mark.kind} ${mark.at} ${mark.to}`;
    const before = found.get(key);
    found.set(key, before ? { ...before, told: pictureText.both(before.told, mark.told) } : mark);
  }
  return [...found.values()];
}
