import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/commands/all-commands.js';
import { globalOptions } from '../../src/commands/global-options.js';
import { topics } from '../../src/commands/topics.js';
import { allRules } from '../../src/gate/all-rules.js';
import { git, startedIn, wholeRepository } from '../support/repository.js';
import { started } from '../support/start.js';

const commands = await loadCommands();
/** The frozen dataset, which no new region changes. */
const frozen = new URL('../scenarios/data', import.meta.url).pathname;

/** What may stand at the end of a line: the last word is the one at the cursor. */
async function offered(...line: string[]): Promise<string[][]> {
  const { stdout, stderr = '', exitCode } = await started(['complete', '--', ...line], { data: frozen });
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return String(stdout)
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => one.split('\t'));
}

const wordsAt = async (...line: string[]) => (await offered(...line)).map(([word]) => word);
const regions = ['bar', 'rotterdam', 'zuid-holland-zuid', 'zuid-kennemerland-ijmond'];
const made = 'tests/scenarios/voorbeeld';

describe('completing a command line', () => {
  it('knows every command, and what it does in the language of the reader', async () => {
    expect(await wordsAt('')).toEqual(commands.map(({ name }) => name));
    expect(await offered('--lang', 'nl', 'ga')).toEqual([
      ['gaps', commands.find(({ name }) => name === 'gaps')?.summary.nl],
    ]);
  });

  it.each(commands.map((command) => ({ name: command.name, command })))(
    'knows the options of $name',
    async ({ name, command: { options } }) => {
      const all = [...options, ...globalOptions].map(({ flags }) => flags.split(' ')[0]);
      expect(await wordsAt(name, '--')).toEqual([...all, '--help']);
    },
  );

  it.each(
    [...commands, { name: '', options: globalOptions }].flatMap(({ name, options }) =>
      options.flatMap(({ flags, choices }) => (choices ? [{ name, option: flags.split(' ')[0] ?? '', choices }] : [])),
    ),
  )('knows the choices of $name $option', async ({ name, option, choices }) => {
    const before = name === '' ? [] : [name];
    expect(await wordsAt(...before, option, '')).toEqual(choices);
    expect(await wordsAt(...before, `${option}=`)).toEqual(choices.map((one) => `${option}=${one}`));
  });

  it.each<[line: string[], words: string[]]>([
    [['tim'], ['timeline']],
    [['TIM'], ['timeline']],
    [['timelines', ''], []],
    [['x', '--da'], ['--data']],
    [['-'], ['--data', '--lang', '--color', '--no-color', '--no-pager', '--version', '--help']],
    [['timeline', '--region', ''], regions],
    [
      ['timeline', '--region', 'ZUID'],
      ['zuid-holland-zuid', 'zuid-kennemerland-ijmond'],
    ],
    [['timeline', '--region=r'], ['--region=rotterdam']],
    [
      ['timeline', '--region', 'bar', '--track', ''],
      ['wijkteams', 'veilig'],
    ],
    [
      ['timeline', '--region=haarlem', '--track', ''],
      ['jeugdhulp', 'gewoon-in-de-wijk', 'wmo-maatwerkondersteuning'],
    ],
    [['timeline', '--region=haarlem', '--track', 'wmo-maatwerkondersteuning', '--segment', ''], []],
    [['timeline', '--region', 'nowhere', '--track', ''], []],
    [['gaps', '--track', 'wij'], ['wijkteams']],
    [['timeline', '--track', 'jeugdhulp', '--segment', 'wo'], ['wonen']],
    [['timeline', '--track', 'wijkteams', '--segment', 'wo'], []],
    [['--data', made, 'timeline', '--region', ''], ['voorbeeld-stad']],
    [['timeline', `--data=${made}`, '--region', ''], ['voorbeeld-stad']],
    [['timeline', '--data', '/nowhere', '--data', made, '--region', ''], ['voorbeeld-stad']],
    [['compare', 'rotterdam@2021-12-31', 'b'], ['bar']],
    [['compare', 'rotterdam', '--all', 'b'], ['bar']],
    [
      ['compare', '--on', 'funding', '--on', 'l'],
      ['lots', 'latest-end'],
    ],
    [['show', ''], regions],
    [
      ['show', 'ba'],
      ['bar', 'bar/'],
    ],
    [
      ['show', 'bar/'],
      ['bar/wijkteams', 'bar/veilig'],
    ],
    [
      ['show', 'bar/w'],
      ['bar/wijkteams', 'bar/wijkteams/'],
    ],
    [['show', 'haarlem/g'], ['haarlem/gewoon-in-de-wijk']],
    [['show', 'zuid-holland-zuid/jeugdhulp/wo'], ['zuid-holland-zuid/jeugdhulp/wonen']],
    [['show', 'zuid-holland-zuid/jeugdhulp/wonen/'], []],
    [['show', 'bar', 'x'], []],
    [
      ['show', 'bar', '--as-of', '2021-12-31', '--f'],
      ['--format', '--force'],
    ],
    [['why', 'ba'], ['bar/']],
    [['why', 'bar/w'], ['bar/wijkteams/']],
    [
      ['why', 'bar/wijkteams/'],
      [
        ...['initial', 'option-1', 'option-2', 'option-3', 'option-4', 'wijkteams-prior/', 'wijkteams-new/'].map(
          (one) => `bar/wijkteams/${one}`,
        ),
      ],
    ],
    [['why', 'bar/wijkteams/wijkteams-new/in'], ['bar/wijkteams/wijkteams-new/initial']],
    [['timeline', '--assume', 'bar/wijkteams/wijkteams-n'], ['bar/wijkteams/wijkteams-new']],
    [['list', 'se'], ['segments']],
    [['list', 'terms', 'sas'], ['sas-option']],
    [['list', 'regions', 'f'], []],
    [
      ['list', '--sas-option', ''],
      ['1', '2', '3', '4'],
    ],
    [
      ['list', '--funding', 'p'],
      ['pxq', 'population'],
    ],
    [['explain', 'option-a'], ['option-after-cap']],
    [['schema', 'o'], ['output']],
    [
      ['schema', 'output', 'list', 't'],
      ['tracks', 'terms'],
    ],
    [['schema', 'region', 'o'], []],
    [['help', 'exit'], ['exit-codes']],
    [['help', 'timel'], ['timeline']],
    [['help', 'task-b'], ['task-based']],
    [['help', 'terms', 'fund'], ['funding']],
    [['help', 'dates', 'f'], []],
    [
      ['new', ''],
      ['source', 'region', 'edition'],
    ],
    [['new', 'region', ''], []],
    [['completion', 'f'], ['fish']],
    [['export', 'w'], ['workbook']],
    [
      ['export', 'eforms', 'bar/w'],
      ['bar/wijkteams', 'bar/wijkteams/'],
    ],
    [['export', 'ocds', 'b'], []],
    [['import', 'o'], ['ocds']],
    [['validate', '--format', 'pretty', '--format', 's'], ['sarif']],
    [['timeline', '--as-of', ''], []],
    [['show', '--', '-'], []],
  ])('%j: %j', async (line, words) => {
    expect(await wordsAt(...line)).toEqual(words);
  });

  it.each<[line: string[], answer: string[]]>([
    [
      ['--data', ''],
      [':folder', ''],
    ],
    [['--data=x'], [':folder', '--data=']],
    [
      ['sources', 'verify', '--texts', '../'],
      [':folder', ''],
    ],
    [
      ['timeline', '--output', 'x'],
      [':file', ''],
    ],
    [
      ['timeline', '--output=x'],
      [':file', '--output='],
    ],
    [
      ['validate', 'data/'],
      [':file', ''],
    ],
    [
      ['validate', '--baseline', ''],
      [':file', ''],
    ],
    [
      ['validate', '--format', 'sarif='],
      [':file', 'sarif='],
    ],
    [
      ['validate', '--format=sarif=x'],
      [':file', '--format=sarif='],
    ],
    [
      ['export', 'workbook', ''],
      [':file', ''],
    ],
    [
      ['import', 'eforms', 'a.xml', ''],
      [':file', ''],
    ],
    [
      ['new', 'source', 'voorbeeld-brief', '--text', ''],
      [':file', ''],
    ],
  ])('%j is for the shell: %j', async (line, answer) => {
    expect(await offered(...line)).toEqual([answer]);
  });

  it('knows rules and topics with what they are', async () => {
    expect(await offered('explain', '')).toEqual(allRules.map(({ id, text }) => [id, text.en.title]));
    expect((await offered('help', '')).slice(0, topics.length)).toEqual(
      topics.map(({ name, text }) => [name, text.en]),
    );
    expect(await offered('why', 'bar/wijkteams/option-2')).toEqual([['bar/wijkteams/option-2', 'option 2']]);
    expect(await offered('--lang', 'nl', 'why', 'bar/wijkteams/option-2')).toEqual([
      ['bar/wijkteams/option-2', 'optie 2'],
    ]);
  });

  it('has been told what each word is that stands for a thing of a kind', () => {
    const kinds: Readonly<Record<string, string>> = {
      file: 'file',
      folder: 'folder',
      region: 'region',
      track: 'track',
      segment: 'segment',
      path: 'file',
      rule: 'rule',
      revision: 'revision',
      topic: 'topic',
    };
    const specs = commands.flatMap(({ options, argument = [] }) => [
      ...options.map(({ flags, completes }) => ({ shown: flags, completes })),
      ...[argument].flat().map(({ name, completes }) => ({ shown: name, completes })),
    ]);
    const untold = specs.filter(({ shown, completes }) => {
      const kind = kinds[/[<[](\w+)(?:\.\.\.)?[>\]]$/.exec(shown)?.[1] ?? ''];
      const told = typeof completes === 'object' ? Object.values(completes) : [completes];
      return kind !== undefined && told.some((one) => one !== kind);
    });
    expect(untold).toEqual([]);
    const silent = commands.flatMap(({ argument = [] }) =>
      [argument].flat().flatMap(({ name, choices, completes }) => (choices || completes ? [] : [name])),
    );
    // Words that are searched for may be any, and of an id that is new nothing is known yet.
    expect(silent).toEqual(['[words...]']);
  });

  it('offers no option twice, unless it may be repeated', async () => {
    expect(await wordsAt('timeline', '--region', 'bar', '--re')).toEqual([]);
    expect(await wordsAt('timeline', '--assume', 'all-options', '--assu')).toEqual(['--assume']);
  });

  it('follows the day from which is looked', async () => {
    expect(await wordsAt('why', '--as-of', '2019-01-01', 'rotterdam/wijkteams/')).toEqual([]);
    expect(await wordsAt('why', '--as-of', '2021-12-31', 'rotterdam/wijkteams/')).toContain(
      'rotterdam/wijkteams/option-3',
    );
  });

  it('knows the branches and tags around the dataset', async () => {
    const folder = await wholeRepository();
    git(folder, 'tag', 'v1.0');
    git(folder, 'branch', 'voorbeeld-brief-2026');
    const at = async (...line: string[]) => String((await startedIn(folder, ['complete', '--', ...line])).stdout);
    expect(await at('validate', '--since', '')).toBe('HEAD\nmain\nvoorbeeld-brief-2026\nv1.0\n');
    expect(await at('validate', '--since=main...v')).toBe('--since=main...voorbeeld-brief-2026\n--since=main...v1.0\n');
    expect(await at('diff', 'v1.0', 'ma')).toBe('main\n');
  });

  it.each([
    ['--data', '/nowhere', 'validate', '--since', ''],
    ['--data', '/nowhere', 'timeline', '--region', ''],
    ['--data', 'package.json', 'show', ''],
    ['why', '--as-of', 'someday', 'bar/'],
    ['why', '//'],
    ['why', 'bar/wijkteams/__proto__/constructor/'],
    ['constructor', ''],
  ])('says nothing where something is wrong: %j', async (...line) => {
    expect(await offered(...line)).toEqual([]);
  });

  it('is no command that help tells of', async () => {
    const help = String((await started(['--help'])).stdout);
    expect(help).not.toMatch(/^ {2}complete /m);
    expect((await started(['complet'])).stderr).not.toContain('`complete`');
  });
});

describe('inkoop completion', () => {
  it.each(['nl', 'en'])('says how each script is installed (%s)', async (language) => {
    const help = String((await started(['completion', '--help', '--lang', language])).stdout);
    for (const shell of ['bash', 'zsh', 'fish']) expect(help).toMatch(new RegExp(`inkoop completion ${shell}\\b`));
    expect(help).toMatch(language === 'nl' ? /zet dit in ~\/\.bashrc/ : /put this into ~\/\.bashrc/);
  });

  it('wants to know which shell', async () => {
    expect(await started(['completion'])).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await started(['completion', 'tcsh'])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
