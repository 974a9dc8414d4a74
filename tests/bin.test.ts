import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { run, runBuilt } from './support/document.js';

const root = new URL('..', import.meta.url).pathname;

/** What other tests suppose who run command lines in their own process. */
describe('the built program, in a process of its own', () => {
  it('has the output, the messages and the exit code of its outcome', async () => {
    const lines = [
      'list',
      'deadlines --region bar --fail-if-within 20y',
      'timeline --track x',
      'timeline --as-of 1990-01-01',
    ];
    const command = lines.map((line) => `inkoop ${line}; echo "exit $?"`).join('; ');
    const built = await runBuilt(command);
    expect(built).toEqual(await run(command));
    expect(built.output.match(/^exit \d$/gm)).toEqual(['exit 0', 'exit 1', 'exit 2', 'exit 3']);
  });

  it('prints on stdout what was asked for, and on stderr the rest', async () => {
    expect((await runBuilt('inkoop timeline --track x 2>/dev/null')).output).toBe('');
    expect((await runBuilt('inkoop timeline --region bar --format json 2>/dev/null')).output).toMatch(/^\{/);
  });

  it('is told of the width, the language and the day by its surroundings', async () => {
    const told = { COLUMNS: '60', LC_ALL: 'nl_NL.UTF-8', SOURCE_DATE_EPOCH: String(Date.UTC(2021, 11, 31, 12) / 1000) };
    const { output } = await runBuilt('inkoop timeline --region bar', told);
    expect(output).toBe((await run('inkoop timeline --region bar', told)).output);
    expect(output).toContain('Peildatum 31 december 2021');
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it('does not load what starts other programs, of which its libraries ask and it makes no use', () => {
    const listener = "process.on('exit', () => process.stderr.write(process.moduleLoadList.join()))";
    const line = [
      '--import',
      `data:text/javascript,${encodeURIComponent(listener)}`,
      `${root}/bin/inkoop.js`,
      '--help',
    ];
    const loaded = spawnSync(process.execPath, line, { encoding: 'utf8' }).stderr.split(',');
    expect(loaded).toContain('NativeModule fs');
    expect(loaded).not.toContain('NativeModule child_process');
  });

  it('ends well where its reader has seen enough', async () => {
    // More than a pipe holds.
    expect(await runBuilt('inkoop schema region | head -c 1')).toEqual({ output: '{', exitCode: 0 });
  });
});
