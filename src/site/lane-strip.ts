import { element, xmlText } from '../formats/markup.js';
import { marksBetween } from '../formats/picture/shown-marks.js';
import type { ShownLane } from '../formats/picture/shown-picture.js';
import { barShape, markShape } from '../formats/picture/svg-shapes.js';
import { svgPatterns } from '../formats/picture/svg-style.js';
import type { QuarterStart } from '../reports/picture/picture.js';

/** The days that strips have room for, with today. */
export interface StripScale {
  readonly from: number;
  readonly to: number;
  readonly today: number;
  readonly quarters: readonly QuarterStart[];
}

/** As the style has it. */
const height = 26;

/** A lane as a drawing that takes as much room as there is: places are parts of its width, shapes keep their size. */
export function laneStrip(lane: ShownLane, scale: StripScale, label: string): string {
  const { from: first, to: last } = scale;
  const bars = lane.bars
    .filter(({ from = first, to = last }) => from <= last && to >= first)
    .map(({ kind, from = first, to = last, told }) => {
      const [left, right] = [partOfWidth(from, scale), partOfWidth(to + 1, scale)];
      return element(
        'svg',
        { x: percentOf(left), width: percentOf(Math.max(0.002, right - left)) },
        barShape(kind, { x: 0, y: 6, width: '100%' }, told, false),
      );
    });
  const marks = marksBetween(lane, first, last)
    .reverse()
    .map(({ kind, at, to, told }) =>
      element(
        'svg',
        { x: percentOf(partOfWidth(at + 1, scale)), class: 'free' },
        markShape(kind, 0, 6, at === to, told),
      ),
    );
  const look = ['lane', lane.kind].filter((one) => one !== undefined).join(' ');
  return strip(label, element('g', { class: look }, ...bars, ...marks));
}

/** The years above the strips. */
export function axisStrip(scale: StripScale): string {
  const years = scale.quarters.filter(({ number }) => number === 1);
  const labels = years.map(({ at, year }) =>
    element('text', { class: year % 2 === 0 ? undefined : 'odd', x: percentOf(partOfWidth(at, scale)) }, `${year}`),
  );
  const row = element('g', { class: 'axis', transform: 'translate(3 17)' }, ...labels);
  return element('svg', { class: 'tl strip', 'aria-hidden': 'true' }, yearLines, row);
}

function strip(label: string, ...shapes: readonly string[]): string {
  return element('svg', { class: 'tl strip', role: 'img', 'aria-label': label }, yearLines, ...shapes);
}

/** The lines behind each strip, which stand once on a page. */
const yearLines = element('use', { href: '#years' });

/** A line where each year begins, and one for today: in a box as wide as the strip, so that two shapes are enough. */
function linesOf(scale: StripScale): string {
  const years = scale.quarters.filter(({ number }) => number === 1);
  const lines = (look: string, ...days: number[]) =>
    element('path', {
      class: look,
      'vector-effect': 'non-scaling-stroke',
      d: days.map((at) => `M${Math.round(partOfWidth(at, scale) * 10000)} 0v${height}`).join(''),
    });
  return element(
    'svg',
    { viewBox: `0 0 10000 ${height}`, preserveAspectRatio: 'none' },
    lines('grid', ...years.map(({ at }) => at)),
    lines('now', scale.today),
  );
}

function partOfWidth(day: number, { from, to }: StripScale): number {
  return Math.min(1, Math.max(0, (day - from) / (to + 1 - from)));
}

function percentOf(part: number): string {
  return `${Math.round(part * 10000) / 100}%`;
}

/** What stands where a bar of any kind is explained. */
export function signStrip(shape: string, text: string): string {
  return element(
    'li',
    {},
    element(
      'svg',
      { class: 'tl sign', width: 30, height: 22, 'aria-hidden': 'true' },
      element('g', { class: 'lane' }, shape),
    ),
    xmlText(text),
  );
}

/** What bars are filled with, as far as the page has such bars, and the lines behind them: once on a page that has strips. */
export function stripPatterns(scale: StripScale, strips: string): string {
  return element(
    'svg',
    { width: 0, height: 0, 'aria-hidden': 'true', class: 'tl unseen' },
    ...(strips.includes('"url(#') ? [svgPatterns] : []),
    element('defs', {}, element('g', { id: 'years', class: 'tl' }, linesOf(scale))),
  );
}
