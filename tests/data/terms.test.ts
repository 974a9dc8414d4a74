import { describe, expect, it } from 'vitest';
import { run } from '../support/document.js';

interface Row {
  readonly period: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly firstDayEarliest: string | null;
  readonly firstDayLatest: string | null;
  readonly lastDayEarliest: string | null;
  readonly lastDayLatest: string | null;
  readonly unknown: string | null;
  readonly doubt: string | null;
  readonly contract: string;
  readonly segment: string | null;
  readonly cite: string | null;
}

/** The rows of one contract, as the built program gives them. */
async function rowsOf(contract: string, options: string, segment: string | null = null): Promise<Row[]> {
  const { output, exitCode } = await run(`inkoop timeline --format json ${options}`);
  expect(exitCode).toBe(0);
  const { rows } = JSON.parse(output) as { rows: Row[] };
  return rows.filter((row) => row.contract === contract && row.segment === segment);
}

const days = (rows: readonly Row[]) => rows.map(({ period, firstDay, lastDay }) => [period, firstDay, lastDay]);
const now = '--as-of 2026-11-22';

describe('what the papers say, to the day', () => {
  it('Rotterdam, wijkteams, as planned in 2021', async () => {
    const rows = await rowsOf('wijkteams-new', '--region rotterdam --track wijkteams --as-of 2021-12-31');
    expect(days(rows)).toEqual([
      ['initial', '2022-07-01', '2026-12-31'],
      ['option-1', '2027-01-01', '2028-12-31'],
      ['option-2', '2029-01-01', '2030-12-31'],
      ['option-3', '2031-01-01', '2032-12-31'],
    ]);
    expect(rows[0]?.doubt).toMatch(/^key=initialTerm value=P4Y6M kind=damaged instead=P4Y/);
  });

  it('Rotterdam, wijkteams, today: the start is known, the table of terms is unreadable', async () => {
    const rows = await rowsOf('wijkteams-new', `--region rotterdam --track wijkteams ${now}`);
    expect(days(rows)).toEqual([
      ['initial', '2024-01-01', null],
      ['option-1', null, null],
      ['option-2', null, null],
    ]);
    expect(rows.map(({ unknown }) => unknown)).toEqual(['unreadable', 'unreadable', 'unreadable']);
    expect(rows.flatMap((row) => [row.lastDayEarliest, row.lastDayLatest])).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('Rotterdam, Wmo, the interim contract: options of at most a year', async () => {
    const rows = await rowsOf('wmo-interim', `--region rotterdam ${now}`);
    expect(days(rows)).toEqual([
      ['initial', '2023-01-01', '2023-12-31'],
      ['option-1', '2024-01-01', null],
      ['option-2', null, null],
    ]);
    expect(rows.map(({ lastDayLatest }) => lastDayLatest)).toEqual(['2023-12-31', '2024-12-31', '2025-12-31']);
  });

  it('Rotterdam, Wmo, the new period: three options, no lengths', async () => {
    const rows = await rowsOf('wmo-new', `--region rotterdam ${now}`);
    expect(days(rows)[0]).toEqual(['initial', '2025-01-01', null]);
    expect(rows.map(({ period }) => period)).toEqual(['initial', 'option-1', 'option-2', 'option-3']);
  });

  it('Rotterdam, local youth care, the contract before', async () => {
    const rows = await rowsOf('jeugdhulp-prior', `--region rotterdam ${now}`, 'lokaal');
    expect(days(rows)[0]).toEqual(['initial', '2018-01-01', '2022-12-31']);
  });

  it('Rotterdam, education care started earlier by the plan of 2021', async () => {
    const rows = await rowsOf(
      'jeugdhulp-new',
      '--region rotterdam --segment onderwijszorgarrangementen --as-of 2021-12-31',
      'onderwijszorgarrangementen',
    );
    expect(days(rows)[0]).toEqual(['initial', '2022-08-01', null]);
  });

  it('BAR: four options of undecided length under a cap, after the contract that ended in 2021', async () => {
    const rows = await rowsOf('wijkteams-new', `--region bar ${now}`);
    expect(days(rows)).toEqual([
      ['initial', '2022-01-01', '2025-12-31'],
      ['option-1', '2026-01-01', null],
      ['option-2', null, null],
      ['option-3', null, null],
      ['option-4', null, null],
    ]);
    expect(rows.slice(1).map(({ unknown, lastDayLatest }) => [unknown, lastDayLatest])).toEqual(
      Array(4).fill(['undecided', '2029-12-31']),
    );
    expect(days(await rowsOf('wijkteams-prior', `--region bar ${now}`))[0]).toEqual(['initial', null, '2021-12-31']);
  });

  it('Zuid-Kennemerland and IJmond: nine years, no options, two evaluations', async () => {
    const rows = await rowsOf('jeugdhulp-new', `--region zuid-kennemerland-ijmond ${now}`);
    expect(days(rows)).toEqual([
      ['initial', '2022-01-01', '2030-12-31'],
      ['options', null, null],
      ['evaluation-1', '2024-12-31', '2024-12-31'],
      ['evaluation-2', '2027-12-31', '2027-12-31'],
    ]);
    expect(rows[1]?.unknown).toBe('none');
  });

  it('Zuid-Holland Zuid: a window for segment 1, nothing for the others', async () => {
    const first = await rowsOf('jeugdhulp-new', `--region zuid-holland-zuid ${now}`, 'hoog-specialistisch');
    expect([first[0]?.lastDay, first[0]?.lastDayEarliest, first[0]?.lastDayLatest]).toEqual([
      null,
      '2025-12-31',
      '2028-12-30',
    ]);
    for (const segment of ['wonen', 'bso-plus', 'crisis', 'onderwijs-jeugdhulp', 'jeugdhulp-lokaal']) {
      const rows = await rowsOf('jeugdhulp-new', `--region zuid-holland-zuid --segment ${segment} ${now}`, segment);
      expect(rows[0]).toMatchObject({
        lastDay: null,
        lastDayEarliest: null,
        lastDayLatest: null,
        unknown: 'not-stated',
      });
    }
  });

  it('every row that tells a day tells the lines or the words that state it', async () => {
    const { rows } = JSON.parse((await run('inkoop timeline --format json')).output) as { rows: Row[] };
    expect(rows.length).toBeGreaterThan(30);
    const days = ['firstDayEarliest', 'firstDayLatest', 'lastDayEarliest', 'lastDayLatest'] as const;
    const told = rows.filter((row) => days.some((day) => row[day] !== null));
    expect(told.filter(({ cite }) => !/^[a-z0-9-]+:(?:p?\d|"|url)/.test(cite ?? ''))).toEqual([]);
  });
});
