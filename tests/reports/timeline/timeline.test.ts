import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { pileUpsReport } from '../../../src/reports/pile-ups/pile-ups.js';
import type { Report } from '../../../src/reports/report.js';
import { timelineReport } from '../../../src/reports/timeline/timeline.js';
import { whyReport } from '../../../src/reports/why/why.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, entry, region } from '../../support/timeline-rows.js';

const everything = { region: undefined, track: undefined, segment: undefined };
const datasetOf = async (letter: string) =>
  (await datasetWith(region(letter, ''), undefined, { vocabulary: false })).dataset;

/** The cells and details of a contract as a Dutch reader sees them. */
async function shown(terms: string, asOf = '2025-06-01') {
  const dataset = await datasetOf(contract(terms).replace('intended', 'signed'));
  const { sections } = timelineReport(dataset, everything, asOf as Day) as Report;
  const [first] = sections;
  return { rows: first?.rows.map((row) => row.map(({ nl }) => nl)), details: first?.details.map(({ nl }) => nl) };
}

const noEnd = [
  'firstDay: 2022-01-01, initialTerm: not-stated, lastDay: none, options: none',
  'firstDay: 2022-01-01, initialTerm: unlimited, options: none',
];

describe('a contract without a fixed end', () => {
  it.each(noEnd)('shows its first day, and runs as its source tells: %s', async (terms) => {
    const { rows, details } = await shown(terms);
    expect(rows?.[0]?.slice(1, 4)).toEqual(['2022-01-01', 'onbepaalde tijd', 'loopt, volgens een bron van 2021-05-18']);
    expect(details?.slice(-2)).toEqual(['nu: loopt, volgens een bron van 2021-05-18', 'geen einddatum']);
  });

  it('has a floor that is no end', async () => {
    const { rows, details } = await shown(`${noEnd[1]}, minimumTerm: P2Y`);
    expect(rows?.[0]?.[2]).toBe('onbepaalde tijd, niet voor 2023-12-31');
    expect(details?.slice(-2)).toEqual(['geen einddatum', 'eindigt niet voor 2023-12-31']);
  });

  it('is counted where pile-ups are looked for', async () => {
    const more = noEnd.map((terms, index) => entry(terms, '', `nog-${index}`)).join('');
    const dataset = await datasetOf(contract(noEnd[0] ?? '') + more);
    const { beside } = pileUpsReport(dataset, everything, '2025-06-01' as Day, 1) as Report;
    expect(beside?.cannotTell?.map(({ reason }) => reason)).toEqual(Array(3).fill('no-upper-limit'));
  });
});

describe('an end that is only bounded', () => {
  it('by a floor is told as such', async () => {
    const { rows, details } = await shown(
      'firstDay: 2022-01-01, initialTerm: not-stated, options: none, earliestLastDay: 2026-12-31',
    );
    expect(rows?.[0]?.[2]).toBe('niet vermeld, niet voor 2026-12-31');
    expect(details?.at(-1)).toBe('eindigt niet voor 2026-12-31');
  });

  it('by a cap is not planned until its first day', async () => {
    const { rows, details } = await shown(
      'firstDay: 2025-01-01, initialTerm: not-stated, options: none, latestLastDay: 2025-12-31',
    );
    expect(rows?.[0]?.[2]).toBe('niet vermeld, uiterlijk 2025-12-31');
    expect(details?.slice(-2)).toEqual(['nu: onbekend', 'hoogstens tot en met 2025-12-31']);
  });
});

describe('what comes after an end that nobody knows', () => {
  const after = 'options: [{ count: 2, length: P1Y, cite: { rest: 4 } }]';

  it('is not told to end no sooner than its own length after the start', async () => {
    const { rows } = await shown(`firstDay: 2018-01-01, initialTerm: not-stated, ${after}`);
    expect(rows?.slice(1).map((row) => row[2])).toEqual(['niet vermeld']);
  });

  it('is told by a floor, the same by why', async () => {
    const floor = `firstDay: 2018-01-01, initialTerm: not-stated, earliestLastDay: 2026-12-31, ${after}`;
    const { rows } = await shown(floor);
    expect(rows?.[1]?.slice(1, 3)).toEqual(['niet vermeld, niet voor 2027-01-01', 'niet vermeld']);
    for (const terms of [floor, floor.replace(' earliestLastDay: 2026-12-31,', '')]) {
      const dataset = await datasetOf(contract(terms));
      const { records } = timelineReport(dataset, everything, '2025-06-01' as Day) as Report;
      for (const id of ['option-1', 'option-2']) {
        const why = whyReport(dataset, `voorbeeld-stad/jeugdhulp/hulp/${id}`, '2025-06-01' as Day) as Report;
        const row = records.find(({ period }) => period === id);
        for (const what of ['firstDay', 'lastDay', 'decideBy']) {
          const top = why.records.find((one) => one['what'] === what && one['depth'] === 0);
          expect([what, top?.['earliest']]).toEqual([what, row?.[`${what}Earliest`]]);
        }
      }
    }
  });
});

describe('unknown since', () => {
  const options = (more: string) => `options: [{ count: 1, length: P1Y, ${more}cite: { rest: 4 } }]`;
  const told = async (more: string) => {
    const dataset = await datasetOf(contract(`firstDay: 2020-01-01, initialTerm: P4Y, ${options(more)}`));
    const { records, sections, remarks } = timelineReport(dataset, everything, '2024-06-01' as Day) as Report;
    const option = records.find(({ period }) => period === 'option-1')?.['stateSince'];
    const own = sections[0]?.details.find(({ en }) => en.startsWith('now:'))?.en;
    return { option, own, isExplained: remarks.some(({ nl }) => nl.startsWith('Een optie is onbekend sinds')) };
  };

  it('is one day for a contract and its option', async () => {
    expect(await told('')).toEqual({ option: '2024-01-01', own: 'now: unknown since 2024-01-01', isExplained: false });
  });

  it('is explained where a notice makes it two', async () => {
    const two = { option: '2023-10-01', own: 'now: unknown since 2024-01-01', isExplained: true };
    expect(await told('notice: P3M, ')).toEqual(two);
  });
});

describe('a contract without terms', () => {
  it('stands as its source tells', async () => {
    const bare = (stage: string) =>
      `contracts:\n  - { id: hulp, kind: regular, stage: ${stage}, terms: unreadable, cite: { rest: 2 } }\n`;
    const told = async (stage: string) => {
      const { records, sections } = timelineReport(
        await datasetOf(bare(stage)),
        everything,
        '2025-06-01' as Day,
      ) as Report;
      const { state, agreedUntil, latestPossible, planned } = records[0] ?? {};
      return [state, agreedUntil, latestPossible, planned, sections[0]?.details.at(-1)?.en];
    };
    expect(await told('ended')).toEqual(['ended', null, '2021-05-18', false, 'at the latest until 2021-05-18']);
    expect(await told('intended')).toEqual(['unknown', null, null, true, 'not concluded yet in any source']);
  });
});
