import { describe, expect, it } from 'vitest';
import { contract, entry, fourYears, recordsOf, twice } from '../support/timeline-rows.js';

/** How each period stands: `option-1 unknown since 2026-01-01`, and of which schedule where there is more than one. */
async function statesOf(letter2021: string, asOf: string, letter2024 = ''): Promise<string[]> {
  const rows = await recordsOf(letter2021, { letter2024, asOf });
  return rows
    .filter((row) => row['state'] !== null)
    .map((row) => {
      const went =
        row['schedule'] === 'actual' ? `went${row['municipalities'] ? ` ${row['municipalities']}` : ''} ` : '';
      const since = row['stateSince'] ? ` since ${row['stateSince']}` : '';
      return `${went}${row['period']} ${row['state']}${since}${row['planned'] ? ' (planned)' : ''}`;
    });
}

/** The two ends between which a contract ends, as the rows tell them. */
async function endsOf(letter2021: string, asOf: string, letter2024 = ''): Promise<string[]> {
  const rows = await recordsOf(letter2021, { letter2024, asOf });
  return [...new Set(rows.map((row) => `${row['schedule']} ${row['agreedUntil']} … ${row['latestPossible']}`))];
}

const signed = (terms: string, id = 'hulp') =>
  `contracts:\n  - { id: ${id}, kind: regular, stage: signed, cite: { rest: 2 },\n      terms: { ${terms}, cite: { rest: 3 } } }\n`;
const staged = (stage: string, terms: string) =>
  `contracts:\n  - { id: hulp, kind: regular, stage: ${stage}, cite: { rest: 2 },\n      terms: { ${terms}, cite: { rest: 3 } } }\n`;
const happened = (event: string) =>
  `contracts:\n  - id: hulp\n    events: [{ id: een, ${event}, cite: { rest: 2 } }]\n`;
const plan = `${fourYears}, ${twice('P2Y')}`;

