import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.js';
import { codesMaybeIn, codesNamedIn, regionsThatMayHave } from '../../src/domain/membership.js';
import { regionsMaybeMeant } from '../../src/reports/regions-also-meant.js';
import { regionsFor, unknownText } from '../../src/reports/selection.js';
import { datasetWith } from '../support/example-region.js';

/** A region of one track with this in its only edition. */
const region = (id: string, name: string, edition: string) => `id: ${id}
name: ${name}
kind: partnership
tracks:
  - id: ${id}-jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
${edition}`;
const contract = (id: string, more: string) =>
  `          - { id: ${id}, kind: regular, stage: running, cite: 1${more} }`;
const lists = `youthRegions:
  Noordland: { GM9001: Voorbeeldstad }
  Zuidland: { GM9002: Voorbeelddorp }
  Westland: { GM9003: Voorbeeldgehucht }
areas:
  Zuidland: [Voorbeeld Zuid]
`;
let dataset: Dataset;

beforeAll(async () => {
  const found = await datasetWith(
    region('aan-contract', 'Aan een contract', `        contracts:\n${contract('een', ', municipalities: [GM9001]')}`),
    'aan-contract',
    {
      others: {
        'municipalities.yaml': lists,
        'regions/aan-segment.yaml': region(
          'aan-segment',
          'Aan een segment',
          `        segments:
          - id: wonen
            name: Wonen
            cite: 1
            segments:
              - { id: kort, name: Kort, cite: 1, municipalities: zuidland }
`,
        ),
        'regions/zuid.yaml': region('zuid', 'Voorbeeld Zuid', `        contracts:\n${contract('twee', '')}`),
        'regions/geteld.yaml': region(
          'geteld',
          'Alleen geteld',
          `        contracts:\n${contract('drie', ', municipalities: 2')}`,
        ),
      },
    },
  );
  dataset = found.dataset;
});

const called = (word: string) => {
  const found = regionsFor({ region: word }, dataset);
  return Array.isArray(found) ? found.map(({ id }) => id) : unknownText(found).nl;
};
const maybe = (word: string) => regionsMaybeMeant({ region: word }, dataset).map(({ id }) => id);

describe('a municipality that a paper names', () => {
  it('at a contract or a segment, be it by its youth region, is one of the region', () => {
    expect(called('Voorbeeldstad')).toEqual(['aan-contract']);
    expect(called('GM9002')).toEqual(['aan-segment']);
  });
});

describe('a region of which papers do not name the municipalities', () => {
  it('may have any; only those of its name, where it is called after a youth region or an area', () => {
    expect(maybe('Voorbeeldstad')).toEqual(['geteld']);
    expect(maybe('Voorbeelddorp')).toEqual(['zuid', 'geteld']);
    expect(dataset.regions.map((one) => [one.id, codesNamedIn(one, dataset), codesMaybeIn(one, dataset)])).toEqual([
      ['aan-contract', ['GM9001'], []],
      ['aan-segment', ['GM9002'], []],
      ['geteld', [], []],
      ['zuid', [], ['GM9002']],
    ]);
  });

  it('is told of a municipality that no paper names, and its youth region is not said to be missing where it is here', () => {
    expect(called('voorbeeldgehucht')).toContain('die niet als regio in deze dataset staat');
    expect(called('voorbeeldgehucht')).toMatch(/niet of niet allemaal noemen: `geteld`\.$/);
  });

  it('is not told of a region that was asked for by its id', () => {
    expect(maybe('zuid')).toEqual([]);
  });

  it('is one that has the municipality where no area is known to be that of its name', () => {
    const [, , geteld] = dataset.regions;
    const voorbeeldgehucht = dataset.municipalities?.get('GM9003');
    expect(voorbeeldgehucht && regionsThatMayHave(voorbeeldgehucht, dataset)).toEqual([geteld]);
  });
});
