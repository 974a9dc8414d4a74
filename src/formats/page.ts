import type { Text } from '../text/language.js';
import type { Item, Page, PagePart } from '../text/page.js';
import { visible } from '../text/visible.js';
import type { Style } from './format.js';
import { widthOf, wrapped } from './wrap.js';

const margin = 2;
const gap = 2;

/** An explanation for a terminal: headings, paragraphs, and words with their meaning beside or below them. */
export function pageToText({ title, parts }: Page, style: Style): string {
  const head = headingLines(title, style);
  return `${[head, ...parts.map((part) => partLines(part, style))].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headingLines(heading: Text, { language, width, colours }: Style): string[] {
  return wrapped(visible(heading[language]), width).map((line) => colours.bold(line));
}

function partLines({ heading, paragraphs = [], points = [], items = [], code }: PagePart, style: Style): string[] {
  const { language, width } = style;
  const head = heading ? headingLines(heading, style) : [];
  const texts = paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [''] : []),
    ...wrapped(visible(paragraph[language]), width),
  ]);
  const isBare = heading === undefined && texts.length > 0 && items.length > 0;
  const lines = code === undefined ? [] : code.split('\n').map((line) => `${' '.repeat(margin)}${line}`.trimEnd());
  const told = points.flatMap((point) => pointLines(point, style));
  return [...head, ...texts, ...told, ...(isBare ? [''] : []), ...itemLines(items, style), ...lines];
}

function pointLines(point: Text, { language, width }: Style): string[] {
  const [first = '', ...more] = wrapped(visible(point[language]), width - 2 * margin);
  return [`${' '.repeat(margin)}${first}`, ...more.map((line) => `${' '.repeat(2 * margin)}${line}`)];
}

/** A column of words as wide as the widest that leaves room for what is told of them. */
export function itemLines(items: readonly Item[], { language, width }: Pick<Style, 'language' | 'width'>): string[] {
  const room = Math.floor(width / 3);
  const names = items.map(({ name }) => visible(name[language]));
  const indent = margin + Math.max(4, ...names.map(widthOf).filter((wide) => wide <= room)) + gap;
  return items.flatMap(({ text }, index) => {
    const lead = `${' '.repeat(margin)}${names[index]}`;
    const [first = '', ...more] = wrapped(visible(text[language]), width - indent);
    const below = more.map((line) => `${' '.repeat(indent)}${line}`);
    const left = indent - widthOf(lead);
    if (left < gap) {
      const over = wrapped(names[index] ?? '', width - margin).map((line) => `${' '.repeat(margin)}${line}`);
      return [...over, `${' '.repeat(indent)}${first}`, ...below];
    }
    return [`${lead}${' '.repeat(left)}${first}`.trimEnd(), ...below];
  });
}
