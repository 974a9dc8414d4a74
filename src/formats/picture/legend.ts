import type { Language, Text } from '../../text/language.js';
import { barText, markText, pictureText } from '../../text/picture.js';
import { wrapped } from '../wrap.js';
import { kindsIn } from './kinds.js';
import type { ShownLane } from './shown-picture.js';
import type { Signs } from './signs.js';

/** What the signs mean that are seen in some lanes, and no others. */
export function legendLines(
  seen: ReadonlySet<string>,
  lanes: readonly ShownLane[],
  signs: Signs,
  language: Language,
  width: number,
): string[] {
  const entries: (readonly [string, Text])[] = [
    ...kindsIn(barText).map((kind) => [signs.bars[kind], barText[kind]] as const),
    ...kindsIn(markText).flatMap((kind) => [
      [signs.marks[kind], markText[kind]] as const,
      [signs.earliest[kind], pictureText.atTheEarliest(markText[kind])] as const,
    ]),
    [signs.before, pictureText.beyond],
    [signs.after, pictureText.beyond],
  ];
  const told = entries.filter(([sign]) => seen.has(sign));
  if (lanes.some(({ isDoubted }) => isDoubted)) told.push(['*', pictureText.doubted]);
  return wrappedItems(
    told.map(([sign, text]) => `${sign} ${text[language]}`),
    width,
  );
}

/** Items one behind the other, on as many lines as they take; none is broken where it fits a line. */
function wrappedItems(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const longer = lines.length === 0 ? item : `${lines.at(-1)}   ${item}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(item);
  }
  return lines.flatMap((line) => (line.length <= width ? [line] : wrapped(line, width)));
}
