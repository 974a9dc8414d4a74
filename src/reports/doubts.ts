import type { DoubtedInput } from '../domain/citing/inputs.js';
import type { Text } from '../text/language.js';
import { asWritten, plain } from '../text/phrase.js';
import { doubtText, timelineText } from '../text/timeline.js';

/** Doubts in full, each once: how a value was read, what else it may be, and why. */
export function doubtSentences(doubts: readonly DoubtedInput[]): Text[] {
  return eachOnce(doubts).map(({ name, value, kind, instead = [], why }) =>
    timelineText.doubt(name, value, doubtText[kind] ?? plain(kind), instead.map(String), asWritten(why)),
  );
}

/** How many readings are doubted, each once, where any is: the mark that rows bear, and the flag that tells all. */
export function doubtsCounted(doubts: readonly DoubtedInput[]): Text[] {
  const { length } = eachOnce(doubts);
  return length === 0 ? [] : [timelineText.doubtsFolded(length)];
}

function eachOnce(doubts: readonly DoubtedInput[]): DoubtedInput[] {
  return [...new Map(doubts.map((one) => [JSON.stringify([one.name, one.value, one.kind, one.why]), one])).values()];
}
