import { boundsOf, shownOf } from '../domain/terms/bounds.js';
import { endsEarlyAt } from '../domain/terms/evaluations.js';
import type { Period } from '../domain/terms/period.js';
import type { Schedule } from '../domain/terms/schedule.js';
import { shownText } from '../text/days.js';
import { keyName } from '../text/keys.js';
import type { Text } from '../text/language.js';
import { joined, phrase } from '../text/phrase.js';
import { statusText } from '../text/status.js';
import { periodText } from '../text/timeline.js';

/** What a period is called; of an evaluation also that the contract may be ended then. */
export function periodName(period: Period): Text {
  const name = periodText(period.id, period.standing === 'if-any');
  return endsEarlyAt(period) ? phrase`${name} (${keyName('mayEnd')})` : name;
}

/** Beside an end: the days on which a contract may be ended before it; nothing where no source gives that right. */
export function earlyEndTexts({ evaluations }: Schedule): Text[] {
  const days = evaluations.filter(endsEarlyAt).map((period) => {
    const { firstDay } = period;
    return shownText(shownOf(firstDay, boundsOf(firstDay, undefined), period, undefined));
  });
  return days.length === 0 ? [] : [statusText.mayEndEarly(joined(days, ', '))];
}
