import { describe, expect, it } from 'vitest';
import { dayOf, lanesIn, marksIn, pictureFor } from '../../support/drawn-picture.js';
import { contract, entry, fourYears, twice } from '../../support/timeline-rows.js';

const noOptions = 'options: none';
const signed = 'stage: signed';

describe('what is known of each day of a contract', () => {
  it('a plan, and options that follow it with the last day to decide on each', async () => {
    const picture = await pictureFor(contract(`${fourYears}, ${twice('P2Y')}`));
    expect(lanesIn(picture)).toEqual([
      'hulp: planned 2022-01-01..2025-12-31, option 2026-01-01..2027-12-31, option 2028-01-01..2029-12-31',
    ]);
    expect(marksIn(picture)).toEqual(['decision 2025-12-31', 'decision 2027-12-31']);
  });

  it('what is signed surely runs', async () => {
    const letter = contract(`${fourYears}, ${noOptions}`).replace('stage: intended', signed);
    expect(lanesIn(await pictureFor(letter))).toEqual(['hulp: agreed 2022-01-01..2025-12-31']);
  });

  it('a length between two: from the earliest to the latest end it may run', async () => {
    const letter = contract(`firstDay: 2022-01-01, initialTerm: P2Y..P4Y, ${noOptions}`);
    expect(lanesIn(await pictureFor(letter))).toEqual([
      'hulp: planned 2022-01-01..2023-12-31, window 2024-01-01..2025-12-31',
    ]);
  });

  it('a first day between two: it may have begun', async () => {
    const letter = contract(`firstDay: 2022-01-01..2022-03-31, initialTerm: P2Y, ${noOptions}`);
    expect(lanesIn(await pictureFor(letter))).toEqual([
      'hulp: window 2022-01-01..2022-03-30, planned 2022-03-31..2023-12-31, window 2024-01-01..2024-03-30',
    ]);
  });

  it('an end that nobody tells is open to the right', async () => {
    const letter = contract('firstDay: 2022-01-01, initialTerm: not-stated, options: not-stated');
    expect(lanesIn(await pictureFor(letter))).toEqual(['hulp: unknown 2022-01-01..']);
  });

  it('where options are not told, nobody tells what comes after the term', async () => {
    const picture = await pictureFor(contract(`${fourYears}, options: not-stated`));
    expect(lanesIn(picture)).toEqual(['hulp: planned 2022-01-01..2025-12-31, unknown 2026-01-01..']);
  });

  it('a contract without a fixed end runs on', async () => {
    const letter = contract(`firstDay: 2021-01-01, initialTerm: unlimited, ${noOptions}`);
    expect(lanesIn(await pictureFor(letter.replace('stage: intended', 'stage: running')))).toEqual([
      'hulp: agreed 2021-01-01..2021-05-18, endless 2021-05-19..',
    ]);
  });

  it('an end alone: nobody tells since when', async () => {
    const letter = contract(`firstDay: not-stated, lastDay: 2023-12-31, initialTerm: not-stated, ${noOptions}`);
    expect(lanesIn(await pictureFor(letter))).toEqual(['hulp: unknown ..2023-12-31']);
  });

  it('what runs had begun by the last day of which its paper can be, and nobody tells since when', async () => {
    const card = (day: string) =>
      `id: brief-2021\nmedium: text\ntitle: Brief\nissuer: College\ndate: ${day}\ncite: 1\nfile: brief.txt\nsha256: "${'0'.repeat(64)}"\nlines: 40\n`;
    const drawn = async (day: string, lastDay: string) => {
      const letter = contract(`firstDay: not-stated, lastDay: ${lastDay}, initialTerm: not-stated, ${noOptions}`);
      const others = { 'seeds/brief-2021.yaml': card(day) };
      return lanesIn(await pictureFor(letter.replace('stage: intended', 'stage: running'), { others }));
    };
    expect(await drawn('2018..2020', '2023-12-31')).toEqual([
      'hulp: unknown ..2020-12-30, agreed 2020-12-31..2023-12-31',
    ]);
    expect(await drawn('2018..2020', '2019-12-31')).toEqual(['hulp: unknown ..2019-12-31']);
  });

  it('a plan that was withdrawn has no end, and is shown as what it was', async () => {
    const withdrawn = contract(`${fourYears}, ${twice('P2Y')}`).replace('stage: intended', 'stage: withdrawn');
    const picture = await pictureFor(withdrawn);
    expect(lanesIn(picture)).toEqual(['hulp: off 2022-01-01..2029-12-31']);
    expect(marksIn(picture)).toEqual([]);
  });

  it('a cap cuts options of unknown length, and is marked', async () => {
    const picture = await pictureFor(contract(`${fourYears}, maximumTerm: P8Y, ${twice('undecided')}`));
    expect(lanesIn(picture)).toEqual(['hulp: planned 2022-01-01..2025-12-31, window 2026-01-01..2029-12-31']);
    expect(marksIn(picture)).toEqual(['decision 2025-12-31', 'decision 2025-12-31..2029-12-31', 'cap 2029-12-31']);
  });

  it('evaluations are marked on their day', async () => {
    const evaluations = 'evaluations: [{ after: P2Y, cite: { rest: 5 } }],';
    const picture = await pictureFor(contract(`${fourYears}, ${noOptions}`, evaluations));
    expect(marksIn(picture)).toEqual(['evaluation 2023-12-31']);
  });

  it('an option that a later letter tells as used surely runs', async () => {
    const event = `events: [{ id: first, kind: extended, stage: decided, options: 1, length: P2Y, day: 2024-01-15, cite: { rest: 3 } }]`;
    const letter2024 = `contracts:\n  - { id: hulp, cite: { rest: 2 }, ${event} }\n`;
    const picture = await pictureFor(contract(`${fourYears}, ${twice('P2Y')}`), { letter2024 });
    expect(lanesIn(picture)).toEqual([
      'hulp: agreed 2022-01-01..2025-12-31, agreed 2026-01-01..2027-12-31, option 2028-01-01..2029-12-31',
    ]);
    expect(marksIn(picture)).toEqual(['decision 2027-12-31']);
  });
});

