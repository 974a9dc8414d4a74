import type { Answer } from '../domain/answers/answer.js';
import type { Dataset } from '../domain/dataset.js';
import type { Text } from '../text/language.js';
import { phrase, plain } from '../text/phrase.js';
import { timelineText } from '../text/timeline.js';
import { answerText } from './answer-text.js';
import { papersCited } from './lines-text.js';

/** An answer in words, with the mark of a doubt and the papers that say it. */
export function answerCited({ value, doubts, references }: Answer, dataset: Dataset): Text {
  const mark = plain(doubts.length > 0 ? timelineText.doubtMark : '');
  return phrase`${answerText(value, dataset)}${mark} (${papersCited(references, dataset)})`;
}
