import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/example-region.js';
import { started } from '../support/start.js';

/** Two contracts one after the other, of which the later one is as far as its paper tells. */
function regionWith(stage: string, id = 'voorbeeld-stad'): string {
  return `id: ${id}
name: ${id}
kind: municipality
editions:
  - source: brief-2021
    municipalities: [GM9001]
    cite: 1
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts:
          - id: eerst
            kind: prior
            stage: running
            cite: 2
            terms:
              firstDay: 2018-01-01
              initialTerm: P4Y
              options: none
              cite: 3
          - id: dan
            kind: regular
            stage: ${stage}
            follows: [eerst]
            cite: 4
            terms:
              firstDay: 2022-01-01
              initialTerm: P10Y
              options: none
              cite: 5
`;
}

const planned = {
  intended: {
    nl: 'voorbeeld-stad · Jeugdhulp (in 2021 nog een voornemen)',
    en: 'voorbeeld-stad · Jeugdhulp (still a plan in 2021)',
  },
  tendering: {
    nl: 'voorbeeld-stad · Jeugdhulp (in 2021 in aanbesteding)',
    en: 'voorbeeld-stad · Jeugdhulp (out to tender in 2021)',
  },
  'provisionally-awarded': {
    nl: 'voorbeeld-stad · Jeugdhulp (in 2021 voorlopig gegund)',
    en: 'voorbeeld-stad · Jeugdhulp (provisionally awarded in 2021)',
  },
  awarded: {
    nl: 'voorbeeld-stad · Jeugdhulp (in 2021 al gegund)',
    en: 'voorbeeld-stad · Jeugdhulp (already awarded in 2021)',
  },
};
const sentence = {
  nl: 'Geen bron bevestigt dat deze overeenkomsten gesloten zijn',
  en: 'No source confirms that these contracts were signed',
};
const commands = [['gaps'], ['pile-ups', '--more-than', '1'], ['compare', 'voorbeeld-stad', 'ander']];

describe.each(['nl', 'en'] as const)('what no source says was concluded, in %s', (language) => {
  const told = async (stage: string, words: readonly string[]) => {
    const folder = await folderWith(regionWith(stage), undefined, {
      others: { 'regions/ander.yaml': regionWith('signed', 'ander') },
    });
    const { stdout } = await started([...words, '--data', folder, '--lang', language], { columns: 400 });
    return stdout;
  };

  it.each(commands)('is told as one beside its days: %s %s %s', async (...words) => {
    for (const [stage, called] of Object.entries(planned))
      expect(await told(stage, words)).toContain(`${sentence[language]}: ${called[language]}.`);
    for (const stage of ['signed', 'running', 'not-awarded'])
      expect(await told(stage, words)).not.toContain(sentence[language]);
  });

  it('is planned for programs, also where it came to nothing', async () => {
    const plannedIn = async (stage: string) =>
      JSON.parse(String(await told(stage, ['timeline', '--format', 'json']))).rows.map(
        ({ contract, planned: isPlanned }: Record<string, unknown>) => `${contract}: ${isPlanned}`,
      );
    for (const stage of ['awarded', 'not-awarded']) expect(await plannedIn(stage)).toContain('dan: true');
    expect(await plannedIn('signed')).not.toContain('dan: true');
  });

  it('is told as one in each row of what is to be decided', async () => {
    const asked = { nl: 'einde looptijd', en: 'end of the initial term' }[language];
    const plan = { nl: 'in 2021 nog een voornemen', en: 'still a plan in 2021' }[language];
    const awarded = { nl: 'in 2021 al gegund', en: 'already awarded in 2021' }[language];
    expect(await told('intended', ['deadlines'])).toContain(`Jeugdhulp: ${asked} (${plan})`);
    expect(await told('awarded', ['deadlines'])).toContain(`Jeugdhulp: ${asked} (${awarded})`);
    const signed = await told('signed', ['deadlines']);
    expect(signed).toContain(`Jeugdhulp: ${asked}`);
    expect(signed).not.toContain(plan);
  });
});

it('many of many regions are counted by how far they are, with the command that lists them; of one comparison all are named', async () => {
  const ids = [...'abcdefghi'].map((letter) => `voorbeeld-${letter}`);
  const others = Object.fromEntries(
    ids.map((id, index) => [`regions/${id}.yaml`, regionWith(index < 3 ? 'tendering' : 'intended', id)]),
  );
  const folder = await folderWith(regionWith('intended', ids[0]), ids[0], { others });
  const told = async (...words: readonly string[]) =>
    (await started([...words, '--data', folder, '--lang', 'nl'], { columns: 1000 })).stdout;
  expect(await told('compare', '--all')).toContain(
    'Van 9 van deze overeenkomsten bevestigt geen bron dat zij gesloten zijn (fase in de bron: 3 in aanbesteding, 6 voorgenomen): inkoop list contracts --sort stage.',
  );
  const few = await told('compare', ...ids.slice(0, 8));
  for (const id of ids.slice(0, 8)) expect(few).toContain(`${id} · Jeugdhulp (in 2021`);
});
