import { describe, expect, it } from 'vitest';
import { contract, fourYears, recordsOf, rowsOf, twice } from '../support/timeline-rows.js';

const happened = (...events: string[]) => `contracts:\n  - id: hulp\n    events: [${events.join(', ')}]\n`;
const event = (id: string, more: string) => `{ id: ${id}, kind: extended, ${more}, cite: { rest: 2 } }`;
const agreed = `${fourYears}, ${twice('P2Y')}`;

/** What went as it did, without what was agreed. */
async function went(letter2024: string, letter2021 = contract(agreed)): Promise<string[]> {
  const rows = await rowsOf(letter2021, { letter2024 });
  return rows.filter((row) => row.includes('went')).map((row) => row.replace('hulp went', 'went'));
}

describe('events', () => {
  it('count in the order of their days, however they are listed', async () => {
    const late = event('late', 'options: 1, length: P1Y, day: 2025-03');
    const early = event('early', 'length: P2Y, day: 2024-12-01');
    const inOrder = ['went: extension-1 2026-01-01 → 2027-12-31', 'went: extension-2 2028-01-01 → 2028-12-31'];
    expect((await went(happened(late, early))).slice(1)).toEqual(inOrder);
    expect((await went(happened(early, late))).slice(1)).toEqual(inOrder);
  });

  it.each(['', ', day: not-stated', ', day: 2024~'])(
    'are of the day of their source where none is known%s',
    async (day) => {
      const [undated, dated] = [
        event('undated', `options: 1, length: P1Y${day}`),
        event('dated', 'length: P2Y, day: 2024-01-31'),
      ];
      const inOrder = ['went: extension-1 2026-01-01 → 2027-12-31', 'went: extension-2 2028-01-01 → 2028-12-31'];
      expect((await went(happened(undated, dated))).slice(1)).toEqual(inOrder);
      expect((await went(happened(dated, undated))).slice(1)).toEqual(inOrder);
    },
  );

  it('keep the order of the list where their days are the same', async () => {
    const [first, second] = [
      event('b', 'options: 1, length: P1Y, day: 2024-12'),
      event('a', 'length: P2Y, day: 2024-12'),
    ];
    expect((await went(happened(first, second))).slice(1)).toEqual([
      'went: extension-1 2026-01-01 → 2026-12-31',
      'went: extension-2 2027-01-01 → 2028-12-31',
    ]);
  });

  it('that two sources tell are one, and the newest word counts', async () => {
    const first = contract(agreed, `events: [${event('een', 'options: 1, length: P1Y')}],`);
    expect((await went(happened(event('een', 'length: P2Y')), first)).slice(1, 2)).toEqual([
      'went: extension-1 2026-01-01 → 2027-12-31',
    ]);
  });

  it('of no known day are of the first source that tells them, and overrule no later paper', async () => {
    const first = contract(agreed, `events: [${event('een', 'options: 1, length: P1Y')}],`);
    const ended = '{ id: twee, kind: ended, lastDay: 2026-06-30, cite: { rest: 3 } }';
    const inOrder = ['went: initial 2022-01-01 → 2025-12-31', 'went: extension-1 2026-01-01 → 2026-06-30'];
    expect(await went(happened(ended), first)).toEqual(inOrder);
    expect(await went(happened(ended, event('een', 'options: 1, length: P1Y')), first)).toEqual(inOrder);
  });

  it('that a later paper turns back no longer count', async () => {
    const refused = contract(agreed, 'events: [{ id: een, kind: declined, cite: { rest: 3 } }],');
    const withdrawn = contract(agreed, 'events: [{ id: een, kind: withdrawn, cite: { rest: 3 } }],');
    for (const letter of [refused, withdrawn]) {
      expect(await went(happened(event('twee', 'options: 1, length: P1Y')), letter)).toEqual([
        'went: initial 2022-01-01 → 2025-12-31',
        'went: extension-1 2026-01-01 → 2026-12-31',
        'went: option-2 2027-01-01 → 2028-12-31',
      ]);
    }
  });

  it('that are no extension make no period, and change nothing', async () => {
    expect(await went(happened('{ id: een, kind: postponed, cite: { rest: 3 } }'))).toEqual([]);
    const both = happened(event('een', 'options: 1, length: P1Y'), '{ id: twee, kind: postponed, cite: { rest: 3 } }');
    expect((await went(both)).map((row) => row.split(' ')[1])).toEqual(['initial', 'extension-1', 'option-2']);
  });

  it('that two sources tell add up', async () => {
    const first = contract(agreed, `events: [${event('een', 'options: 1, length: P1Y, day: 2021-05')}],`);
    expect((await went(happened(event('twee', 'length: P2Y, day: 2024-01')), first)).slice(1)).toEqual([
      'went: extension-1 2026-01-01 → 2026-12-31',
      'went: extension-2 2027-01-01 → 2028-12-31',
    ]);
  });

  it.each(['none', 'not-stated'])('of which a source says %s are none', async (word) => {
    expect(await went(`contracts:\n  - { id: hulp, events: ${word}, cite: { rest: 2 } }\n`)).toEqual([]);
  });

  it('of a whole are those of a share too', async () => {
    const share = `segments:\n  - { id: wonen, name: Wonen, cite: { rest: 2 }, contracts: [{ id: hulp, terms: { firstDay: 2022-07-01, initialTerm: P4Y, options: none, cite: { rest: 3 } } }] }\n  - { id: crisis, name: Crisis, cite: { rest: 2 } }\n`;
    const rows = await went(happened(event('een', 'options: 1, length: P1Y')), contract(agreed) + share);
    expect(rows.filter((row) => /^wonen.*(initial|extension)/.test(row))).toEqual([
      'wonen went: initial 2022-07-01 → 2026-06-30',
      'wonen went: extension-1 2026-07-01 → 2027-06-30',
    ]);
  });
});

