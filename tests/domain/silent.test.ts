import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { answerTo, type Question } from '../../src/domain/answers/questions.js';
import { citedValuesIn } from '../../src/domain/citing/cited-values.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { keyFor, thingsOf } from '../../src/domain/things.js';
import { type UnknownValue, unknownValues } from '../../src/reports/list/unknowns.js';
import { datasetWith } from '../support/example-region.js';

/** A region with what two papers tell of contract `nieuw`, as a whole and in segment `wonen`. */
async function regionWith(older: string, newer = '', atEdition = ''): Promise<Dataset> {
  const { dataset, diagnostics } = await datasetWith(`id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
${atEdition === '' ? '' : `        ${atEdition}\n`}        contracts:
          - id: nieuw
            kind: regular
            stage: tendering
            cite: 2
            ${older}
        segments:
          - id: wonen
            name: Wonen
            cite: 3
            contracts:
              - { id: nieuw, stage: awarded, cite: 3 }
${newer === '' ? '' : `      - source: brief-2024\n        contracts:\n          - id: nieuw\n            stage: signed\n            cite: 2\n            ${newer}\n`}`);
  expect(diagnostics).toEqual([]);
  return dataset;
}

function asked(
  dataset: Dataset,
  question: Question,
  { segment, asOf = '2025-01-01' }: { segment?: string; asOf?: string } = {},
) {
  const [region] = dataset.regions;
  if (!region) throw new Error('no region');
  const things = thingsOf(region, asOf as Day);
  const contract = things.contracts.get(keyFor('nieuw', segment));
  const answer = contract && answerTo(question, contract, things);
  return (
    answer &&
    `${answer.meaning} ${answer.references.map(({ source, spot }) => `${source}:${spot?.unit === 'line' ? `${spot.first}-${spot.last}` : ''}`)}`
  );
}

const everything = { region: undefined, track: undefined, segment: undefined };

describe('silence in one line', () => {
  const silence = 'silent: { on: [terms, procurement, lots], cite: 87-110 }';

  it('is the answer, with its lines, where nobody tells anything', async () => {
    const dataset = await regionWith(silence);
    expect(asked(dataset, 'procedure')).toBe('not-stated brief-2021:87-110');
    expect(asked(dataset, 'first-day')).toBe('[null,null,"not-stated"] brief-2021:87-110');
    expect(asked(dataset, 'lots', { segment: 'wonen' })).toBe('not-stated brief-2021:87-110');
    expect(asked(dataset, 'providers')).toBeUndefined();
  });

  it('holds for all below it', async () => {
    const dataset = await regionWith('', '', 'silent: { on: [procurement, procedure], cite: 5 }');
    expect(asked(dataset, 'instrument')).toBe('not-stated brief-2021:5-5');
    const inBlock = await regionWith(
      'procurement: { instrument: subsidy, cite: 2 }',
      '',
      'silent: { on: [procedure], cite: 5 }',
    );
    expect(asked(inBlock, 'procedure')).toBe('not-stated brief-2021:5-5');
    expect(asked(inBlock, 'instrument')).toBe('subsidy brief-2021:2-2');
  });

  it('does not end a look-up: what an older edition or the whole tells is found first', async () => {
    const told = 'procurement: { instrument: subsidy, cite: 4 }';
    const older = await regionWith(told, 'silent: { on: [procurement], cite: 9 }');
    expect(asked(older, 'instrument')).toBe('subsidy brief-2021:4-4');
    const newer = await regionWith('silent: { on: [procurement], cite: 9 }', told);
    expect(asked(newer, 'instrument')).toBe('subsidy brief-2024:4-4');
    expect(asked(newer, 'instrument', { asOf: '2022-01-01' })).toBe('not-stated brief-2021:9-9');
    expect(asked(newer, 'instrument', { segment: 'wonen' })).toBe('subsidy brief-2024:4-4');
  });

  it('is not what `not-stated` is, which ends it', async () => {
    const ended = await regionWith('procurement: { instrument: subsidy, cite: 4 }', 'procurement: not-stated');
    expect(asked(ended, 'instrument')).toBe('not-stated brief-2024:2-2');
  });

  it('gives the same answers as a word at each key, those of a block that it is nothing without, and is cited once', async () => {
    const [short, long] = await Promise.all([
      regionWith(silence),
      regionWith(
        'terms: { firstDay: not-stated, initialTerm: not-stated, options: not-stated, cite: 2 }\n            procurement: not-stated\n            lots: not-stated',
      ),
    ]);
    const answers = (dataset: Dataset) =>
      (unknownValues(dataset, everything, '2025-01-01' as Day) as UnknownValue[]).map(({ statement, word }) => [
        statement.key,
        word,
      ]);
    expect(answers(short)).toEqual(answers(long));
    expect(answers(short).map(([key]) => key)).toEqual(['firstDay', 'initialTerm', 'options', 'procurement', 'lots']);
    const cited = (dataset: Dataset) => [...citedValuesIn(dataset.regions)].map(({ key }) => key);
    expect(cited(short).filter((key) => key === 'on')).toHaveLength(1);
    expect(cited(short)).toHaveLength(cited(long).length - 4);
  });
});
