import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/main.js';
import { copyOneRegion } from '../support/one-region.js';

const root = new URL('../..', import.meta.url).pathname;
const shipped = join(root, 'data');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inkoop-which-'));
  await copyOneRegion(folder);
});

function started(...words: string[]) {
  const data = join(folder, 'data');
  return main({ words, environment: {}, today: '2026-11-22', folder, data, isTerminal: false, columns: 200 });
}

describe('the summary of validate', () => {
  it('says which dataset it was', async () => {
    expect((await started('validate')).stdout).toMatch(/^Fine: .*\nDataset: data$/m);
    expect((await started('validate', '--format', 'markdown')).stdout).toMatch(/^Dataset: data$/m);
    expect(JSON.parse(String((await started('validate', '--format', 'json')).stdout)).dataset).toBe('data');
    const start = { environment: {}, today: '2026-11-22', folder: '/', data: shipped, shipped, isTerminal: false };
    const { stdout } = await main({ ...start, words: ['validate', '--lang', 'nl'], columns: 80 });
    expect(stdout).toContain(`\nDataset: die van inkoop zelf, ${shipped.slice(1)}\n`);
  });

  it('says what was not read, and that there are no fixed terms', async () => {
    const regions = join(folder, 'data/regions');
    await mkdir(join(regions, 'sub'));
    await rename(join(regions, 'voorbeeld-dorp.yaml'), join(regions, 'X.YAML'));
    await cp(join(shipped, 'regions/bar.yaml'), join(regions, 'bar.yaml'));
    await rm(join(folder, 'data/vocabulary.yaml'), { force: true });
    const { stdout } = await started('validate');
    expect(stdout).toContain('ends in .yaml or .yml: data/regions/X.YAML, data/regions/sub.');
    expect(stdout).toContain('There is no data/vocabulary.yaml; ');
  });

  it('is 3 where there is nothing to check, but 1 where even so something is wrong', async () => {
    await rm(join(folder, 'data/regions/voorbeeld-dorp.yaml'));
    const empty = await started('validate');
    expect(empty).toMatchObject({
      exitCode: 3,
      stdout: expect.stringContaining('There is nothing to check: data has'),
    });
    expect(empty.stdout).not.toContain('Fine');
    expect((await started('fmt')).exitCode).toBe(0);
    await cp(join(shipped, 'regions/bar.yaml'), join(folder, 'data/council-terms.yaml'));
    expect((await started('validate')).exitCode).toBe(1);
    await rm(join(folder, 'data'), { recursive: true });
    await mkdir(join(folder, 'data/regions'), { recursive: true });
    expect(await started('fmt')).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('There is no file'),
    });
  });
});