describe('an extension', () => {
  it('uses the lengths of the options, those of the first first', async () => {
    const groups =
      'options: [{ count: 1, length: P3Y, cite: { rest: 4 } }, { count: 2, length: P1Y, cite: { rest: 4 } }]';
    const [first, second] = [event('een', 'day: 2024-01'), event('twee', 'options: 2, day: 2024-02')];
    expect((await went(happened(first, second), contract(`${fourYears}, ${groups}`))).slice(1)).toEqual([
      'went: extension-1 2026-01-01 → 2028-12-31',
      'went: extension-2 2029-01-01 → 2030-12-31',
    ]);
  });

  it('to a day: what is left counts from there', async () => {
    const rows = await went(
      happened(event('een', 'options: 1, lastDay: 2026-06-30')),
      contract(`${fourYears}, ${twice('P1Y')}`),
    );
    expect(rows.slice(1)).toEqual([
      'went: extension-1 2026-01-01 → 2026-06-30',
      'went: option-2 2026-07-01 → 2027-06-30',
    ]);
  });

  it('adds up with the term before it meets a day', async () => {
    const terms = `firstDay: 2022-01-31, initialTerm: P1M, ${twice('P1M')}`;
    expect((await went(happened(event('een', 'length: P1M')), contract(terms))).slice(1)).toEqual([
      'went: extension-1 2022-03-01 → 2022-03-30',
      'went: option-2 2022-03-31 → 2022-04-30',
    ]);
  });

  const yearly = (length: string, count = 'length: P1Y', more = '') =>
    went(
      happened(event('een', `length: ${length}${more}`)),
      contract(`${fourYears}, options: [{ count: 3, ${count}, cite: { rest: 4 } }]`),
    );

  it('uses up as many options as its length covers', async () => {
    expect((await yearly('P2Y')).slice(1)).toEqual([
      'went: extension-1 2026-01-01 → 2027-12-31',
      'went: option-3 2028-01-01 → 2028-12-31',
    ]);
    expect((await yearly('P18M')).slice(1)).toEqual([
      'went: extension-1 2026-01-01 → 2027-06-30',
      // Whether half of the second option was used is not told.
      'went: option-2 2027-07-01 → 2028-06-30',
      'went: option-3 2028-07-01 → 2029-06-30',
    ]);
    expect((await yearly('P3Y')).slice(1)).toEqual(['went: extension-1 2026-01-01 → 2028-12-31']);
    expect((await yearly('P6M')).map((row) => row.split(' ')[1])).toContain('option-2');
  });

  it('to a day uses up as many as reach it', async () => {
    const rows = await went(happened(event('een', 'lastDay: 2027-12-31')), contract(`${fourYears}, ${twice('P1Y')}`));
    expect(rows.slice(1)).toEqual(['went: extension-1 2026-01-01 → 2027-12-31']);
  });

  it('uses one where the length of the options leaves it open, and as many as it says', async () => {
    expect((await yearly('P2Y', 'length: undecided')).map((row) => row.split(' ')[1])).toContain('option-2');
    expect((await yearly('P2Y', 'length: ..P1Y')).map((row) => row.split(' ')[1])).not.toContain('option-2');
    const said = await yearly('P2Y', 'length: P1Y', ', options: 1');
    expect(said.map((row) => row.split(' ')[1])).toContain('option-2');
  });

  it('asks for no options where none are told, and has no end where no length is', async () => {
    const silent = contract(`${fourYears}, options: not-stated`);
    expect((await went(happened(event('een', 'options: 1, length: P1Y')), silent)).slice(1)).toEqual([
      'went: extension-1 2026-01-01 → 2026-12-31',
      'went: options ? → ? ?not-stated',
    ]);
    expect((await went(happened(event('een', 'day: 2024-01')), silent))[1]).toBe(
      'went: extension-1 2026-01-01 → ? ?not-stated',
    );
  });

  it('of options of which nobody knows how many leaves as many', async () => {
    const some = 'options: [{ count: unreadable, length: P1Y, cite: { rest: 4 } }]';
    expect(
      (await went(happened(event('een', 'options: 1, length: P1Y')), contract(`${fourYears}, ${some}`))).slice(1),
    ).toEqual(['went: extension-1 2026-01-01 → 2026-12-31', 'went: options 2027-01-01 → ? ?unreadable']);
  });

  it('before a refusal stands', async () => {
    const refusal = '{ id: twee, kind: declined, day: 2024-02, cite: { rest: 3 } }';
    expect(await went(happened(event('een', 'day: 2024-01'), refusal))).toEqual([
      'went: initial 2022-01-01 → 2025-12-31',
      'went: extension-1 2026-01-01 → 2027-12-31',
    ]);
  });
});

