import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bar, rotterdam, rowsIn } from '../support/diff-rows.js';
import { change, commit, git, repositoryOf, startedIn } from '../support/repository.js';

describe('what came, went or moved as one', () => {
  it('an item in front of a list without ids is one addition, one taken out one removal', async () => {
    const folder = await repositoryOf(['rotterdam']);
    const region = rotterdam(folder);
    await change(region, [
      '                - instrument: in-house\n',
      '                - { model: pxq, cite: { rest: 152 } }\n                - instrument: in-house\n',
    ]);
    expect(await rowsIn(folder)).toEqual([
      'whole added rotterdam wijkteams wijkteams-new rotterdam-slides-2021 procurement/rejected/1 : – → –',
    ]);
    const { stdout } = await startedIn(folder, ['diff']);
    expect(stdout).toContain('rejected (1) (added): P×Q, effort-based [152]');
    commit(folder);
    await change(region, [/ {16}- instrument: subsidy\n( {18}.*\n)+/, '']);
    expect(await rowsIn(folder)).toEqual([
      'whole removed rotterdam wijkteams wijkteams-new rotterdam-slides-2021 procurement/rejected/3 : – → –',
    ]);
  });

  it('groups of options keep their order: one in front is one addition', async () => {
    const folder = await repositoryOf(['bar']);
    await change(bar(folder), [
      '                - count: 4\n',
      '                - { count: 1, length: P1Y, cite: { rest: 95 } }\n                - count: 4\n',
    ]);
    const rows = await rowsIn(folder);
    expect(rows.filter((row) => !row.startsWith('follows'))).toEqual([
      'whole added bar wijkteams wijkteams-new bar-letter-2021 terms/options/1 : – → –',
    ]);
    expect(rows).toContain('follows changed bar wijkteams wijkteams-new options: 4 → 1 + 4');
  });

  it('an edition: one row, and what follows from it', async () => {
    const folder = await repositoryOf(['bar']);
    await writeFile(
      join(folder, 'seeds/bar-letter-2025.yaml'),
      (await readFile(join(folder, 'seeds/bar-letter-2021.yaml'), 'utf8'))
        .replace('id: bar-letter-2021', 'id: bar-letter-2025')
        .replace('2021-05-18', '2025-05-18'),
    );
    await change(bar(folder), [
      '  - id: veilig\n    name:',
      `      - source: bar-letter-2025
        contracts:
          - id: wijkteams-new
            stage: running
            cite: { rest: 3 }
          - id: wijkteams-brug
            kind: interim
            stage: intended
            follows: [wijkteams-new]
            cite: { rest: 4 }
            terms: { firstDay: 2026-01-01, initialTerm: P3M, options: none, cite: { rest: 5 } }
        segments:
          - { id: jeugd-ggz, contracts: [{ id: wijkteams-brug, providers: { count: 2, cite: { rest: 6 } } }] }
  - id: veilig
    name:`,
    ]);
    expect(await rowsIn(folder)).toEqual([
      'follows changed bar wijkteams wijkteams-new stage: intended → running',
      'follows added bar wijkteams wijkteams-brug contract: – → interim contract; first day 2026-01-01; last possible day 2026-03-31',
      'whole added bar wijkteams bar-letter-2025 : – → bar-letter-2025',
      expect.stringMatching(/^list added cards bar-letter-2025: – → \{.*"date":"2025-05-18",.*\}$/),
    ]);
    const { stdout } = await startedIn(folder, ['diff', '--lang', 'nl']);
    expect(stdout).toContain('versie volgens deze bron (toegevoegd): 1 segment, 2 overeenkomsten, 8 waarden');
    expect(stdout).toContain('bar-letter-2025 (toegevoegd): Raadsinformatiebrief');
  });

  it('a segment, with its contract in it; one that is now a part of another has moved', async () => {
    const folder = await repositoryOf(['bar', 'rotterdam']);
    const region = rotterdam(folder);
    await change(region, [/ {10}- id: ouderen\n(?: {11}.*\n)*/, '']);
    expect(await rowsIn(folder)).toEqual([
      'whole removed rotterdam wijkteams ouderen rotterdam-letter-2023 : ouderen → –',
    ]);
    git(folder, 'checkout', '--quiet', '.');
    await change(bar(folder), [
      /( {10}- \{ id: opvoeden.*) \}\n {10}(- \{ id: jeugd-ggz.*)\n/,
      '$1, segments: [\n            $2]}\n'.replace('- {', '{'),
    ]);
    await change(bar(folder), ['            - { id: jeugd-ggz', '            { id: jeugd-ggz']);
    expect(await rowsIn(folder)).toEqual([
      'whole moved bar wijkteams jeugd-ggz bar-letter-2021 parent: – → opvoeden-en-opgroeien',
    ]);
    const { stdout } = await startedIn(folder, ['diff', '--lang', 'nl']);
    expect(stdout).toContain('segment: nu deel van opvoeden-en-opgroeien');
  });

  it('a segment with the parts that it has, and one of them that outlives it', async () => {
    const folder = await repositoryOf(['bar']);
    const parts = (...all: string[]) =>
      `            segments: [${all.map((id) => `{ id: ${id}, name: ${id}, cite: { name: 89 } }`).join(', ')}]\n`;
    const segment = (id: string, within: string) =>
      `          - id: ${id}\n            name: ${id}\n            cite: { name: 89 }\n${within}`;
    const first = '          - { id: opvoeden-en-opgroeien';
    await change(bar(folder), [first, `${segment('geheel', parts('deel', 'ander'))}${first}`]);
    expect(await rowsIn(folder)).toEqual(['whole added bar wijkteams geheel bar-letter-2021 : – → geheel']);
    commit(folder);
    await change(bar(folder), [segment('geheel', parts('deel', 'ander')), segment('ander', '')]);
    expect(await rowsIn(folder)).toEqual([
      'whole moved bar wijkteams ander bar-letter-2021 parent: geheel → –',
      'whole removed bar wijkteams geheel bar-letter-2021 : geheel → –',
    ]);
    expect((await startedIn(folder, ['diff'])).stdout).toContain('segment: no longer part of geheel');
  });

  it('a new segment with its share of a contract', async () => {
    const folder = await repositoryOf(['bar']);
    await change(bar(folder), [
      '          - { id: volwassen-ggz',
      '          - { id: nieuw, name: Nieuw, cite: { name: 89 }, contracts: [{ id: wijkteams-new, awards: [{ winners: [sol], cite: { rest: 90 } }] }] }\n          - { id: volwassen-ggz',
    ]);
    expect(await rowsIn(folder)).toEqual(['whole added bar wijkteams nieuw bar-letter-2021 : – → nieuw']);
  });

  it('a contract that only changed its id', async () => {
    const folder = await repositoryOf(['bar']);
    await change(
      bar(folder),
      ['- id: wijkteams-prior', '- id: wijkteams-oud'],
      ['follows: [wijkteams-prior]', 'follows: [wijkteams-oud]'],
    );
    expect(await rowsIn(folder)).toEqual([
      'whole renamed bar wijkteams wijkteams-oud bar-letter-2021 id: wijkteams-prior → wijkteams-oud',
      'value changed bar wijkteams wijkteams-new bar-letter-2021 follows: ["wijkteams-prior"] → ["wijkteams-oud"]',
    ]);
  });

  it('a contract that a newer plan replaces', async () => {
    const folder = await repositoryOf(['rotterdam']);
    await change(rotterdam(folder), ['            replaces: [wmo-regular]\n', '']);
    commit(folder);
    git(folder, 'checkout', '--quiet', 'HEAD~1', '--', '.');
    const rows = await rowsIn(folder);
    expect(rows).toContain(
      'value added rotterdam wmo-maatwerkondersteuning wmo-new rotterdam-letter-2023 replaces: – → ["wmo-regular"]',
    );
    expect(rows[0]).toMatch(
      /^follows changed rotterdam wmo-maatwerkondersteuning wmo-regular contract: regular contract; first day .* → replaced by wmo-new$/,
    );
  });

  it('a region: gone, come, or called otherwise', async () => {
    const folder = await repositoryOf(['bar', 'rotterdam']);
    await rm(bar(folder));
    expect(await rowsIn(folder)).toEqual(['whole removed bar : bar → –']);
    const { stdout } = await startedIn(folder, ['diff']);
    expect(stdout).toMatch(/region \(removed\): 2 tracks, 1 source, 5 segments, 3 contracts, \d+ values/);
    commit(folder);
    expect(await rowsIn(folder, 'HEAD', 'HEAD~1')).toEqual(['whole added bar : – → bar']);
    await rename(rotterdam(folder), join(folder, 'data/regions/rijnmond.yaml'));
    await change(join(folder, 'data/regions/rijnmond.yaml'), ['id: rotterdam', 'id: rijnmond']);
    expect(await rowsIn(folder)).toEqual(['whole renamed rijnmond id: rotterdam → rijnmond']);
    await rename(join(folder, 'data/regions/rijnmond.yaml'), rotterdam(folder));
    await change(rotterdam(folder), ['name: Rotterdam', 'name: Rijnmond']);
    expect(await rowsIn(folder)).toEqual([
      'whole renamed rijnmond id: rotterdam → rijnmond',
      'value changed rijnmond name: Rotterdam → Rijnmond',
    ]);
  });
});

describe('lists and cards', () => {
  it('one row for each entry', async () => {
    const folder = await repositoryOf(['bar']);
    const data = join(folder, 'data');
    await change(
      join(data, 'providers.yaml'),
      ['{ id: sol, name: SOL }', '{ id: sol-nl, name: SOL }'],
      ['aliases: [Youz, Antes, Indigo]', 'aliases: [Indigo, Youz, Antes]'],
      ['  - { id: mee, name: MEE }\n', ''],
      ['name: Middin', 'name: Stichting Middin'],
    );
    await change(
      join(data, 'vocabulary.yaml'),
      ['label: { nl: gemeente, en: municipality }', 'label: { nl: gemeentebestuur, en: municipality }'],
      [
        '  domain:\n',
        '  domain:\n    - { id: nieuw, label: { nl: iets nieuws, en: something new }, definition: { nl: x, en: x } }\n',
      ],
    );
    await change(join(data, 'municipalities.yaml'), ['GM0197: Aalten', 'GM0197: Aaltense']);
    await change(join(data, 'council-terms.yaml'), ['firstDay: 2026-04-01', 'firstDay: 2026-04-02']);
    await change(
      join(folder, 'seeds/bar-letter-2021.yaml'),
      ['lines: 125', 'lines: 126'],
      ['sha256: 4e15', 'sha256: 1e15'],
    );
    expect((await rowsIn(folder)).map((row) => row.replace(/"sha256":"(....).*?"/g, '"sha256":"$1"'))).toEqual(
      [
        'list changed cards bar-letter-2021: {"lines":"125","sha256":"4e15"} → {"lines":"126","sha256":"1e15"}',
        'list changed vocabulary region-kind/municipality: {"label.nl":"gemeente"} → {"label.nl":"gemeentebestuur"}',
        'list added vocabulary domain/nieuw: – → {"definition.en":"x","definition.nl":"x","label.en":"something new","label.nl":"iets nieuws"}',
        'list changed providers middin: {"name":"Middin"} → {"name":"Stichting Middin"}',
        'list renamed providers sol-nl: sol → sol-nl',
        'list removed providers mee: {"name":"MEE"} → –',
        'list changed municipalities GM0197: {"name":"Aalten"} → {"name":"Aaltense"}',
        'list changed council-terms 2026-03-18: {"firstDay":"2026-04-01"} → {"firstDay":"2026-04-02"}',
      ].sort((a, b) => order(a) - order(b)),
    );
    const { stdout } = await startedIn(folder, ['diff', '--lang', 'nl']);
    expect(stdout).toContain('bar-letter-2021: aantal regels 125 → 126; SHA-256 4e1593f87329… → 1e1593f87329…');
    expect(stdout).toContain('domain/nieuw (toegevoegd): iets nieuws, something new');
    expect(stdout).toContain('sol-nl: heet nu sol-nl, eerst sol');
    expect(stdout).toContain('raadsperioden');

    function order(row: string): number {
      return ['cards', 'vocabulary', 'providers', 'municipalities', 'council'].findIndex((list) =>
        row.includes(` ${list}`),
      );
    }
  });

  it('another date of a paper moves what follows from it', async () => {
    const folder = await repositoryOf(['rotterdam']);
    await change(join(folder, 'seeds/rotterdam-letter-2023.yaml'), ['date: 2023-09-19', 'date: 2027-09-19']);
    const rows = await rowsIn(folder, '--region', 'rotterdam', '--track', 'wijkteams');
    expect(rows).toContain('follows changed rotterdam wijkteams wijkteams-new first-day: 2024-01-01 → 2022-07-01');
    expect(rows.filter((row) => !row.startsWith('follows'))).toEqual([]);
  });

  it('with a selection they are only counted', async () => {
    const folder = await repositoryOf(['bar']);
    await change(join(folder, 'data/providers.yaml'), ['name: Middin', 'name: Stichting Middin']);
    const { stdout, exitCode } = await startedIn(folder, ['diff', '--region', 'bar', '--exit-code']);
    expect(stdout).toBe(
      'Nothing changed in meaning: HEAD and the work tree say the same.\nAlso changed, in lists and cards: 1. Without --region and --track it is shown.\n',
    );
    expect(exitCode).toBe(0);
  });
});
