import { describe, expect, it } from 'vitest';
import { valuesToRead } from '../../../src/domain/citing/cited-values.js';
import { loadDataset } from '../../../src/loading/load.js';
import { readReport } from '../../../src/reports/sources/read.js';
import { datasetWith } from '../../support/example-region.js';

const root = new URL('../../..', import.meta.url).pathname;

const region = `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions: [{ source: brief-2021, laws: [wmo-2015], cite: 9 }]
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts:
          - id: hulp
            procurement: { instrument: subsidy, cite: { instrument: 7 "te subsidiëren" } }
            terms:
              firstDay: 2022-01-01
              initialTerm: P4Y
              options: not-stated
              cite: { rest: 2-4, firstDay: 5 "1-1-2022", initialTerm: 3 "42 jaar" }
              doubt: { initialTerm: { kind: damaged, why: { nl: een kleine half } } }
`;

type Path = readonly (string | number)[];
type Mapping = Readonly<Record<string, unknown>>;

const links = ['follows', 'replaces', 'under', 'domains', 'successor', 'totalOf'];

/** Every mapping of a file, without what is cited or doubted of it. */
function* mappingsIn(value: unknown, path: Path): Generator<{ mapping: Mapping; path: Path }> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { mapping: value as Mapping, path };
  for (const [key, below] of Object.entries(value)) {
    if (key !== 'cite' && key !== 'doubt')
      yield* mappingsIn(below, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Whether a key has a place of its own in `cite`, and no further mappings under it. */
function isCitedValue(key: string, { cite, [key]: value }: Mapping): boolean {
  const isOwn = typeof cite === 'object' && cite !== null && Object.hasOwn(cite, key);
  return isOwn && value !== undefined && [...mappingsIn(value, [])].every(({ mapping }) => isAmounts(mapping));
}

function isAmounts(mapping: Mapping): boolean {
  return Object.keys(mapping).every((key) => /^\d{4}$/.test(key));
}

async function sheet(word = 'voorbeeld-stad') {
  const { dataset } = await datasetWith(region);
  const report = readReport(dataset, word);
  if ('known' in report) throw new Error(word);
  return report;
}

describe('a sheet for a second reader', () => {
  it('has every value beside its printed words, in the order of the lines', async () => {
    const { sections } = await sheet();
    const rows = sections.flatMap(({ rows }) => rows.map((row) => row.map(({ en }) => en)));
    expect(rows).toEqual([
      ['–', '–', 'kind', 'municipality'],
      ['–', '–', 'jeugdhulp: fields of care', 'youth care'],
      ['2-4', '–', 'hulp: options', 'not stated'],
      ['3', '42 jaar', 'hulp: initial term', '4 years (damaged print)'],
      ['5', '1-1-2022', 'hulp: first day', '2022-01-01'],
      ['7', 'te subsidiëren', 'hulp: instrument', 'subsidy'],
      ['9', '–', 'brief-2021: laws', 'Social Support Act 2015'],
    ]);
  });

  it('gives programs the code, the words and the doubt', async () => {
    const { records } = await sheet();
    expect(records.find(({ value }) => value === 'subsidy')).toMatchObject({
      region: 'voorbeeld-stad',
      source: 'brief-2021',
      line: 13,
      value: 'subsidy',
      label: { nl: 'subsidie', en: 'subsidy' },
      cite: 'brief-2021:7',
      quote: 'te subsidiëren',
      doubt: null,
    });
    expect(records.find(({ value }) => value === 'P4Y')).toMatchObject({ value: 'P4Y', doubt: 'damaged' });
  });

  it('knows no region that there is not', async () => {
    const { dataset } = await datasetWith(region);
    expect(readReport(dataset, 'elders')).toMatchObject({ what: 'region', word: 'elders' });
  });

  it('leaves out no value of the real data that has a citation, nor how things hang together', async () => {
    const { dataset: real } = await loadDataset(`${root}/data`, root);
    for (const one of real.regions) {
      const onSheet = new Set(valuesToRead(one).map(({ located }) => located.path.join('/')));
      const asked = [...mappingsIn(one.entry.value, [])].flatMap(({ mapping, path }) =>
        Object.keys(mapping)
          .filter((key) => links.includes(key) || isCitedValue(key, mapping))
          .map((key) => [...path, key].join('/')),
      );
      expect([one.id, asked.filter((path) => !onSheet.has(path))]).toEqual([one.id, []]);
    }
    const report = readReport(real, 'achterhoek');
    if ('known' in report) throw new Error(report.word);
    expect(report.records.map(({ at }) => at)).toContain(
      'tracks[jeugdhulp].editions[achterhoek-court-2025].contracts[ambulante-jeugdhulp].follows',
    );
  });
});
