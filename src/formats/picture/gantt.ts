import type { CouncilBand } from '../../reports/picture/picture.js';
import { pictureText } from '../../text/picture.js';
import type { Style } from '../format.js';
import { widthOf, wrapped } from '../wrap.js';
import { axisRows, bandCells } from './axis.js';
import { cellsFor } from './cells.js';
import { laneCells } from './lane-cells.js';
import { nameOf } from './lane-name.js';
import { legendLines } from './legend.js';
import type { ShownPicture } from './shown-picture.js';
import { asciiSigns, blockSigns } from './signs.js';
import { undatedLines } from './undated.js';

/** Wider than that nobody finds back from a bar to its name. */
const widest = 200;
/** Columns between a name and its lane, and before it. */
const [gap, indent] = [1, 2];

/** A picture for a terminal: a line a contract, and below it what the signs mean and which contracts have no day. */
export function toGantt(picture: ShownPicture, remarks: readonly string[], style: Style): string {
  const { language, colours } = style;
  const width = Math.min(style.width, widest);
  const signs = style.isAscii ? asciiSigns : blockSigns;
  const lanes = picture.groups.flatMap((group) => group.lanes);
  const foot = [
    ...undatedLines(picture, style, width),
    ...[pictureText.wholeTable[language], ...remarks].flatMap((line) => wrapped(line, width)),
  ];
  if (lanes.length === 0) return `${[pictureText.nothing[language], '', ...foot].join('\n')}\n`;
  const room = nameRoom([...lanes.map(nameOf), pictureText.councils[language]], width);
  const margin = ' '.repeat(indent + room + gap);
  const cells = cellsFor(picture.quarters, picture.to, width - margin.length);
  const seen = new Set<string>();
  const councilRows = (name: string, bands: readonly CouncilBand[]) =>
    bands.length === 0 ? [] : besideName(name, [bandCells(bands, cells, signs).join('')], room);
  const body = picture.groups.flatMap((group) => [
    '',
    ...wrapped(group.name, width).map((text) => colours.bold(text)),
    ...group.councils.flatMap(({ name, bands }) => councilRows(name, bands)),
    ...group.lanes.flatMap((lane) => {
      const rows = laneCells(lane, cells, picture.today, signs);
      for (const character of rows.join('')) seen.add(character);
      return besideName(nameOf(lane), rows, room);
    }),
  ]);
  return `${[
    ...axisRows(picture, cells, language, signs).map((row) => `${margin}${row}`.trimEnd()),
    ...councilRows(pictureText.councils[language], picture.councils),
    ...body,
    '',
    ...legendLines(seen, lanes, signs, language, width),
    '',
    ...foot,
  ].join('\n')}\n`;
}

/** The columns for names: as many as the longest takes, up to a third of the width; more where a word would not fit. */
function nameRoom(names: readonly string[], width: number): number {
  const longestOf = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
  const third = Math.min(longestOf(names), Math.floor(width / 3));
  const word = longestOf(names.flatMap((name) => name.split(' ')));
  return Math.max(third, Math.min(word, Math.floor(width / 2)));
}

/** A name with the rows of its lane beside it; above them where a word of it is too long. */
function besideName(name: string, rows: readonly string[], room: number): string[] {
  const words = wrapped(name, room);
  const above = words.some((line) => widthOf(line) > room) ? words : [];
  const beside = above.length > 0 ? [] : words;
  return [
    ...above.map((line) => ' '.repeat(indent) + line),
    ...Array.from({ length: Math.max(rows.length, beside.length) }, (_, at) => {
      const line = beside[at] ?? '';
      return `${' '.repeat(indent)}${line}${' '.repeat(room - widthOf(line) + gap)}${rows[at] ?? ''}`.trimEnd();
    }),
  ];
}