describe('the picture around it', () => {
  it('spans whole years, today’s among them', async () => {
    const { from, to, today, quarters } = await pictureFor(contract(`${fourYears}, ${noOptions}`), {
      asOf: '2027-05-01',
    });
    expect([from, today, to].map(dayOf)).toEqual(['2022-01-01', '2027-05-01', '2027-12-31']);
    expect(quarters.map(({ at, number }) => `${number} ${dayOf(at)}`).slice(0, 5)).toEqual([
      '1 2022-01-01',
      '2 2022-04-01',
      '3 2022-07-01',
      '4 2022-10-01',
      '1 2023-01-01',
    ]);
  });

  it('reaches no further than a person can see, whatever a contract says', async () => {
    const far = contract(`firstDay: 1950-01-01, lastDay: 2150-12-31, initialTerm: not-stated, ${noOptions}`);
    const { from, to } = await pictureFor(far);
    expect([from, to].map(dayOf)).toEqual(['2010-01-01', '2050-12-31']);
  });

  it('a contract of which no day is known stands beside it', async () => {
    const letter =
      contract(`${fourYears}, ${noOptions}`) +
      entry('firstDay: not-stated, initialTerm: not-stated, options: not-stated', '', 'stil');
    const picture = await pictureFor(letter);
    expect(lanesIn(picture)).toEqual(['hulp: planned 2022-01-01..2025-12-31']);
    expect(picture.undated.map(({ region, lanes }) => [region, lanes.map((lane) => lane.contract)])).toEqual([
      ['voorbeeld-stad', ['stil']],
    ]);
  });

  it('contracts that would be called alike are told apart', async () => {
    const letter = contract(`${fourYears}, ${noOptions}`) + entry(`${fourYears}, ${noOptions}`, '', 'meer');
    const [group] = (await pictureFor(letter)).groups;
    expect(group?.lanes.map(({ name }) => name.nl)).toEqual(['Jeugdhulp, hulp', 'Jeugdhulp, meer']);
  });

  it('a doubt about a value marks the lane, and is told with it', async () => {
    const doubt =
      'doubt: { initialTerm: { kind: unclear, instead: [P5Y], why: { nl: beide kan, en: both can be read } } }';
    const [group] = (await pictureFor(contract(`${fourYears}, ${noOptions}, ${doubt}`))).groups;
    const [lane] = group?.lanes ?? [];
    expect(lane?.isDoubted).toBe(true);
    expect(lane?.doubts.map(({ en }) => en)).toEqual([
      'initial term 4 years: unclear, perhaps 5 years: both can be read',
    ]);
    expect(lane?.told[0]?.en).toMatch(/^initial term: 2022-01-01 – 2025-12-31; .*\[brief-2021, l\. 3\]$/);
  });

  it('councils: from the day on which each sits, those of a municipality with its own elections apart', async () => {
    const councils = `
councils:
  - { election: 2018-03-21, firstDay: 2018-03-29, source: x }
  - { election: 2022-03-16, firstDay: 2022-03-30, source: x }
  - { election: 2026-03-18, firstDay: 2026-04-01, computed: true, source: x }
exceptions:
  GM9002:
    - { replaces: 2022-03-16, election: 2021-11-24, firstDay: 2022-01-01, newMunicipality: true, source: x }
`;
    const picture = await pictureFor(contract(`${fourYears}, ${noOptions}`), {
      council: true,
      others: { 'council-terms.yaml': councils },
    });
    const written = (bands: typeof picture.councils) =>
      bands.map(({ year, from, to }) => `${year} ${dayOf(from)}..${to === undefined ? '' : dayOf(to)}`);
    expect(written(picture.councils)).toEqual(['2018 2018-03-29..2022-03-29', '2022 2022-03-30..2026-03-31']);
    const [own] = picture.groups[0]?.councils ?? [];
    expect(written(own?.bands ?? [])).toEqual(['2021 2022-01-01..2026-03-31']);
  });
});
