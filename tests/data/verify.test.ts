import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSayable } from '../../src/domain/citing/proof.js';
import { judgedIn } from '../../src/domain/citing/verdict.js';
import { loadDataset } from '../../src/loading/load.js';
import { loadPapers } from '../../src/loading/texts.js';
import { run } from '../support/document.js';
import { hasTexts, textsFolder } from '../support/texts.js';

const root = new URL('../..', import.meta.url).pathname;

const verdictsIn = (output: string) =>
  (JSON.parse(output) as { rows: { verdict: string }[] }).rows.map(({ verdict }) => verdict);

describe('the data against the texts of the papers', () => {
  it.skipIf(!hasTexts)('every value has its source there; what a program can read is proven', async () => {
    const { output, exitCode } = await run(`inkoop sources verify --texts ${textsFolder} --format json`);
    expect(exitCode).toBe(0);
    const verdicts = verdictsIn(output);
    const share = (...wanted: string[]) => verdicts.filter((one) => wanted.includes(one)).length / verdicts.length;
    expect(share('uncited', 'unfounded')).toBe(0);
    expect(share('coded')).toBeLessThan(0.6);
    expect(share('doubted')).toBeLessThan(0.1);
    const { dataset } = await loadDataset(`${root}/data`, root);
    const { papers } = await loadPapers(textsFolder, dataset.cards);
    const told = [...judgedIn(dataset, papers)].filter(
      ({ value }) => isSayable(value) && !['not-stated', 'unreadable'].includes(String(value.located.value)),
    );
    const proven = told.filter(({ verdict }) => verdict === 'proven');
    expect(proven.length / told.length).toBeGreaterThanOrEqual(0.88);
  });

  it.skipIf(!hasTexts)('the values of one verdict stand beside what is printed', async () => {
    const { output } = await run(`inkoop sources verify --texts ${textsFolder} --list doubted --format csv`);
    expect(output).toMatch(/tracks\[[^,]*initialTerm,P4Y6M,doubted,rotterdam-slides-2021:\d+,[^,]*,42 jaar/);
    const all = await run(`inkoop sources verify --texts ${textsFolder} --format csv`);
    expect(output.split('\n').length).toBeLessThan(all.output.split('\n').length / 5);
  });

  it('without the texts it says where to name them', async () => {
    const { output, exitCode } = await run('inkoop sources verify');
    expect(exitCode).toBe(2);
    expect(output).toMatch(/--texts/);
  });

  it('another text is a finding at its card; one that is not at hand is only told of', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inkoop-texts-'));
    const card = await readFile(new URL('../../seeds/bar-letter-2021.yaml', import.meta.url), 'utf8');
    await writeFile(join(folder, /^file: (.*)$/m.exec(card)?.[1] ?? ''), 'another letter\n');
    const { output, exitCode } = await run(`inkoop sources verify --texts ${folder}`);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/bar-letter-2021\.yaml:\d+:\d+ error text-differs-from-card\n {2}the text is another one/);
    expect(output).toMatch(/Not held against their text, which is not there:[\s\S]*haarlem-note-2021/);
  });
});
