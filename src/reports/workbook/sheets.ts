import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Text } from '../../text/language.js';
import { phrase } from '../../text/phrase.js';
import { workbookText } from '../../text/workbook.js';
import { besideTexts } from '../apart.js';
import { contradictionTexts, withContradictions } from '../contradictions-shown.js';
import { deadlinesReport } from '../deadlines/deadlines.js';
import { listReport } from '../list/list.js';
import type { Listable } from '../list/listable.js';
import { perhapsKnownTexts } from '../perhaps-known.js';
import type { Readable, Report } from '../report.js';
import { everything } from '../selection.js';
import { timelineReport } from '../timeline/timeline.js';
import { readableOf } from './readable.js';

interface NamedSheet extends Readable {
  readonly name: Text;
}

/** A sheet for each question, as of a day, and last what they are and what is not in them. */
export function workbookSheets(
  dataset: Dataset,
  asOf: Day,
  lists: readonly (Listable & keyof typeof workbookText.sheets)[],
): NamedSheet[] {
  const deadlines = deadlinesReport(dataset, everything, asOf, {
    notice: undefined,
    lead: undefined,
    till: undefined,
    council: false,
  });
  const asked = [
    ['timeline', timelineReport(dataset, everything, asOf)],
    ['deadlines', 'known' in deadlines ? deadlines : deadlines.report],
    ...lists.map(
      (what) => [what, listReport(dataset, what, { selection: everything, codes: new Map(), asOf })] as const,
    ),
  ] as const;
  const reports = asked.flatMap(([what, report]) =>
    'known' in report ? [] : [{ name: workbookText.sheets[what], report }],
  );
  return [
    ...reports.map(({ name, report }) => ({ name, ...readableOf(report, dataset) })),
    aboutSheet(reports, dataset, asOf),
  ];
}

function aboutSheet(
  reports: readonly { readonly name: Text; readonly report: Report }[],
  dataset: Dataset,
  asOf: Day,
): NamedSheet {
  const { about, sheet, question, rows, beside, explained } = workbookText;
  return {
    name: about,
    headings: [sheet, question, rows, beside],
    rows: [
      ...reports.map(({ name, report }) => {
        const told = [
          ...(report.beside ? besideTexts(report.beside) : []),
          ...perhapsKnownTexts(report.perhapsKnown ?? [], dataset),
          ...contradictionTexts(withContradictions(report, {}, dataset), dataset),
        ];
        return [name, `inkoop ${report.command}`, report.records.length, told.length === 0 ? null : lines(told)];
      }),
      [workbookText.asOf, asOf, null, explained],
    ],
  };
}

function lines(texts: readonly Text[]): Text {
  return texts.reduce((all, one) => phrase`${all}\n${one}`);
}
