import type { Item, Page, Part } from '../text/page.js';
import type { Style } from './format.js';
import { wrapped } from './wrap.js';

const margin = 2;
const gap = 2;

/** An explanation for a terminal: headings, paragraphs, and words with their meaning beside or below them. */
export function pageToText({ title, parts }: Page, style: Style): string {
  const { language, width, chalk } = style;
  const head = wrapped(title[language], width).map((line) => chalk.bold(line));
  return `${[head, ...parts.map((part) => partLines(part, style))].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function partLines({ heading, paragraphs = [], items = [], code }: Part, style: Style): string[] {
  const { language, width, chalk } = style;
  const head = heading ? wrapped(heading[language], width).map((line) => chalk.bold(line)) : [];
  const texts = paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [''] : []),
    ...wrapped(paragraph[language], width),
  ]);
  const isBare = heading === undefined && texts.length > 0 && items.length > 0;
  const lines = code === undefined ? [] : code.split('\n').map((line) => `${' '.repeat(margin)}${line}`.trimEnd());
  return [...head, ...texts, ...(isBare ? [''] : []), ...itemLines(items, style), ...lines];
}

/** A column of words as wide as the widest that leaves room for what is told of them. */
export function itemLines(items: readonly Item[], { language, width }: Pick<Style, 'language' | 'width'>): string[] {
  const room = Math.floor(width / 3);
  const names = items.map(({ name }) => name[language].length).filter((length) => length <= room);
  const indent = margin + Math.max(4, ...names) + gap;
  return items.flatMap(({ name, text }) => {
    const lead = `${' '.repeat(margin)}${name[language]}`;
    const lines = wrapped(text[language], width - indent).map((line) => `${' '.repeat(indent)}${line}`);
    const fits = lead.length + gap <= indent;
    const [first = '', ...more] = lines;
    return fits ? [`${lead}${first.slice(lead.length)}`.trimEnd(), ...more] : [lead, ...lines];
  });
}
