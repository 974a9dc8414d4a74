import type { Day } from '../calendar/day.js';
import type { Dataset } from '../domain/dataset.js';
import { fieldName } from '../text/columns.js';
import { plain } from '../text/phrase.js';
import { codeLabels } from './code-labels.js';
import type { Column } from './column.js';
import { type ListView, listOf } from './column-list.js';
import type { Report } from './report.js';
import type { Unknown } from './selection.js';

type OneRecord = Report['records'][number];

/**
 * The same answer as a list of its records, for whoever names columns or an order: the columns are its fields, with codes in words
 * for people. A column that is not there comes back as `Unknown`; without a view the answer stays as it is.
 *
 * @param usual the fields that people see who name only an order
 */
export function recordList(
  report: Report,
  usual: readonly string[],
  view: ListView,
  dataset: Dataset,
  asOf: Day,
): Report | Unknown {
  if (view.columns.length === 0 && view.sort === undefined) return report;
  const labels = codeLabels(dataset, asOf);
  const columns = report.fields.map((field): Column<OneRecord> => {
    const labelFor = labels[field];
    const datum = (one: OneRecord) => one[field] ?? null;
    const text = (one: OneRecord) => {
      const told = datum(one);
      return typeof told === 'string' ? (labelFor?.(told, one) ?? plain(told)) : plain('');
    };
    return {
      field,
      heading: fieldName(field),
      datum,
      ...(labelFor ? { text } : {}),
      ...(usual.includes(field) ? {} : { isAside: true as const }),
    };
  });
  const list = listOf(columns, report.records, { view });
  if ('known' in list) return list;
  const { fields, records, groups } = list;
  const sections = groups.map(({ rows }) => ({ heading: plain(''), details: [], rows, notes: [] }));
  return { ...report, fields, columns: list.columns, records, sections };
}
