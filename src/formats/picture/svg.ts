import type { Style } from '../format.js';
import type { ShownPicture } from './shown-picture.js';
import { axisDrawn, councilsDrawn, todayDrawn } from './svg-axis.js';
import { element, textElement } from './svg-element.js';
import { regionsDrawn, titleOf } from './svg-lanes.js';
import { charactersIn, sheet, sheetLines } from './svg-layout.js';
import { legendDrawn } from './svg-legend.js';
import { svgPatterns, svgStyle } from './svg-style.js';
import { undatedLines } from './undated.js';

/** A picture as an SVG document (SVG 2), to be looked at, printed or put into a paper: text is text, every kind has a pattern. */
export function toSvg(picture: ShownPicture, remarks: readonly string[], style: Style): string {
  return `${svgElement(picture, remarks, style, true)}\n`;
}

/**
 * The same as an element for a page.
 *
 * @param isAlone it has its looks with it; else the page has them
 */
export function svgElement(picture: ShownPicture, remarks: readonly string[], style: Style, isAlone: boolean): string {
  const { language } = style;
  const room = sheet.width - 2 * sheet.margin;
  const heads = [picture.description].flatMap((text) => sheetLines(text, room));
  const axis = sheet.margin + (isAlone ? 26 + heads.length * sheet.line + 6 : 0);
  const councils = axis + 18;
  const top = councils + (picture.councils.length > 0 ? 18 : 0) + 18;
  const regions = regionsDrawn(picture, top);
  const bands = councilsDrawn(picture, councils, regions.bottom, language);
  const legend = legendDrawn(picture, regions.bottom + 12, language);
  const told = [
    ...undatedLines(picture, style, charactersIn(room)),
    ...remarks.flatMap((remark) => sheetLines(remark, room)),
  ];
  const foot = told.map((line, at) => textElement(sheet.margin, legend.bottom + 14 + at * sheet.line, 'soft', line));
  const height = isAlone ? legend.bottom + 14 + told.length * sheet.line + sheet.margin : legend.bottom + 4;
  const hasCouncils = picture.councils.length > 0;
  return element(
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
    ...(isAlone ? [element('style', {}, svgStyle)] : []),
    svgPatterns,
    element('rect', { class: 'paper', x: 0, y: 0, width: sheet.width, height }),
    ...(isAlone
      ? [
          textElement(sheet.margin, sheet.margin + 16, 'title', picture.title),
          ...heads.map((line, at) => textElement(sheet.margin, sheet.margin + 36 + at * sheet.line, 'soft', line)),
        ]
      : []),
    ...(hasCouncils ? bands.behind : []),
    ...axisDrawn(picture, axis, regions.bottom),
    ...(hasCouncils ? bands.labels : []),
    ...regions.shapes,
    ...todayDrawn(picture, top - 18, regions.bottom, language),
    ...legend.shapes,
    ...(isAlone ? foot : []),
  );
}
