import { daysOf, shownOf } from '../../domain/terms/bounds.js';
import type { Period } from '../../domain/terms/period.js';
import { type ShownWindow, shownText } from '../../text/days.js';
import type { Text } from '../../text/language.js';
import { plain } from '../../text/phrase.js';

/** The days of a period as people read them. */
interface DaysShown {
  readonly firstDay: Text;
  readonly lastDay: Text;
  /** Whether the same is told of both: a moment, or nothing of either. */
  readonly isSame: boolean;
  /** Whether it is one day, which is both. */
  readonly isMoment: boolean;
  /** Whether its first day is told exactly. */
  readonly hasFirstDay: boolean;
}

/** The days of one of the periods of a contract; a dash where there is none. */
export function daysShownOf(period: Period, periods: readonly Period[]): DaysShown {
  const { firstDay, lastDay } = daysOf(period, periods);
  const before = periods[periods.indexOf(period) - 1]?.firstDay.earliest;
  const isNone = period.id === 'options' && period.unknown?.reason === 'none';
  const isDeclined = period.standing === 'declined';
  const first = isNone || isDeclined ? undefined : shownOf(period.firstDay, firstDay, period, before);
  const last = isDeclined ? undefined : shownOf(period.lastDay, lastDay, period, period.firstDay.earliest);
  const isSame = JSON.stringify(first) === JSON.stringify(last);
  const hasFirstDay = first?.earliest !== undefined && first.earliest === first.latest;
  return { firstDay: orDash(first), lastDay: orDash(last), isSame, isMoment: isSame && hasFirstDay, hasFirstDay };
}

function orDash(shown: ShownWindow | undefined): Text {
  return shown ? shownText(shown) : plain('–');
}