describe('an early end', () => {
  const extended = event('een', 'options: 1, length: P1Y, day: 2024-01');
  const ended = (more: string) => happened(extended, `{ id: twee, kind: ended, ${more}, cite: { rest: 3 } }`);

  it('in an extension leaves the initial term as it was', async () => {
    expect(await went(ended('lastDay: 2026-06-30'))).toEqual([
      'went: initial 2022-01-01 → 2025-12-31',
      'went: extension-1 2026-01-01 → 2026-06-30',
    ]);
  });

  it('before an extension begins takes that away', async () => {
    expect(await went(ended('lastDay: 2025-06-30'))).toEqual(['went: initial 2022-01-01 → 2025-06-30']);
  });

  it('on the first day of an extension leaves that day', async () => {
    expect((await went(ended('lastDay: 2026-01-01')))[1]).toBe('went: extension-1 2026-01-01 → 2026-01-01');
  });

  it('whose last day is not named is that of the event', async () => {
    expect(await went(ended('day: 2026-03-01'))).toEqual([
      'went: initial 2022-01-01 → 2025-12-31',
      'went: extension-1 2026-01-01 → 2026-03-01',
    ]);
    expect(await went(ended('day: 2026'))).toEqual([
      'went: initial 2022-01-01 → 2025-12-31',
      'went: extension-1 2026-01-01 → 2026-01-01..2026-12-31',
    ]);
  });

  it('with only the year of its paper, or no day, is over by that paper', async () => {
    const bare = (more: string) => happened(`{ id: twee, kind: ended, ${more} cite: { rest: 3 } }`);
    expect(await went(bare('day: 2024,'))).toEqual(['went: initial 2022-01-01 → 2024-01-01..2024-02-01']);
    expect(await went(bare(''))).toEqual(['went: initial 2022-01-01 → 2022-01-01..2024-02-01']);
    const states = await recordsOf(contract(agreed), { letter2024: bare('day: 2024,'), asOf: '2024-02-02' });
    expect(states.filter(({ schedule }) => schedule === 'actual').map(({ state }) => state)).toEqual(['ended']);
  });

  it('after all that is known leaves the days between untold', async () => {
    const short = contract('firstDay: 2020-01-01, initialTerm: P1Y, options: not-stated');
    const first = event('een', 'lastDay: 2022-12-31, day: 2021-05');
    const last = (more: string) => `{ id: twee, kind: ended, ${more}, cite: { rest: 3 } }`;
    expect(await went(happened(first, last('day: 2024-01-10')), short)).toEqual([
      'went: initial 2020-01-01 → 2020-12-31',
      'went: extension-1 2021-01-01 → 2022-12-31',
      'went: untold 2023-01-01 → 2024-01-10',
    ]);
    const rows = await recordsOf(short, { letter2024: happened(first, last('day: 2024-01-10')), asOf: '2025-01-01' });
    const untold = rows.find(({ period }) => period === 'untold');
    expect(untold).toMatchObject({ state: 'unknown', stateSince: '2023-01-01', latestPossible: '2024-01-10' });
    expect(untold).toMatchObject({ agreedUntil: '2022-12-31' });
  });

  it('that is refused with a last day is that day', async () => {
    expect(await went(happened('{ id: een, kind: declined, lastDay: 2025-06-30, cite: { rest: 3 } }'))).toEqual([
      'went: initial 2022-01-01 → 2025-06-30',
    ]);
  });
});

