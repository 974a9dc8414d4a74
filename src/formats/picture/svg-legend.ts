import type { Language, Text } from '../../text/language.js';
import { barText, markText, pictureText } from '../../text/picture.js';
import { element, textElement } from '../markup.js';
import { kindsIn } from './kinds.js';
import { marksBetween } from './shown-marks.js';
import type { ShownPicture } from './shown-picture.js';
import type { Drawn } from './svg-lanes.js';
import { sheet } from './svg-layout.js';
import { barShape, markShape } from './svg-shapes.js';

/** A sign as it is drawn at a place. */
type Sign = (x: number, y: number) => string;

/** What the kinds of bars and marks mean that there are, one behind the other. */
export function legendDrawn(picture: ShownPicture, top: number, language: Language): Drawn {
  const right = sheet.width - sheet.margin;
  let [x, y]: [number, number] = [sheet.margin, top];
  const shapes: string[] = [];
  for (const [sign, text] of entriesFor(picture)) {
    const words = text[language];
    const width = 36 + words.length * 6.3 + 16;
    if (x > sheet.margin && x + width > right) [x, y] = [sheet.margin, y + sheet.row];
    shapes.push(sign(x, y), textElement(x + 34, y + 11, 'name', words));
    x += width;
  }
  return { shapes: [element('g', { class: 'lane legend' }, ...shapes)], bottom: y + sheet.row };
}

function entriesFor({ groups, from, to }: ShownPicture): [Sign, Text][] {
  const lanes = groups.flatMap((group) => group.lanes);
  const bars = new Set(lanes.flatMap((lane) => lane.bars.map(({ kind }) => kind)));
  const marks = lanes.flatMap((lane) => marksBetween(lane, from, to));
  return [
    ...kindsIn(barText)
      .filter((kind) => bars.has(kind))
      .map((kind): [Sign, Text] => [(x, y) => barShape(kind, { x, y, width: 26 }, undefined, false), barText[kind]]),
    ...kindsIn(markText).flatMap((kind) =>
      [true, false]
        .filter((isExact) => marks.some((mark) => mark.kind === kind && (mark.at === mark.to) === isExact))
        .map((isExact): [Sign, Text] => [
          (x, y) => markShape(kind, x + 14, kind === 'decision' ? y + 6 : y, isExact, undefined),
          isExact ? markText[kind] : pictureText.atTheEarliest(markText[kind]),
        ]),
    ),
    ...(lanes.some(({ isDoubted }) => isDoubted)
      ? [[(x, y) => textElement(x + 10, y + 12, 'region', '*'), pictureText.doubted] as [Sign, Text]]
      : []),
  ];
}
