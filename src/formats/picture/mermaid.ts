import type { BarKind } from '../../reports/picture/picture.js';
import type { Language } from '../../text/language.js';
import { pictureText } from '../../text/picture.js';
import { isoDay } from './axis.js';
import { nameOf } from './lane-name.js';
import { marksBetween } from './shown-marks.js';
import type { ShownLane, ShownPicture } from './shown-picture.js';

/** What Mermaid has for a bar of a kind: how it looks there depends on the page. */
const tags: Readonly<Record<BarKind, string>> = {
  agreed: '',
  planned: 'active, ',
  option: 'active, ',
  window: 'active, ',
  endless: '',
  unknown: 'done, ',
  off: 'done, ',
};

/** A picture as a gantt of Mermaid, for pages that draw it: a section a contract, its bars and marks with their days. */
export function toMermaid(picture: ShownPicture, language: Language): string {
  const undated = picture.undated.flatMap(({ name, lanes }) => lanes.map((lane) => `${name}, ${nameOf(lane)}`));
  const more = undated.length > 0 ? ` ${pictureText.undated(undated.length)[language]}.` : '';
  return [
    'gantt',
    `    title ${safe(`${picture.title}. ${picture.description}${more}`)}`,
    '    dateFormat YYYY-MM-DD',
    '    axisFormat %Y',
    '    inclusiveEndDates',
    ...undated.map((name) => `    %% ${safe(`${pictureText.undated(1)[language]}, ${name}`)}`),
    ...picture.groups.flatMap(({ name, lanes }) => lanes.flatMap((lane) => sectionLines(name, lane, picture))),
    '',
  ].join('\n');
}

function sectionLines(region: string, lane: ShownLane, { from: first, to: last }: ShownPicture): string[] {
  return [
    `    section ${safe(`${region} · ${nameOf(lane)}`)}`,
    ...lane.bars
      .filter(({ from = first, to = last }) => from <= last && to >= first)
      .map(
        ({ kind, from = first, to = last, told }) => `    ${safe(told)} :${tags[kind]}${isoDay(from)}, ${isoDay(to)}`,
      ),
    ...marksBetween(lane, first, last).map(({ at, told }) => `    ${safe(told)} :milestone, ${isoDay(at)}, 0d`),
  ];
}

/** Signs that Mermaid takes for its own, by others that look like them. */
const lookalikes: Readonly<Record<string, string>> = {
  ':': '\uA789',
  ';': ',',
  '#': '\uFF03',
  '%': '\uFF05',
  '<': '\u2039',
  '>': '\u203A',
  '"': '\u201D',
  '`': '\u2019',
};

function safe(text: string): string {
  return text.replace(/[:;#%<>"`]/g, (sign) => lookalikes[sign] ?? sign);
}
