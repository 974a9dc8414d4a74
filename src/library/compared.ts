import type { Report } from '../reports/report.js';
import type { Compared } from './api-compare.js';

/** A row of `inkoop compare`, as programs are given it. */
export function comparedOf(row: Report['records'][number]): Compared {
  const text = (key: string) => (row[key] === null || row[key] === undefined ? null : String(row[key]));
  return {
    subject: text('subject') ?? '',
    aspect: text('aspect') ?? '',
    mark: row['mark'] as Compared['mark'],
    region: text('region') ?? '',
    asOf: text('asOf') ?? '',
    holder: text('holder'),
    value: text('value'),
    known: row['known'] === true,
    cites: (text('cite')?.split('; ') ?? []).map((one) => {
      const [source = '', lines = ''] = one.split(':');
      return { source, lines };
    }),
    difference: text('difference'),
  };
}
