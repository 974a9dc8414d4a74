import { expect, it } from 'vitest';
import { folderWith } from '../support/example-region.js';
import { started } from '../support/start.js';

it('a doubt about a number is called by what it counts, in every answer', async () => {
  const why = 'kind: unclear, why: { nl: een vlek, en: a spot }';
  const folder = await folderWith(`id: voorbeeld-stad
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
            stage: running
            providers: { count: 3, cite: 2, doubt: { count: { ${why} } } }
            lots: { count: 5, cite: 3, doubt: { count: { ${why} } } }
            terms:
              firstDay: 2022-01-01
              initialTerm: P9Y
              options: [{ count: 2, length: P1Y, cite: 4, doubt: { count: { ${why} } } }]
              cite: 4
            cite: 5
`);
  const labelsIn = async (...words: string[]) => {
    const { stdout } = await started([...words, '--data', folder, '--lang', 'en', '--format', 'json']);
    return [...String(stdout).matchAll(/(number of \w+) \d: unclear/g)].map(([, name]) => name);
  };
  expect(new Set(await labelsIn('compare', 'voorbeeld-stad', 'voorbeeld-stad@brief-2021'))).toEqual(
    new Set(['number of providers', 'number of lots', 'number of options']),
  );
  expect(await labelsIn('timeline')).toContain('number of options');
  const { stdout } = await started(['timeline', '--doubts', '--data', folder, '--lang', 'nl'], { columns: 200 });
  expect(stdout).toContain('Onzeker: aantal opties – gelezen als “2”');
});
