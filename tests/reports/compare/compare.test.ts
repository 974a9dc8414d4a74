import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { thingsOf } from '../../../src/domain/things.js';
import { loadDataset } from '../../../src/loading/load.js';
import { besideTexts } from '../../../src/reports/apart.js';
import { type CompareOptions, compareReport } from '../../../src/reports/compare/compare.js';
import { codeFilterFor } from '../../../src/reports/list/codes.js';
import { listReport } from '../../../src/reports/list/list.js';
import type { Report } from '../../../src/reports/report.js';
import { statsReport } from '../../../src/reports/stats/stats.js';
import type { CodedKey } from '../../../src/reports/units.js';
import type { Text } from '../../../src/text/language.js';
import { optionText, termText, yearsText } from '../../../src/text/notation.js';
import { barText, countedText, percentText } from '../../../src/text/stats.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, region as madeRegion } from '../../support/timeline-rows.js';

const root = new URL('../../..', import.meta.url).pathname;
const { dataset } = await loadDataset(`${root}/data`, root);
const today = '2026-11-22' as Day;
const plain: CompareOptions = { track: undefined, on: [], differences: false, all: false, by: 'track' };

function compared(words: readonly string[], options: Partial<CompareOptions> = {}, asOf = today): Report {
  const days = new Map(
    words.flatMap((word) => (word.includes('@') ? [[word, word.split('@')[1] as Day] as const] : [])),
  );
  const report = compareReport(dataset, words, asOf, days, { ...plain, ...options });
  if ('known' in report) throw new Error(`${report.what} ${report.word}`);
  return report;
}

/** `first-day differs: 2022-07-01 | 2024-01-01 (1 year 6 months later)`, a line for each aspect. */
function linesOf({ records }: Report): string[] {
  const byAspect = new Map<string, (typeof records)[number][]>();
  for (const row of records) byAspect.set(String(row['aspect']), [...(byAspect.get(String(row['aspect'])) ?? []), row]);
  return [...byAspect].map(([aspect, rows]) => {
    const told = rows[0]?.['differenceLabel'] as Text | null | undefined;
    const difference = told ? ` (${told.en})` : '';
    return `${aspect} ${rows[0]?.['mark']}: ${rows.map((row) => (row['label'] as Text | null)?.en ?? '–').join(' | ')}${difference}`;
  });
}

describe('a term in one notation', () => {
  it.each([
    ['P4Y', '4'],
    ['P4Y6M', '4½'],
    ['P6M', '½'],
    ['P1Y2M', '1 yr 2 mo'],
    ['P3M', '3 mo'],
    ['..P7Y11M30D', '≤7 yr 11 mo 30 d'],
    ['..P18M', '≤1½'],
    ['P4Y..P6Y', '4–6'],
    ['P5Y..', '≥5'],
    ['unlimited', '∞'],
    ['unreadable', '?'],
    ['', '?'],
  ])('%s is %s', (length, text) => {
    expect(yearsText(length).en).toBe(text);
  });

  it('the fixed part, then each group of options', () => {
    const two = yearsText('P2Y');
    expect(termText(yearsText('P4Y'), [optionText('4', yearsText('undecided'))]).en).toBe('4 + 4×?');
    expect(termText(yearsText('P4Y'), [optionText('1..2', two), optionText('unreadable', two)]).en).toBe(
      '4 + 1–2×2 + ?×2',
    );
    expect(termText(yearsText('P1Y'), [optionText('unlimited', yearsText('P1Y'))]).en).toBe('1 + ∞×1');
    expect(termText(yearsText('P9Y'), 'none').en).toBe('9 + 0');
    expect(termText(yearsText('P9Y'), 'unknown').en).toBe('9 + ?');
  });
});

describe('one region over time', () => {
  it('tells how far the plan slipped', () => {
    const words = ['rotterdam@2021-12-31', 'rotterdam@2023-12-31'];
    const on = ['first-day', 'initial-term', 'options', 'term', 'latest-end'] as const;
    expect(linesOf(compared(words, { track: 'wijkteams', on }))).toEqual([
      'first-day differs: 2022-07-01 | 2024-01-01 (1 year 6 months later)',
      'initial-term unclear: 4 years 6 months | unreadable',
      'options differs: 3 | 2 (3 → 2)',
      'term unclear: 4½ + 3×2 | ? + 2×?',
      'latest-end unclear: 2032-12-31 | unreadable',
    ]);
  });

  it('the other way round it is sooner; the same day twice differs in nothing', () => {
    const [early, late] = ['rotterdam@2021-12-31', 'rotterdam@2023-12-31'];
    const on = ['first-day'] as const;
    expect(linesOf(compared([late, early], { track: 'wijkteams', on }))[0]).toContain('(1 year 6 months sooner)');
    expect(compared([early, early], { track: 'wijkteams', differences: true }).records).toEqual([]);
  });
});

