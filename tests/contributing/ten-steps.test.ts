import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../support/document.js';
import { commit, gitEnvironment } from '../support/repository.js';

const here = new URL('.', import.meta.url).pathname;
const vocabulary = join(here, '../../data/vocabulary.yaml');

/** A made-up paper of each medium, with the region that tells of it; where that was there before, under which track. */
const papers = [
  {
    id: 'voorbeeld-brief-2026',
    file: 'voorbeeld-brief-2026.txt',
    url: 'https://example.org/voorbeeld-brief-2026.pdf',
    medium: 'text',
    region: 'voorbeeld-dorp',
    room: 'region voorbeeld-dorp',
  },
  {
    id: 'voorbeeld-nota-2026',
    file: 'voorbeeld-nota-2026.txt',
    url: 'https://example.org/nota.pdf',
    medium: 'pdf',
    region: 'voorbeeld-haven',
    room: 'region voorbeeld-haven',
  },
  {
    id: 'voorbeeld-nieuws-2026',
    file: 'voorbeeld-nieuws-2026.html',
    url: 'https://example.org/nieuws/contracten-getekend',
    medium: 'web',
    region: 'voorbeeld-dorp',
    room: 'edition voorbeeld-dorp/jeugdhulp',
  },
] as const;

/** What CONTRIBUTING leads to, from three made-up papers to their days, as somebody would type it. */
describe('the ten steps of CONTRIBUTING', () => {
  let folder = '';
  const type = (line: string) => run(`cd ${folder} && ${line}`);
  const at = (...names: string[]) => join(folder, ...names);
  const made = (...names: string[]) => readFile(join(here, 'data', ...names), 'utf8');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inkoop-steps-'));
    for (const name of ['data/regions', 'data/seeds', 'papers']) await mkdir(at(name), { recursive: true });
    await cp(vocabulary, at('data/vocabulary.yaml'));
    for (const list of ['municipalities', 'providers'])
      await cp(join(here, `data/${list}.yaml`), at(`data/${list}.yaml`));
    for (const { file } of papers) await cp(join(here, file), at('papers', file));
    execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder, env: gitEnvironment });
  });

  describe.each(papers)('$medium', ({ id, file, url, medium, region, room }) => {
    /** The file of the region as it was before this paper. */
    let before: string | undefined;

    it.sequential('step 3 writes a card that knows its text', async () => {
      const line = `inkoop new source ${id} --text papers/${file} --url ${url} --data data`;
      expect(await type(line)).toMatchObject({ exitCode: 0 });
      const written = parse(await readFile(at(`data/seeds/${id}.yaml`), 'utf8'));
      const {
        title: _,
        issuer: __,
        date: ___,
        cite: ____,
        references: _____,
        ...facts
      } = parse(await made('seeds', `${id}.yaml`));
      // A page was seen on the day of which these documents are.
      const seen = medium === 'web' ? { seen: written.seen } : {};
      expect(written).toEqual({ ...facts, ...seen, medium, title: null, issuer: null, date: null, cite: null });
    });

    it.sequential('step 4 makes room in the form of fmt, of which only the empty places are told', async () => {
      await writeFile(at(`data/seeds/${id}.yaml`), await made('seeds', `${id}.yaml`));
      before = await readFile(at(`data/regions/${region}.yaml`), 'utf8').catch(() => undefined);
      for (const language of ['nl', 'en']) {
        if (before === undefined) await type(`rm -f data/regions/${region}.yaml`);
        else await writeFile(at(`data/regions/${region}.yaml`), before);
        const line = `inkoop new ${room} --source ${id} --data data --lang ${language}`;
        expect(await type(line)).toMatchObject({ exitCode: 0 });
        expect(await type(`inkoop fmt --check --data data data/regions/${region}.yaml`)).toMatchObject({ exitCode: 0 });
        const text = await readFile(at(`data/regions/${region}.yaml`), 'utf8');
        expect(text).toContain(`source: ${id}`);
        const { output } = await type(`inkoop validate data/regions/${region}.yaml --data data --format json`);
        const told = (JSON.parse(output).findings as { line: number }[]).map(({ line: one }) => one);
        expect(told.length).toBeGreaterThan(0);
        expect(told).toEqual(emptyLinesOf(text));
      }
    });

    it.sequential('steps 5 to 8: filled in with at most 80 lines, it passes every check at once', async () => {
      const filledIn = await filledInWith(id, region, made);
      expect(filledIn.split('\n').length - (before?.split('\n').length ?? 0)).toBeLessThanOrEqual(80);
      await writeFile(at(`data/regions/${region}.yaml`), filledIn);
      const { output, exitCode } = await type(`inkoop validate --data data --texts papers --format json`);
      const findings = JSON.parse(output).findings as { severity: string; rule: string }[];
      // That the light regime knows no limit of four years is worth a note, and nothing to mend.
      expect(findings.filter(({ rule }) => rule !== 'sas-over-four-years')).toEqual([]);
      expect(exitCode).toBe(0);
    });

    it.sequential('step 9: every quote stands in the paper', async () => {
      const { output, exitCode } = await type('inkoop sources verify --texts papers --data data --format json');
      expect(exitCode).toBe(0);
      const rows = JSON.parse(output).rows as { cite: string; verdict: string }[];
      const own = rows.filter(({ cite }) => cite.includes(`${id}:`)).map(({ verdict }) => verdict);
      expect(new Set(own)).toEqual(
        new Set([...own].filter((one) => ['proven', 'coded', 'found', 'doubted'].includes(one))),
      );
      expect(own.filter((one) => one === 'proven').length).toBeGreaterThan(4);
      expect((await type(`inkoop sources read ${region} --data data`)).exitCode).toBe(0);
    });

    it.sequential('step 10: it is in the one form, and diff tells what it means', async () => {
      expect(await type('inkoop fmt --check --data data')).toMatchObject({ exitCode: 0 });
      if (before !== undefined) expect((await type('inkoop diff --data data')).output).toMatch(/signed|getekend/);
      commit(folder, id);
    });
  });

  it.sequential('the words that a template offers are in the vocabulary', async () => {
    const { output } = await type(
      `inkoop new region words --data data && cat data/regions/words.yaml && rm data/regions/words.yaml`,
    );
    const { groups } = parse(await readFile(vocabulary, 'utf8')) as { groups: Record<string, { id: string }[]> };
    const offered = [...output.matchAll(/# group ([a-z-]+): (.+)/g)].flatMap(([, group = '', words = '']) =>
      words.split(', ').map((word) => ({ group, word })),
    );
    expect(offered.length).toBeGreaterThan(20);
    expect(offered.filter(({ group, word }) => !groups[group]?.some(({ id }) => id === word))).toEqual([]);
  });

  it.sequential('the days follow: those of the letter, and those that the news moved', async () => {
    const daysOn = async (asOf: string) => {
      const { output } = await type(`inkoop timeline --data data --as-of ${asOf} --format csv`);
      const [head = '', ...rows] = output.trim().split('\n');
      const columns = head.split(',');
      return rows
        .map((row) => row.split(','))
        .map((cells) =>
          ['contract', 'period', 'firstDay', 'lastDayEarliest', 'lastDayLatest'].map(
            (name) => cells[columns.indexOf(name)],
          ),
        );
    };
    expect(await daysOn('2026-04-01')).toEqual([
      ['jeugdhulp-prior', 'initial', '', '2026-12-30', '2026-12-31'],
      ['jeugdhulp-prior', 'options', '', '', ''],
      ['jeugdhulp-new', 'initial', '2027-01-01', '2031-06-30', '2031-06-30'],
      ['jeugdhulp-new', 'option-1', '2031-07-01', '2031-06-30', '2032-12-31'],
      ['jeugdhulp-new', 'option-2', '', '2031-06-30', '2033-12-31'],
    ]);
    expect(await daysOn('2026-12-20')).toEqual(
      expect.arrayContaining([
        ['jeugdhulp-new', 'initial', '2027-02-01', '2031-06-30', '2031-06-30'],
        ['huishoudelijke-hulp-new', 'initial', '2028-01-01', '', ''],
      ]),
    );
  });
});

