import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, stepsIn } from './support/document.js';

const root = new URL('..', import.meta.url).pathname;
const page = readFileSync(join(root, 'docs/questions.md'), 'utf8');

/** The page shows its answers over a frozen copy of four regions; the same is asked here of the dataset as it is,
 * where more regions have an answer and none has less. */
describe('over the whole dataset', () => {
  it.concurrent.each(stepsIn(page))('$command', async ({ command, expected, exitCode }) => {
    const answer = await run(command, {}, root);
    expect(answer.exitCode).toBe(exitCode);
    expect(answer.output.trimEnd().split('\n').length).toBeGreaterThanOrEqual(expected.split('\n').length);
  });
});
