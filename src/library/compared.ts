import type { Apart, Report } from '../reports/report.js';
import { apartText } from '../text/apart.js';
import type { Language, Text } from '../text/language.js';
import { wordsIn } from '../text/phrase.js';
import type { Compared, NotCompared } from './api-compare.js';

/** A row of `inkoop compare`, as programs are given it. */
export function comparedOf(row: Report['records'][number], language: Language): Compared {
  const text = (key: string) => (row[key] === null || row[key] === undefined ? null : String(row[key]));
  const label = (key: string) => (row[key] ? wordsIn(language, row[key] as Text) : null);
  return {
    subject: text('subject') ?? '',
    aspect: text('aspect') ?? '',
    mark: row['mark'] as Compared['mark'],
    region: text('region') ?? '',
    asOf: text('asOf') ?? '',
    holders: text('holder')?.split('; ') ?? [],
    value: text('value'),
    label: label('label'),
    known: row['known'] === true,
    doubted: Number(row['doubted']),
    cites: (text('cite')?.split('; ') ?? []).map((one) => {
      const [source = '', lines = ''] = one.split(':');
      return { source, lines };
    }),
    difference: text('difference'),
    differenceLabel: label('differenceLabel'),
  };
}

/** A contract without a row. */
export function notComparedOf({ what, reason }: Apart, language: Language): NotCompared {
  return { what, reason: reason as NotCompared['reason'], label: wordsIn(language, apartText[reason]) };
}
