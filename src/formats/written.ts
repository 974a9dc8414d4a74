import type { Apart, Report } from '../reports/report.js';
import { apartText } from '../text/apart.js';
import type { Language } from '../text/language.js';
import { type PlainCell, plainCell } from './worded.js';

/** What a program is given of a report: the same in every language, but for labels. */
export interface WrittenReport
  extends Pick<Report, 'command' | 'asOf' | 'perhapsKnown' | 'unanswered' | 'version' | 'fields' | 'sources'> {
  readonly records: readonly Readonly<Record<string, PlainCell>>[];
  /** Where papers contradict each other: by its id in the region, and the path behind that of what it is about. */
  readonly contradictions?: readonly Readonly<Record<'region' | 'id' | 'about', string>>[];
  readonly cannotTell?: readonly WrittenApart[];
  readonly leftOut?: readonly WrittenApart[];
}

export interface WrittenApart extends Apart {
  readonly label: string;
}

export function writtenReport(
  { columns, sections, remarks, beside, calendar, picture, contradictions, ...report }: Report,
  language: Language,
): WrittenReport {
  const labelled = (all: readonly Apart[]) => all.map((one) => ({ ...one, label: apartText[one.reason][language] }));
  return {
    ...report,
    records: report.records.map((record) =>
      Object.fromEntries(Object.entries(record).map(([field, datum]) => [field, plainCell(datum, language)])),
    ),
    ...(contradictions && {
      contradictions: contradictions.map(({ region, id, about }) => ({ region: region.id, id, about })),
    }),
    ...(beside?.cannotTell && { cannotTell: labelled(beside.cannotTell) }),
    ...(beside && { leftOut: labelled(beside.leftOut) }),
  };
}