describe('how a contract stands that nothing was told of since', () => {
  it('before its first day; on it; on the last day agreed; the day after', async () => {
    expect(await statesOf(signed(plan), '2021-12-31')).toEqual([
      'initial not-started',
      'option-1 open',
      'option-2 later',
    ]);
    expect(await statesOf(signed(plan), '2022-01-01')).toEqual(['initial running', 'option-1 open', 'option-2 later']);
    expect(await statesOf(signed(plan), '2025-12-31')).toEqual(['initial running', 'option-1 open', 'option-2 later']);
    expect(await statesOf(signed(plan), '2026-01-01')).toEqual([
      'initial ended',
      'option-1 unknown since 2026-01-01',
      'option-2 unknown since 2026-01-01',
    ]);
  });

  it('a plan stays a plan until a source says that it was concluded', async () => {
    expect((await statesOf(contract(plan), '2024-06-01'))[0]).toBe('initial running (planned)');
    expect((await statesOf(staged('awarded', plan), '2024-06-01'))[0]).toBe('initial running (planned)');
    expect((await statesOf(staged('running', plan), '2024-06-01'))[0]).toBe('initial running');
  });

  it('notice: an option is open up to the day after which the full notice no longer fits', async () => {
    const terms = `${fourYears}, options: [{ count: 1, length: P1Y, notice: P6M, cite: { rest: 4 } }]`;
    expect((await statesOf(signed(terms), '2025-06-30'))[1]).toBe('option-1 open');
    expect((await statesOf(signed(terms), '2025-07-01'))[1]).toBe('option-1 unknown since 2025-07-01');
  });

  it('an option without room stays without room', async () => {
    const terms = `${fourYears}, ${twice('P2Y')}, latestLastDay: 2027-12-31`;
    expect(await statesOf(signed(terms), '2025-01-01')).toEqual([
      'initial running',
      'option-1 open',
      'option-2 no-room',
    ]);
  });

  it('a first day that is a window: nothing is sure inside it', async () => {
    const terms = 'firstDay: 2022, initialTerm: P4Y, options: none';
    expect(await statesOf(signed(terms), '2022-06-01')).toEqual(['initial unknown since 2022-01-01']);
    expect(await statesOf(signed(terms), '2022-12-31')).toEqual(['initial running']);
    expect(await statesOf(signed(terms), '2026-01-01')).toEqual(['initial unknown since 2026-01-01']);
    expect(await statesOf(signed(terms), '2026-12-31')).toEqual(['initial ended']);
  });

  it('of a term that cannot be read nothing is known, and no day is told', async () => {
    const terms =
      'firstDay: 2022-01-01, initialTerm: unreadable, options: [{ count: 1, length: P1Y, cite: { rest: 4 } }]';
    expect(await statesOf(signed(terms), '2024-06-01')).toEqual(['initial unknown', 'option-1 unknown']);
    expect(await endsOf(signed(terms), '2024-06-01')).toEqual(['agreed null … null']);
  });

  it('options that are not listed, or that there are not, have no state', async () => {
    expect(await statesOf(signed(`${fourYears}, options: none`), '2024-06-01')).toEqual(['initial running']);
    expect(await statesOf(signed(`${fourYears}, options: not-stated`), '2024-06-01')).toEqual(['initial running']);
  });

  it('it ends between what is agreed and the last day with every option; open where options are not stated', async () => {
    expect(await endsOf(signed(plan), '2024-06-01')).toEqual(['agreed 2025-12-31 … 2029-12-31']);
    expect(await endsOf(signed(`${fourYears}, options: not-stated`), '2024-06-01')).toEqual([
      'agreed 2025-12-31 … null',
    ]);
    const capped = `${fourYears}, options: [{ count: unreadable, length: P1Y, cite: { rest: 4 } }], latestLastDay: 2030-06-30`;
    expect(await endsOf(signed(capped), '2024-06-01')).toEqual(['agreed 2025-12-31 … 2030-06-30']);
  });

  it('a source that calls it running proves its own day, and no more', async () => {
    const silent = 'firstDay: not-stated, initialTerm: not-stated, options: not-stated';
    expect(await statesOf(staged('running', silent), '2021-05-18')).toEqual(['initial running']);
    expect(await statesOf(staged('running', silent), '2021-05-19')).toEqual(['initial unknown since 2021-05-19']);
    expect(await endsOf(staged('running', silent), '2024-01-01')).toEqual(['agreed 2021-05-18 … null']);
    const later = 'contracts:\n  - { id: hulp, stage: running, cite: { rest: 2 } }\n';
    const short = 'firstDay: 2021-01-01, initialTerm: P1Y, options: not-stated';
    expect(await endsOf(signed(short), '2024-06-01', later)).toEqual(['agreed 2024-02-01 … null']);
  });

  it('an evaluation is ahead on its day, and after it nobody knows', async () => {
    const moment = (asOf: string) =>
      statesOf(contract(`${fourYears}, options: none`, 'evaluations: [{ on: 2024-06-01, cite: { rest: 8 } }],'), asOf);
    expect((await moment('2024-06-01')).at(-1)).toBe('evaluation-1 ahead (planned)');
    expect((await moment('2024-06-02')).at(-1)).toBe('evaluation-1 unknown since 2024-06-02 (planned)');
  });
});

