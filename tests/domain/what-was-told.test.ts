import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { scheduleOf } from '../../src/domain/terms/schedule.js';
import { statusOf } from '../../src/domain/terms/status.js';
import { thingsOf } from '../../src/domain/things.js';
import { loadDataset } from '../../src/loading/load.js';
import { assumptionsFrom } from '../../src/reports/assume.js';
import { recordsOf } from '../support/timeline-rows.js';

const plan =
  'contracts:\n  - { id: hulp, kind: regular, stage: signed, cite: { rest: 2 },\n      terms: { firstDay: 2022-01-01, initialTerm: P1Y, options: [{ count: 3, length: P2Y, cite: { rest: 4 } }], cite: { rest: 3 } } }\n';
const told = (...events: string[]) =>
  `contracts:\n  - id: hulp\n    events: [${events.map((one) => `{ ${one} }`).join(', ')}]\n`;

/** The extensions in their order, with what each is cited for: `2023-12-31 [brief-2024:5]`. */
async function extensionsIn(...events: string[]): Promise<string[]> {
  const rows = await recordsOf(plan, { letter2024: told(...events), asOf: '2025-06-01' });
  return rows
    .filter((row) => String(row['period']).startsWith('extension'))
    .map((row) => `${row['period']} ${row['lastDay']} [${row['cite']}]`);
}

describe('what a paper tells of a contract', () => {
  it('counts in the order of the decisions, whatever the order of the paper', async () => {
    const first = 'id: b, kind: extended, length: P6M, day: 2022-06-01, cite: { rest: 5 }';
    const second = 'id: a, kind: extended, length: P1Y, day: 2023-06-01, cite: { rest: 6 }';
    const both = ['extension-1 2023-06-30 [brief-2024:5]', 'extension-2 2024-06-30 [brief-2024:6]'];
    expect(await extensionsIn(first, second)).toEqual(both);
    expect(await extensionsIn(second, first)).toEqual(both);
  });

  it('decided on a day that is not known comes last; on the same day, in the order of the paper', async () => {
    const known = 'id: b, kind: extended, length: P6M, day: 2022-06-01, cite: { rest: 5 }';
    for (const day of ['day: not-stated, ', '']) {
      const unknown = `id: a, kind: extended, length: P1Y, ${day}cite: { rest: 6 }`;
      expect(await extensionsIn(unknown, known)).toEqual([
        'extension-1 2023-06-30 [brief-2024:5]',
        'extension-2 2024-06-30 [brief-2024:6]',
      ]);
    }
    const again = 'id: c, kind: extended, length: P1Y, day: 2022-06-01, cite: { rest: 7 }';
    expect((await extensionsIn(again, known))[0]).toBe('extension-1 2023-12-31 [brief-2024:7]');
    expect((await extensionsIn(known, again))[0]).toBe('extension-1 2023-06-30 [brief-2024:5]');
  });

  it('is cited by the values that it gives, each with its own lines', async () => {
    const event =
      'id: a, kind: extended, options: 2, length: P3Y, day: 2022-06-01, cite: { kind: 5, options: 6 "twee", length: 7 "3 jaar", day: 8 "1 juni 2022" }';
    expect(await extensionsIn(event)).toEqual(['extension-1 2025-12-31 [brief-2024:7; brief-2024:6; brief-2024:5]']);
  });

  it('uses up as many options as it says, none where it says none, and perhaps one where it does not say', async () => {
    const openAfter = async (options: string) => {
      const event = `id: a, kind: extended, ${options}length: P1Y, day: 2022-06-01, cite: { rest: 5 }`;
      const rows = await recordsOf(plan, { letter2024: told(event), asOf: '2023-06-01' });
      const later = await recordsOf(plan, { letter2024: told(event), asOf: '2024-06-01' });
      expect(rows.filter((row) => row['schedule'] === 'actual')).toEqual([]);
      return later
        .filter((row) => row['schedule'] === 'actual' && String(row['period']).startsWith('option'))
        .map((row) => `${row['period']} ${row['lastDay']}`);
    };
    expect(await openAfter('options: 1, ')).toEqual(['option-2 2025-12-31', 'option-3 2027-12-31']);
    expect(await openAfter('')).toEqual(['option-1 2025-12-31', 'option-2 2027-12-31', 'option-3 2029-12-31']);
    expect(await openAfter('options: 2, ')).toEqual(['option-3 2025-12-31']);
    expect(await openAfter('options: 0, ')).toEqual([
      'option-1 2025-12-31',
      'option-2 2027-12-31',
      'option-3 2029-12-31',
    ]);
  });
});

describe('what is supposed', () => {
  const root = new URL('../..', import.meta.url).pathname;

  /** How each option stands: `option-1 used (assumed)`. */
  async function optionsUnder(text: string, id: string): Promise<string[]> {
    const { dataset } = await loadDataset(`${root}/tests/scenarios/voorbeeld`, root);
    const asOf = '2023-06-01' as Day;
    const assumed = assumptionsFrom([text], dataset, asOf);
    const [region] = dataset.regions;
    if (!region || !('of' in assumed)) throw new Error('the region did not load');
    const things = thingsOf(region, asOf);
    const contract = [...things.contracts.values()].find((one) => one.id === id);
    if (!contract) throw new Error(`there is no ${id}`);
    const { periods } = statusOf(scheduleOf(contract, things, assumed.of), undefined);
    return [...periods]
      .filter(([period]) => period.id.startsWith('option'))
      .map(([period, { state, assumed: isAssumed }]) => `${period.id} ${state}${isAssumed ? ' (assumed)' : ''}`);
  }

  it('is marked on the option that it is about, and on those that fall with it', async () => {
    const path = 'voorbeeld-stad/termijnen/apart';
    expect(await optionsUnder(`${path}:option-1=used`, 'apart')).toEqual(['option-1 used (assumed)', 'option-2 open']);
    expect(await optionsUnder(`${path}:option-1=declined`, 'apart')).toEqual([
      'option-1 declined (assumed)',
      'option-2 lapsed (assumed)',
    ]);
    expect(await optionsUnder(`${path}:option-2=declined`, 'apart')).toEqual([
      'option-1 open',
      'option-2 declined (assumed)',
    ]);
  });

  it('an end that is stated gives way to another length, even where nothing can be counted then', async () => {
    const { dataset } = await loadDataset(`${root}/tests/scenarios/voorbeeld`, root);
    const asOf = '2025-06-01' as Day;
    const last = (id: string, text: string) => {
      const assumed = assumptionsFrom([`voorbeeld-stad/termijnen/${id}:${text}`], dataset, asOf);
      const [region] = dataset.regions;
      if (!region || !('of' in assumed)) throw new Error('the region did not load');
      const things = thingsOf(region, asOf);
      const contract = [...things.contracts.values()].find((one) => one.id === id);
      return contract && scheduleOf(contract, things, assumed.of).agreed?.periods[0]?.lastDay.latest;
    };
    expect(last('grensjaar', 'initialTerm=P3Y')).toBe('2024-06-30');
    expect(last('grensjaar', 'firstDay=2021-01-01')).toBe('2024-12-31');
    expect(last('teruggeteld', 'firstDay=2022-10-01')).toBe('2023-03-31');
  });
});
