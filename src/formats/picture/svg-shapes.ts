import type { BarKind, MarkKind } from '../../reports/picture/picture.js';
import { element, xmlText } from '../markup.js';

const height = 14;

/** What lies over the fill of a bar, so that its kind shows without colour. */
const patterns: Readonly<Partial<Record<BarKind, string>>> = {
  option: 'tl-stripes',
  window: 'tl-dots',
  off: 'tl-crosses',
};

/** Where a bar is drawn: its upper side, and from where to where. */
export interface BarPlace {
  readonly x: number;
  readonly y: number;
  /** As much as there is, where it is drawn into a place of its own. */
  readonly width: number | '100%';
}

/** A bar of a kind; what it says shows where one points at it. */
export function barShape(kind: BarKind, { x, y, width }: BarPlace, told: string | undefined, isOpen: boolean): string {
  const title = told === undefined ? [] : [element('title', {}, xmlText(told))];
  const area = { x, y, width, height };
  if (kind === 'unknown') {
    const middle = y + height / 2;
    const line = element('line', { class: 'unknown-line', x1: x, y1: middle, x2: rightOf(x, width), y2: middle });
    const signs = signPlaces(x, width).map((at) =>
      element('text', { class: 'unknown-sign', x: at, y: middle + 4, 'text-anchor': 'middle' }, '?'),
    );
    return element('g', {}, ...title, element('rect', { class: 'bar unknown', ...area }), line, ...signs);
  }
  const pattern = patterns[kind];
  return element(
    'g',
    {},
    ...title,
    element('rect', { class: `bar ${kind}`, ...area }),
    ...(pattern ? [element('rect', { class: 'over', fill: `url(#${pattern})`, ...area })] : []),
    ...(width !== '100%' && (kind === 'endless' || isOpen) ? [arrow(x + width, y)] : []),
  );
}

/** A question mark at the start of what is not known, and one every now and then. */
function signPlaces(x: number, width: BarPlace['width']): number[] {
  if (width === '100%') return [x + 8];
  const count = Math.max(1, Math.floor(width / 120));
  return Array.from({ length: count }, (_, at) => x + Math.min(width / 2, 8) + at * 120);
}

function rightOf(x: number, width: BarPlace['width']): number | string {
  return width === '100%' ? width : x + width;
}

function arrow(x: number, y: number): string {
  return element('path', { class: 'bar', d: `M${x} ${y - 2}l7 9l-7 9z` });
}

/** A mark at a place in the middle of a lane: filled on its day, hollow where that is the earliest of a window. */
export function markShape(kind: MarkKind, x: number, y: number, isExact: boolean, told: string | undefined): string {
  const middle = y + height / 2;
  const title = told === undefined ? [] : [element('title', {}, xmlText(told))];
  const d: Readonly<Record<MarkKind, string>> = {
    decision: `M${x - 6} ${y - 5}h12l-6 10z`,
    evaluation: `M${x} ${middle - 7}l7 7l-7 7l-7 -7z`,
    cap: `M${x - 4} ${y - 3}h5v20h-5`,
    announced: `M${x - 5} ${middle}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z`,
  };
  const look = kind === 'cap' ? 'mark cap' : isExact ? 'mark' : 'mark hollow';
  return element('path', { class: look, d: d[kind] }, ...title);
}
