import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import packageInfo from '../package.json' with { type: 'json' };
import { loadCommands } from '../src/commands/all-commands.js';

const commands = await loadCommands();

const root = new URL('..', import.meta.url).pathname;
const file = `${root}man/inkoop.1`;
const script: string = new URL('../scripts/man.mjs', import.meta.url).href;
const has = (tool: string) => !spawnSync(tool, ['--version']).error;
let page: string;

beforeAll(() => {
  page = readFileSync(file, 'utf8');
});

describe('the man page', () => {
  it('is what the program says of itself now; `npm run pages` writes it again', async () => {
    const { manPage }: { manPage(): Promise<string> } = await import(script);
    expect(page).toBe(await manPage());
  });

  it('names every command with each of its options', () => {
    for (const { name, options } of commands) {
      const part = page.split(`.SS inkoop ${name.replaceAll('-', '\\-')}\n`)[1]?.split('\n.S')[0] ?? '';
      for (const { flags } of options) {
        const [long = ''] = flags.split(' ');
        expect(part, name).toContain(`\n\\fB${long.replaceAll('-', '\\-')}`);
      }
    }
  });

  it('is plain ASCII, and no line of it is taken for a mark that is none', () => {
    expect(page).toMatch(/^[\n\x20-\x7e]*$/);
    const marks = page.split('\n').filter((line) => /^[.']/.test(line));
    expect(
      marks.filter((line) => !/^\.(\\"|TH |SH |SS |PP$|TP$|RS 4$|RE$|EX$|EE$|nh$|ad l$|nr HY 0$)/.test(line)),
    ).toEqual([]);
  });

  it('goes along with the package', () => {
    // A list, since npm installs none that is named by a text alone.
    expect(packageInfo.man.map((name) => `${root}${name}`)).toEqual([file]);
    expect(packageInfo.files).toContain('man');
  });

  it.skipIf(!has('groff'))('is set by groff without a warning', () => {
    const { stderr, status } = spawnSync('groff', ['-man', '-ww', '-z', '-Tutf8', file], { encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const text = execFileSync('groff', ['-man', '-Tutf8', '-P-cbou', file], { encoding: 'utf8' });
    expect(text).toContain("inkoop help 'P×Q'");
    expect(text).toContain('--fail-if-within length');
  });

  it.skipIf(!has('mandoc'))('is taken by mandoc without a warning', () => {
    expect(spawnSync('mandoc', ['-Tlint', file], { encoding: 'utf8' }).stdout).toBe('');
  });
});
