import { beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { shortCitation } from '../../../src/domain/citing/citation.js';
import type { Dataset, Region } from '../../../src/domain/dataset.js';
import { nameOfKey } from '../../../src/domain/key-names.js';
import { type MappingKind, model } from '../../../src/domain/model.js';
import { citationFor, valuesOf, walked } from '../../../src/domain/walk.js';
import { shownReport } from '../../../src/formats/shown.js';
import { writtenReport } from '../../../src/formats/written.js';
import { loadDataset } from '../../../src/loading/load.js';
import type { Report } from '../../../src/reports/report.js';
import { showReport } from '../../../src/reports/show/show.js';
import { findingOf } from '../../../src/source/diagnostic.js';
import { countText, lengthText } from '../../../src/text/measures.js';
import { datasetWith } from '../../support/example-region.js';

const root = new URL('../../..', import.meta.url).pathname;

const example = `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions:
  - source: brief-2021
    organisations:
      - { id: dienst, name: Dienst Zorg, role: service-organisation, memberCount: 2, cite: 1 }
  - { source: brief-2024, municipalities: [GM9001, GM9002], cite: 1 }
contradictions:
  - { id: naam, about: organisations, readings: [brief-2021:6 "Wonen", brief-2024:5 "Woningen"], followed: 2, means: { nl: of het meer is, en: whether it is more } }
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        milestones:
          - { id: publication, kind: tender-publication, contract: hulp, planned: 2021-05-25, cite: { rest: 2 } }
          - { id: signing, kind: contract-signing, contract: hulp, planned: 2021, cite: { rest: 2 } }
        budgets:
          - { id: hulp, role: budget, municipalities: [GM9002], amounts: { 2022: 5, 2023: 6 }, cite: { rest: 9 } }
          - { id: wonen, name: Wonen, role: budget, amounts: { 2023: 7, 2024: 8 }, cite: { rest: 9 } }
        contracts:
          - id: hulp
            kind: regular
            stage: intended
            cite: { rest: 2 }
            terms:
              firstDay: 2022-01-01
              initialTerm: P4Y6M
              options:
                - { count: 3, length: ..P2Y, cite: { rest: 3 } }
                - { count: 1, length: undecided, cite: { rest: 4 } }
              cite: { rest: 3 }
              doubt: { initialTerm: { kind: damaged, instead: [P4Y, P4Y2M], why: { nl: een half scant als 2, en: a half scans as 2 } } }
            procurement: { instrument: subsidy, procedure: not-stated, cite: { rest: 5 } }
            funding: not-stated
        segments:
          - id: wonen
            name: Wonen
            aliases: [segment 2]
            cite: { name: 6 }
            contracts:
              - { id: hulp, awards: [{ winners: [voorbeeldzorg, thuis-bee], cite: { rest: 7 } }] }
            segments:
              - { id: kamers, name: Kamers/Studio’s, cite: { name: 8 } }
            points: { group: { living: 7 "wie niet thuis kan wonen" } }
        numbers: [{ what: teams, count: 43, cite: 9 "43 teams" }]
        points: { risk: { cost: 9 "kosten stijgen" } }
      - source: brief-2024
        numbers: [{ what: teams, count: 40, cite: 5 "40 teams" }]
        points: { risk: { cost: 6 "duurder" "en duurder"; 7 "meer vraag" } }
        milestones:
          - { id: publication, kind: tender-publication, actual: 2021-06-01, cite: { rest: 2 } }
        contracts:
          - id: hulp
            stage: signed
            cite: { stage: 3 }
            terms: { firstDay: 2022-02-01, initialTerm: P4Y6M, options: none, cite: { rest: 4 } }
`;

let dataset: Dataset;
let real: Dataset;

beforeAll(async () => {
  const loaded = await datasetWith(example);
  expect(loaded.diagnostics.map(findingOf).map(({ message, lineText }) => `${lineText} ${message.en}`)).toEqual([]);
  dataset = loaded.dataset;
  real = (await loadDataset(`${root}data`, root)).dataset;
});

function shown(path: string, asOf = '2025-01-01', of = dataset): Report {
  const report = showReport(of, path, asOf as Day);
  if ('known' in report) throw new Error(`${report.what} ${report.word}`);
  return report;
}

/** The records of a path as `block/key value` with what a test asks of them. */
function told(path: string, fields: readonly string[], asOf?: string): string[] {
  return writtenReport(shown(path, asOf), 'en').records.map((record) =>
    [
      [record['contract'], record['block'], record['key']].filter(Boolean).join('/'),
      record['value'],
      ...fields.map((field) => record[field] ?? '-'),
    ].join(' | '),
  );
}

describe('a track', () => {
  it('has the newest word of each block, and what was superseded with a mark', () => {
    const records = told('voorbeeld-stad/jeugdhulp', ['source', 'inheritedFrom', 'supersededBy']);
    expect(records).toContain('hulp/stage | signed | brief-2024 | - | -');
    expect(records).toContain('hulp/stage | intended | brief-2021 | - | brief-2024');
    expect(records).toContain('hulp/terms/firstDay | 2022-02-01 | brief-2024 | - | -');
    expect(records).toContain('hulp/terms/firstDay | 2022-01-01 | brief-2021 | - | brief-2024');
    expect(records).toContain('hulp/terms/options/1/count | 3 | brief-2021 | - | brief-2024');
    expect(records).toContain('hulp/procurement/instrument | subsidy | brief-2021 | brief-2021 (older) | -');
  });

  it('does not list as said earlier what is still said', () => {
    const terms = told('voorbeeld-stad/jeugdhulp', ['source']).filter((one) =>
      one.startsWith('hulp/terms/initialTerm'),
    );
    expect(terms).toEqual(['hulp/terms/initialTerm | P4Y6M | brief-2024']);
  });

  it('adds milestones up by id, key by key', () => {
    const records = told('voorbeeld-stad/jeugdhulp', ['source', 'supersededBy']).filter((one) =>
      /^milestones/.test(one),
    );
    expect(records).toContain('milestones/publication/actual | 2021-06-01 | brief-2024 | -');
    expect(records).toContain('milestones/publication/planned | 2021-05-25 | brief-2021 | -');
    expect(records).toContain('milestones/signing/planned | 2021 | brief-2021 | -');
  });

  it('adds points and numbers up, and replaces none', () => {
    const records = told('voorbeeld-stad/jeugdhulp', ['source', 'supersededBy']).filter((one) =>
      /^(points|numbers)/.test(one),
    );
    expect(records.filter((one) => !one.includes('/as ') && !one.includes('/what '))).toEqual([
      'numbers/1/count | 40 | brief-2024 | -',
      'numbers/1/count | 43 | brief-2021 | -',
      'points/1/theme | cost | brief-2024 | -',
      'points/1/theme | cost | brief-2021 | -',
    ]);
    expect(told('voorbeeld-stad/jeugdhulp/wonen', []).filter((one) => one.startsWith('points'))).toEqual([
      'points/1/as | group',
      'points/1/theme | living',
    ]);
  });

  it('tells a point in one row: what it is, its theme and the words of the paper', () => {
    const { sections } = shownReport(shown('voorbeeld-stad/jeugdhulp'), 'en');
    const rowsOf = (heading: string) =>
      sections.filter((one) => one.heading.endsWith(heading)).flatMap(({ rows }) => rows);
    expect(rowsOf('points').map(([name, value]) => `${name} | ${value}`)).toEqual([
      'risk | cost: “duurder”, “en duurder”, “meer vraag”',
      'risk | cost: “kosten stijgen”',
    ]);
    expect(rowsOf('numbers').map(([name, value]) => `${name} | ${value}`)).toEqual(['teams | 40', 'teams | 43']);
  });

  it('tells an item in one row, whatever keys it has and in whichever editions they stand', () => {
    const { sections } = shownReport(shown('voorbeeld-stad/jeugdhulp'), 'en');
    const rowsOf = (heading: string) =>
      sections.filter((one) => one.heading.endsWith(heading)).flatMap(({ rows }) => rows.map((row) => row.join(' | ')));
    expect(rowsOf('milestones')).toEqual([
      'publication of the tender | took place on 2021-06-01; planned 2021-05-25; contract hulp | line 2; brief-2024: line 2',
      'signing | planned in 2021; contract hulp | line 2',
    ]);
    expect(rowsOf('Earlier editions › hulp › terms')).toContain(
      'options (1) | 3; length of an option at most 2 years | line 3',
    );
  });

  it('tells budgets of several years as a table, years side by side, and above it what all of them say', () => {
    const [section] = shown('voorbeeld-stad/jeugdhulp').sections.filter(({ heading }) =>
      heading.en.endsWith('budgets'),
    );
    expect(section?.columns?.map(({ en }) => en)).toEqual(['', '2022', '2023', '2024', '']);
    expect(section?.rows.map((row) => row.map(({ en }) => en))).toEqual([
      ['hulp (municipalities Voorbeelddorp)', '5', '6', '', 'line 9'],
      ['Wonen', '', '7', '8', 'line 9'],
    ]);
    expect(section?.details.map(({ nl }) => nl)).toContain('budget');
  });

  it('says who won what in its segments, in the row of each', () => {
    const [section] = shown('voorbeeld-stad/jeugdhulp').sections.filter(({ heading }) => heading.en === 'Segments');
    expect(section?.rows[0]?.[1]?.en).toContain('hulp: awarded to Voorbeeldzorg, Thuis Bee');
  });

  it('as of an earlier day is what was known then', () => {
    const records = told('voorbeeld-stad/jeugdhulp', ['source'], '2023-01-01');
    expect(records.some((one) => one.includes('brief-2024'))).toBe(false);
    expect(records).toContain('hulp/terms/firstDay | 2022-01-01 | brief-2021');
  });

  it('of which nothing is known yet has no records', () => {
    expect(shown('voorbeeld-stad/jeugdhulp', '2021-01-01').records).toEqual([]);
    expect(shown('voorbeeld-stad', '2021-01-01').records).toEqual([]);
  });
});

describe('a region', () => {
  it('has its own values, from the day of the newest paper that they rest on', () => {
    const notes = (asOf?: string) =>
      shown('voorbeeld-stad', asOf).sections.flatMap((one) => one.notes.map(({ en }) => en));
    expect(notes()).toContain(
      'Contradiction about organisations: “Wonen” (brief-2021, line 6) against “Woningen” (brief-2024, line 5). The data follow “Woningen”. What hangs on it: whether it is more.',
    );
    expect(notes('2023-01-01').filter((one) => one.includes('Contradiction'))).toEqual([]);
    const early = told('voorbeeld-stad', ['cite'], '2023-01-01');
    expect(early).toContain('organisations/dienst/memberCount | 2 | brief-2021:1');
    expect(early.filter((one) => one.includes('brief-2024'))).toEqual([]);
  });

  it('has its tracks in short', () => {
    const rows = shown('voorbeeld-stad').sections.flatMap((section) =>
      section.rows.map((row) => row.map(({ en }) => en)),
    );
    expect(rows).toContainEqual([
      'hulp',
      'regular contract; signed; first day 2022-02-01; initial term 4 years 6 months; subsidy',
      'lines 3, 4; brief-2021 (older): lines 2, 5',
    ]);
    expect(rows).toContainEqual(['Segments', 'Wonen, Kamers/Studio’s', '']);
  });
});

describe('a segment', () => {
  it('has what it looks up from the whole, marked', () => {
    const records = told('voorbeeld-stad/jeugdhulp/wonen', ['inheritedFrom']);
    expect(records).toContain('name | Wonen | brief-2021 (older)');
    expect(records).toContain('hulp/stage | signed | track');
    expect(records).toContain('hulp/procurement/instrument | subsidy | track; brief-2021 (older)');
    expect(records).toContain('hulp/awards/1/winners | ["voorbeeldzorg","thuis-bee"] | brief-2021 (older)');
    expect(told('voorbeeld-stad/jeugdhulp/kamers', ['inheritedFrom'])).toContain(
      'hulp/awards/1/winners | ["voorbeeldzorg","thuis-bee"] | segment wonen; brief-2021 (older)',
    );
  });

  it('has no part of a block that is the whole’s own', () => {
    expect(told('voorbeeld-stad/jeugdhulp', []).some((one) => one.startsWith('budgets/hulp/municipalities'))).toBe(
      true,
    );
    expect(told('voorbeeld-stad/jeugdhulp/wonen', []).filter((one) => one.includes('budgets'))).toEqual([]);
  });

  it('says so to people too', () => {
    const sections = shown('voorbeeld-stad/jeugdhulp/wonen').sections;
    const details = new Map(
      sections.map(({ heading, details: all }) => [heading.en, all.map(({ en }) => en).join(' · ')]),
    );
    expect(details.get('hulp › terms')).toBe('from the whole track · source brief-2024 (2024-02-01)');
    expect(details.get('hulp › procurement')).toBe('from the whole track · from brief-2021 (2021-05-18, older)');
    expect(details.get('hulp › awards')).toBe('from brief-2021 (2021-05-18, older)');
  });

  it('is found by alias and by name, whatever its case and its slashes', () => {
    for (const word of ['wonen', 'segment 2', 'WONEN']) {
      expect(shown(`voorbeeld-stad/jeugdhulp/${word}`).records[0]?.['segment']).toBe('wonen');
    }
    expect(shown('voorbeelddorp/Jeugdhulp/kamers/studio’s').records[0]?.['segment']).toBe('kamers');
  });
});

describe('values in words', () => {
  it('codes, unknown words, lengths, names and doubts', () => {
    const rows = shown('voorbeeld-stad/jeugdhulp', '2023-01-01').sections.flatMap((section) =>
      section.rows.map((cells) => cells.map(({ nl }) => nl).join(' | ')),
    );
    expect(rows).toContain('initiële looptijd | 4 jaar en 6 maanden* | regel 3');
    expect(rows).toContain('opties (1) | 3; duur van een optie hoogstens 2 jaar | regel 3');
    expect(rows).toContain('opties (2) | 1; duur van een optie: nog te bepalen | regel 4');
    expect(rows).toContain('inkoopvorm | subsidie | regel 5');
    expect(rows).toContain('sluiten van de overeenkomst | gepland in 2021; overeenkomst hulp | regel 2');
    const notes = shown('voorbeeld-stad/jeugdhulp', '2023-01-01').sections.flatMap(({ notes: all }) => all);
    expect(notes.map(({ en }) => en)).toEqual([
      '* Uncertain: initial term – read as “4 years 6 months”; may also be “4 years” or “4 years 2 months” (damaged print): a half scans as 2.',
    ]);
    expect(notes[0]?.nl).toMatch(/: een half scant als 2\.$/);
    const names = told('voorbeeld-stad/jeugdhulp/wonen', ['label']);
    expect(names.find((one) => one.includes('winners'))).toMatch(/Voorbeeldzorg, Thuis Bee$/);
    expect(told('voorbeeld-stad', ['label', 'cite'])).toContain(
      'municipalities | ["GM9001","GM9002"] | Voorbeeldstad, Voorbeelddorp | brief-2024:1',
    );
  });

  it.each([
    ['P4Y6M', '4 years 6 months', '4 jaar en 6 maanden'],
    ['P1Y1M', '1 year 1 month', '1 jaar en 1 maand'],
    ['P4Y..P6Y', '4 to 6 years', '4 tot 6 jaar'],
    ['P6M..P1Y6M', '6 months to 1 year 6 months', '6 maanden tot 1 jaar en 6 maanden'],
    ['..P2Y', 'at most 2 years', 'hoogstens 2 jaar'],
    ['P18M..', 'at least 18 months', 'minstens 18 maanden'],
  ])('%s is %s', (iso, en, nl) => {
    expect(lengthText(iso)).toEqual({ nl, en });
  });

  it('numbers', () => {
    expect(['4', '1..2', '70..', '~10000', 'unlimited'].map((one) => countText(one).nl)).toEqual([
      '4',
      '1 tot en met 2',
      'minstens 70',
      'ongeveer 10.000',
      'onbeperkt',
    ]);
  });

  it('every key of the model has a name of its own in each kind of mapping', () => {
    for (const [kind, rules] of Object.entries(model)) {
      const names = Object.keys(rules).map((key) => nameOfKey(key, kind as MappingKind).nl);
      expect([kind, new Set(names).size]).toEqual([kind, names.length]);
    }
  });
});

describe('words that name nothing', () => {
  it.each([
    ['voorbeeld-stat', 'region'],
    ['voorbeeld-stad/jeugdhulpp', 'track'],
    ['voorbeeld-stad/jeugdhulp/wonn', 'segment'],
  ])('%s', (path, what) => {
    expect(showReport(dataset, path, '2025-01-01' as Day)).toMatchObject({ what, word: path.split('/').at(-1) });
  });
});

describe('the real data', () => {
  it('every value is shown somewhere at the newest day, or another edition still says the same; what was not read, where nothing else is told', () => {
    for (const region of real.regions) {
      const records = pathsIn(region).flatMap((path) => shown(path, '2199-12-31', real).records);
      const exact = new Set(records.map((one) => wordsOf(one['key'], one['value'], one['source'], one['cite'])));
      const sources = new Map<string, Set<unknown>>();
      for (const one of records) {
        const said = wordsOf(one['key'], one['value']);
        sources.set(said, (sources.get(said) ?? new Set()).add(one['source']));
      }
      const lost = valuesIn(region).filter(({ key, value, source, cite, contract }) => {
        if (exact.has(wordsOf(key, value, source, cite))) return false;
        if (value === 'not-read' && records.some((one) => one['contract'] === contract && isToldOf(key, one)))
          return false;
        return ![...(sources.get(wordsOf(key, value)) ?? [])].some((one) => one !== source);
      });
      expect(lost.map(({ path }) => path)).toEqual([]);
      expect(records.length).toBeGreaterThan(0);
    }
  });
});

const wordsOf = (...words: readonly unknown[]) => words.map((word) => word ?? '').join(' | ');

/** Everything of a region that can be asked for: itself, its tracks, their segments. */
function pathsIn(region: Region): string[] {
  const tracks = region.tracks.flatMap((track) => [
    `${region.id}/${track.id}`,
    ...track.editions.flatMap(({ entry }) => segmentsIn(entry.value).map((id) => `${region.id}/${track.id}/${id}`)),
  ]);
  return [region.id, ...new Set(tracks)];
}

function segmentsIn(of: { readonly segments?: unknown }): string[] {
  if (!Array.isArray(of.segments)) return [];
  return (of.segments as { id: string; segments?: unknown }[]).flatMap((one) => [one.id, ...segmentsIn(one)]);
}

/** Whether a record tells something of this key or block, be it that a paper does not state it. */
function isToldOf(key: string, { key: own, block, value }: Report['records'][number]): boolean {
  return value !== 'not-read' && (block === null ? own : String(block).split('/')[0]) === key;
}

/** Every value of a region but ids and of which tracks something is said, as a record has it. */
function valuesIn(region: Region) {
  // A silence is told by each key that it is about.
  const told = walked(region).mappings.filter(({ kind }) => kind !== 'silence');
  return told.flatMap((mapping) =>
    [...valuesOf(mapping)]
      .filter(({ key, rule }) => !(rule.is === 'label' && (key === 'id' || key === 'source')))
      .filter(({ key }) => !(mapping.kind === 'regionEdition' && key === 'tracks'))
      .map((one) => {
        const { key, rule, located, itself } = one;
        const { value, path } = located;
        const citation = rule.is.startsWith('label') ? undefined : citationFor(one);
        const places = citation?.places.flatMap(({ source }) => source ?? []) ?? [];
        return {
          path: path.join('/'),
          contract: mapping.kind === 'contract' ? (mapping.entry.value as { id?: string }).id : undefined,
          key: itself ? 'says' : key,
          value: typeof value === 'object' ? JSON.stringify(value) : String(value),
          source: mapping.source ?? [...new Set(places)].join('; '),
          cite: citation && shortCitation(citation, mapping.source),
        };
      }),
  );
}
