import { cp, mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../support/document.js';

const here = new URL('.', import.meta.url).pathname;
const vocabulary = join(here, '../../data/vocabulary.yaml');
const [region, source] = ['voorbeeld-dorp', 'voorbeeld-brief-2026'];

/** What CONTRIBUTING leads to, from the text of a made-up letter to its days, as somebody would type it. */
describe('the ten steps of CONTRIBUTING', () => {
  let folder = '';
  const type = (line: string) => run(`cd ${folder} && ${line}`);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inkoop-steps-'));
    await mkdir(join(folder, 'data/regions'), { recursive: true });
    await mkdir(join(folder, 'data/seeds'));
    await mkdir(join(folder, 'papers'));
    await cp(vocabulary, join(folder, 'data/vocabulary.yaml'));
    for (const list of ['municipalities', 'providers']) {
      await cp(join(here, `data/${list}.yaml`), join(folder, `data/${list}.yaml`));
    }
    await cp(join(here, `${source}.txt`), join(folder, `papers/${source}.txt`));
  });

  it.sequential('step 3 writes a card that knows its text', async () => {
    expect(await type(`inkoop new source ${source} --text papers/${source}.txt --data data`)).toMatchObject({
      exitCode: 0,
    });
    const written = parse(await readFile(join(folder, `data/seeds/${source}.yaml`), 'utf8'));
    const filledIn = parse(await readFile(join(here, `data/seeds/${source}.yaml`), 'utf8'));
    const { file, sha256, lines } = filledIn;
    expect(written).toEqual({
      id: source,
      medium: 'text',
      title: null,
      issuer: null,
      date: null,
      cite: null,
      file,
      sha256,
      lines,
    });
  });

  it.sequential.each(['nl', 'en'])('step 4 writes a region whose empty places are told of (%s)', async (language) => {
    const id = `${region}-${language}`;
    const path = `data/regions/${id}.yaml`;
    expect(await type(`inkoop new region ${id} --data data --lang ${language}`)).toMatchObject({ exitCode: 0 });
    const text = await readFile(join(folder, path), 'utf8');
    const { output } = await type(`inkoop validate ${path} --data data --format json`);
    const told = (JSON.parse(output).findings as { line: number }[]).map(({ line }) => line);
    expect(told).toEqual(emptyLinesOf(text));
    await type(`rm ${path}`);
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

  it.sequential('steps 5 to 8: filled in, it passes every check', async () => {
    await cp(join(here, `data/seeds/${source}.yaml`), join(folder, `data/seeds/${source}.yaml`));
    await cp(join(here, `data/regions/${region}.yaml`), join(folder, `data/regions/${region}.yaml`));
    const { output, exitCode } = await type('inkoop validate --data data');
    // That the light regime knows no limit of four years is worth a note, and nothing to mend.
    const found = [...output.matchAll(/ (error|warning|note) (\S+)$/gm)].map(([, severity, id]) => `${severity} ${id}`);
    expect(found).toEqual(['note sas-over-four-years']);
    expect(output).toMatch(/^Fine: /m);
    expect(exitCode).toBe(0);
  });

  it.sequential('step 9: every quote stands in the letter, and the days follow', async () => {
    expect(await type('inkoop validate --texts papers --data data')).toMatchObject({ exitCode: 0 });
    expect(await type('inkoop sources verify --texts papers --data data')).toMatchObject({ exitCode: 0 });
    const { output } = await type('inkoop timeline --data data --as-of 2026-04-01 --format csv');
    const [head = '', ...rows] = output.trim().split('\n');
    const columns = head.split(',');
    const days = rows
      .map((row) => row.split(','))
      .map((cells) =>
        ['contract', 'period', 'firstDay', 'lastDayEarliest', 'lastDayLatest'].map(
          (name) => cells[columns.indexOf(name)],
        ),
      );
    expect(days).toEqual([
      ['jeugdhulp-prior', 'initial', '', '2026-12-30', '2026-12-31'],
      ['jeugdhulp-prior', 'options', '', '', ''],
      ['jeugdhulp-new', 'initial', '2027-01-01', '2031-06-30', '2031-06-30'],
      ['jeugdhulp-new', 'option-1', '2031-07-01', '2031-06-30', '2032-12-31'],
      ['jeugdhulp-new', 'option-2', '', '2031-06-30', '2033-12-31'],
    ]);
  });
});

/** The lines on which a key stands that has neither a value nor anything under it. */
function emptyLinesOf(text: string): number[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const depth = line.search(/\S/);
    const below = lines.slice(index + 1).find((next) => /^\s*[^\s#]/.test(next)) ?? '';
    const isEmpty = /^\s*(?:- )?\w+:(?: #.*)?$/.test(line);
    return isEmpty && !(below.search(/\S/) > depth + (line.trim().startsWith('- ') ? 2 : 0)) ? [index + 1] : [];
  });
}
