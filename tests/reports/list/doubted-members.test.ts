import { expect, it } from 'vitest';
import { folderWith } from '../../support/example-region.js';
import { started } from '../../support/start.js';

/** A region of which the members are told with or without a doubt, and one contract in it. */
function regionWith(doubt: string): string {
  return `id: voorbeeld-stad
name: Voorbeeld-stad
kind: municipality
editions: [{ source: brief-2021, municipalities: [GM9001], cite: 1${doubt} }]
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts: [{ id: hulp, kind: regular, stage: running, cite: 2 }]
`;
}
const doubt = ', doubt: { municipalities: { kind: implied, why: { nl: een vlek, en: a spot } } }';

it.each([
  [['list', 'regions'], /\*/, 'in `inkoop show`', '"doubt": "key=municipalities value=GM9001 kind=implied"'],
  [
    ['list', 'municipalities'],
    /youth care\* \(2021\)/,
    'Whether a paper means this municipality',
    '"doubted": "jeugdhulp"',
  ],
  [['sources', 'coverage'], /1\*\/\d+ +youth care 1\* \(2021\)/, '1 of them uncertain', '"doubted": 1'],
])('%s: a doubt about which municipalities a paper means is marked and told', async (words, mark, note, told) => {
  const ask = async (of: string, format: string) => {
    const line = [...words, '--data', await folderWith(regionWith(of)), '--lang', 'en', '--format', format];
    return String((await started(line, { columns: 200 })).stdout);
  };
  expect(await ask(doubt, 'table')).toMatch(mark);
  expect(await ask(doubt, 'table')).toContain(note);
  expect(await ask(doubt, 'json')).toContain(told);
  expect(await ask('', 'table')).not.toContain('*');
  expect(await ask('', 'json')).not.toContain(told);
});
