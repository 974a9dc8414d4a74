import { expect, it } from 'vitest';
import { folderWith } from '../../support/example-region.js';
import { started } from '../../support/start.js';

/** A region with one contract that began in 2022, as far as its paper tells. */
function regionWith(stage: string): string {
  return `id: voorbeeld-stad
name: Voorbeeld-stad
kind: municipality
editions: [{ source: brief-2021, municipalities: [GM9001], cite: 1 }]
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts:
          - id: hulp
            kind: regular
            stage: ${stage}
            cite: 2
            terms: { firstDay: 2022-01-01, initialTerm: P4Y, options: [{ count: 1, length: P1Y, cite: 3 }], cite: 3 }
`;
}

it.each([
  [['list', 'contracts'], 'table', 'zou lopen (plan)'],
  [['list', 'contracts'], 'csv-semicolon', ';zou lopen (plan);running planned;'],
  [['list', 'contracts'], 'json', '"state": "running planned"'],
  [['list', 'options'], 'table', 'zou lopen (plan)'],
  [['list', 'options'], 'json', '"state": "running planned"'],
  [['timeline'], 'table', 'zou lopen (plan)'],
  [['timeline'], 'csv-semicolon', ';zou lopen (plan);running;;ja;'],
  [['timeline'], 'json', '"planned": true'],
])('%s --state loopt as %s: what runs by a plan alone is told from what runs', async (words, format, mark) => {
  const ask = async (stage: string) => {
    const data = ['--data', await folderWith(regionWith(stage)), '--as-of', '2024-06-01'];
    const line = [...words, '--state', 'loopt', ...data, '--lang', 'nl', '--format', format];
    return String((await started(line, { columns: 200 })).stdout);
  };
  expect(await ask('intended')).toContain(mark);
  expect(await ask('signed')).toContain(format === 'table' || format === 'csv-semicolon' ? 'loopt' : '"running"');
  expect(await ask('signed')).not.toContain(mark);
  expect(await ask('signed')).not.toContain('zou');
});

it('the column of the state is there for people only where they ask by it', async () => {
  const line = ['list', 'contracts', '--data', await folderWith(regionWith('intended')), '--lang', 'nl'];
  expect(String((await started(line, { columns: 200 })).stdout)).not.toContain('Status');
});
