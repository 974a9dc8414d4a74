import type { Dataset } from '../../domain/dataset.js';
import { type Aspect, compareText } from '../../text/compare.js';
import type { Text } from '../../text/language.js';
import { joined, plain } from '../../text/phrase.js';
import { answerText } from '../answer-text.js';
import { linesText } from '../lines-text.js';
import { paperCalled } from '../place-name.js';
import type { Cell } from './cell.js';

/** What a side says; much of it is counted, unless it was asked for alone. */
export function shortCell(
  aspect: Aspect,
  cell: Cell,
  main: string | undefined,
  isAsked: boolean,
  dataset: Dataset,
  withLines = true,
): Text {
  const whole = cellText(cell, main, dataset, withLines);
  const isLong = JSON.stringify(whole).length > 2 * longestCell;
  if (isAsked || !isLong) return whole;
  const count = cell.sayings.length;
  const short = count > 1 ? compareText.severalSay(count, aspect) : compareText.longList(aspect);
  return joined([short, ...doubtsTold(cell)], ' ');
}

/** Of how many contracts a side says with a doubt what it says. */
export function holdersInDoubt({ sayings }: Cell): number {
  return sayings.reduce((sum, { doubted }) => sum + doubted, 0);
}

/** The same in words. */
export function doubtsTold(cell: Cell): Text[] {
  const holders = cell.sayings.flatMap((saying) => saying.holders);
  return holdersInDoubt(cell) > 0 ? [compareText.doubted(holdersInDoubt(cell), holders.length)] : [];
}

/** So many characters in a language are read at a glance. */
const longestCell = 110;

/** What a side says, with its lines; of several that say otherwise, each with its name. */
export function cellText({ sayings }: Cell, main: string | undefined, dataset: Dataset, withLines = true): Text {
  if (sayings.length === 0) return compareText.nothing;
  const texts = sayings.map(({ value: said, names, holders, doubted, references }) => {
    const lines = withLines ? linesText(references, main, (id) => paperCalled(id, dataset)) : '';
    const parts = [
      answerText(said, dataset),
      ...(lines === '' ? [] : [plain(`[${lines}]`)]),
      ...(doubted > 0 ? [compareText.doubted(doubted, holders.length)] : []),
    ];
    const value = joined(parts, ' ');
    return joined([names, value], ': ');
  });
  return joined(texts, '; ');
}
