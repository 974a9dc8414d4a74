import type { Report } from '../reports/report.js';
import type { Style } from './format.js';
import { type ShownReport, shownReport } from './shown.js';

type Rendered = Promise<string | Uint8Array>;

/** A form in which every report can be had. */
export interface Format {
  /** The end of a file's name that stands for it. */
  readonly ending?: string;
  /** It is no text, and nothing for a terminal. */
  readonly isBinary?: true;
  /** Imports what it needs, and not before. */
  render(report: Report, style: Style): Rendered;
}

/** A form for people, who never meet a hidden character. */
function forPeople(render: (shown: ShownReport, style: Style) => Rendered): Format['render'] {
  return (report, style) => render(shownReport(report, style.language), style);
}

/** A form for programs: values as they are, by its own way of writing what it cannot hold. */
function forPrograms(render: (report: Omit<Report, keyof ShownReport>) => Rendered): Format['render'] {
  return render;
}

/** Every form by its name, in the order in which help lists them. */
const formats = {
  table: {
    ending: '.txt',
    render: forPeople(async (shown, style) => (await import('./table.js')).toTable(shown, style)),
  },
  markdown: {
    ending: '.md',
    render: forPeople(async (shown) => (await import('./markdown.js')).toMarkdown(shown)),
  },
  csv: { ending: '.csv', render: forPrograms(async (report) => (await import('./csv.js')).toCsv(report)) },
  'csv-semicolon': { render: forPrograms(async (report) => (await import('./csv.js')).toSemicolonCsv(report)) },
  tsv: { ending: '.tsv', render: forPrograms(async (report) => (await import('./csv.js')).toTsv(report)) },
  json: { ending: '.json', render: forPrograms(async (report) => (await import('./json.js')).toJson(report)) },
  jsonl: { ending: '.jsonl', render: forPrograms(async (report) => (await import('./json.js')).toJsonLines(report)) },
  xlsx: {
    ending: '.xlsx',
    isBinary: true,
    render: async (report, style) => {
      const { remarks } = shownReport(report, style.language);
      return (await import('./xlsx.js')).toXlsx({ ...report, remarks }, style);
    },
  },
  html: {
    ending: '.html',
    render: forPeople(async (shown, style) => (await import('./html.js')).toHtml(shown, style)),
  },
} satisfies Record<string, Format>;

export const allFormats: ReadonlyMap<string, Format> = new Map<string, Format>(Object.entries(formats));
