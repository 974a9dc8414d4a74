import { spawnSync } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasTerminal, onTerminal, type Running } from '../support/running.js';

const root = new URL('../..', import.meta.url).pathname;
const has = (shell: string) => !spawnSync(shell, ['--version']).error;
/** Where they are required, a shell that is not there is a failure and not a skip. */
const isRequired = process.env['INKOOP_REQUIRE_SHELLS'] === '1';

const home = mkdtempSync(join(tmpdir(), 'inkoop-shells-'));
symlinkSync(join(root, 'bin/inkoop.js'), join(home, 'inkoop'));
writeFileSync(join(home, 'notes of ours.csv'), '');
const environment = {
  PATH: `${home}:${process.env['PATH']}`,
  HOME: home,
  ZDOTDIR: home,
  XDG_CONFIG_HOME: home,
  LC_ALL: 'C.UTF-8',
  TERM: 'xterm',
  // Frozen: no new region changes what there is to choose from.
  INKOOP_DATA: join(root, 'tests/scenarios/data'),
  SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 22, 12) / 1000),
};
const made = 'tests/scenarios/voorbeeld';

/** What is typed before the key that completes, and the words that the program is then started with. */
const lines: readonly (readonly [typed: string, ...words: string[]])[] = [
  ['timel', 'timeline'],
  ['timeline --tra', 'timeline', '--track'],
  ['timeline --region rott', 'timeline', '--region', 'rotterdam'],
  ['timeline --region=rott', 'timeline', '--region=rotterdam'],
  ['timeline --region rotterdam --track wij', 'timeline', '--region', 'rotterdam', '--track', 'wijkteams'],
  [`timeline --data ${made} --region `, 'timeline', '--data', made, '--region', 'voorbeeld-stad'],
  [`timeline --data "${made}" --region voor`, 'timeline', '--data', made, '--region', 'voorbeeld-stad'],
  ['timeline --data tests/scen', 'timeline', '--data', 'tests/scenarios/'],
  ['compare rotterdam@2021-12-31 zuid-h', 'compare', 'rotterdam@2021-12-31', 'zuid-holland-zuid'],
  ['show rott', 'show', 'rotterdam'],
  ['show rotterdam/wij', 'show', 'rotterdam/wijkteams'],
  ["show 'rotterdam/wij", 'show', 'rotterdam/wijkteams'],
  ['why bar/wijk', 'why', 'bar/wijkteams/'],
  ['why bar/wijkteams/wijkteams-new/ini', 'why', 'bar/wijkteams/wijkteams-new/initial'],
  ['timeline --assume bar/wijkteams/wijkteams-n', 'timeline', '--assume', 'bar/wijkteams/wijkteams-new'],
  ['validate --format sar', 'validate', '--format', 'sarif'],
  ['validate --format sarif=biom', 'validate', '--format', 'sarif=biome.json'],
  ['validate --format=sarif=biom', 'validate', '--format=sarif=biome.json'],
  ['list --output ~/notes', 'list', '--output', join(home, 'notes of ours.csv')],
  ['explain option-after-c', 'explain', 'option-after-cap'],
  ['help exit', 'help', 'exit-codes'],
  ['--lang n', '--lang', 'nl'],
];

/** In each shell a function takes the place of the program: it shows what it was started with, unless it is asked. */
const shown = `
inkoop() {
  if [[ $1 == complete ]]; then command inkoop "$@"; else printf 'got'; printf '<%s>' "$@"; printf '.\\n'; fi
}
`;

/** How a shell is set up as its help says, and started. */
const setUps = {
  bash: {
    file: '.bashrc',
    text: `PS1='ready> '\nbind 'set bell-style none'\neval "$(inkoop completion bash)"\n${shown}`,
    command: 'bash --rcfile ~/.bashrc -i',
  },
  zsh: {
    file: '.zshrc',
    text: `PS1='ready> '\nunsetopt beep prompt_sp auto_remove_slash\nautoload -Uz compinit\ncompinit -u -D\neval "$(inkoop completion zsh)"\n${shown}`,
    command: 'zsh -i',
  },
} as const;

describe('the shells', () => {
  it.skipIf(!isRequired)('are here, as is required', () => {
    expect(['bash', 'zsh', 'fish'].filter((shell) => !has(shell))).toEqual([]);
    expect(hasTerminal).toBe(true);
  });
});

describe.each(['bash', 'zsh'] as const)('%s', (shell) => {
  describe.skipIf(!has(shell) || !hasTerminal)('on a terminal', () => {
    let terminal: Running;

    beforeAll(async () => {
      const { file, text, command } = setUps[shell];
      writeFileSync(join(home, file), text);
      terminal = onTerminal(command, environment, root);
      await terminal.until(/ready> /);
    });
    afterAll(() => terminal.kill());

    it.each(lines)('inkoop %s', async (typed, ...words) => {
      terminal.type(`inkoop ${typed}\t${typed.includes("'") ? "'" : ''}\n`);
      const [, got = ''] = await terminal.until(/got(.*)\.\n/);
      expect(got.slice(1, -1).split('><')).toEqual(words);
      await terminal.until(/ready> /);
    });

    it('shows what there is to choose from', async () => {
      terminal.type(shell === 'zsh' ? 'inkoop show \t' : 'inkoop show \t\t');
      await terminal.until(shell === 'zsh' ? /rotterdam +-- Rotterdam\n/ : /bar +rotterdam +zuid-holland-zuid/);
      terminal.type('rotterdam\n');
      await terminal.until(/got<show><rotterdam>/);
    });
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  it('takes the script as a file of its function path, too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'inkoop-functions-'));
    const made = spawnSync('inkoop', ['completion', 'zsh'], { env: environment, encoding: 'utf8' }).stdout;
    writeFileSync(join(folder, '_inkoop'), made);
    const script = `fpath=(${folder} $fpath); autoload -Uz compinit; compinit -u -D; echo $_comps[inkoop]`;
    expect(spawnSync('zsh', ['-fc', script], { env: environment, encoding: 'utf8' }).stdout).toBe('_inkoop\n');
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  /** What fish offers for a line, with what it shows beside it. */
  function offered(line: string): string[][] {
    const env = { ...environment, LINE: line };
    const script = 'inkoop completion fish | source; complete --do-complete "$LINE"';
    const { stdout } = spawnSync('fish', ['-c', script], { env, cwd: root, encoding: 'utf8' });
    return stdout
      .trimEnd()
      .split('\n')
      .map((found) => found.split('\t'));
  }

  it.each(lines)('inkoop %s', (typed, ...words) => {
    const found = offered(`inkoop ${typed}`).map(([word]) => word);
    // Where a way may end or go on, fish shows both.
    expect(found.filter((word) => !found.includes(word?.replace(/\/$/, '')) || !word?.endsWith('/'))).toEqual([
      words.at(-1)?.replace(home, '~'),
    ]);
  });

  it('shows what each is', () => {
    expect(offered('inkoop show ')).toContainEqual(['rotterdam', 'Rotterdam']);
    expect(offered('inkoop --lang nl val')).toEqual([['validate', 'controleer de dataset']]);
  });
});