describe('how a contract stands after what happened', () => {
  it('extended, shorter than the option allows: used, and the next one counts from there', async () => {
    const told = happened('kind: extended, options: 1, length: P1Y, day: 2024-01-10');
    expect(await statesOf(signed(plan), '2026-06-01', told)).toEqual([
      'initial ended',
      'option-1 used',
      'option-2 open',
      'went initial ended',
      'went extension-1 running',
      'went option-2 open',
    ]);
    expect((await statesOf(signed(plan), '2027-01-01', told))[2]).toBe('option-2 unknown since 2027-01-01');
    expect(await endsOf(signed(plan), '2026-06-01', told)).toEqual([
      'agreed 2026-12-31 … 2028-12-31',
      'actual 2026-12-31 … 2028-12-31',
    ]);
  });

  it('an extension makes it a fact, whatever stage the older paper told', async () => {
    const told = happened('kind: extended, day: 2024-01-10');
    expect((await statesOf(contract(plan), '2024-06-01', told))[0]).toBe('initial running');
  });

  it('declined: that option is declined, the next one lapses, and it ends with the term', async () => {
    const told = happened('kind: declined, day: 2024-01-10');
    expect(await statesOf(signed(plan), '2026-01-01', told)).toEqual([
      'initial ended',
      'option-1 declined',
      'option-2 lapsed',
      'went initial ended',
    ]);
    expect(await endsOf(signed(plan), '2026-01-01', told)).toEqual([
      'agreed 2025-12-31 … 2025-12-31',
      'actual 2025-12-31 … 2025-12-31',
    ]);
  });

  it('ended early: over from the day after, and its options lapse', async () => {
    const told = happened('kind: ended, lastDay: 2024-06-30');
    expect(await statesOf(signed(plan), '2024-06-30', told)).toEqual([
      'initial running',
      'option-1 lapsed',
      'option-2 lapsed',
      'went initial running',
    ]);
    expect((await statesOf(signed(plan), '2024-07-01', told)).at(-1)).toBe('went initial ended');
  });

  it('withdrawn, by an event or by its stage', async () => {
    expect(await statesOf(signed(plan), '2024-06-01', happened('kind: withdrawn'))).toEqual([
      'initial withdrawn',
      'option-1 lapsed',
      'option-2 lapsed',
      'went initial withdrawn',
    ]);
    const dropped = 'contracts:\n  - { id: hulp, stage: dropped, cite: { rest: 2 } }\n';
    expect(await statesOf(signed(plan), '2024-06-01', dropped)).toEqual([
      'initial dropped (planned)',
      'option-1 lapsed (planned)',
      'option-2 lapsed (planned)',
    ]);
  });

  it('a later source says that it is over: it ended by then, and what would start later lapses', async () => {
    const over = 'contracts:\n  - { id: hulp, stage: ended, cite: { rest: 2 } }\n';
    const short = `firstDay: 2021-01-01, initialTerm: P2Y, ${twice('P1Y')}`;
    expect(await statesOf(signed(short), '2024-06-01', over)).toEqual([
      'initial ended',
      'option-1 unknown since 2023-01-01',
      'option-2 unknown since 2023-01-01',
    ]);
    expect(await endsOf(signed(short), '2024-06-01', over)).toEqual(['agreed 2022-12-31 … 2024-02-01']);
    expect((await statesOf(signed(plan), '2024-06-01', over)).slice(1)).toEqual(['option-1 lapsed', 'option-2 lapsed']);
    expect(await endsOf(signed(plan), '2024-06-01', over)).toEqual(['agreed null … 2024-02-01']);
  });

  it('municipalities that decide alone stand alone, and the whole has no one state', async () => {
    const told = happened('kind: extended, day: 2024-01-10, municipalities: [GM9002]');
    expect(await statesOf(signed(plan), '2026-06-01', told)).toEqual([
      'went GM9001 initial ended',
      'went GM9001 option-1 unknown since 2026-01-01',
      'went GM9001 option-2 unknown since 2026-01-01',
      'went GM9002 initial ended',
      'went GM9002 extension-1 running',
      'went GM9002 option-2 open',
    ]);
  });

  it('after the last day that it can have, whatever was used, the contract is over', async () => {
    const next = entry('firstDay: 2031-01-01, initialTerm: P1Y, options: none', 'follows: [hulp],', 'nieuw');
    expect((await statesOf(signed(plan) + next, '2030-01-01')).slice(0, 2)).toEqual([
      'initial ended',
      'option-1 unknown since 2026-01-01',
    ]);
  });
});
