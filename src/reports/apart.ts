import { type ApartReason, askedAway, askedAwayText, cannotTellText, leftOutText, nothingText } from '../text/apart.js';
import type { Text } from '../text/language.js';
import { timelineText } from '../text/timeline.js';
import type { Apart, Beside, Report } from './report.js';

/** What may belong first, then what does not: a sentence for each reason, with the count. */
export function besideTexts({ cannotTell = [], leftOut }: Beside): Text[] {
  const away = askedAway.flatMap((reason) => {
    const count = leftOut.filter((one) => one.reason === reason).length;
    return count === 0 ? [] : [[reason, count] as const];
  });
  return [
    ...byReason(cannotTell, cannotTellText),
    ...byReason(
      leftOut.filter(({ reason }) => !askedAway.includes(reason)),
      leftOutText,
    ),
    ...(away.length === 0 ? [] : [askedAwayText(away)]),
  ];
}

/**
 * The last sentences of an answer: that nothing is in it, as far as anybody can tell, and the day from which was looked.
 *
 * @param answer `isTold` whether any source says something that may be asked for
 */
export function closingTexts({
  asOf,
  isEmpty,
  isTold,
  beside,
  perhapsKnown = [],
}: Pick<Report, 'asOf' | 'beside' | 'perhapsKnown'> & Readonly<Record<'isEmpty' | 'isTold', boolean>>): Text[] {
  if (asOf !== undefined && !isTold) return [timelineText.nothingYet(asOf, perhapsKnown.length > 0)];
  const mayBelong = perhapsKnown.length > 0 || (beside?.cannotTell ?? []).length > 0;
  return [...(isEmpty ? [nothingText(mayBelong)] : []), ...(asOf === undefined ? [] : [timelineText.asOf(asOf)])];
}

function byReason(all: readonly Apart[], textOf: (reason: ApartReason, paths: readonly string[]) => Text): Text[] {
  const reasons = [...new Set(all.map(({ reason }) => reason))];
  return reasons.map((reason) =>
    textOf(
      reason,
      all.filter((one) => one.reason === reason).map(({ what }) => what),
    ),
  );
}