describe('what is only announced', () => {
  const intended = event('een', 'stage: intended, lastDay: 2026-12-31, day: 2024-01-10');
  const told = async (letter2024: string, terms = agreed) =>
    (await recordsOf(contract(terms), { letter2024 })).map((row) =>
      [row['schedule'], row['period'], row['state']].join(' '),
    );

  it('stands in the schedule as such, with its days, and moves nothing', async () => {
    const rows = await recordsOf(contract(agreed), { letter2024: happened(intended) });
    expect(rows.map(({ period }) => period)).toEqual(['initial', 'option-1', 'option-2', 'intended-extended']);
    expect(rows.at(-1)).toMatchObject({
      firstDay: '2026-01-01',
      lastDay: '2026-12-31',
      state: 'intended',
      stateSince: '2024-01-10',
      cite: 'brief-2024:2',
      planned: true,
      agreedUntil: '2025-12-31',
      latestPossible: '2029-12-31',
    });
  });

  it('may be an end', async () => {
    const end = '{ id: een, kind: ended, stage: proposed, lastDay: 2024-12-31, cite: { rest: 2 } }';
    const rows = await recordsOf(contract(agreed), { letter2024: happened(end) });
    expect(rows.at(-1)).toMatchObject({ period: 'proposed-ended', lastDay: '2024-12-31', state: 'proposed' });
  });

  it('is an end on the day of the paper where it tells no other, and has its kind from there', async () => {
    const end = (days: string) => `{ id: een, kind: ended, stage: intended, ${days}cite: { rest: 2 } }`;
    const lastRow = async (days: string) =>
      (await recordsOf(contract(agreed), { letter2024: happened(end(days)) })).at(-1);
    expect(await lastRow('day: 2024-01-15, ')).toMatchObject({
      period: 'intended-ended',
      firstDay: '2024-01-15',
      lastDay: '2024-01-15',
      state: 'intended',
      stateSince: '2024-01-15',
      cite: 'brief-2024:2',
    });
    expect(await lastRow('lastDay: 2024-12-31, day: 2024-01-15, ')).toMatchObject({
      firstDay: '2024-12-31',
      stateSince: '2024-01-15',
    });
    expect(await lastRow('')).toMatchObject({ period: 'intended-ended', lastDay: null, state: 'intended' });
  });

  it('may be that it goes on', async () => {
    const on = '{ id: een, kind: continued, stage: intended, length: P1Y, day: 2024-01-15, cite: { rest: 2 } }';
    const rows = await recordsOf(contract(agreed), { letter2024: happened(on) });
    expect(rows.at(-1)).toMatchObject({ period: 'intended-continued', firstDay: '2026-01-01', lastDay: '2026-12-31' });
  });

  it('comes after what is decided before it, and gives way to what is decided after it', async () => {
    const before = event('twee', 'length: P2Y, day: 2023-01-10');
    expect(await told(happened(intended, before))).toContain('actual intended-extended intended');
    const after = event('twee', 'length: P2Y, day: 2024-01-20');
    expect((await told(happened(intended, after))).filter((row) => row.includes('intended'))).toEqual([]);
  });

  it('is numbered where there are more', async () => {
    const more = event('twee', 'stage: intended, length: P1Y, day: 2024-01-20');
    expect((await told(happened(intended, more))).slice(-2)).toEqual([
      'agreed intended-extended intended',
      'agreed intended-extended-2 intended',
    ]);
  });
});

