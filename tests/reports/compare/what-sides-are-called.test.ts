import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { compareReport } from '../../../src/reports/compare/compare.js';
import type { Report } from '../../../src/reports/report.js';
import { datasetWith } from '../../support/example-region.js';

const asOf = '2025-06-01' as Day;
const agreed = (id: string) =>
  `          - { id: ${id}, kind: regular, stage: intended, cite: { rest: 2 },
              terms: { firstDay: 2022-01-01, initialTerm: P4Y, options: none, cite: { rest: 2 } } }`;
const prior = `          - { id: oud, kind: prior, stage: running, cite: { rest: 2 },
              terms: { lastDay: 2021-12-31, cite: { rest: 2 } } }`;

/** A region of one track, in these fields of care. */
const region = (id: string, track: string, domains: string, ...contracts: readonly string[]) => `id: ${id}
name: Regio ${id}
kind: municipality
tracks:
  - id: spoor
    name: ${track}
    domains: [${domains}]
    editions:
      - source: brief-2021
        contracts:
${contracts.join('\n')}
`;

const regions = {
  stad: region('stad', 'Jeugdhulp', 'jeugdhulp', agreed('hulp')),
  dorp: region('dorp', 'Buurtteams', 'jeugdhulp, wijkteams', agreed('team'), agreed('nacht')),
  gehucht: region('gehucht', 'Jeugdhulp', 'jeugdhulp', prior),
  brink: `${region('brink', 'Jeugdhulp', 'jeugdhulp', agreed('hulp'))}${region(
    'x',
    'Nachtteam',
    'jeugdhulp',
    agreed('wacht'),
  )
    .replace(/^[\s\S]*tracks:\n/, '')
    .replace('spoor', 'nacht')}`,
  vlek: region('vlek', 'Vervoer', 'wmo-vervoer', agreed('bus')),
};

async function compared(...words: readonly (keyof typeof regions)[]): Promise<Report> {
  const others = Object.fromEntries(Object.entries(regions).map(([id, text]) => [`regions/${id}.yaml`, text]));
  const { dataset } = await datasetWith(regions.stad, 'stad', { others });
  const options = { track: 'jeugdhulp', on: [], differences: false, all: words.length > 2, by: 'track' } as const;
  const report = compareReport(dataset, words, asOf, new Map(), options);
  if ('known' in report) throw new Error(report.word);
  return report;
}

describe('a region whose track is not called as the field of care', () => {
  it('is told with its track above what is compared', async () => {
    const [section] = (await compared('stad', 'dorp')).sections;
    expect(section?.details.map(({ nl }) => nl)).toEqual([
      'Regio stad: brief-2021',
      'Regio dorp (Buurtteams): brief-2021',
    ]);
  });

  it('with all its tracks there, where one of several is not called so', async () => {
    const [section] = (await compared('stad', 'brink')).sections;
    expect(section?.details.map(({ nl }) => nl)[1]).toBe('Regio brink (Jeugdhulp, Nachtteam): brief-2021');
  });

  it('and in the row of many', async () => {
    const { sections } = await compared('stad', 'dorp', 'gehucht', 'vlek');
    const first = sections.find(({ heading }) => heading.en.includes('first day'));
    expect(first?.rows.map(([name]) => name?.nl)).toEqual(['Regio stad', 'Regio dorp (Buurtteams)']);
  });
});

it('what may be bought together is named by region, track and, of several, contract', async () => {
  const { remarks } = await compared('stad', 'dorp');
  const told = remarks.map(({ nl }) => nl).filter((one) => one.startsWith('Mogelijk samen'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(
    '(jeugdhulp): de overeenkomst van Regio stad · Jeugdhulp en die van Regio dorp · Buurtteams (team) lopen',
  );
});

describe('of many regions', () => {
  it('who has no such track is told once, and apart from who has no contract in it', async () => {
    const notes = (await compared('stad', 'dorp', 'gehucht', 'vlek')).sections.flatMap((one) => one.notes);
    expect(notes.map(({ nl }) => nl).filter((one) => one.includes('vlek'))).toEqual([
      'Geen inkoopspoor jeugdhulp: Regio vlek.',
    ]);
    expect(notes.map(({ nl }) => nl).filter((one) => one.includes('gehucht'))).toEqual([
      'Geen overeenkomst om te vergelijken: Regio gehucht.',
    ]);
  });

  it('a heading says in words whether they differ', async () => {
    const { sections } = await compared('stad', 'dorp', 'gehucht', 'vlek');
    const [first] = sections.filter(({ heading }) => heading.nl.includes('eerste dag'));
    expect(first?.heading).toEqual({
      nl: 'jeugdhulp – eerste dag: geen verschil bekend',
      en: 'youth care – first day: no known difference',
    });
  });
});