it('CONTRIBUTING has the same steps in both languages, each naming the other, and no author of data runs the tests', async () => {
  const read = (name: string) => readFile(join(here, '../..', name), 'utf8');
  const [english, dutch] = [await read('CONTRIBUTING.md'), await read('CONTRIBUTING.nl.md')];
  expect(english).toContain('(CONTRIBUTING.nl.md)');
  expect(dutch).toContain('(CONTRIBUTING.md)');
  const stepsOf = (text: string) => text.slice(0, text.indexOf('```console'));
  const commandsOf = (text: string) =>
    [...stepsOf(text).matchAll(/^ *```sh\n(.*?)^ *```$/gms)].map(([, lines = '']) =>
      lines.replaceAll(' --lang nl', ''),
    );
  expect(commandsOf(dutch)).toEqual(commandsOf(english));
  expect(stepsOf(english).match(/^\d+\. /gm)).toHaveLength(10);
  expect(commandsOf(english).join()).not.toMatch(/npm (test|run)/);
});

/** The region with the editions of this paper and of those before it. */
async function filledInWith(
  id: string,
  region: string,
  made: (...names: string[]) => Promise<string>,
): Promise<string> {
  const text = await made('regions', `${region}.yaml`);
  return id === 'voorbeeld-brief-2026' ? text.slice(0, text.search(/^ *- source: voorbeeld-nieuws-2026$/m)) : text;
}

/** The lines on which a key stands that has neither a value nor anything under it. */
function emptyLinesOf(text: string): number[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const depth = line.search(/[^\s-]/);
    const below = lines.slice(index + 1).find((next) => /^\s*[^\s#]/.test(next)) ?? '';
    const isEmpty = /^\s*(?:- )?\w+:(?: #.*)?$/.test(line);
    const isUnder = below.search(/\S/) > depth || (below.search(/\S/) === depth && below.trim().startsWith('- '));
    return isEmpty && !isUnder ? [index + 1] : [];
  });
}
