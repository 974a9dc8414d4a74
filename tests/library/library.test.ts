import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { type Contract, type Course, compare, contracts, load, validate } from '../../src/library.js';
import { loadDataset } from '../../src/loading/load.js';
import type { Report } from '../../src/reports/report.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';
import { run } from '../support/document.js';
import { folderWith } from '../support/example-region.js';

const root = new URL('../..', import.meta.url).pathname;
/** The regions that stay as they are, whatever is added to the data. */
const frozen = join(root, 'tests/scenarios/data');
const everything = { region: undefined, track: undefined, segment: undefined };

/** A contract as records of the timeline, as far as both tell the same. */
function recordsOf(one: Contract): unknown[] {
  const { region, track, segment, contract, kind, courses } = one;
  const identity = { region, track, segment, contract, kind };
  const hasDoubt = one.doubts.length > 0;
  if (one.unknown !== null) {
    const { state, stateSince, planned, agreedUntil, latestPossible } = one;
    const told = { state, stateSince, planned, agreedUntil, latestPossible };
    return [{ ...identity, ...blank, ...told, schedule: 'agreed', period: 'initial', unknown: one.unknown, hasDoubt }];
  }
  const rows = (course: Course, schedule: string) =>
    course.periods.map(({ id, firstDay, lastDay, decideBy, unknown, state, stateSince, cites, doubts }) => ({
      ...identity,
      schedule,
      municipalities: course.municipalities?.join('; ') ?? null,
      period: id,
      firstDayEarliest: firstDay.earliest,
      firstDayLatest: firstDay.latest,
      lastDayEarliest: lastDay.earliest,
      lastDayLatest: lastDay.latest,
      decideByEarliest: decideBy?.earliest ?? null,
      decideByLatest: decideBy?.latest ?? null,
      unknown,
      state,
      stateSince,
      planned: course.planned,
      agreedUntil: course.agreedUntil,
      latestPossible: course.latestPossible,
      cite: cites.map(({ source, lines }) => `${source}:${lines}`).join('; ') || null,
      hasDoubt: hasDoubt || doubts.length > 0,
    }));
  return [...rows(one, 'agreed'), ...courses.flatMap((course) => rows(course, 'actual'))];
}

const blank = {
  municipalities: null,
  firstDayEarliest: null,
  firstDayLatest: null,
  lastDayEarliest: null,
  lastDayLatest: null,
  decideByEarliest: null,
  decideByLatest: null,
  state: null,
  stateSince: null,
  planned: null,
  agreedUntil: null,
  latestPossible: null,
  cite: null,
  hasDoubt: false,
};

const leftOpen = `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions:
  - { source: brief-2021, municipalities: [GM9001, GM9002], cite: 1 }
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts:
          - { id: hulp, kind: regular, stage: signed, cite: { rest: 2 }, terms: { firstDay: 2022-01-01, initialTerm: P4Y,
              cite: { rest: 3 }, options: [{ count: 1..2, length: P1Y, cite: { rest: 4 }, doubt: { count: {
              kind: unclear, instead: [3], why: { nl: twee stukken, en: two papers } } } }] } }
          - { id: vlek, kind: regular, stage: signed, terms: unreadable, cite: { rest: 2 } }
          - { id: stil, kind: regular, stage: signed, cite: { rest: 2 } }
`;

