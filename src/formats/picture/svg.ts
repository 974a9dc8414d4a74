import type { Style } from '../format.js';
import { element, textElement } from '../markup.js';
import type { ShownPicture } from './shown-picture.js';
import { axisDrawn, councilsDrawn, todayDrawn } from './svg-axis.js';
import { regionsDrawn, titleOf } from './svg-lanes.js';
import { charactersIn, sheet, sheetLines } from './svg-layout.js';
import { legendDrawn } from './svg-legend.js';
import { svgPatterns, svgStyle } from './svg-style.js';
import { undatedLines } from './undated.js';

/** A picture as an SVG document (SVG 2), to be looked at, printed or put into a paper: text is text, every kind has a pattern. */
export function toSvg(picture: ShownPicture, remarks: readonly string[], style: Style): string {
  const { language } = style;
  const room = sheet.width - 2 * sheet.margin;
  const heads = sheetLines(picture.description, room);
  const axis = sheet.margin + 32 + heads.length * sheet.line;
  const councils = axis + 18;
  const hasCouncils = picture.councils.length > 0;
  const top = councils + (hasCouncils ? 36 : 18);
  const regions = regionsDrawn(picture, top);
  const bands = councilsDrawn(picture, councils, regions.bottom, language);
  const legend = legendDrawn(picture, regions.bottom + 12, language);
  const told = [
    ...undatedLines(picture, style, charactersIn(room)),
    ...remarks.flatMap((remark) => sheetLines(remark, room)),
  ];
  const height = legend.bottom + 14 + told.length * sheet.line + sheet.margin;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'tl',
      viewBox: `0 0 ${sheet.width} ${height}`,
      width: sheet.width,
      height,
      lang: language,
      role: 'group',
      'aria-labelledby': 'tl-title tl-desc',
    },
    titleOf(picture),
    element('style', {}, svgStyle),
    svgPatterns,
    element('rect', { class: 'paper', x: 0, y: 0, width: sheet.width, height }),
    textElement(sheet.margin, sheet.margin + 16, 'title', picture.title),
    ...heads.map((line, at) => textElement(sheet.margin, sheet.margin + 36 + at * sheet.line, 'soft', line)),
    ...(hasCouncils ? bands.behind : []),
    ...axisDrawn(picture, axis, regions.bottom),
    ...(hasCouncils ? bands.labels : []),
    ...regions.shapes,
    ...todayDrawn(picture, top - 18, regions.bottom, language),
    ...legend.shapes,
    ...told.map((line, at) => textElement(sheet.margin, legend.bottom + 14 + at * sheet.line, 'soft', line)),
  );
  return `${svg}\n`;
}
