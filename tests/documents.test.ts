import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { run, stepsIn } from './support/document.js';

const root = new URL('..', import.meta.url).pathname;
const markdownIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const documents = [
  'README.md',
  'README.nl.md',
  'CONTRIBUTING.md',
  'CONTRIBUTING.nl.md',
  ...markdownIn('docs'),
  ...markdownIn('tests/scenarios'),
].filter((name) => stepsIn(readFileSync(join(root, name), 'utf8')).length > 0);

/**
 * Where the commands of a document run. The README shows the dataset as it is, and CONTRIBUTING what somebody types who
 * adds to it; all others the frozen copy in `tests/scenarios/data`, so that neither a new region nor a new paper changes them.
 */
const folderOf = (name: string) => (name.includes('/') ? join(root, 'tests/scenarios') : root);

/** Every command that a document shows gives what the document shows. `INKOOP_ACCEPT=1` writes what came instead. */
describe.each(documents)('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8');
  const steps = stepsIn(text);
  const accepted: { from: number; to: number; body: string }[] = [];

  for (const { command, expected, exitCode, from, to } of steps) {
    const isInstall = /^(npm ci|git clone)\b/.test(command);
    const isSkipped = isInstall && !command.includes('inkoop timeline');
    (isSkipped ? it.concurrent.skip : it.concurrent)(`$ ${command}`, async ({ expect }) => {
      const result = await run(command.replace(/^npm ci && npx /, '').replace(/^npx /, ''), {}, folderOf(name));
      const output = result.output.replaceAll('\r\n', '\n').trimEnd();
      if (process.env['INKOOP_ACCEPT']) {
        const exit = result.exitCode === 0 ? '' : `[exit ${result.exitCode}]\n`;
        accepted.push({ from, to, body: `${output === '' ? '' : `${output}\n`}${exit}` });
        if (accepted.length === steps.length) await writeFile(join(root, name), rewritten(text, accepted));
        return;
      }
      expect(output).toBe(expected);
      expect(result.exitCode).toBe(exitCode);
    });
  }
});

function rewritten(text: string, changes: readonly { from: number; to: number; body: string }[]): string {
  return [...changes]
    .sort((a, b) => b.from - a.from)
    .reduce((whole, { from, to, body }) => whole.slice(0, from) + body + whole.slice(to), text);
}
