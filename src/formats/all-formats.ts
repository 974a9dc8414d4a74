import type { Report } from '../reports/report.js';
import type { Style } from './format.js';

/** A form in which every report can be had. */
export interface Format {
  /** The end of a file's name that stands for it. */
  readonly ending?: string;
  /** It is no text, and nothing for a terminal. */
  readonly isBinary?: true;
  /** Imports what it needs, and not before. */
  render(report: Report, style: Style): Promise<string | Uint8Array>;
}

/** Every form by its name, in the order in which help lists them. */
const formats = {
  table: { ending: '.txt', render: async (report, style) => (await import('./table.js')).toTable(report, style) },
  markdown: {
    ending: '.md',
    render: async (report, style) => (await import('./markdown.js')).toMarkdown(report, style),
  },
  csv: { ending: '.csv', render: async (report) => (await import('./csv.js')).toCsv(report) },
  'csv-semicolon': { render: async (report) => (await import('./csv.js')).toSemicolonCsv(report) },
  tsv: { ending: '.tsv', render: async (report) => (await import('./csv.js')).toTsv(report) },
  json: { ending: '.json', render: async (report) => (await import('./json.js')).toJson(report) },
  jsonl: { ending: '.jsonl', render: async (report) => (await import('./json.js')).toJsonLines(report) },
  xlsx: {
    ending: '.xlsx',
    isBinary: true,
    render: async (report, style) => (await import('./xlsx.js')).toXlsx(report, style),
  },
  html: { ending: '.html', render: async (report, style) => (await import('./html.js')).toHtml(report, style) },
} satisfies Record<string, Format>;

export const allFormats: ReadonlyMap<string, Format> = new Map<string, Format>(Object.entries(formats));
