import type { Reference } from '../../domain/citing/citation.js';
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
): Text {
  const whole = cellText(cell, main, dataset);
  if (isAsked || !isMuch(whole)) return whole;
  const count = cell.sayings.length;
  const short = count > 1 ? compareText.severalSay(count, aspect) : compareText.longList(aspect);
  return joined([short, ...doubtsTold(cell)], ' ');
}

/** A side that says something, what it is called where that is to be told, and the source whose lines are told without its name. */
export interface ToldBy {
  readonly cell: Cell;
  readonly called: Text | undefined;
  readonly main: string | undefined;
}

/**
 * What sides say alike, or one alone: the value once, and behind it the lines of each side and whose doubt it is. Where contracts
 * of a side say otherwise, each with its own.
 */
export function saidByAll(aspect: Aspect, told: readonly ToldBy[], isAsked: boolean, dataset: Dataset): Text {
  const [first] = told;
  const [saying, ...others] = first?.cell.sayings ?? [];
  if (!saying || others.length > 0) {
    const each = told.map(({ cell, called, main }) =>
      joined([...(called ? [called] : []), shortCell(aspect, cell, main, isAsked, dataset)], ': '),
    );
    return joined(each, '; ');
  }
  const value = answerText(saying.value, dataset);
  const isCounted = !isAsked && isMuch(value);
  const standing = told.flatMap(({ cell, called, main }) => {
    const lines = isCounted ? [] : cell.sayings.flatMap(({ references }) => linesTold(references, main, dataset));
    const parts = [...lines, ...doubtsTold(cell)];
    return parts.length === 0 ? [] : [joined([...(called ? [called] : []), ...parts], ' ')];
  });
  const between = first?.called ? '; ' : ' ';
  return joined([isCounted ? compareText.longList(aspect) : value, joined(standing, ', ')], between);
}

function isMuch(text: Text): boolean {
  return JSON.stringify(text).length > 2 * longestCell;
}

/** Of how many contracts a side says with a doubt what it says. */
export function doubtsTold({ sayings }: Cell): Text[] {
  const doubted = sayings.reduce((sum, saying) => sum + saying.doubted, 0);
  const holders = sayings.flatMap((saying) => saying.holders);
  return doubted > 0 ? [compareText.doubted(doubted, holders.length)] : [];
}

/** So many characters in a language are read at a glance. */
const longestCell = 110;

/** What a side says, with its lines; of several that say otherwise, each with its name. */
export function cellText({ sayings }: Cell, main: string | undefined, dataset: Dataset): Text {
  if (sayings.length === 0) return compareText.nothing;
  const texts = sayings.map(({ value: said, names, holders, doubted, references }) => {
    const parts = [
      answerText(said, dataset),
      ...linesTold(references, main, dataset),
      ...(doubted > 0 ? [compareText.doubted(doubted, holders.length)] : []),
    ];
    return joined([names, joined(parts, ' ')], ': ');
  });
  return joined(texts, '; ');
}

function linesTold(references: readonly Reference[], main: string | undefined, dataset: Dataset): Text[] {
  const lines = linesText(references, main, (id) => paperCalled(id, dataset));
  return lines === '' ? [] : [plain(`[${lines}]`)];
}
