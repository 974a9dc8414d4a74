import type { Report } from '../../reports/report.js';
import type { Format, Style } from '../format.js';
import { shownTexts } from '../shown.js';
import { type ShownPicture, shownPicture } from './shown-picture.js';

/** A form that draws: of a report that has a picture. */
function pictureForm(
  render: (picture: ShownPicture, remarks: readonly string[], style: Style) => Promise<string>,
): Format['render'] {
  return async (report: Report, style) => {
    if (!report.picture) throw new Error(`${report.command} has no picture`);
    const remarks = shownTexts(report.remarks, style.language);
    return render(shownPicture(report.picture(), style.language), remarks, style);
  };
}

/** The forms of reports that can be drawn, beside those of all reports. */
export const pictureFormats: ReadonlyMap<string, Format> = new Map<string, Format>(
  Object.entries({
    gantt: {
      render: pictureForm(async (picture, remarks, style) =>
        (await import('./gantt.js')).toGantt(picture, remarks, style),
      ),
    },
    svg: {
      ending: '.svg',
      render: pictureForm(async (picture, remarks, style) => (await import('./svg.js')).toSvg(picture, remarks, style)),
    },
    mermaid: {
      ending: '.mmd',
      isRowsOnly: true,
      render: pictureForm(async (picture, _, { language }) =>
        (await import('./mermaid.js')).toMermaid(picture, language),
      ),
    },
  }),
);
