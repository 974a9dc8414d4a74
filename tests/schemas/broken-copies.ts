import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderWith } from '../support/example-region.js';

const contributing = new URL('../contributing', import.meta.url).pathname;

/** A region in which a length is hardly possible. */
const region = `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions:
  - { source: brief-2021, municipalities: [GM9001], cite: 1 }
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts:
          - id: jeugdhulp-new
            kind: regular
            stage: intended
            cite: { rest: 2 }
            terms:
              firstDay: 2022-01-01
              initialTerm: P42Y
              options: not-stated
              cite: { rest: 3, firstDay: 3 "1-1-2022", initialTerm: 3 "42 jaar" }
            procurement: not-stated
            funding: not-stated
`;

const lastDay = '              lastDay: 2026-12-31';

const known = (value: string, expires: string) => `findings:
  - rule: implausible-term
    file: regions/voorbeeld-stad.yaml
    at: tracks[jeugdhulp].editions[brief-2021].contracts[jeugdhulp-new].terms.initialTerm
    value: ${value}
    reason: asked the region on 3 March 2026
    expires: ${expires}
`;

/** Lines that validate copies which are broken in one way each, and let some of that be. */
export async function brokenLines(): Promise<string[]> {
  const copies: readonly (readonly [was: string, becomes: string, baseline?: string])[] = [
    ['P42Y', 'P42Y # inkoop-ignore: implausible-term -- it stands there twice'],
    ['P42Y', 'P42Y # inkoop-ignore: implausible-term'],
    ['P42Y', `P42Y\n${lastDay}`],
    ['P42Y', `P42Y\n${lastDay} # inkoop-ignore: last-day-disagrees -- both are printed`],
    ['P42Y', 'P42Y', known('P42Y', '2027-03-01')],
    ['P42Y', 'P42Y', known('P42Y', '2026-03-01')],
    ['P42Y', 'P42Y', known('P41Y', '2027-03-01')],
    ['P42Y', 'P42Y', 'findings: none\n'],
    ['  - id: jeugdhulp', '\t- id: jeugdhulp'],
    ['kind: municipality', 'kind: municipality\nkind: partnership'],
    ['name: Voorbeeldstad', 'name Voorbeeldstad'],
    ['stage: intended', 'stadium: intended'],
    ['firstDay: 2022-01-01', 'firstDay: [2022-01-01]'],
    ['[GM9001]', '[GM901]'],
    [region, ''],
  ];
  const lines = copies.map(async ([was, becomes, baseline]) => {
    const folder = await folderWith(region.replace(was, becomes));
    if (baseline === undefined) return `validate --data ${folder}`;
    await writeFile(join(folder, 'known.yaml'), baseline);
    return `validate --data ${folder} --baseline ${folder}/known.yaml`;
  });
  return (await Promise.all(lines)).flatMap((line) => [line, `${line} --lang nl`]);
}

/** Lines that hold the made-up letter against its region, as it is and with citations that are missing or wrong. */
export async function verifyLines(): Promise<string[]> {
  const copies: readonly (readonly [was: string, becomes: string])[] = [
    ['firstDay: 2027-01-01', 'firstDay: 2027-01-01'],
    ['24 "beoogde ingangsdatum"', '12 "beoogde ingangsdatum"'],
    ['          firstDay: 24 "1 januari 2027"\n', ''],
  ];
  const lines = copies.map(async ([was, becomes]) => {
    const folder = await mkdtemp(join(tmpdir(), 'inkoop-'));
    await cp(join(contributing, 'data'), folder, { recursive: true });
    const file = join(folder, 'regions/voorbeeld-dorp.yaml');
    const text = await readFile(file, 'utf8');
    if (!text.includes(was)) throw new Error(`${file} has no ${was}`);
    await writeFile(file, text.replace(was, becomes));
    return `sources verify --texts ${contributing} --data ${folder}`;
  });
  return Promise.all(lines);
}

/** Lines that check the made-up letter's region with the texts at hand: that of the letter, and not that of another. */
export async function textsLines(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'inkoop-'));
  await cp(join(contributing, 'data'), folder, { recursive: true });
  const card = await readFile(join(folder, 'seeds/voorbeeld-brief-2026.yaml'), 'utf8');
  const other = card.replaceAll('voorbeeld-brief-2026', 'voorbeeld-brief-2027').replace('sha256: 7', 'sha256: 8');
  await writeFile(join(folder, 'seeds/voorbeeld-brief-2027.yaml'), other);
  const line = `validate --texts ${contributing} --data ${folder}`;
  return [line, `${line} --lang nl`];
}
