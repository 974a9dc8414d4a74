import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../src/formats/colours.js';
import { type ChangedText, unifiedDiff } from '../../src/formats/unified-diff.js';

const has = (tool: string) => !spawnSync(tool, ['--version']).error;
const plain = { language: 'en', width: 80, colours: coloursOf(0) } as const;
const coloured = { ...plain, colours: coloursOf(1) };

const changes: readonly ChangedText[] = [
  { name: 'data/a.yaml', before: 'a: 1\nb: 2\nc: 3\n', after: 'a: 1\nc: 3\nd: 4\n' },
  { name: 'data/with space.yaml', before: 'a: 1', after: 'a: 2\n' },
  { name: 'data/één.yaml', before: 'a: 1\r\n-- b\r\n', after: 'a: 1\n-- b\n' },
  { name: 'data/same.yaml', before: 'a: 1\n', after: 'a: 1\n' },
];

describe('a unified diff', () => {
  it('is as diff -u has it, of what changed only', () => {
    expect(unifiedDiff(changes.slice(0, 1), plain)).toBe(
      '--- a/data/a.yaml\n+++ b/data/a.yaml\n@@ -1,3 +1,3 @@\n a: 1\n-b: 2\n c: 3\n+d: 4\n',
    );
    expect(unifiedDiff(changes.slice(3), plain)).toBe('');
  });

  const tools = ['git apply -', 'patch --binary -p1'].map((line) => ({ line, tool: line.split(' ')[0] ?? '' }));

  it.each(tools.filter(({ tool }) => has(tool)))('`$line` makes of each text what it became', async ({ line }) => {
    const folder = await mkdtemp(join(tmpdir(), 'inkoop-diff-'));
    for (const { name, before } of changes) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), before);
    }
    execFileSync('bash', ['-c', line], { cwd: folder, input: unifiedDiff(changes, plain) });
    for (const { name, after } of changes) expect(await readFile(join(folder, name), 'utf8')).toBe(after);
  });

  it('in colours it says the same', () => {
    const text = unifiedDiff(changes, coloured);
    expect(text).toContain('\u001b[31m-b: 2\u001b[39m\n');
    expect(text).toContain('\u001b[32m+d: 4\u001b[39m\n');
    expect(text).toContain('\u001b[36m@@ -1,3 +1,3 @@\u001b[39m\n');
    expect(text).toContain('\u001b[31m--- b\r\u001b[39m\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what makes colours
    expect(text.replace(/\u001b\[\d+m/g, '')).toBe(unifiedDiff(changes, plain));
  });
});
