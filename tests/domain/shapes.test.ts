import { describe, expect, it } from 'vitest';
import { contract, entry, fourYears, rowsOf, twice } from '../support/timeline-rows.js';

// Shapes that other councils' papers have, each as the contracts of a made-up region.

describe('how a term can be written', () => {
  it('only an end', async () => {
    expect(
      await rowsOf(contract('firstDay: not-stated, lastDay: 2025-12-31, initialTerm: not-stated, options: none')),
    ).toEqual(['hulp initial ? → 2025-12-31 ?not-stated', 'hulp options ? → ? ?none']);
  });

  it('an end and a length: the first day follows', async () => {
    expect(
      await rowsOf(contract('firstDay: not-stated, lastDay: 2023-02-28, initialTerm: P6M, options: none')),
    ).toEqual(['hulp initial 2022-08-29..2022-09-01 → 2023-02-28', 'hulp options ? → ? ?none']);
  });

  it('options after an end alone count from the day after it', async () => {
    expect(
      await rowsOf(contract(`firstDay: not-stated, lastDay: 2025-12-31, initialTerm: not-stated, ${twice('P1Y')}`)),
    ).toEqual([
      'hulp initial ? → 2025-12-31 ?not-stated',
      'hulp option-1 2026-01-01 → 2026-12-31',
      'hulp option-2 2027-01-01 → 2027-12-31',
    ]);
  });

  it('only a total', async () => {
    expect(
      await rowsOf(contract('firstDay: 2022-01-01, initialTerm: not-stated, options: not-stated, maximumTerm: ..P7Y')),
    ).toEqual(['hulp initial 2022-01-01 → 2022-01-01..2028-12-31 ?not-stated', 'hulp options ? → ? ?not-stated']);
  });

  it('until an event', async () => {
    const terms =
      'firstDay: 2022-01-01, initialTerm: not-stated, options: none, endsWith: { event: law-in-force, cite: { rest: 5 } }';
    expect((await rowsOf(contract(terms)))[0]).toBe('hulp initial 2022-01-01 → ? ?ends-with-event');
  });

  it('until something that is not settled yet: the end is as open as the term', async () => {
    const terms = 'firstDay: 2022-01-01, initialTerm: not-stated, options: none, endsWith: undecided';
    expect((await rowsOf(contract(terms)))[0]).toBe('hulp initial 2022-01-01 → ? ?not-stated');
  });

  it('until a successor starts', async () => {
    const until =
      'firstDay: 2022-01-01, initialTerm: not-stated, options: none, endsWith: { successor: nieuw, cite: { rest: 5 } }';
    const rows = await rowsOf(
      contract(until) + entry('firstDay: 2025-07..2025-09, initialTerm: P1Y, options: none', '', 'nieuw'),
    );
    expect(rows[0]).toBe('hulp initial 2022-01-01 → 2025-06-30..2025-09-29');
    expect(rows[2]).toBe('nieuw initial 2025-07-01..2025-09-30 → 2026-06-30..2026-09-29');
  });

  it('open-ended', async () => {
    expect(
      (await rowsOf(contract('firstDay: 2022-01-01, lastDay: none, initialTerm: unlimited, options: none')))[0],
    ).toBe('hulp initial 2022-01-01 → ? ?unlimited');
  });

  it('a first day that is only roughly known gives no end', async () => {
    expect((await rowsOf(contract('firstDay: 2022~, initialTerm: P4Y, options: none')))[0]).toBe(
      'hulp initial ? → ? ?approximate',
    );
  });

  it('a length without an upper limit opens only the latest side', async () => {
    expect((await rowsOf(contract('firstDay: 2022-01-01, initialTerm: P5Y.., options: none')))[0]).toBe(
      'hulp initial 2022-01-01 → 2026-12-31.. ?at-least',
    );
  });

  it('the example of the design: maxima, a cap as a term', async () => {
    const options = 'options: [{ count: 3, length: ..P18M, notice: P9M, cite: { rest: 4 } }]';
    expect(await rowsOf(contract(`firstDay: 2027-10-01, initialTerm: P3Y6M, ${options}, maximumTerm: P7Y6M`))).toEqual([
      'hulp initial 2027-10-01 → 2031-03-31',
      'hulp option-1 2031-04-01 → 2031-03-31..2032-09-30',
      'hulp option-2 2031-04-01..2032-10-01 → 2031-03-31..2034-03-31',
      'hulp option-3 2031-04-01..2034-04-01 → 2031-03-31..2035-03-31',
    ]);
  });

  it('a cap as a term moves with a doubtful first day, which is not counted twice', async () => {
    expect(await rowsOf(contract(`firstDay: 2022, initialTerm: P4Y, ${twice('P2Y')}, maximumTerm: P7Y`))).toEqual([
      'hulp initial 2022-01-01..2022-12-31 → 2025-12-31..2026-12-30',
      'hulp option-1 2026-01-01..2026-12-31 → 2027-12-31..2028-12-30',
      'hulp option-2 2028-01-01..2028-12-31 → 2028-12-31..2029-12-30',
    ]);
  });

  it('an option for which the cap leaves no room', async () => {
    expect((await rowsOf(contract(`${fourYears}, ${twice('P2Y')}, latestLastDay: 2027-12-31`)))[2]).toBe(
      'hulp option-2 ? → ? ?no-room',
    );
  });

  it('a floor lifts an end that is not known', async () => {
    expect(
      (await rowsOf(contract('firstDay: 2022-01-01, initialTerm: not-stated, options: none, minimumTerm: P2Y')))[0],
    ).toBe('hulp initial 2022-01-01 → 2023-12-31.. ?not-stated');
  });

  it('lengths near a month end are summed before they are added', async () => {
    expect(await rowsOf(contract(`firstDay: 2022-01-31, initialTerm: P1M, ${twice('P1M')}`))).toEqual([
      'hulp initial 2022-01-31 → 2022-02-28',
      'hulp option-1 2022-03-01 → 2022-03-30',
      'hulp option-2 2022-03-31 → 2022-04-30',
    ]);
  });

  it('a stated last day beats a computed one', async () => {
    expect(await rowsOf(contract(`${fourYears}, lastDay: 2026-01-31, ${twice('P1Y')}`))).toEqual([
      'hulp initial 2022-01-01 → 2026-01-31',
      'hulp option-1 2026-02-01 → 2027-01-31',
      'hulp option-2 2027-02-01 → 2028-01-31',
    ]);
  });
});

