import type { Shape } from '../shape.js';
import { bracketMistakeIn } from './brackets.js';
import { curlyQuotesIn, curlyQuotesWithin, oddSpacesIn, otherDashesIn, tabsIn } from './characters.js';
import { itemsTogetherIn, missingCommasIn } from './commas.js';
import { keysCutOffIn } from './flow-keys.js';
import { keyWithoutColon } from './head.js';
import { LexedText } from './lexed-text.js';
import { isLong, isStructure, type TextLine } from './line.js';
import { mergeConflictsIn, secondDocumentsIn, stuckDashesIn } from './markers.js';
import { outlineMistakesIn } from './outline.js';
import { textsInNeedOfQuotesIn, unclosedQuotesIn } from './quotes.js';
import type { YamlMistake } from './yaml-mistake.js';

/** What shows on the lines of a text, and the text as it is with that put right. */
export interface Mended {
  readonly text: string;
  readonly mistakes: readonly YamlMistake[];
}

/** Where it shows that something is wrong. */
export interface WrongLines {
  /** Whether the text reads: then it shows where the mistake is, or next to it. */
  readonly isRead: boolean;
  readonly lines: ReadonlySet<number>;
  /** The lines with a value that does not fit. */
  readonly values: ReadonlySet<number>;
}

/** How often a line is looked at: mended in one way, it may show another. */
const looks = 3;

/** What is wrong whatever becomes of the rest, in the order in which it goes. */
const marks = [mergeConflictsIn, oddSpacesIn, secondDocumentsIn, tabsIn, otherDashesIn, stuckDashesIn, curlyQuotesIn];

/**
 * Looks at the lines of a text for what may have gone wrong there, and puts right what does: first single characters,
 * then quotes, brackets and commas line by line, then the outline.
 *
 */
export function mendedText(given: string, shape: Shape, trouble: WrongLines): Mended {
  const mistakes: YamlMistake[] = [];
  let text = new LexedText(given);
  const take = (found: readonly YamlMistake[]) => {
    if (found.length === 0) return false;
    for (const mistake of found) mistakes.push(mistake);
    text = new LexedText(text.with(found.flatMap(({ edits }) => edits)));
    return true;
  };
  for (const mistakesIn of marks) take([...mistakesIn(text)]);
  const near = new Set([...trouble.lines].flatMap((line) => [line - 2, line - 1, line, line + 1]));
  const isLooked = ({ number }: TextLine) => !trouble.isRead || near.has(number);
  const lookAtLines = () => {
    for (let look = 0; look < looks; look += 1) {
      const looked = text.lines.filter((line) => isStructure(line) && !isLong(line) && isLooked(line));
      const found = looked.flatMap((line) => firstMistakesOn(line, text, shape, trouble));
      if (!take([...found, ...bracketMistakesIn(looked, found, text, shape)])) break;
    }
  };
  lookAtLines();
  if (take(outlineMistakesIn(text, shape.schema))) lookAtLines();
  return { text: text.with([]), mistakes };
}

/** The brackets that do not come out even, of values that show nothing else up to there: a quote may have taken some in. */
function bracketMistakesIn(
  lines: readonly TextLine[],
  others: readonly YamlMistake[],
  text: LexedText,
  { citing }: Shape,
): YamlMistake[] {
  const isTold = new Set(others.map(({ line }) => line));
  return lines.flatMap((line) => {
    const found = line.role === 'block' ? bracketMistakeIn(text, line, citing) : undefined;
    if (!found) return [];
    for (let number = line.number; number <= found.line; number += 1) if (isTold.has(number)) return [];
    return [found];
  });
}

/** The first kind of mistake that shows on a line, but for brackets, which may go on over several. */
function firstMistakesOn(
  line: TextLine,
  text: LexedText,
  { keys }: Shape,
  { lines, values }: WrongLines,
): readonly YamlMistake[] {
  // What has lost its colon says nothing else before it has it back.
  const bare =
    line.role === 'block' && /^$|[\s;=]/.test(line.key ?? '')
      ? keyWithoutColon(line.text.slice(line.column))
      : undefined;
  if (bare && keys.has(bare.key)) return [];
  const ways = [
    () => unclosedQuotesIn(line, keys),
    () => (lines.has(line.number) ? curlyQuotesWithin(line) : []),
    () => keysCutOffIn(line, keys),
    () => missingCommasIn(text, line, keys),
    () => textsInNeedOfQuotesIn(line, keys),
    () => (values.has(line.number) ? itemsTogetherIn(line) : []),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}
