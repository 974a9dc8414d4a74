import { describe, expect, it } from 'vitest';
import { contract, entry, fourYears, recordsOf, rowsOf } from '../support/timeline-rows.js';

const term = (firstDay: string) =>
  `terms: { firstDay: ${firstDay}, initialTerm: P1Y, options: none, cite: { rest: 3 } }`;
const share = (firstDay: string, id = 'hulp') => `{ id: ${id}, ${term(firstDay)} }`;
const segment = (id: string, contracts = '', parts = '') => {
  const lists = [contracts && `contracts: [${contracts}]`, parts && `segments: [${parts}]`].filter(Boolean);
  return `{ ${[`id: ${id}`, `name: ${id}`, 'cite: { rest: 2 }', ...lists].join(', ')} }`;
};
const segments = (...list: string[]) => `segments:\n${list.map((one) => `  - ${one}\n`).join('')}`;
const whole = contract(`${fourYears}, options: none`);

/** The initial terms of all contracts, or of those that hold for one segment. */
async function initials(letter: string, segment?: string, letter2024?: string): Promise<string[]> {
  const asked = { ...(segment && { segment }), ...(letter2024 && { letter2024 }) };
  const rows = await rowsOf(letter, asked);
  return rows.filter((row) => row.includes('initial')).map((row) => row.replace(' initial', ''));
}

describe('all contracts', () => {
  it('are without the whole where each segment has terms of its own', async () => {
    const both = segments(segment('noord', share('2022-01-01')), segment('zuid', share('2023-01-01')));
    expect(await initials(whole + both)).toEqual([
      'noord hulp 2022-01-01 → 2022-12-31',
      'zuid hulp 2023-01-01 → 2023-12-31',
    ]);
  });

  it('have the whole where one segment has no terms of its own', async () => {
    const one = segments(
      segment('noord', share('2022-01-01')),
      segment('zuid', '{ id: hulp, awards: none, cite: { rest: 4 } }'),
    );
    expect(await initials(whole + one)).toEqual(['hulp 2022-01-01 → 2025-12-31', 'noord hulp 2022-01-01 → 2022-12-31']);
  });

  it('have the whole where the terms of a segment are those of another contract', async () => {
    expect(await initials(whole + segments(segment('noord', share('2022-01-01', 'anders'))))).toEqual([
      'hulp 2022-01-01 → 2025-12-31',
      'noord anders 2022-01-01 → 2022-12-31',
    ]);
  });

  it('count the terms of a segment for all its parts', async () => {
    const parts = segment('stad', share('2022-01-01'), `${segment('noord')}, ${segment('zuid')}`);
    expect(await initials(whole + segments(parts))).toEqual(['stad hulp 2022-01-01 → 2022-12-31']);
  });

  it('have the whole where only one part of a segment has terms', async () => {
    const parts = segment('stad', '', `${segment('noord', share('2022-01-01'))}, ${segment('zuid')}`);
    expect(await initials(whole + segments(parts))).toEqual([
      'hulp 2022-01-01 → 2025-12-31',
      'noord hulp 2022-01-01 → 2022-12-31',
    ]);
  });

  it('are without the whole where the parts of its only segment have terms', async () => {
    const parts = segment('stad', '', segment('noord', share('2022-01-01')));
    expect(await initials(whole + segments(parts))).toEqual(['noord hulp 2022-01-01 → 2022-12-31']);
  });

  it('keep one of which no source gives the terms, and say so', async () => {
    const bare = 'contracts:\n  - { id: hulp, kind: regular, stage: intended, cite: { rest: 2 } }\n';
    expect(await rowsOf(bare)).toEqual(['hulp initial ? → ? ?not-stated']);
  });

  it.each(['unreadable', 'not-stated'])('keep one whose terms are %s, and say so', async (word) => {
    const unknown = `contracts:\n  - { id: hulp, kind: regular, stage: intended, terms: ${word}, cite: { rest: 2 } }\n`;
    const [row, ...others] = await recordsOf(unknown);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      contract: 'hulp',
      kind: 'regular',
      source: 'brief-2021',
      unknown: word,
      lastDay: null,
    });
  });

  it('have terms from a newer source, and the kind from an older one', async () => {
    const bare = 'contracts:\n  - { id: hulp, kind: interim, stage: intended, cite: { rest: 2 } }\n';
    const letter2024 = `contracts:\n  - ${share('2024-07-01')}\n`;
    expect((await recordsOf(bare, { letter2024 }))[0]).toMatchObject({
      kind: 'interim',
      source: 'brief-2024',
      firstDay: '2024-07-01',
    });
  });
});

describe('the contracts of one segment', () => {
  const all =
    whole +
    entry('firstDay: 2020-01-01, initialTerm: P1Y, options: none', '', 'vorig') +
    segments(
      segment('stad', share('2022-07-01'), segment('wijk', '')),
      segment('dorp', share('2023-07-01', 'dorpshulp')),
    );

  it('are its own share and what holds for all', async () => {
    expect(await initials(all, 'stad')).toEqual([
      'stad hulp 2022-07-01 → 2023-06-30',
      'stad vorig 2020-01-01 → 2020-12-31',
    ]);
  });

  it('are the share of what it is a part of', async () => {
    expect(await initials(all, 'wijk')).toEqual([
      'wijk hulp 2022-07-01 → 2023-06-30',
      'wijk vorig 2020-01-01 → 2020-12-31',
    ]);
  });

  it('are one that only it has, and the whole of which it has no share', async () => {
    expect(await initials(all, 'dorp')).toEqual([
      'dorp dorpshulp 2023-07-01 → 2024-06-30',
      'dorp hulp 2022-01-01 → 2025-12-31',
      'dorp vorig 2020-01-01 → 2020-12-31',
    ]);
  });

  it('are without what a newer plan took the place of', async () => {
    const newer = `contracts:\n  - { id: nieuw, kind: regular, stage: intended, replaces: [vorig], cite: { rest: 2 }, ${term('2024-07-01')} }\n`;
    expect(await initials(all, 'stad', newer + segments(segment('stad')))).toEqual([
      'stad hulp 2022-07-01 → 2023-06-30',
      'stad nieuw 2024-07-01 → 2025-06-30',
    ]);
  });
});