describe('municipalities', () => {
  const both = contract(`${fourYears}, ${twice('P1Y')}`);
  const own = event('eigen', 'options: 1, length: P6M, day: 2024-02, municipalities: [GM9002]');

  it('share what binds all, and differ in what binds one', async () => {
    expect(
      (await went(happened(event('allen', 'day: 2024-01'), own), both)).filter((row) => /extension/.test(row)),
    ).toEqual([
      'went (GM9001): extension-1 2026-01-01 → 2026-12-31',
      'went (GM9002): extension-1 2026-01-01 → 2026-12-31',
      'went (GM9002): extension-2 2027-01-01 → 2027-06-30',
    ]);
  });

  it('that decide alike stand together', async () => {
    const alike = event('samen', 'day: 2024-01, municipalities: [GM9001, GM9002]');
    expect((await went(happened(alike), both))[1]).toBe('went (GM9001; GM9002): extension-1 2026-01-01 → 2026-12-31');
  });

  it('are those of the contract where it names its own', async () => {
    const one = contract(`${fourYears}, ${twice('P1Y')}`, 'municipalities: [GM9002],');
    expect((await went(happened(own), one)).map((row) => row.slice(0, 14))).toEqual(
      Array.from({ length: 3 }, () => 'went (GM9002):'),
    );
  });

  it('are those of the segment where that names its own', async () => {
    const segment = (contracts: string) =>
      `segments:\n  - { id: wonen, name: Wonen, municipalities: [GM9002], cite: { rest: 2 }, contracts: [${contracts}] }\n`;
    const terms = `terms: { ${fourYears}, ${twice('P1Y')}, cite: { rest: 3 } }`;
    const rows = await went(
      segment(`{ id: hulp, events: [${own}] }`),
      segment(`{ id: hulp, kind: regular, stage: intended, cite: { rest: 2 }, ${terms} }`),
    );
    expect(rows.map((row) => row.slice(0, 20))).toEqual(Array.from({ length: 3 }, () => 'wonen went (GM9002):'));
  });
});
