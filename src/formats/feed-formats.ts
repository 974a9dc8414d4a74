import type { Format } from './format.js';
import { shownReport } from './shown.js';

/** The form of reports of changes that readers of feeds take, beside those of all reports. */
export const feedFormats: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    'atom',
    {
      async render(report, style) {
        const { command, feed } = report;
        if (!feed) throw new Error(`${command} has no feed`);
        return (await import('./atom.js')).toAtom(shownReport(report, style.language), feed, style);
      },
    },
  ],
]);