describe('regions side by side', () => {
  it('a track that is named is that one, and not others in its field', () => {
    expect(linesOf(compared(['rotterdam', 'bar'], { track: 'wijkteams', on: ['term'] }, '2021-12-31' as Day))).toEqual([
      'term unclear: 4½ + 3×2 | 4 + 4×?, together ≤8',
    ]);
  });

  it('differences leave out what all say alike, be it that they do not know', () => {
    const all = compared(['rotterdam', 'bar'], { track: 'wijkteams' });
    const some = compared(['rotterdam', 'bar'], { track: 'wijkteams', differences: true });
    const aspectsIn = (report: Report) => new Set(report.records.map((row) => row['aspect']));
    expect([...aspectsIn(all)]).toContain('instrument');
    expect([...aspectsIn(some)]).not.toContain('instrument');
  });

  it('every value cites its lines, but for what was not read', () => {
    const told = compared([], { all: true }).records.filter(
      ({ value }) => !String(value ?? 'not-read').includes('not-read'),
    );
    const uncited = told.filter((row) => row['cite'] === null);
    expect(uncited.map((row) => `${row['region']} ${row['aspect']} ${row['value']}`)).toEqual([]);
  });

  it('where whole tracks may end together a line says so, with the time that is left, and never of a time that has passed', () => {
    const said = (words: readonly string[], asOf: string) =>
      compared(words, {}, asOf as Day)
        .remarks.map(({ en }) => en)
        .filter((one) => one.startsWith('Joint'));
    expect(said(['rotterdam', 'bar'], '2021-12-31')).toEqual([
      'Joint procurement may be possible (neighbourhood teams): the contract of Rotterdam · Wijkteams and that of BAR · Wijkteams may end at the same time (2026-12-31 … 2029-12-31, uncertain reading). That leaves 5 years.',
    ]);
    expect(said(['rotterdam', 'bar'], '2030-01-01')).toEqual([]);
    // A segment's first day, and a year that is all that is known of another, line up with nothing.
    expect(said(['rotterdam', 'zuid-holland-zuid'], '2021-12-31')).toEqual([]);
    expect(said(['haarlem', 'zuid-holland-zuid'], '2021-12-31')).toEqual([]);
  });

  it('segments are matched within their field by kind of care; the others are named', () => {
    const report = compared(['rotterdam', 'bar'], { by: 'segment', on: ['award'] });
    expect([...new Set(report.records.map((row) => row['subject']))].sort()).toEqual([
      'wijkteams/care-category/adult-mental-health',
      'wijkteams/care-category/disability',
      'wijkteams/care-category/growing-up',
      'wijkteams/care-category/youth-mental-health',
    ]);
    const alone = report.remarks.map(({ en }) => en).filter((one) => one.includes('counterpart'));
    expect(alone.find((one) => one.includes('in BAR'))).toContain('Maatschappelijke Werk');
  });

  it('a word that names nothing is told', () => {
    expect(compareReport(dataset, ['baar', 'bar'], today, new Map(), plain)).toMatchObject({
      what: 'region',
      word: 'baar',
    });
    const options = { ...plain, track: 'wijkteems' };
    expect(compareReport(dataset, ['rotterdam', 'bar'], today, new Map(), options)).toMatchObject({ what: 'track' });
  });
});

