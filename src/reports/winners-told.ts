import type { Dataset } from '../domain/dataset.js';
import type { StatementAsOf } from '../domain/standing.js';
import type { Text } from '../text/language.js';
import { phrase } from '../text/phrase.js';
import { valueText } from './answer-text.js';
import { markedText } from './marked.js';

/**
 * Who won, with the form in which they did and a mark where any of it is doubted: `JOZ; Enver (combination)`.
 *
 * @param names the winners in words
 * @param statements all that is said of the award
 */
export function winnersTold(names: Text, statements: readonly StatementAsOf[], dataset: Dataset): Text {
  const form = statements.find(({ key }) => key === 'form');
  const winners = statements.find(({ key }) => key === 'winners');
  const marked = winners ? markedText(names, winners) : names;
  return form ? phrase`${marked} (${markedText(valueText(form, dataset), form)})` : marked;
}