describe('how options can be written', () => {
  it('one, and perhaps a second', async () => {
    const rows = await rowsOf(contract(`${fourYears}, options: [{ count: 1..2, length: P1Y, cite: { rest: 4 } }]`));
    expect(rows.slice(1)).toEqual(['hulp option-1 2026-01-01 → 2026-12-31', 'hulp option-2 2027-01-01 → 2027-12-31']);
  });

  it('groups are numbered through', async () => {
    const groups = '[{ count: 1, length: P2Y, cite: { rest: 4 } }, { count: 1, length: P1Y, cite: { rest: 4 } }]';
    const rows = await rowsOf(contract(`${fourYears}, options: ${groups}`));
    expect(rows.slice(1)).toEqual(['hulp option-1 2026-01-01 → 2027-12-31', 'hulp option-2 2028-01-01 → 2028-12-31']);
  });

  it('how many there are is not known', async () => {
    const rows = await rowsOf(
      contract(`${fourYears}, options: [{ count: unreadable, length: P1Y, cite: { rest: 4 } }]`),
    );
    expect(rows.slice(1)).toEqual(['hulp options 2026-01-01 → ? ?unreadable']);
  });

  it('rolling on: up to the decision that comes next', async () => {
    const rolling = `firstDay: 2022-01-01, initialTerm: P1Y, options: [{ count: unlimited, length: P1Y, tacit: true, cite: { rest: 4 } }]`;
    expect((await rowsOf(contract(rolling), { asOf: '2024-06-01' })).slice(1)).toEqual([
      'hulp option-1 2023-01-01 → 2023-12-31',
      'hulp option-2 2024-01-01 → 2024-12-31',
      'hulp option-3 2025-01-01 → 2025-12-31',
    ]);
  });

  it('rolling on by the month for many years reaches the day from which one looks', async () => {
    const rolling = `firstDay: 2010-01-01, initialTerm: P1M, options: [{ count: unlimited, length: P1M, tacit: true, cite: { rest: 4 } }]`;
    expect((await rowsOf(contract(rolling), { asOf: '2024-06-15' })).at(-1)).toBe(
      'hulp option-174 2024-07-01 → 2024-07-31',
    );
  });

  it('scope for more work is no time', async () => {
    const scope = 'scopeOptions: [{ count: 2, cite: { rest: 5 } }]';
    expect(await rowsOf(contract(`${fourYears}, options: none, ${scope}`))).toEqual([
      'hulp initial 2022-01-01 → 2025-12-31',
      'hulp options ? → ? ?none',
    ]);
  });
});

describe('when it is evaluated', () => {
  const every = 'evaluations: [{ every: P1Y, cite: { rest: 8 } }],';
  const momentsOf = async (terms: string) =>
    (await rowsOf(contract(terms, every))).filter((row) => row.includes('evaluation'));

  it('every year until the end', async () => {
    expect(await momentsOf('firstDay: 2022-01-01, initialTerm: P3Y, options: none')).toEqual([
      'hulp evaluation-1 2022-12-31 → 2022-12-31',
      'hulp evaluation-2 2023-12-31 → 2023-12-31',
    ]);
  });

  it('every year from a day that is not known: one moment, and no day', async () => {
    expect(
      await momentsOf('firstDay: not-stated, lastDay: 2025-12-31, initialTerm: not-stated, options: none'),
    ).toEqual(['hulp evaluation-1 ? → ? ?not-stated']);
  });
});

