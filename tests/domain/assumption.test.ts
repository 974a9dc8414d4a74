import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { loadDataset } from '../../src/loading/load.js';
import { assumptionsFrom } from '../../src/reports/assume.js';
import type { Report } from '../../src/reports/report.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';

const root = new URL('../..', import.meta.url).pathname;
const { dataset: real } = await loadDataset(`${root}/data`, root);
const { dataset: made } = await loadDataset(`${root}/tests/scenarios/voorbeeld`, root);

interface Asked {
  readonly dataset?: Dataset;
  readonly asOf?: string;
  readonly contract?: string;
}

/** The rows of one contract under assumptions: `option-1 2026-01-01 → 2026-12-31 unknown`, all of them marked or none. */
function supposing(
  texts: readonly string[],
  { dataset = real, asOf = '2026-11-22', contract = 'wijkteams-new' }: Asked = {},
) {
  const assumed = assumptionsFrom(texts, dataset, asOf as Day);
  if (!('of' in assumed)) throw new Error(JSON.stringify(assumed));
  const region = texts[0]?.includes('/') ? texts[0].split('/')[0] : undefined;
  const asked = { region, track: undefined, segment: undefined };
  const { records } = timelineReport(
    dataset,
    asked,
    asOf as Day,
    { council: false, all: true, doubts: true },
    assumed.of,
  ) as Report;
  const rows = records.filter((row) => row['contract'] === contract);
  return {
    rows: rows.map((row) => {
      const last = row['lastDay'] ?? `${row['lastDayEarliest'] ?? ''}..${row['lastDayLatest'] ?? ''}`;
      const first = row['firstDay'] ?? `${row['firstDayEarliest'] ?? ''}..${row['firstDayLatest'] ?? ''}`;
      return `${row['period']} ${first} → ${last} ${row['state'] ?? '–'}`;
    }),
    ends: [...new Set(rows.map((row) => `${row['agreedUntil']} … ${row['latestPossible']}`))],
    marks: [...new Set(rows.map((row) => `${row['schedule']}: ${row['assumed']}`))],
  };
}

function problemWith(text: string): string {
  const found = assumptionsFrom([text], real, '2026-11-22' as Day);
  return 'problem' in found ? found.problem.en : 'known' in found ? `${found.what} ${found.word}` : 'none';
}

