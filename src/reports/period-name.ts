import { exactDayOf } from '../calendar/window.js';
import { type DoubtedInput, doubtsOf } from '../domain/citing/inputs.js';
import { isUnknown } from '../domain/entry.js';
import { boundsOf, shownOf } from '../domain/terms/bounds.js';
import { endsEarlyAt } from '../domain/terms/evaluations.js';
import { type Period, statedLengthOf } from '../domain/terms/period.js';
import type { Schedule } from '../domain/terms/schedule.js';
import { doubtedBelow } from '../domain/terms/stretches.js';
import { shownText } from '../text/days.js';
import { keyName } from '../text/keys.js';
import type { Text } from '../text/language.js';
import { lengthText } from '../text/measures.js';
import { joined, phrase } from '../text/phrase.js';
import { statusText } from '../text/status.js';
import { periodText, timelineText } from '../text/timeline.js';

/** What a period is called; of an extension to a day that is not known with what it adds, of an evaluation also that the contract may be ended then. */
export function periodName(period: Period): Text {
  const name = periodText(period.id, period.standing === 'if-any', lengthAdded(period));
  return endsEarlyAt(period) ? phrase`${name} (${keyName('mayEnd')})` : name;
}

/** How long an extension is that ends on a day that is not known, where its source says. */
function lengthAdded(period: Period): Text | undefined {
  const length = /extended|extension|continued/.test(period.id) ? statedLengthOf(period) : undefined;
  const isTold = length !== undefined && !isUnknown(length) && exactDayOf(period.lastDay) === undefined;
  return isTold ? lengthText(length) : undefined;
}

/** Beside an end: the days on which a contract may be ended before it, with their marks; nothing where no source gives that right. */
export function earlyEndTexts(schedule: Schedule): Text[] {
  const days = earlyEnds(schedule).map((period) => {
    const { firstDay } = period;
    const mark = doubtedBelow(period, alone).length > 0 ? timelineText.doubtMark : '';
    return phrase`${shownText(shownOf(firstDay, boundsOf(firstDay, undefined), period, undefined))}${mark}`;
  });
  return days.length === 0 ? [] : [statusText.mayEndEarly(joined(days, ', '))];
}

/** The doubts on which those days rest, or the right itself. */
export function doubtsOfEarlyEnds(schedule: Schedule): DoubtedInput[] {
  return doubtsOf(earlyEnds(schedule).flatMap((period) => doubtedBelow(period, alone)));
}

/** The evaluations at which a contract may be ended before its end. */
function earlyEnds({ evaluations }: Schedule): Period[] {
  return evaluations.filter(endsEarlyAt);
}

/** Of an evaluation: no initial term stands before it. */
const alone = { periods: [] };
