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

/** The cells, the end of the heading and the details of a contract as a Dutch reader sees them. */
async function shown(terms: string, asOf = '2025-06-01') {
  const dataset = await datasetOf(contract(terms).replace('intended', 'signed'));
  const { sections } = timelineReport(dataset, everything, asOf as Day) as Report;
  const [first] = sections;
  return {
    rows: first?.rows.map((row) => row.map(({ nl }) => nl)),
    state: first?.heading.nl.split('; ').at(-1),
    details: first?.details.map(({ nl }) => nl).slice(2),
  };
}

const noEnd = [
  'firstDay: 2022-01-01, initialTerm: not-stated, lastDay: none, options: none',
  'firstDay: 2022-01-01, initialTerm: unlimited, options: none',
];

describe('a contract without a fixed end', () => {
  it.each(noEnd)('shows its first day, and runs as its source tells: %s', async (terms) => {
    const { rows, state, details } = await shown(terms);
    expect(rows?.[0]?.slice(1, 4)).toEqual(['2022-01-01', 'onbepaalde tijd', '']);
    expect(state).toBe('loopt zonder einddatum, volgens een bron van 18 mei 2021');
    expect(details).toEqual([]);
  });

  it('has a floor that is no end', async () => {
    const { rows, state, details } = await shown(`${noEnd[1]}, minimumTerm: P2Y`);
    expect(rows?.[0]?.[2]).toBe('onbepaalde tijd, niet voor 2023-12-31');
    expect(state).toBe('loopt zonder einddatum, volgens een bron van 18 mei 2021');
    expect(details).toEqual([]);
  });

  it('is counted where pile-ups are looked for', async () => {
    const more = noEnd.map((terms, index) => entry(terms, '', `nog-${index}`)).join('');
    const dataset = await datasetOf(contract(noEnd[0] ?? '') + more);
    const { beside } = pileUpsReport(dataset, everything, '2025-06-01' as Day, 1) as Report;
    expect(beside?.cannotTell?.map(({ reason }) => reason)).toEqual(Array(3).fill('no-day'));
  });
});

describe('an end that is only bounded', () => {
  it('by a floor is told as such', async () => {
    const { rows } = await shown(
      'firstDay: 2022-01-01, initialTerm: not-stated, options: none, earliestLastDay: 2026-12-31',
    );
    expect(rows?.[0]?.[2]).toBe('niet vermeld, niet voor 2026-12-31');
  });

  it('by a cap is not planned until its first day', async () => {
    const { rows, state, details } = await shown(
      'firstDay: 2025-01-01, initialTerm: not-stated, options: none, latestLastDay: 2025-12-31',
    );
    expect(rows?.[0]?.[2]).toBe('niet vermeld, uiterlijk 2025-12-31');
    expect(state).toBe('na 18 mei 2021 niets bekend');
    expect(details).toEqual([]);
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
    const { records, sections } = timelineReport(dataset, everything, '2024-06-01' as Day) as Report;
    const since = records.find(({ period }) => period === 'option-1')?.['stateSince'];
    return [since, sections[0]?.rows[1]?.[3]?.en, sections[0]?.heading.en.split('; ').at(-1)];
  };
  const passed = (day: string) => `! could be decided until ${day}; no source tells of a decision`;

  it('is one day for a contract and its option', async () => {
    expect(await told('')).toEqual(['2024-01-01', passed('2023-12-31'), 'nothing known after 31 December 2023']);
  });

  it('is told with both days where a notice makes it two', async () => {
    const two = ['2023-10-01', passed('2023-09-30'), 'nothing known after 31 December 2023'];
    expect(await told('notice: P3M, ')).toEqual(two);
  });
});

describe('what is folded', () => {
  const view = { council: false, all: false, doubts: false };
  const optionsOf = (length: string, more = '') =>
    `options: [{ count: 3, length: ${length}, cite: { rest: 4 }${more} }]`;
  const told = async (letter: string, asked = view) => {
    const { sections, remarks } = timelineReport(
      await datasetOf(letter),
      everything,
      '2024-06-01' as Day,
      asked,
    ) as Report;
    return {
      names: sections.flatMap(({ rows }) => rows.map(([name]) => name?.en)),
      notes: sections.flatMap(({ rows, notes }) => (rows.length > 0 ? notes.map(({ en }) => en) : [])),
      remarks: [...(sections.at(-1)?.rows.length === 0 ? (sections.at(-1)?.notes ?? []) : []), ...remarks].map(
        ({ en }) => en,
      ),
    };
  };

  it('equal options are one row, and options with a day of their own are not', async () => {
    const some = contract(`firstDay: 2023-01-01, initialTerm: P4Y, ${optionsOf('undecided')}`);
    expect((await told(some)).names).toEqual(['initial term', 'option 1', 'options 2–3']);
    const exact = contract(`firstDay: 2023-01-01, initialTerm: P4Y, ${optionsOf('P1Y')}`);
    expect((await told(exact)).names).toEqual(['initial term', 'option 1', 'option 2', 'option 3']);
  });

  it('contracts without any day are counted by kind, and shown when asked for or alone', async () => {
    const bare = (id: string) => entry('firstDay: not-stated, initialTerm: not-stated, options: none', '', id);
    const both = contract('firstDay: 2023-01-01, initialTerm: P4Y, options: none') + bare('tweede') + bare('derde');
    const folded = await told(both);
    expect(folded.names).toHaveLength(2);
    expect(folded.remarks).toContain('Without dates: 2 regular contracts: --all.');
    const all = await told(both, { ...view, all: true });
    expect(all.names).toHaveLength(6);
    expect(all.remarks.join()).not.toContain('--all');
    expect((await told(`contracts:\n${bare('enige')}`)).names).toHaveLength(2);
  });

  it('doubts are marked and counted, and told in full when asked for', async () => {
    const doubt =
      ', doubt: { count: { kind: unclear, instead: [4], why: { nl: de rij is doorgestreept, en: the row is crossed out } } }';
    const letter = contract(`firstDay: 2023-01-01, initialTerm: P4Y, ${optionsOf('P1Y', doubt)}`);
    const marked = await told(letter);
    expect(marked.names).toEqual(['initial term', 'option 1*', 'option 2*', 'option 3*']);
    expect([marked.notes, marked.remarks[0]]).toEqual([[], '* uncertain reading: --doubts.']);
    const full = await told(letter, { ...view, doubts: true });
    expect(full.notes).toEqual([
      'Uncertain: number of options – read as “3”; may also be “4” (unclear): the row is crossed out.',
    ]);
    expect(full.remarks.join()).not.toContain('--doubts');
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
      const { heading, details } = sections[0] ?? {};
      return [
        state,
        agreedUntil,
        latestPossible,
        planned,
        heading?.en.split('; ').at(-1),
        details?.slice(2).map(({ en }) => en),
      ];
    };
    expect(await told('ended')).toEqual([
      'ended',
      null,
      '2021-05-18',
      false,
      'already over in 2021',
      ['was already over on 18 May 2021'],
    ]);
    expect(await told('intended')).toEqual(['unknown', null, null, true, 'nothing known after 18 May 2021', []]);
  });
});