describe('contracts', () => {
  const folders = ['data', 'tests/scenarios/voorbeeld', 'tests/contributing/data'];
  const days = ['2021-12-31', '2024-06-01', '2025-06-01', '2026-11-22', '2040-01-01'];

  it.each(folders.flatMap((folder) => days.map((day) => [folder, day] as const)))(
    'tell of %s as of %s what the timeline tells',
    async (name, asOf) => {
      const folder = join(root, name);
      const { dataset } = await loadDataset(folder, folder);
      const { records } = timelineReport(dataset, everything, asOf as Day) as Report;
      const told = contracts((await load(folder)).dataset, { asOf }).flatMap(recordsOf);
      const kept = records.map(({ doubt = null, ...record }) => {
        const whole: Record<string, unknown> = { ...record, hasDoubt: doubt !== null };
        const keys = ['region', 'track', 'segment', 'contract', 'kind', 'schedule', 'period', 'unknown'];
        return Object.fromEntries([...keys, ...Object.keys(blank)].map((key) => [key, whole[key]]));
      });
      expect(told).toEqual(kept);
    },
  );

  it('are plain data that JSON carries whole', async () => {
    const { dataset } = await load(join(root, 'tests/scenarios/voorbeeld'));
    const all = contracts(dataset, { asOf: '2025-06-01' });
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });

  it('have a reason for every side that is open, and for no other', async () => {
    for (const folder of folders) {
      const { dataset } = await load(join(root, folder));
      const all = days.flatMap((asOf) => contracts(dataset, { asOf }));
      const periods = all.flatMap((one) => [one, ...one.courses]).flatMap((course) => course.periods);
      const windows = periods.flatMap(({ firstDay, lastDay, decideBy }) => [firstDay, lastDay, decideBy ?? firstDay]);
      for (const { earliest, latest, reason } of windows) {
        expect(reason !== null).toBe(earliest === null || latest === null);
      }
    }
  });

  it('have the state of the contract, and of each group where municipalities decided apart', async () => {
    const { dataset } = await load(join(root, 'tests/scenarios/voorbeeld'));
    const find = (id: string) =>
      contracts(dataset, { asOf: '2025-06-01', track: 'termijnen' }).find(({ contract }) => contract === id);
    expect(find('ontbonden')).toMatchObject({ state: 'ended', courses: [{ municipalities: null, state: 'ended' }] });
    expect(find('vloer')).toMatchObject({ state: 'unknown', stateSince: '2024-01-01', courses: [] });
    expect(find('apart')).toMatchObject({
      state: null,
      courses: [
        { municipalities: ['GM9001'], state: 'running', agreedUntil: '2025-12-31' },
        { municipalities: ['GM9002'], state: 'running', agreedUntil: '2027-12-31' },
      ],
    });
  });

  it('tell what the sources leave open, and what could be read otherwise', async () => {
    const { dataset, findings } = await load(await folderWith(leftOpen));
    expect(findings).toEqual([]);
    const [hulp, blurred, silent] = contracts(dataset, { asOf: '2022-06-01' });
    const doubt = {
      key: 'count',
      value: '1..2',
      kind: 'unclear',
      instead: ['3'],
      why: { nl: 'twee stukken', en: 'two papers' },
    };
    expect(hulp).toMatchObject({ contract: 'hulp', source: 'brief-2021', unknown: null });
    expect(hulp?.periods).toMatchObject([
      { id: 'initial', ifAny: false, decideBy: null, doubts: [] },
      { id: 'option-1', ifAny: false, decideBy: { latest: '2025-12-31', reason: null }, doubts: [doubt] },
      { id: 'option-2', ifAny: true, doubts: [doubt] },
    ]);
    expect(blurred).toMatchObject({ contract: 'vlek', source: 'brief-2021', unknown: 'unreadable', periods: [] });
    expect(silent).toMatchObject({ contract: 'stil', source: 'brief-2021', unknown: 'not-stated', state: 'unknown' });
  });

  it('are those that were asked for', async () => {
    const { dataset } = await load();
    const told = (asked: { region?: string; track?: string; segment?: string }) =>
      contracts(dataset, { asOf: '2024-06-01', ...asked }).map(({ region, track, segment, contract }) =>
        [region, track, segment, contract].filter((part) => part !== null).join('/'),
      );
    expect(told({ region: 'Haarlem' }).every((path) => path.startsWith('zuid-kennemerland-ijmond/'))).toBe(true);
    expect(told({ region: 'rotterdam', track: 'wijkteams' })).toEqual([
      'rotterdam/wijkteams/wijkteams-prior',
      'rotterdam/wijkteams/wijkteams-new',
    ]);
    expect(told({ segment: 'regionaal' })).toContain('rotterdam/jeugdhulp/regionaal/jeugdhulp-new');
  });

  it('refuse words that name nothing, with the ids that there are', async () => {
    const { dataset } = await load(frozen);
    const asking = (asked: object) => () => contracts(dataset, { asOf: '2024-06-01', ...asked });
    expect(asking({ region: 'barr' })).toThrow(
      expect.objectContaining({
        name: 'UnknownWordError',
        message: 'There is no region `barr`. Did you mean `bar`?',
        what: 'region',
        word: 'barr',
        known: ['bar', 'rotterdam', 'zuid-holland-zuid', 'zuid-kennemerland-ijmond'],
      }),
    );
    expect(asking({ region: 'bar', track: 'x' })).toThrow(
      expect.objectContaining({ what: 'track', known: ['wijkteams', 'veilig'] }),
    );
    expect(asking({ segment: 'x' })).toThrow(expect.objectContaining({ what: 'segment' }));
    expect(asking({ asOf: '2024-02-30' })).toThrow(RangeError);
    expect(asking({ asOf: undefined })).toThrow(RangeError);
  });

  it('refuse a copy of a dataset', async () => {
    const { dataset } = await load();
    expect(() => contracts({ ...dataset }, { asOf: '2024-06-01' })).toThrow(TypeError);
  });
});

