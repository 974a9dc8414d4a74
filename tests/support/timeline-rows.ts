/**
 * Regions that are made up for a test, and what `timeline` says of them.
 */
import { expect } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import type { Report } from '../../src/reports/report.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';
import { findingOf } from '../../src/source/diagnostic.js';
import { datasetWith } from './example-region.js';

type Row = Report['records'][number];

interface Asked {
  /** What a second letter of 2024-02-01 says. */
  readonly letter2024?: string;
  readonly asOf?: string;
  readonly segment?: string;
}

/** The rows for a region of which a letter of 2021 says this; a mistake in it fails the test. */
export async function recordsOf(
  letter2021: string,
  { letter2024 = '', asOf = '2025-06-01', segment }: Asked = {},
): Promise<readonly Row[]> {
  const { dataset, diagnostics } = await datasetWith(region(letter2021, letter2024), undefined, { vocabulary: false });
  expect(diagnostics.map(findingOf).map(({ line, lineText, message }) => `${line} ${lineText} ${message.en}`)).toEqual(
    [],
  );
  return (timelineReport(dataset, { region: undefined, track: undefined, segment }, asOf as Day) as Report).records;
}

/** Those rows written short: `contract period first → last`, `a..b` for a window, `?reason` where something is not known. */
export async function rowsOf(letter2021: string, asked: Asked = {}): Promise<string[]> {
  return (await recordsOf(letter2021, asked)).map((row) => {
    const side = (name: 'firstDay' | 'lastDay') => {
      const [exact, earliest, latest] = [row[name], row[`${name}Earliest`], row[`${name}Latest`]];
      return exact ?? (earliest || latest ? `${earliest ?? ''}..${latest ?? ''}` : '?');
    };
    const who = row['municipalities'] ? ` (${row['municipalities']})` : '';
    const went = row['schedule'] === 'actual' ? `went${who}: ` : '';
    const where = row['segment'] ? `${row['segment']} ` : '';
    const why = row['unknown'] ? ` ?${row['unknown']}` : '';
    return `${where}${row['contract']} ${went}${row['period']} ${side('firstDay')} → ${side('lastDay')}${why}`;
  });
}

/** A region of one track, of which a letter of 2021 says this, and one of 2024 that. */
export function region(letter2021: string, letter2024: string): string {
  const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '        ').trimEnd();
  const second = letter2024 ? `\n      - source: brief-2024\n${indented(letter2024)}` : '';
  return `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions:
  - { source: brief-2021, municipalities: [GM9001, GM9002], cite: 1 }
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
${indented(letter2021)}${second}
`;
}

/** One contract with these terms, and further keys of the contract itself. */
export function contract(terms: string, more = '', id = 'hulp'): string {
  return `contracts:\n${entry(terms, more, id)}`;
}

/** A further one in the same list. */
export function entry(terms: string, more = '', id = 'hulp'): string {
  return `  - { id: ${id}, kind: regular, stage: intended, cite: { rest: 2 }, ${more}\n      terms: { ${terms}, cite: { rest: 3 } } }\n`;
}

export const fourYears = 'firstDay: 2022-01-01, initialTerm: P4Y';

export const twice = (length: string) => `options: [{ count: 2, length: ${length}, cite: { rest: 4 } }]`;
