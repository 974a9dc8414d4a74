import type { CouncilBand } from '../../reports/picture/picture.js';
import type { Language } from '../../text/language.js';
import { pictureText } from '../../text/picture.js';
import { element, textElement, xmlText } from '../markup.js';
import { isoDay } from './axis.js';
import type { ShownPicture } from './shown-picture.js';
import { plot, sheet, xOf } from './svg-layout.js';

/** The years above the lanes, with lines through them; quarters where a year has room for them. */
export function axisDrawn(picture: ShownPicture, top: number, bottom: number): string[] {
  const years = picture.quarters.filter(({ number }) => number === 1);
  const room = (plot.right - plot.left) / years.length;
  const step = [1, 2, 5, 10].find((every) => every * room >= 36) ?? 10;
  const line = (x: number, look: string, from: number) =>
    element('line', { class: look, x1: x, y1: from, x2: x, y2: bottom });
  const hasQuarters = room >= 80;
  return [
    ...years.flatMap(({ at, year }) => {
      const x = xOf(at, picture);
      const label = year % step === 0 ? [textElement(x + 3, top + 12, 'axis', `${year}`)] : [];
      return [line(x, 'year', top), ...label];
    }),
    ...(hasQuarters ? picture.quarters.filter(({ number }) => number > 1) : []).map(({ at }) =>
      line(xOf(at, picture), 'grid', top + 14),
    ),
  ];
}

/** Today as a line through all lanes, with its day above. */
export function todayDrawn(picture: ShownPicture, top: number, bottom: number, language: Language): string[] {
  const x = xOf(picture.today, picture);
  const isLate = x > plot.right - 110;
  const words = pictureText.today(isoDay(picture.today))[language];
  return [
    element('line', { class: 'now', x1: x, y1: top, x2: x, y2: bottom }),
    textElement(isLate ? x - 4 : x + 4, top + 10, 'now-text', words, { 'text-anchor': isLate ? 'end' : 'start' }),
  ];
}

/** Every second council as a band behind the lanes, with its election above. */
export function councilsDrawn(
  picture: ShownPicture,
  top: number,
  bottom: number,
  language: Language,
): { behind: string[]; labels: string[] } {
  const from = (band: CouncilBand) => Math.max(plot.left, xOf(band.from, picture));
  const to = (band: CouncilBand) => (band.to === undefined ? plot.right : xOf(band.to + 1, picture));
  const behind = picture.councils.map((band, index) =>
    element(
      'g',
      {},
      ...(index % 2 === 0
        ? [
            element('rect', {
              class: 'band',
              x: from(band),
              y: top,
              width: to(band) - from(band),
              height: bottom - top,
            }),
          ]
        : []),
      element('line', { class: 'band-line', x1: from(band), y1: top, x2: from(band), y2: bottom }),
    ),
  );
  const labels = picture.councils.flatMap((band) => {
    const words = pictureText.council(isoDay(band.election), band.isComputed)[language];
    const shown = `${pictureText.councils[language]} ${band.year}`;
    if (to(band) - from(band) < shown.length * 6.3) return [];
    const title = element('title', {}, xmlText(words));
    return [element('text', { x: from(band) + 3, y: top + 12, class: 'soft' }, title, xmlText(shown))];
  });
  return {
    behind,
    labels: [textElement(sheet.margin + 12, top + 12, 'soft', pictureText.councils[language]), ...labels],
  };
}
