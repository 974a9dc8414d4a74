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
tracks:${track('eerste', `${contract('alle')}${contract('een', '\n            municipalities: [GM9001]')}${contract('geteld', '\n            municipalities: 14')}${contract('jeugdregio', '\n            municipalities: [midden-brabant, noord-oost-brabant]')}`)}${track(
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
    .filter((one) => /alle|een|geteld|van-het-spoor|enige|jeugdregio/.test(one));
  const membersOf = (id: string) => [
    ...new Set(
      told
        .filter((one) => one.includes(id))
        .flatMap((one) => one.match(/(\d+ )?gemeenten( [^·,|]+)?/)?.[0].trim() ?? []),
    ),
  ];
  expect(membersOf('› alle').concat(membersOf('/alle'))).toEqual([]);
  expect(membersOf(command === 'timeline' ? '/een' : '› een')).toEqual(['gemeenten Voorbeeldstad']);
  expect(membersOf('enige')).toEqual(['gemeenten Voorbeeldstad']);
  expect(membersOf('geteld')).toEqual(['14 gemeenten']);
  expect(membersOf('jeugdregio')).toEqual([]);
  expect(String(stdout)).toMatch(/, jeugdregio [\w-]+, jeugdregio |[|·] jeugdregio [\w-]+, jeugdregio /);
  expect(membersOf('van-het-spoor')).toEqual([expect.stringMatching(/^gemeenten .+\\\*$/)]);
});

it.each(['timeline', 'list contracts'])(
  '%s gives a doubt about whom a contract binds to programs, too',
  async (command) => {
    const ask = async (format: string) =>
      String((await started([...command.split(' '), '--data', folder, '--format', format], { columns: 400 })).stdout);
    const { rows } = JSON.parse(await ask('json')) as { rows: Record<string, unknown>[] };
    expect(rows.find((one) => one['contract'] === 'van-het-spoor')).toMatchObject({
      boundMunicipalities: 'GM9002',
      boundDoubt: 'key=municipalities value=GM9002 kind=unclear',
      boundDoubtLabel: expect.stringContaining('stain'),
    });
    expect(rows.find((one) => one['contract'] === 'geteld')).toMatchObject({
      boundMunicipalities: '14',
      boundDoubt: null,
    });
    expect(rows.find((one) => one['contract'] === 'alle')).toMatchObject({ boundMunicipalities: null });
  },
);

it('list contracts says what its mark means where there is one, and names what is doubted', async () => {
  const ask = async (track: string, format: string) => {
    const line = ['list', 'contracts', '--data', folder, '--region', 'voorbeeld-stad', '--track', track];
    return String((await started([...line, '--format', format, '--lang', 'en'], { columns: 400 })).stdout);
  };
  expect(await ask('tweede', 'table')).toMatch(/\*[\s\S]*\* Uncertain reading/);
  expect(await ask('tweede', 'json')).toContain('"doubted": "municipalities"');
  expect(await ask('eerste', 'table')).not.toContain('*');
});
