import { element, textElement, xmlText } from '../markup.js';
import { nameOf } from './lane-name.js';
import { marksBetween } from './shown-marks.js';
import type { ShownLane, ShownPicture } from './shown-picture.js';
import { plot, sheet, sheetLines, xOf } from './svg-layout.js';
import { barShape, markShape } from './svg-shapes.js';

/** What is drawn below some height, and the height below it. */
export interface Drawn {
  readonly shapes: readonly string[];
  readonly bottom: number;
}

/** A heading and a lane for each contract, region by region. */
export function regionsDrawn(picture: ShownPicture, top: number): Drawn {
  let y = top;
  const shapes: string[] = [];
  for (const group of picture.groups) {
    const start = y;
    y += 20;
    const lanes: string[] = [];
    for (const lane of group.lanes) {
      const drawn = laneDrawn(lane, picture, y);
      lanes.push(...drawn.shapes);
      y = drawn.bottom;
    }
    const rule = element('line', { class: 'rule', x1: sheet.margin, y1: start, x2: plot.right, y2: start });
    const heading = textElement(sheet.margin, start + 15, 'region', group.name);
    shapes.push(
      element('g', { class: 'group', 'data-region': group.region }, rule, heading),
      element('g', { role: 'list', 'aria-label': group.name, 'data-region': group.region }, ...lanes),
    );
    y += 6;
  }
  return { shapes, bottom: y };
}

function laneDrawn(lane: ShownLane, picture: ShownPicture, top: number): Drawn {
  const lines = sheetLines(nameOf(lane), sheet.names - 24);
  const height = Math.max(sheet.row, lines.length * sheet.line + 8);
  const y = top + 4;
  const name = lines.map((line, at) => textElement(sheet.margin + 12, y + 11 + at * sheet.line, 'name', line));
  const bars = lane.bars
    .filter(({ from = picture.from, to = picture.to }) => from <= picture.to && to >= picture.from)
    .map(({ kind, from, to, told }) => {
      const [left, right] = [xOf(from ?? picture.from, picture), to === undefined ? plot.right : xOf(to + 1, picture)];
      const goesOn = to !== undefined && to > picture.to;
      return barShape(kind, { x: left, y, width: Math.max(2, right - left) }, told, goesOn);
    });
  const marks = marksBetween(lane, picture.from, picture.to).map(({ kind, at, to, told }) =>
    markShape(kind, xOf(at + 1, picture), y, at === to, told),
  );
  const attributes = {
    class: ['lane', lane.kind].filter((one) => one !== undefined).join(' '),
    role: 'listitem',
    'aria-label': laneWords(lane),
    'data-lane': lane.id,
    'data-region': lane.region,
    'data-domains': lane.domains.join(' '),
    'data-kind': lane.kind,
    'data-state': lane.state,
  };
  return { shapes: [element('g', attributes, ...name, ...bars, ...marks)], bottom: top + height };
}

/** All that a lane says, for whoever does not see it. */
function laneWords(lane: ShownLane): string {
  return [`${nameOf(lane)}: ${lane.stateName}`, ...lane.told, ...lane.doubts].join('. ');
}

/** What the whole says, for whoever does not see it. */
export function titleOf({ title, description }: ShownPicture): string {
  return (
    element('title', { id: 'tl-title' }, xmlText(title)) + element('desc', { id: 'tl-desc' }, xmlText(description))
  );
}
