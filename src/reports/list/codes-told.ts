import type { Answer } from '../../domain/answers/answer.js';
import { answerTo, type Question } from '../../domain/answers/questions.js';
import { doubtsOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Text } from '../../text/language.js';
import { listText } from '../../text/list.js';
import { joined } from '../../text/phrase.js';
import { datumText, itemText } from '../answer-text.js';
import type { CodedKey } from '../units.js';
import type { Seen } from './filter.js';

/** `task-based (availability, where needed)`: codes with what else is said of each, every part with its doubt. */
export function codesTold(one: Seen, key: CodedKey, dataset: Dataset): Text {
  const value = answerIn(one, key)?.value;
  const items = value?.is === 'items' ? value.items : value?.is === 'data' ? [[value]] : [];
  const told = items.map((parts) =>
    itemText(
      parts.map((part) =>
        joined([datumText(part, dataset), ...(doubtsOf([part]).length > 0 ? [listText.doubted] : [])], ' '),
      ),
    ),
  );
  return joined(told, '; ');
}

/** The lines that say some of it. */
export function linesOfAnswers(one: Seen, keys: readonly Question[]): Answer['references'] {
  return keys.flatMap((key) => answerIn(one, key)?.references ?? []);
}

function answerIn({ contract, things }: Seen, key: Question): Answer | undefined {
  return answerTo(key, contract, things);
}
