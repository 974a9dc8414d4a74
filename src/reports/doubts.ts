import type { DoubtedInput } from '../domain/citing/inputs.js';
import type { Dataset } from '../domain/dataset.js';
import { doubtSentence } from '../text/doubts.js';
import type { Text } from '../text/language.js';
import { asWritten } from '../text/phrase.js';
import { timelineText } from '../text/timeline.js';
import { datumText } from './answer-text.js';

/** Doubts in full, each once: how a value was read, what else it may be, and why. */
export function doubtSentences(doubts: readonly DoubtedInput[], dataset: Dataset): Text[] {
  return eachOnce(doubts).map(({ name, written, kind, instead = [], why, ...of }) => {
    const words = (one: unknown) => datumText({ ...of, written: one }, dataset);
    return doubtSentence(name, words(written), kind, instead.map(words), asWritten(why));
  });
}

/** How many readings are doubted, each once, where any is: the mark that rows bear, and the flag that tells all. */
export function doubtsCounted(doubts: readonly DoubtedInput[]): Text[] {
  const { length } = eachOnce(doubts);
  return length === 0 ? [] : [timelineText.doubtsFolded(length)];
}

function eachOnce(doubts: readonly DoubtedInput[]): DoubtedInput[] {
  return [...new Map(doubts.map((one) => [JSON.stringify([one.name, one.value, one.kind, one.why]), one])).values()];
}