describe('a contract of the whole', () => {
  const both = segments(segment('noord', `{ id: brug, awards: none, cite: { rest: 4 } }`), segment('zuid'));
  const brug = entry('firstDay: 2021-01-01, initialTerm: P1Y, options: none', '', 'brug');

  it.each(['prior', 'interim', 'pilot'])('that is %s is a segment’s only where the segment names it', async (kind) => {
    const letter = whole + brug.replace('regular', kind) + both;
    expect(await initials(letter, 'noord')).toEqual([
      'noord brug 2021-01-01 → 2021-12-31',
      'noord hulp 2022-01-01 → 2025-12-31',
    ]);
    expect(await initials(letter, 'zuid')).toEqual(['zuid hulp 2022-01-01 → 2025-12-31']);
  });

  it('that is regular goes down to the segments of the editions that tell it', async () => {
    const nieuw = (names: string) =>
      `contracts:\n  - { id: nieuw, kind: regular, stage: intended, cite: { rest: 2 }, ${term('2024-07-01')} }\n${names}`;
    const told = (names: string) => initials(whole + both, 'zuid', nieuw(names));
    const old = 'zuid hulp 2022-01-01 → 2025-12-31';
    expect(await told(segments(segment('zuid')))).toEqual(['zuid nieuw 2024-07-01 → 2025-06-30', old]);
    expect(await told(segments(segment('noord')))).toEqual([old]);
    expect(await told('')).toEqual([old]);
  });

  it.each(['ended', 'withdrawn', 'dropped'])('that is %s goes down no more', async (stage) => {
    const later = `contracts:\n  - { id: hulp, stage: ${stage}, cite: { rest: 2 } }\n`;
    expect(await initials(whole + both, 'zuid', later)).toEqual([]);
    expect(await initials(whole + both, 'zuid')).toHaveLength(1);
  });

  it('that ends goes down until it has', async () => {
    const ends = (day: string) =>
      `contracts:\n  - { id: hulp, events: [{ id: een, kind: ended, lastDay: ${day}, cite: { rest: 2 } }] }\n`;
    expect(await rowsOf(whole + both, { segment: 'zuid', letter2024: ends('2025-05-31') })).toEqual([]);
    expect(await rowsOf(whole + both, { segment: 'zuid', letter2024: ends('2025-06-01') })).not.toEqual([]);
  });
});

describe('a contract that ends with another', () => {
  const until = (successor: string, more = 'initialTerm: not-stated') =>
    contract(`firstDay: 2022-01-01, ${more}, options: none, endsWith: { successor: ${successor}, cite: { rest: 5 } }`);

  it('ends as its own term says where that one has no terms', async () => {
    const bare = '  - { id: nieuw, kind: regular, stage: intended, cite: { rest: 2 } }\n';
    expect((await initials(until('nieuw', 'initialTerm: P2Y') + bare))[0]).toBe('hulp 2022-01-01 → 2023-12-31');
    const unknown = bare.replace('cite', 'terms: not-stated, cite');
    expect((await initials(until('nieuw', 'initialTerm: P2Y') + unknown))[0]).toBe('hulp 2022-01-01 → 2023-12-31');
  });

  it('ends on a day that nobody knows where the other begins on one', async () => {
    const next = entry('firstDay: undecided, initialTerm: P1Y, options: none', '', 'nieuw');
    expect((await initials(until('nieuw') + next))[0]).toBe('hulp 2022-01-01 → ? ?undecided');
  });
});

describe('the moments at which it is evaluated', () => {
  const momentsOf = async (evaluations: string, terms = `${fourYears}, options: none`) =>
    (await rowsOf(contract(terms, `evaluations: ${evaluations},`)))
      .filter((row) => row.includes('evaluation'))
      .map((row) => row.replace(/^hulp evaluation-\d+ .* → /, ''));

  it('are days, and last days of terms from the first day on', async () => {
    const list = '[{ on: 2023-06, cite: { rest: 8 } }, { after: P3Y, cite: { rest: 8 } }]';
    expect(await momentsOf(list)).toEqual(['2023-06-01..2023-06-30', '2024-12-31']);
  });

  it('repeat as long as options last for which there is room', async () => {
    const options = 'options: [{ count: 2, length: P2Y, cite: { rest: 4 } }], latestLastDay: 2027-12-31';
    expect(await momentsOf('[{ every: P2Y, cite: { rest: 8 } }]', `${fourYears}, ${options}`)).toEqual([
      '2023-12-31',
      '2025-12-31',
    ]);
  });

  it('are summed before they meet a day', async () => {
    const terms = 'firstDay: 2022-01-31, initialTerm: P4M, options: none';
    expect(await momentsOf('[{ every: P1M, cite: { rest: 8 } }]', terms)).toEqual([
      '2022-02-28',
      '2022-03-30',
      '2022-04-30',
    ]);
  });

  it.each(['not-stated', '..P1Y'])('are told once where they come every %s', async (every) => {
    expect(await momentsOf(`[{ every: ${every}, cite: { rest: 8 } }]`)).toHaveLength(1);
  });

  it('are none where a source says so', async () => {
    expect(await momentsOf('none')).toEqual([]);
  });
});
