import { type ApartReason, askedAway, askedAwayText, cannotTellText, leftOutText } from '../text/apart.js';
import type { Text } from '../text/language.js';
import type { Apart, Beside } from './report.js';

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

function byReason(all: readonly Apart[], textOf: (reason: ApartReason, paths: readonly string[]) => Text): Text[] {
  const reasons = [...new Set(all.map(({ reason }) => reason))];
  return reasons.map((reason) =>
    textOf(
      reason,
      all.filter((one) => one.reason === reason).map(({ what }) => what),
    ),
  );
}
