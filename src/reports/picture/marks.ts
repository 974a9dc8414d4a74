import type { Day } from '../../calendar/day.js';
import { isOpen, type Window } from '../../calendar/window.js';
import { grouped } from '../../domain/grouped.js';
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
    .flatMap((one) => momentsOn('decision', decideByOf(one, periods), periodText(one.id, one.standing === 'if-any')));
  const evaluations = schedule.evaluations.flatMap((one) =>
    momentsOn('evaluation', daysOf(one, periods).firstDay, periodText(one.id, false)),
  );
  const announced = periods
    .filter(({ standing }) => standing === 'announced')
    .flatMap((one) => momentsOn('announced', daysOf(one, periods).lastDay, periodText(one.id, false)));
  const cap = schedule.agreed?.limits.cap?.gives;
  const caps = cap ? momentsOn('cap', knownSides(cap)) : [];
  return distinctMarks([...decisions, ...evaluations, ...announced, ...caps]).sort((a, b) => a.at - b.at);
}

/** Some days of a kind, of which a period is one. */
interface Moment extends Pick<LaneMark, 'kind'> {
  readonly earliest: Day;
  readonly latest: Day | undefined;
  readonly period: Text | undefined;
}

function momentsOn(kind: MarkKind, { earliest, latest }: Bounds, period?: Text): Moment[] {
  return earliest === undefined ? [] : [{ kind, earliest, latest, period }];
}

function knownSides({ earliest, latest }: Window<Cause>): Bounds {
  return { earliest: isOpen(earliest) ? undefined : earliest, latest: isOpen(latest) ? undefined : latest };
}

/** Of the same kind on the same days one, with the periods of all. */
function distinctMarks(moments: readonly Moment[]): LaneMark[] {
  const groups = grouped(moments, ({ kind, earliest, latest }) => `${kind} ${earliest} ${latest}`);
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { kind, earliest, latest } = first;
    const periods = all.flatMap(({ period }) => period ?? []);
    // What an evaluation is called says what it is.
    const names = kind === 'evaluation' ? periods : [...periods, markText[kind]];
    const told = pictureText.mark(names, earliest, latest);
    return [{ kind, at: numberOfDay(earliest), to: latest && numberOfDay(latest), told }];
  });
}