describe('what if', () => {
  it('BAR’s options last a year each', () => {
    const { rows, marks } = supposing(['bar/wijkteams:options=P1Y']);
    expect(rows).toEqual([
      'initial 2022-01-01 → 2025-12-31 ended',
      'option-1 2026-01-01 → 2026-12-31 unknown',
      'option-2 2027-01-01 → 2027-12-31 unknown',
      'option-3 2028-01-01 → 2028-12-31 unknown',
      'option-4 2029-01-01 → 2029-12-31 unknown',
    ]);
    expect(marks).toEqual(['assumed: bar/wijkteams:options=P1Y']);
  });

  it('BAR’s options last a year and a half each: the third is cut, the fourth has no room', () => {
    expect(supposing(['bar/wijkteams:options=P1Y6M']).rows.slice(1)).toEqual([
      'option-1 2026-01-01 → 2027-06-30 unknown',
      'option-2 2027-07-01 → 2028-12-31 unknown',
      'option-3 2029-01-01 → 2029-12-31 unknown',
      'option-4 .. → .. no-room',
    ]);
  });

  it('Rotterdam’s bridge without its second option ends in 2024', () => {
    const text = 'rotterdam/wmo-maatwerkondersteuning/wmo-interim:option-2=declined';
    const { rows, ends } = supposing([text], { contract: 'wmo-interim' });
    expect(rows).toEqual([
      'initial 2023-01-01 → 2023-12-31 ended',
      'option-1 2024-01-01 → 2023-12-31..2024-12-31 unknown',
      'option-2 .. → .. declined',
    ]);
    expect(ends).toEqual(['2023-12-31 … 2024-12-31']);
  });

  it('one option lasts otherwise than the rest; the last word on a field counts', () => {
    const texts = ['bar/wijkteams:option-2=P6M', 'bar/wijkteams:options=P2Y', 'bar/wijkteams:options=P1Y'];
    expect(supposing(texts).rows.slice(1, 4)).toEqual([
      'option-1 2026-01-01 → 2026-12-31 unknown',
      'option-2 2027-01-01 → 2027-06-30 unknown',
      'option-3 2027-07-01 → 2028-06-30 unknown',
    ]);
    expect(supposing(texts).marks).toEqual([`assumed: ${texts.join('; ')}`]);
  });

  it('another first day and term; a cap given as a day stays', () => {
    const texts = ['bar/wijkteams:firstDay=2022-07-01', 'bar/wijkteams:initialTerm=P3Y', 'bar/wijkteams:options=P3Y'];
    expect(supposing(texts).rows.slice(0, 3)).toEqual([
      'initial 2022-07-01 → 2025-06-30 ended',
      'option-1 2025-07-01 → 2028-06-30 unknown',
      'option-2 2028-07-01 → 2029-12-31 unknown',
    ]);
  });

  it('a last day that is stated gives way to a term that is supposed', () => {
    const asked = { dataset: made, contract: 'teruggeteld', asOf: '2025-06-01' };
    const path = 'voorbeeld-stad/termijnen/teruggeteld';
    expect(supposing([`${path}:firstDay=2022-10-01`], asked).rows[0]).toBe('initial 2022-10-01 → 2023-03-31 ended');
    expect(supposing([`${path}:firstDay=2022-10-01`, `${path}:initialTerm=P1Y`], asked).rows[0]).toBe(
      'initial 2022-10-01 → 2023-09-30 ended',
    );
  });

  it('options used: what is certain moves, an option after them is open', () => {
    const asked = { dataset: made, contract: 'apart', asOf: '2023-06-01' };
    const path = 'voorbeeld-stad/termijnen/apart';
    const { rows, ends } = supposing([`${path}:option-1=used`], asked);
    expect(rows).toEqual([
      'initial 2022-01-01 → 2025-12-31 running',
      'option-1 2026-01-01 → 2027-12-31 used',
      'option-2 2028-01-01 → 2029-12-31 open',
    ]);
    expect(ends).toEqual(['2027-12-31 … 2029-12-31']);
    expect(supposing([`${path}:options=used`], asked).ends).toEqual(['2029-12-31 … 2029-12-31']);
    expect(supposing([`${path}:options=declined`], asked).rows.slice(1)).toEqual([
      'option-1 .. → .. declined',
      'option-2 .. → .. lapsed',
    ]);
  });

  it('options used besides those of which a source tells', () => {
    const asked = { dataset: made, contract: 'verlengd', asOf: '2025-06-01' };
    const { rows } = supposing(['voorbeeld-stad/termijnen/verlengd:option-2=used'], asked);
    expect(rows.slice(3)).toEqual([
      'initial 2022-01-01 → 2025-12-31 running',
      'extension-1 2026-01-01 → 2026-12-31 not-started',
      'option-2 2027-01-01 → 2028-12-31 used',
    ]);
  });

  it('all options, or none, of every contract that has any; the others are not marked', () => {
    const krap = { dataset: made, contract: 'krap', asOf: '2025-06-01' };
    expect(supposing(['all-options'], krap).rows).toEqual([
      'initial 2022-01-01 → 2025-12-31 running',
      'option-1 2026-01-01 → 2026-12-31 used',
      'option-2 .. → .. no-room',
    ]);
    expect(supposing(['no-options'], krap).ends).toEqual(['2025-12-31 … 2025-12-31']);
    expect(supposing(['no-options'], { ...krap, contract: 'jaarlijks' }).marks).toEqual(['agreed: null']);
  });

  it('a successor that starts otherwise moves the end of what it succeeds, and marks it', () => {
    const text = 'voorbeeld-stad/termijnen/groot:firstDay=2028-01-01';
    const { rows, marks } = supposing([text], { dataset: made, contract: 'brug', asOf: '2025-06-01' });
    expect(rows[0]).toBe('initial 2021-01-01 → 2027-12-31 running');
    expect(marks).toEqual([`assumed: ${text}`]);
  });

  it('what is typed wrong is told, and never an assumption that does nothing', () => {
    expect(problemWith('bar/wijkteams:opties=P1Y')).toContain('Did you mean `options`?');
    expect(problemWith('bar/wijkteams:option-5=P1Y')).toContain('no more than 4');
    expect(problemWith('bar/wijkteams:option-0=P1Y')).toContain('there is no field `option-0`');
    expect(problemWith('bar/wijkteams:options=maybe')).toContain('neither a duration');
    expect(problemWith('bar/wijkteams:firstDay=P1Y')).toContain('is not a day');
    expect(problemWith('bar/wijkteams:initialTerm=2025')).toContain('is not a duration');
    expect(problemWith('bar/wijkteams/wijkteams-prior:options=P1Y')).toContain('no options that a source names');
    expect(problemWith('rotterdam/jeugdhulp:options=P1Y')).toContain('may be more than one contract');
    expect(problemWith('baar/wijkteams:options=P1Y')).toBe('region baar');
    expect(problemWith('bar/wijkteams/x:options=P1Y')).toBe('contract x');
    expect(problemWith('bar')).toContain('is no assumption');
  });
});
