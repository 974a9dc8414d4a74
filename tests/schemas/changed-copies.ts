import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bar } from '../support/diff-rows.js';
import { change, commit, repositoryOf } from '../support/repository.js';

/** Changes a copy of the frozen dataset. */
type Slip = (folder: string) => Promise<void>;

const ofBar =
  (...slips: Parameters<typeof change> extends [string, ...infer Slips] ? Slips : never): Slip =>
  (folder) =>
    change(bar(folder), ...slips);

/** A later letter, and an edition that it gives a track. */
const laterLetter: Slip = async (folder) => {
  const card = await readFile(join(folder, 'seeds/bar-letter-2021.yaml'), 'utf8');
  const later = card
    .replace('id: bar-letter-2021', 'id: bar-letter-2025')
    .replace('2021-05-18', '2025-05-18\nurl: https://example.org/brief');
  await writeFile(join(folder, 'seeds/bar-letter-2025.yaml'), later);
  await change(bar(folder), [
    '  - id: veilig\n    name:',
    `      - source: bar-letter-2025
        contracts:
          - { id: wijkteams-new, stage: running, cite: { rest: 3 } }
          - { id: wijkteams-brug, kind: interim, stage: intended, follows: [wijkteams-new], cite: { rest: 4 },
              terms: { firstDay: 2026-01-01, initialTerm: P3M, options: none, cite: { rest: 5 } } }
  - id: veilig
    name:`,
  ]);
};

/** Each is a commit on top of those before it. */
const slips: readonly Slip[] = [
  ofBar(['initialTerm: P4Y\n', 'initialTerm: unreadable\n']),
  laterLetter,
  // A value that comes and one that goes; one that is cited, and one that is doubted otherwise.
  ofBar(
    [/criterion: quality\n/, 'criterion: quality\n              sasOption: 2\n'],
    ['        memberCount: 15\n', ''],
    ['municipalities: 46', 'municipalities: 45-46'],
    [/( +)why:\n( +nl: het jaar van de brief; de visie)/, '$1instead: [2020]\n$1why:\n$2'],
  ),
  ofBar([/ {6}- id: jeugdhulpregio\n(?: {8}.*\n)*/, '']),
  ofBar(['- id: wijkteams-prior', '- id: wijkteams-oud'], ['follows: [wijkteams-prior]', 'follows: [wijkteams-oud]']),
  async (folder) => {
    await change(bar(folder), [
      /( {10}- \{ id: opvoeden.*) \}\n {10}(- \{ id: jeugd-ggz.*)\n/,
      '$1, segments: [\n            $2]}\n'.replace('- {', '{'),
    ]);
    await change(bar(folder), ['            - { id: jeugd-ggz', '            { id: jeugd-ggz']);
  },
  (folder) => change(join(folder, 'data/providers.yaml'), [/name: (.*)/, 'name: Voorbeeldzorg']),
  (folder) => rm(join(folder, 'data/council-terms.yaml')),
  (folder) => rm(bar(folder)),
];

/** Lines that tell what each of many changes means, in a repository of their own. */
export async function diffLines(): Promise<string[]> {
  const folder = await repositoryOf(['bar']);
  for (const slip of slips) {
    await slip(folder);
    commit(folder);
  }
  const data = `--data ${folder}/data`;
  const pairs = slips.map((_, index) => `HEAD~${index + 1} HEAD~${index}`);
  return [
    ...pairs.flatMap((pair) => [`diff ${pair} ${data}`, `diff ${pair} --as-of 2021-12-31 --lang nl ${data}`]),
    `diff HEAD~${slips.length} ${data}`,
    `diff HEAD~${slips.length} --track wijkteams ${data}`,
    `diff ${data}`,
  ];
}

/** Lines that tell what is wrong since a revision. */
export async function sinceLines(): Promise<string[]> {
  const folder = await repositoryOf(['bar']);
  await change(bar(folder), ['procedure: not-stated', 'procedure: sass']);
  commit(folder);
  await change(bar(folder), ['t/m 31-12-2025', 't/m 30-12-2025']);
  return ['HEAD', 'HEAD~1'].map((revision) => `validate --since ${revision} --data ${folder}/data`);
}