describe('what is compared with nothing', () => {
  it('is named: the withdrawn tender and the contracts that bridge the time', () => {
    const { beside } = compared(['rotterdam@2021-12-31', 'rotterdam@2023-12-31'], {
      track: 'wmo-maatwerkondersteuning',
    });
    const track = 'wmo-maatwerkondersteuning';
    expect(beside?.leftOut).toEqual(
      expect.arrayContaining([
        { what: `rotterdam@2023-12-31/${track}/wmo-interim`, reason: 'interim' },
        { what: `rotterdam@2023-12-31/${track}/wmo-regular`, reason: 'replaced' },
      ]),
    );
    const texts = besideTexts(beside ?? { leftOut: [] }).map(({ nl }) => nl);
    expect(texts).toContain(
      `Buiten beschouwing, vervangen door een nieuwer plan: 1 (rotterdam@2023-12-31/${track}/wmo-regular).`,
    );
  });

  it('is told with how it came to nothing, why, when and in which lines, also where another plan took its place', () => {
    const words = ['rotterdam@2021-12-31', 'rotterdam@2023-12-31'];
    const endsIn = (track: string) => {
      const { remarks } = compared(words, { track });
      return remarks.map(({ nl }) => nl).filter((one) => one.startsWith('Niet doorgegaan'));
    };
    expect(endsIn('wmo-maatwerkondersteuning')).toEqual([
      'Niet doorgegaan: Rotterdam · Wmo-maatwerkondersteuning (wmo-regular): ingetrokken (kort geding, 2021-01-01 … 2022-12-31) [Rotterdam-brief 2023: 48, 49] (onzeker).',
    ]);
    expect(endsIn('wijkteams')).toEqual([]);
    const [all] = compared([], { all: true })
      .remarks.map(({ en }) => en)
      .filter((one) => one.startsWith('Came'));
    expect(all).toMatch(/\(wmo\): not awarded \[.+; DUO .+: dropped \[/);
  });

  it('is named where another track is asked for', () => {
    const { beside } = compared(['rotterdam', 'bar'], { track: 'wijkteams' });
    expect(beside?.leftOut).toEqual(
      expect.arrayContaining([
        { what: 'rotterdam/welzijn/welzijn-new', reason: 'other-track' },
        { what: 'bar/veilig/veilig-new', reason: 'same-field' },
      ]),
    );
  });

  it('is named where no source tells anything of what is compared', async () => {
    const bare = 'contracts:\n  - { id: hulp, kind: regular, stage: intended, cite: { rest: 2 } }\n';
    const { dataset: made } = await datasetWith(madeRegion(bare, ''), undefined, { vocabulary: false });
    const report = compareReport(made, [], today, new Map(), { ...plain, on: ['first-day'], all: true }) as Report;
    expect(report.records).toEqual([]);
    expect(report.beside?.leftOut).toEqual([{ what: 'voorbeeld-stad/jeugdhulp/hulp', reason: 'nothing-told' }]);
  });

  it.each(['2021-12-31', '2023-12-31', '2026-11-22'])('as of %s each contract is in or counted beside', (asOf) => {
    const { records, beside } = compared([], { all: true, by: 'track' }, asOf as Day);
    const paths = [
      ...records.flatMap((row) => String(row['holder'] ?? '').split('; ')),
      ...(beside?.leftOut ?? []).map(({ what }) => what),
    ];
    const ids = new Set(paths.map((path) => path.split('/').at(-1)));
    for (const region of dataset.regions) {
      for (const { id } of thingsOf(region, asOf as Day).contracts.values())
        expect(ids, `${region.id} ${id}`).toContain(id);
    }
  });
});

describe('a side of one source alone', () => {
  const plan = contract(
    'firstDay: 2027-01-01, initialTerm: P4Y, options: [{ count: 1, length: P4Y, cite: 4 }]',
    'funding: [{ model: pxq, cite: 5 }],',
  );
  const notice = contract('firstDay: 2027-04-01, initialTerm: P48M, options: [{ count: 2, length: P1Y, cite: 4 }]');

  async function between(...words: string[]) {
    const { dataset: made } = await datasetWith(madeRegion(plan, notice), undefined, { vocabulary: false });
    return compareReport(made, words, today, new Map(), plain);
  }

  it('sets the paper against the notice, and passes nothing on from one to the other', async () => {
    const report = (await between('voorbeeld-stad@brief-2021', 'voorbeeld-stad@brief-2024')) as Report;
    const told = linesOf(report);
    expect(told).toContain('first-day differs: 2027-01-01 | 2027-04-01 (3 months later)');
    expect(told).toContain('initial-term same: 4 years | 48 months');
    expect(told.find((line) => line.startsWith('term'))).toMatch(/^term differs: 4 \+ 1×4 \| 4 \+ 2×1/);
    expect(told.find((line) => line.startsWith('funding'))).toMatch(/: .+ \| –$/);
    expect(report.records.map(({ source }) => source)).toEqual(expect.arrayContaining(['brief-2021', 'brief-2024']));
    expect(report.columns.map(({ en }) => en).slice(1, 3)).toEqual([
      'Voorbeeldstad (brief-2021 alone)',
      'Voorbeeldstad (brief-2024 alone)',
    ]);
  });

  it('is another thing than the region as known then, which has what older sources tell', async () => {
    const report = (await between('voorbeeld-stad', 'voorbeeld-stad@brief-2024')) as Report;
    expect(linesOf(report).find((line) => line.startsWith('funding'))).toMatch(/: .+ \| –$/);
    expect(linesOf(report)).toContain('first-day same: 2027-04-01 | 2027-04-01');
  });

  it('has to be a source that tells of the region', async () => {
    const { dataset: made } = await datasetWith(madeRegion(plan, ''), undefined, { vocabulary: false });
    expect(compareReport(made, ['voorbeeld-stad@brief-2024', 'voorbeeld-stad'], today, new Map(), plain)).toMatchObject(
      {
        what: 'source',
        word: 'brief-2024',
        known: ['brief-2021'],
      },
    );
  });
});

describe('sides are equal by what they mean, contract by contract', () => {
  const region = (id: string, first: string, second: string) => `id: ${id}
name: ${id}
kind: municipality
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts:
          - { id: eerste, kind: regular, stage: signed, cite: { rest: 2 },
              terms: { firstDay: 2022-01-01, initialTerm: ${first}, options: none, cite: { rest: 2 } } }
          - { id: tweede, kind: regular, stage: signed, cite: { rest: 3 },
              terms: { firstDay: 2022-01-01, initialTerm: ${second}, options: none, cite: { rest: 3 } } }
`;

  async function marked(a: readonly [string, string], b: readonly [string, string]): Promise<unknown> {
    const others = { 'regions/voorbeeld-dorp.yaml': region('voorbeeld-dorp', ...b) };
    const loaded = await datasetWith(region('voorbeeld-stad', ...a), 'voorbeeld-stad', { others });
    const options = { ...plain, on: ['initial-term' as const] };
    const report = compareReport(loaded.dataset, ['voorbeeld-stad', 'voorbeeld-dorp'], today, new Map(), options);
    if ('known' in report) throw new Error(report.word);
    return report.records[0]?.['mark'];
  }

  it.each([
    [['P4Y', 'P2Y'], ['P4Y', 'P2Y'], 'same'],
    [['P4Y', 'P2Y'], ['P48M', 'P24M'], 'same'],
    [['P4Y', 'P2Y'], ['P2Y', 'P4Y'], 'differs'],
    [['P4Y', 'P4Y'], ['P4Y', 'P2Y'], 'differs'],
    [['P4Y', 'not-stated'], ['P2Y', 'P4Y'], 'differs'],
    [['P4Y', 'not-stated'], ['P4Y', 'P2Y'], 'unclear'],
    [['..P4Y', '..P4Y'], ['P3Y', 'P3Y'], 'unclear'],
    [['..P4Y', '..P4Y'], ['P5Y', 'P5Y'], 'differs'],
  ] as const)('%j beside %j: %s', async (a, b, mark) => {
    expect(await marked(a, b)).toBe(mark);
  });
});

describe('what is told in a line, not in a table', () => {
  const region = (id: string, doubt: string, own = '') => `id: ${id}
name: ${id}
kind: municipality
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts: [{ id: hulp, kind: regular, stage: signed, cite: { rest: 2 }, lots: not-stated,
          procurement: { instrument: public-contract, cite: { rest: 5 }${doubt} }${own} }]
`;
  const notes = async (own = '') => {
    const doubt = ', doubt: { instrument: { kind: unclear, why: { nl: vlek } } }';
    const others = { 'regions/voorbeeld-dorp.yaml': region('voorbeeld-dorp', doubt, own) };
    const loaded = await datasetWith(region('voorbeeld-stad', ''), 'voorbeeld-stad', { others, vocabulary: false });
    const report = compareReport(loaded.dataset, ['voorbeeld-stad', 'voorbeeld-dorp'], today, new Map(), plain);
    return (report as Report).sections.flatMap((section) => section.notes.map(({ en }) => en));
  };

  it('has the lines of each side, and tells whose doubt it is', async () => {
    const told = await notes(', providers: { count: 3, cite: 7 }');
    expect(told).toContain(
      'The same: instrument (public-contract; voorbeeld-stad [5], voorbeeld-dorp [5] (uncertain)).',
    );
    expect(told).toContain('Known of none: number of lots (not stated; voorbeeld-stad [2], voorbeeld-dorp [2]).');
    expect(told).toContain('Only voorbeeld-dorp: number of providers (3 [7]).');
  });

  it('of much that one of them alone tells the count, without lines', async () => {
    const winners = [...'abcdefghij'].map((letter) => `${letter.repeat(20)}-zorg`).join(', ');
    const told = await notes(`, awards: [{ winners: [${winners}], cite: 7 }]`);
    expect(told).toContain('Only voorbeeld-dorp: awarded to (a list: --on award).');
  });
});

describe('a number of providers tells what it counts', () => {
  const region = (id: string, providers: string) => `id: ${id}
name: ${id}
kind: municipality
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts: [{ id: hulp, kind: regular, stage: signed, cite: { rest: 2 }, providers: { ${providers}, cite: { rest: 2 } } }]
`;
  const between = async (a: string, b: string) => {
    const others = { 'regions/voorbeeld-dorp.yaml': region('voorbeeld-dorp', b) };
    const loaded = await datasetWith(region('voorbeeld-stad', a), 'voorbeeld-stad', { others, vocabulary: false });
    const options = { ...plain, on: ['providers' as const] };
    return compareReport(loaded.dataset, ['voorbeeld-stad', 'voorbeeld-dorp'], today, new Map(), options) as Report;
  };

  it.each([
    ['count: 1, form: combination', 'count: 1, form: combination', 'same: 1 combination | 1 combination'],
    ['count: 1..2, form: combination', 'count: 3, form: combination', 'differs: 1 to 2 combinations | 3 combinations'],
    ['count: 1..2, form: combination', 'count: 2, form: combination', 'unclear: 1 to 2 combinations | 2 combinations'],
    // How many providers are in them nobody tells.
    ['count: 1, form: combination', 'count: 1', 'unclear: 1 combination | 1'],
    [
      'count: 1, form: combination',
      'count: 5, form: strategic-partners',
      'unclear: 1 combination | 5 strategic partners',
    ],
    [
      'count: ..1, form: single',
      'count: 3, form: single',
      'differs: at most 1 provider alone | 3 providers, each alone',
    ],
    ['count: 2, form: ring', 'count: not-stated, form: ring', 'unclear: 2 (ring) | not stated'],
  ])('%s beside %s', async (a, b, told) => {
    expect(linesOf(await between(a, b))[0]).toContain(told);
  });

  it('in Dutch, too', async () => {
    const { records } = await between('count: 1..2, form: combination', 'count: 1, form: strategic-partners');
    expect(records.map(({ label }) => (label as Text).nl)).toEqual([
      '1 tot en met 2 samenwerkingsverbanden',
      '1 strategische partner',
    ]);
  });
});

describe('lists by a coded value', () => {
  function listed(what: 'segments' | 'contracts', key: CodedKey, word: string): string[] {
    const codes = codeFilterFor(new Map([[key, word]]), dataset);
    if ('names' in codes) throw new Error(`no term ${codes.word}`);
    const selection = { region: undefined, track: undefined, segment: undefined };
    const report = listReport(dataset, what, { selection, codes, asOf: today, group: undefined }) as Report;
    return report.records.map((row) => `${row['region']}/${row['segment'] ?? ''}/${row['contract'] ?? ''}`);
  }

  it('its id, its label in either language and its other names are the same', () => {
    const byId = listed('segments', 'funding', 'task-based');
    expect(byId.length).toBeGreaterThan(3);
    for (const word of ['taakgericht', 'Taakgericht', 'taakgerichte financiering', 'lumpsum']) {
      expect(listed('segments', 'funding', word)).toEqual(byId);
    }
    expect(listed('contracts', 'instrument', 'overheidsopdracht')).toEqual(
      listed('contracts', 'instrument', 'public contract'),
    );
  });

  it('an unknown word lists what is not known, and a number of a SAS option what has it', () => {
    expect(listed('contracts', 'funding', 'undecided')).toContain('zuid-kennemerland-ijmond//jeugdhulp-new');
    const second = listed('segments', 'sas-option', '2');
    expect(second).toContain('zuid-holland-zuid/mkd/');
    expect(second).not.toContain('zuid-holland-zuid/hoog-specialistisch/');
  });

  it('a word that means nothing is none', () => {
    expect(codeFilterFor(new Map([['funding', 'taakgericgt']]), dataset)).toMatchObject({ word: 'taakgericgt' });
  });
});

describe('how often things occur', () => {
  const { records } = statsReport(dataset, undefined, today) as Report;
  const of = (subject: string) => records.filter((row) => row['subject'] === subject);

  it('what occurs in all is the sum of the regions', () => {
    for (const row of records.filter((one) => one['region'] === null)) {
      const regions = records.filter(
        (one) => one['region'] !== null && one['subject'] === row['subject'] && one['value'] === row['value'],
      );
      expect(regions.reduce((sum, one) => sum + Number(one['count']), 0)).toBe(row['count']);
    }
  });

  it('each unit has one term, and each value of the data is known or a word for not known', () => {
    for (const subject of ['term', 'values']) {
      const all = of(subject).filter((row) => row['region'] === null);
      expect(all.reduce((sum, row) => sum + Number(row['count']), 0)).toBe(all[0]?.['of']);
    }
    expect(of('values').find((row) => row['value'] === 'known')?.['of']).toBeGreaterThan(1833);
  });

  it('a doubt is counted with the value, in each form', () => {
    const found = of('sas-option').find((row) => row['value'] === '2' && row['region'] === 'zuid-holland-zuid');
    expect(found).toMatchObject({ count: 6, doubted: 6 });
    expect(countedText(6, 5)).toEqual({ nl: '6, waarvan 5 onzeker', en: '6, 5 of them uncertain' });
    expect([percentText(6, 11), percentText(1, 2000), barText(6, 5, 11)]).toEqual(['55%', '<1%', '██▒▒▒▒▒▒▒▒▒']);
    const said = compared(['zuid-holland-zuid', 'bar'], { all: true, track: 'jeugdhulp', on: ['sas-option'] });
    const [two] = said.records.filter((row) => row['value'] === '2');
    expect(two).toMatchObject({
      known: true,
      doubted: 5,
      doubt: expect.stringMatching(/^key=sasOption value=2 kind=/),
    });
    const told = said.sections.flatMap(({ rows, notes }) => [...rows.flat(), ...notes].map(({ en }) => en));
    expect(told.join()).toContain('(uncertain: 5 of 6)');
  });

  it('people see a value a row, of all regions together; regions below it when asked for', () => {
    const rowsOf = (byRegion: boolean) => {
      const report = statsReport(dataset, undefined, today, byRegion) as Report;
      const terms = report.sections.find(({ heading }) => heading.en === 'Term in years');
      return terms?.rows.map((row) => row[0]?.en ?? '') ?? [];
    };
    expect(new Set(rowsOf(false)).size).toBe(rowsOf(false).length);
    expect(rowsOf(false).join()).not.toContain('– BAR');
    expect(rowsOf(true)).toContain('– BAR');
  });

  it('a contract of the whole track beside shares is one unit, not one for each segment', async () => {
    const { dataset: frozen } = await loadDataset(`${root}/tests/scenarios/data`, root);
    const report = statsReport(frozen, undefined, today, false) as Report;
    const unstated = report.records.filter(
      ({ subject, region, value }) => subject === 'funding' && region === 'zuid-holland-zuid' && value === 'not-stated',
    );
    expect(unstated.map((row) => row['count'])).toEqual([1]);
  });
});

describe('what only one side tells', () => {
  const notesOf = ({ sections }: Report) => sections.flatMap(({ notes }) => notes.map(({ en }) => en));

  it('is no difference where it tells that it is not known', () => {
    const notes = notesOf(compared(['rotterdam', 'bar'], { track: 'wijkteams' }));
    expect(notes.filter((one) => one.startsWith('Only ')).join()).not.toContain('not stated');
    expect(notes).toContainEqual(
      expect.stringMatching(/^Known of none: .*evaluation \(not stated; Rotterdam \[[-\d]+\], BAR \[[-\d]+\]\)/),
    );
  });
});

it('terms in years are told with how they are read', () => {
  const report = statsReport(dataset, undefined, today) as Report;
  const section = report.sections.find(({ heading }) => heading.en === 'Term in years');
  expect(section?.notes.map(({ en }) => en).join()).toContain('? not known');
});
