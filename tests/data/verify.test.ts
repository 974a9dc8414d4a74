import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../support/document.js';
import { hasTexts, textsFolder } from '../support/texts.js';

const verdictsIn = (output: string) =>
  (JSON.parse(output) as { rows: { verdict: string }[] }).rows.map(({ verdict }) => verdict);

describe('the data against the texts of the papers', () => {
  it.skipIf(!hasTexts)('every value has its source there, four in five are proven', async () => {
    const { output, exitCode } = await run(`inkoop sources verify --texts ${textsFolder} --format json`);
    expect(exitCode).toBe(0);
    const verdicts = verdictsIn(output);
    const share = (...wanted: string[]) => verdicts.filter((one) => wanted.includes(one)).length / verdicts.length;
    expect(share('uncited', 'unfounded')).toBe(0);
    expect(share('proven')).toBeGreaterThanOrEqual(0.8);
    expect(share('proven', 'located')).toBeGreaterThanOrEqual(0.95);
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
    expect(output).toMatch(/bar-letter-2021\.yaml:\d+:\d+ error text-not-as-described\n {2}the text is another one/);
    expect(output).toMatch(/Not held against their text, which is not there: haarlem-note-2021/);
  });
});
