import type { Report } from '../reports/report.js';
import type { Style } from './format.js';
import { type ShownReport, shownReport } from './shown.js';
import { type WrittenReport, writtenReport } from './written.js';

type Rendered = Promise<string | Uint8Array>;

/** A form in which every report can be had. */
export interface Format {
  /** The end of a file's name that stands for it. */
  readonly ending?: string;
  /** It is no text, and nothing for a terminal. */
  readonly isBinary?: true;
  /** It has room for rows alone: what stands beside the answer is told on the side. */
  readonly isRowsOnly?: true;
  /** Imports what it needs, and not before. */
  render(report: Report, style: Style): Rendered;
}

/** A form for people, who never meet a hidden character. */
function forPeople(render: (shown: ShownReport, style: Style) => Rendered): Format['render'] {
  return (report, style) => render(shownReport(report, style.language), style);
}

/** A form for programs: values as they are, by its own way of writing what it cannot hold. */
function forPrograms(render: (written: WrittenReport) => Rendered): Format['render'] {
  return (report, style) => render(writtenReport(report, style.language));
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
  csv: {
    ending: '.csv',
    isRowsOnly: true,
    render: forPrograms(async (written) => (await import('./csv.js')).toCsv(written)),
  },
  'csv-semicolon': {
    isRowsOnly: true,
    render: forPrograms(async (written) => (await import('./csv.js')).toSemicolonCsv(written)),
  },
  tsv: {
    ending: '.tsv',
    isRowsOnly: true,
    render: forPrograms(async (written) => (await import('./csv.js')).toTsv(written)),
  },
  json: { ending: '.json', render: forPrograms(async (written) => (await import('./json.js')).toJson(written)) },
  jsonl: {
    ending: '.jsonl',
    isRowsOnly: true,
    render: forPrograms(async (written) => (await import('./json.js')).toJsonLines(written)),
  },
  xlsx: {
    ending: '.xlsx',
    isBinary: true,
    render: async (report, style) => {
      const { remarks } = shownReport(report, style.language);
      return (await import('./xlsx.js')).toXlsx({ ...writtenReport(report, style.language), remarks }, style);
    },
  },
  html: {
    ending: '.html',
    render: forPeople(async (shown, style) => (await import('./html.js')).toHtml(shown, style)),
  },
} satisfies Record<string, Format>;

export const allFormats: ReadonlyMap<string, Format> = new Map<string, Format>(Object.entries(formats));