describe('compare', () => {
  it('tells how far a plan slipped, with the lines of either paper', async () => {
    const { dataset } = await load();
    const regions = ['rotterdam@2021-12-31', 'rotterdam@2023-12-31'];
    const { rows } = compare(dataset, { asOf: '2024-06-01', regions, track: 'wijkteams', language: 'nl' });
    const shared = { subject: 'wijkteams', region: 'rotterdam', holders: ['rotterdam/wijkteams/wijkteams-new'] };
    const [was, is] = ['rotterdam-slides-2021', 'rotterdam-letter-2023'];
    expect(rows.filter(({ aspect }) => aspect === 'options')).toEqual([
      {
        ...{ ...shared, aspect: 'options', mark: 'differs', asOf: '2021-12-31', value: '3', label: '3', known: true },
        ...{ doubted: 0, difference: null, differenceLabel: '3 → 2' },
        cites: ['179', '303'].map((lines) => ({ source: was, lines })),
      },
      {
        ...{ ...shared, aspect: 'options', mark: 'differs', asOf: '2023-12-31', value: '2', label: '2', known: true },
        ...{ doubted: 1, difference: null, differenceLabel: '3 → 2' },
        cites: [{ source: is, lines: '232' }],
      },
    ]);
    const [first] = rows.filter(({ aspect }) => aspect === 'first-day');
    expect([first?.value, first?.difference, first?.differenceLabel]).toEqual([
      '2022-07-01',
      'P1Y6M',
      '1 jaar en 6 maanden later',
    ]);
  });

  it('names the contracts that are compared with nothing', async () => {
    const { dataset } = await load();
    const regions = ['rotterdam@2021-12-31', 'rotterdam@2023-12-31'];
    const { leftOut } = compare(dataset, { asOf: '2024-06-01', regions });
    expect(leftOut).toContainEqual({
      what: 'rotterdam@2023-12-31/wmo-maatwerkondersteuning/wmo-interim',
      reason: 'interim',
      label: 'interim contract',
    });
    expect(leftOut).toContainEqual(
      expect.objectContaining({
        what: 'rotterdam@2023-12-31/wmo-maatwerkondersteuning/wmo-regular',
        reason: 'replaced',
      }),
    );
  });

  it('refuses days and words that are none', async () => {
    const { dataset } = await load();
    const comparing =
      (...regions: string[]) =>
      () =>
        compare(dataset, { asOf: '2024-06-01', regions });
    expect(comparing('bar@2024-02-30', 'rotterdam')).toThrow(RangeError);
    expect(comparing('barr', 'rotterdam')).toThrow(expect.objectContaining({ what: 'region', word: 'barr' }));
  });
});

describe('load', () => {
  it('refuses a folder without a dataset', async () => {
    const folder = join(root, 'tests');
    await expect(load(folder)).rejects.toMatchObject({ name: 'NoDatasetError', folder });
  });

  it('leaves out a file that it cannot read, and says why', async () => {
    const { dataset, findings } = await load(await folderWith('id: voorbeeld-stad\nkind: [\n'));
    expect(findings).toMatchObject([{ severity: 'error', file: 'regions/voorbeeld-stad.yaml', related: null }]);
    expect(contracts(dataset, { asOf: '2024-06-01' })).toEqual([]);
    expect(validate(dataset)).toEqual(findings);
  });
});

describe('validate', () => {
  it('finds nothing but questions in the dataset that comes with inkoop', async () => {
    const found = validate(await load(), { today: '2026-11-22' });
    expect(found.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('asks what happened since only where it is told which day it is', async () => {
    const given = await load(frozen);
    const rules = (today?: string) => validate(given, { today }).map(({ rule }) => rule);
    expect(rules()).not.toContain('no-source-after-end');
    expect(rules('2025-12-31')).not.toContain('no-source-after-end');
    expect(rules('2026-01-01')).toContain('no-source-after-end');
    expect(() => rules('2026')).toThrow(RangeError);
  });

  it('finds what the command finds, in both languages', async () => {
    const folder = await folderWith('id: voorbeeld-dorp\nname: Voorbeeldstad\nkind: town\ntracks: []\n');
    const given = await load(folder);
    const found = validate(given);
    expect(found.length).toBeGreaterThan(0);
    expect(validate(given.dataset)).toEqual(found);
    for (const language of ['nl', 'en'] as const) {
      const { output } = await run(`cd ${folder} && inkoop --lang ${language} validate --data . --format json`);
      const told = found.map((one) => ({ ...one, message: one.message[language], hint: one.hint[language] }));
      expect(JSON.parse(output).findings).toEqual(told);
    }
  });
});

describe('the words of a finding', () => {
  it('show what is hidden in the data as a mark, as they do on a terminal', async () => {
    const folder = await folderWith('id: voorbeeld-stad\nname: Stad\neditions: null\n\n  unlimited \u2066~\n');
    const { findings } = await load(folder);
    const words = findings.flatMap(({ message, hint }) => [message.nl, message.en, hint.nl, hint.en]).join(' ');
    expect(words).toContain('⟨U+2066⟩');
    expect(words).not.toContain('\u2066');
  });
});