describe('what happened since', () => {
  const happened = (events: string) => `contracts:\n  - id: hulp\n    events: [${events}]\n`;
  const went = async (events: string, terms = `${fourYears}, ${twice('P2Y')}`) => {
    const rows = await rowsOf(contract(terms), { letter2024: happened(events) });
    return rows.filter((row) => row.includes('went')).map((row) => row.replace('hulp went', 'went'));
  };

  it('two options used together, for another length than theirs', async () => {
    expect(
      await went('{ id: een, kind: extended, options: 2, length: P3Y, day: 2024-01-10, cite: { rest: 2 } }'),
    ).toEqual(['went: initial 2022-01-01 → 2025-12-31', 'went: extension-1 2026-01-01 → 2028-12-31']);
  });

  it('later ends count the length given, not that of the option', async () => {
    expect(
      await went('{ id: een, kind: extended, options: 1, length: P1Y, day: 2024-01-10, cite: { rest: 2 } }'),
    ).toEqual([
      'went: initial 2022-01-01 → 2025-12-31',
      'went: extension-1 2026-01-01 → 2026-12-31',
      'went: option-2 2027-01-01 → 2028-12-31',
    ]);
  });

  it('an extension outside the options, longer than the cap allows', async () => {
    const terms = `${fourYears}, ${twice('P1Y')}, latestLastDay: 2027-12-31`;
    const rows = await went('{ id: een, kind: extended, options: 0, lastDay: 2028-06-30, cite: { rest: 2 } }', terms);
    expect(rows.slice(1)).toEqual([
      'went: extension-1 2026-01-01 → 2028-06-30',
      'went: option-1 ? → ? ?no-room',
      'went: option-2 ? → ? ?no-room',
    ]);
  });

  it('declined: what follows is no longer to be had', async () => {
    expect(
      await went('{ id: een, kind: declined, day: 2024-01-10, because: poor-performance, cite: { rest: 2 } }'),
    ).toEqual(['went: initial 2022-01-01 → 2025-12-31']);
  });

  it('dissolved on a day', async () => {
    const event = '{ id: een, kind: ended, lastDay: 2024-06-30, because: dissolved, cite: { rest: 2 } }';
    expect(await went(event)).toEqual(['went: initial 2022-01-01 → 2024-06-30']);
  });

  it('annulled, the last day not named: on the day of that', async () => {
    const event = '{ id: een, kind: ended, day: 2024-01-10, because: annulled, cite: { rest: 2 } }';
    expect(await went(event)).toEqual(['went: initial 2022-01-01 → 2024-01-10']);
  });

  it('only what was decided counts', async () => {
    expect(await went('{ id: een, kind: extended, stage: proposed, length: P1Y, cite: { rest: 2 } }')).toEqual([]);
  });

  it('municipalities that decide alone', async () => {
    const event = '{ id: een, kind: extended, day: 2024-01-10, municipalities: [GM9002], cite: { rest: 2 } }';
    expect(await went(event, `${fourYears}, ${twice('P1Y')}`)).toEqual(
      [
        'hulp went (GM9001): initial 2022-01-01 → 2025-12-31',
        'hulp went (GM9001): option-1 2026-01-01 → 2026-12-31',
        'hulp went (GM9001): option-2 2027-01-01 → 2027-12-31',
        'hulp went (GM9002): initial 2022-01-01 → 2025-12-31',
        'hulp went (GM9002): extension-1 2026-01-01 → 2026-12-31',
        'hulp went (GM9002): option-2 2027-01-01 → 2027-12-31',
      ].map((row) => row.replace('hulp went', 'went')),
    );
  });

  it('a source of a later day says nothing yet', async () => {
    const event = '{ id: een, kind: declined, cite: { rest: 2 } }';
    const rows = await rowsOf(contract(`${fourYears}, options: none`), {
      letter2024: happened(event),
      asOf: '2023-12-31',
    });
    expect(rows.filter((row) => row.includes('went'))).toEqual([]);
  });
});

