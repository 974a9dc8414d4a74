import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.js';

const root = new URL('../..', import.meta.url).pathname;
const shipped = join(root, 'data');

/** Runs a line where no dataset is, so that the one of the program is read. */
function elsewhere(line: string) {
  const start = { environment: {}, today: '2026-11-22', folder: '/', data: shipped, shipped, isTerminal: false };
  return main({ ...start, words: line.split(' '), columns: 80 });
}

describe('the dataset that comes with the program', () => {
  it.each([
    'new region voorbeeld-dorp',
    'new source voorbeeld-brief',
    'fmt',
    'validate --fix',
    `fmt --data ${shipped}`,
  ])('is not written by %s, which says what to do', async (line) => {
    const { stderr, exitCode, files } = await elsewhere(line);
    expect([exitCode, files]).toEqual([2, undefined]);
    expect(stderr).toMatch(/comes with inkoop; nothing is written to it\. Go to the folder of your own dataset/);
  });

  it.each(['fmt --check', 'fmt --diff', 'validate --fix --dry-run', 'list'])('is looked at by %s', async (line) => {
    expect((await elsewhere(line)).exitCode).toBe(0);
  });
});
