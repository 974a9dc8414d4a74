import { expect, it } from 'vitest';
import { folderWith } from '../support/example-region.js';
import { started } from '../support/start.js';

const contract = (id: string, members = '') => `
          - id: ${id}
            kind: regular
            stage: signed${members}
            cite: 2
            terms: { firstDay: 2022-01-01, initialTerm: P4Y, options: none, cite: 3 }`;
const track = (id: string, contracts: string, members = '') => `
  - id: ${id}
    name: ${id}
    domains: [jeugdhulp]
    editions:
      - source: brief-2021${members}
        contracts:${contracts}`;
const folder = await folderWith(
  `
id: voorbeeld-stad
name: Voorbeeldstad
kind: partnership
editions:
  - source: brief-2021
    municipalities: [GM9001, GM9002]
    cite: 1
tracks:${track('eerste', `${contract('alle')}${contract('een', '\n            municipalities: [GM9001]')}${contract('geteld', '\n            municipalities: 14')}`)}${track(
    'tweede',
    contract('van-het-spoor'),
    '\n        municipalities: [GM9002]\n        cite: 4\n        doubt: { municipalities: { kind: unclear, why: { nl: vlek, en: stain } } }',
  )}
`,
  'voorbeeld-stad',
  {
    others: {
      'regions/ander.yaml': `id: ander
name: Ander
kind: partnership
tracks:${track('derde', contract('enige', '\n            municipalities: [GM9001]'))}
`,
    },
  },
);

it.each(['timeline', 'list contracts'])('%s says whom a contract binds where those are not all', async (command) => {
  const line = [...command.split(' '), '--data', folder, '--lang', 'nl', '--format', 'markdown'];
  const { stdout } = await started(line, { columns: 400 });
  const told = String(stdout)
    .split('\n')
    .filter((one) => /alle|een|geteld|van-het-spoor|enige/.test(one));
  const membersOf = (id: string) => [
    ...new Set(
      told.filter((one) => one.includes(id)).flatMap((one) => one.match(/gemeenten [^·,|]+/)?.[0].trim() ?? []),
    ),
  ];
  expect(membersOf('› alle').concat(membersOf('/alle'))).toEqual([]);
  expect(membersOf(command === 'timeline' ? '/een' : '› een')).toEqual(['gemeenten Voorbeeldstad']);
  expect(membersOf('enige')).toEqual(['gemeenten Voorbeeldstad']);
  expect(membersOf('geteld')).toEqual(['gemeenten 14']);
  expect(membersOf('van-het-spoor')).toEqual([expect.stringMatching(/^gemeenten .+\\\*$/)]);
});