describe('what a later source changes', () => {
  it('a plan that slipped: one id, many editions, terms replaced as a whole', async () => {
    const later = contract('firstDay: 2024-01-01, initialTerm: unreadable, options: unreadable');
    const [first, second] = [contract(`${fourYears}, ${twice('P2Y')}`), later];
    expect((await rowsOf(first, { letter2024: second, asOf: '2023-01-01' }))[0]).toBe(
      'hulp initial 2022-01-01 → 2025-12-31',
    );
    expect(await rowsOf(first, { letter2024: second })).toEqual([
      'hulp initial 2024-01-01 → ? ?unreadable',
      'hulp options ? → ? ?unreadable',
    ]);
  });

  it('what a later source leaves out is looked up in the older one', async () => {
    const later = 'contracts:\n  - { id: hulp, stage: signed, cite: { rest: 2 } }\n';
    expect((await rowsOf(contract(`${fourYears}, options: none`), { letter2024: later }))[0]).toBe(
      'hulp initial 2022-01-01 → 2025-12-31',
    );
  });

  it('a bridge of three months, and no winner for what comes after', async () => {
    const bridge =
      'contracts:\n  - { id: brug, kind: interim, stage: running, cite: { rest: 2 },\n      terms: { firstDay: 2024-01-01, initialTerm: P3M, options: none, cite: { rest: 3 } } }\n';
    const next = entry('firstDay: 2024-04-01, initialTerm: P4Y, options: none', 'follows: [brug], awards: none,');
    const rows = await rowsOf(bridge + next);
    expect(rows.filter((row) => row.includes('initial'))).toEqual([
      'brug initial 2024-01-01 → 2024-03-31',
      'hulp initial 2024-04-01 → 2028-03-31',
    ]);
  });

  it('a half that starts later: two segments in the place of one', async () => {
    const whole = `segments:\n  - { id: zorg, name: Zorg, cite: { rest: 2 }, contracts: [{ id: zorg-hulp, kind: regular, stage: intended, cite: { rest: 2 },\n      terms: { ${fourYears}, options: none, cite: { rest: 3 } } }] }\n`;
    const half = (id: string, day: string) =>
      `  - { id: ${id}, name: ${id}, replaces: [zorg], cite: { rest: 2 }, contracts: [{ id: ${id}-hulp, kind: regular, stage: intended, cite: { rest: 2 },\n      terms: { firstDay: ${day}, initialTerm: P4Y, options: none, cite: { rest: 3 } } }] }\n`;
    const rows = await rowsOf(whole, {
      letter2024: `segments:\n${half('noord', '2024-07-01')}${half('zuid', '2025-01-01')}`,
    });
    expect(rows.filter((row) => row.includes('initial'))).toEqual([
      'noord noord-hulp initial 2024-07-01 → 2028-06-30',
      'zuid zuid-hulp initial 2025-01-01 → 2028-12-31',
    ]);
  });

  it('a segment has a share of the contract with terms of its own; the rest keeps those of the whole', async () => {
    const shares = `segments:\n  - { id: vroeg, name: Vroeg, cite: { rest: 2 }, contracts: [{ id: hulp, terms: { firstDay: 2021-08-01, initialTerm: P1Y, options: none, cite: { rest: 3 } } }] }\n  - { id: laat, name: Laat, cite: { rest: 2 } }\n`;
    const rows = await rowsOf(contract(`${fourYears}, options: none`) + shares);
    expect(rows.filter((row) => row.includes('initial'))).toEqual([
      'hulp initial 2022-01-01 → 2025-12-31',
      'vroeg hulp initial 2021-08-01 → 2022-07-31',
    ]);
  });

  it('layers: an agreement under a framework is a contract like all others', async () => {
    const rows = await rowsOf(
      contract(`${fourYears}, options: none`, '', 'raam') +
        entry('firstDay: 2023-01-01, initialTerm: P1Y, options: none', 'under: [raam],'),
    );
    expect(rows.filter((row) => row.includes('initial'))).toEqual([
      'raam initial 2022-01-01 → 2025-12-31',
      'hulp initial 2023-01-01 → 2023-12-31',
    ]);
  });

  it('a tender that was withdrawn has no term any more', async () => {
    const later =
      'contracts:\n  - id: hulp\n    events: [{ id: een, kind: withdrawn, because: lawsuit, cite: { rest: 2 } }]\n';
    const rows = await rowsOf(contract(`${fourYears}, options: none`), { letter2024: later });
    expect(rows).toEqual([
      'hulp initial 2022-01-01 → 2025-12-31',
      'hulp options ? → ? ?none',
      'hulp went: initial ? → ? ?withdrawn',
    ]);
  });
});

describe('what dates do not read', () => {
  it('a rising cap of money, odd procedures and an award without a winner load', async () => {
    const money = `budgets:\n  - { id: plafond, role: ceiling, basis: year, unit: eur-thousand, amounts: { 2022: 100, 2023: 110 }, cite: { rest: 6 } }\n`;
    const odd =
      'procurement: { instrument: public-contract, procedure: direct-award, conditions: [dialogue], cite: { rest: 7 } }, awards: none,';
    expect(await rowsOf(money + contract(`${fourYears}, options: none`, odd))).toHaveLength(2);
  });
});
