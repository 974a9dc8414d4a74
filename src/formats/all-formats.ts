import type { Format, Rendered, Style } from './format.js';
import { type ShownReport, shownReport } from './shown.js';
import { flagsInWords, wordedTable } from './worded.js';
import { type WrittenReport, writtenReport } from './written.js';

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
    render: async (report, { language }) =>
      (await import('./csv.js')).toSemicolonCsv(flagsInWords(wordedTable(report, language), language)),
  },
  tsv: {
    ending: '.tsv',
    isRowsOnly: true,
    render: forPrograms(async (written) => (await import('./csv.js')).toTsv(written)),
  },
  json: {
    ending: '.json',
    hasNoRemarks: true,
    render: forPrograms(async (written) => (await import('./json.js')).toJson(written)),
  },
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
      const { command, asOf, sources } = report;
      const about = { command, asOf, sources, remarks };
      return (await import('./xlsx.js')).toXlsx({ ...about, ...wordedTable(report, style.language) }, style);
    },
  },
  html: {
    ending: '.html',
    render: async (report, style) => {
      const shown = shownReport(report, style.language);
      return (await import('./html-page.js')).toHtmlPage(shown, `inkoop ${report.command}`, style);
    },
  },
} satisfies Record<string, Format>;

export const allFormats: ReadonlyMap<string, Format> = new Map<string, Format>(Object.entries(formats));
