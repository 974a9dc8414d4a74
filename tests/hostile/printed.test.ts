import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadCommands } from '../../src/commands/all-commands.js';
import type { Outcome } from '../../src/commands/command.js';
import { findingFormats } from '../../src/formats/findings/finding-formats.js';
import { draws } from '../support/draws.js';
import { gitEnvironment, startedIn } from '../support/repository.js';
import { wordsIn } from '../support/start.js';
import { hostile, hostileName, hostileRepository } from './hostile-dataset.js';

const commands = await loadCommands();

// The gate refuses files with such characters. What is printed does not rely on that.
vi.mock('../../src/loading/hidden-characters.js', () => ({
  hiddenCharactersIn: () => [],
  oddTextsIn: () => [],
  oddLineEndsIn: () => [],
}));

// The files stay the same: they are read once.
vi.mock(import('../../src/loading/load.js'), async (original) => {
  const whole = await original();
  const known = new Map<string, ReturnType<typeof whole.loadDataset>>();
  const loadDataset: typeof whole.loadDataset = (data, shownFrom, tree) => {
    if (tree) return whole.loadDataset(data, shownFrom, tree);
    const loaded = known.get(data) ?? whole.loadDataset(data, shownFrom);
    known.set(data, loaded);
    return loaded;
  };
  return { ...whole, loadDataset };
});

let folder = '';
beforeAll(async () => {
  folder = await hostileRepository();
}, 60_000);

/** Lines that make each command say all it can about a dataset, without `--format`. */
const lines: Readonly<Record<string, readonly string[]>> = {
  timeline: ['timeline --as-of 2022-01-05 --council'],
  deadlines: ['deadlines --fail-if-within 9y --council --notice 6m --lead 18m'],
  why: ['why bar/wijkteams/option-1 --assume bar/wijkteams:options=P1Y'],
  compare: ['compare --all --as-of 2023-12-31', 'compare bar@2001-01-01 tweede --by segment'],
  gaps: ['gaps'],
  'pile-ups': ['pile-ups --more-than 0'],
  show: ['show bar --as-of 2023-12-31', 'show bar/wijkteams'],
  list: ['regions', 'tracks', 'segments', 'contracts', 'sources', 'terms'].map((what) => `list ${what}`),
  stats: ['stats'],
  find: ['find wijkteams', 'find bar --all'],
  cite: ['cite bar/wijkteams', 'cite bar/wijkteams initialTerm'],
  export: ['export eforms bar'],
  import: ['import ocds data/regions/bar.yaml --domain jeugdhulp'],
  sources: ['sources', 'sources contradictions', 'sources verify --texts papers'],
  report: ['report --out pagina', 'report'],
  validate: ['validate --fail-on note', 'validate --since HEAD', 'validate --fix --dry-run'],
  diff: ['diff'],
  fmt: ['fmt --check', 'fmt --diff', 'fmt'],
  explain: ['explain', 'explain quote-missing'],
  schema: ['schema', 'schema region'],
  new: ['new region voorbeeld-dorp', 'new source voorbeeld-brief --text papers/bar-letter-2021.txt'],
  completion: ['completion bash'],
  help: ['help', 'help terms', 'help terms funding', 'help dates'],
};

interface Run {
  readonly words: readonly string[];
  readonly outcome: Outcome;
}

async function run(words: readonly string[]): Promise<Run> {
  const environment = { ...gitEnvironment, GITHUB_ACTIONS: 'true' };
  return { words, outcome: await startedIn(folder, words, { environment }) };
}

/** What must not be printed as it is; a form may have line breaks and tabs of its own. */
function rawIn(text: string, own: RegExp): string[] {
  const found = text.replace(own, '').match(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{FFFE}\u{E0000}-\u{E0FFF}]/gu) ?? [];
  return [...new Set(found)].map((one) => `U+${one.codePointAt(0)?.toString(16)}`);
}

/** Lines that the runner of GitHub Actions obeys, but for annotations. */
function obeyedIn(text: string, isAnnotated: boolean): string[] {
  const all = text.split(/\r\n|[\r\n]/).filter((line) => /^\s*::|##\[/u.test(line));
  return isAnnotated ? all.filter((line) => !/^::(error|warning|notice) (file|title)=(?!.*##\[)/.test(line)) : all;
}

/** What a forge makes something of in Markdown, outside code and where no backslash stands before it. */
function liveIn(text: string): string[] {
  const bare = text.replace(/\\[!-/:-@[-`{-~]|(`+)(?!`)(?:.*?[^`])?\1(?!`)|<br>/g, '');
  return bare.match(/@\w|#\d|:\/\/|www\.|[[\]<]|GH-\d|!\d/g) ?? [];
}

/** Tags that are not those of the form. */
function tagsIn(page: string): string[] {
  // What stands around every report is the program's own: its name is that of the command.
  const own = /^<!doctype html>\n[\s\S]*?<\/head>\n<body>\n<main>\n<h1>[^<]*<\/h1>\n|<\/main>\n<\/body>\n<\/html>\n$/g;
  const text = page.replace(own, '');
  return text.match(/<(?!\/?(section|h2|p|table|thead|tbody|tr|t[dh]|ul|li|br|time)\b)[^>]*>?|<[^>]*\son\w+=/g) ?? [];
}

/** The same of a drawing. */
function shapesIn(text: string): string[] {
  const own = 'svg|g|title|desc|style|defs|pattern|rect|line|path|circle|text';
  return text.replace(/"[^"]*"/g, '""').match(new RegExp(`<(?!/?(${own})\\b)[^>]*>?|<[^>]*\\son\\w+=`, 'g')) ?? [];
}

function expectClean({ words, outcome }: Run): void {
  const { stdout, stderr = '', exitCode } = outcome;
  const form = words[words.indexOf('--format') + 1] ?? '';
  const isPatch = words.includes('--diff') || words.includes('--dry-run');
  const own =
    isPatch || words[0] === 'complete'
      ? /[\n\t]/g
      : /^(csv|ics)/.test(form)
        ? /^\uFEFF|\r?\n|\t/g
        : form === 'tsv'
          ? /[\n\t]/g
          : /\n/g;
  const text = typeof stdout === 'string' ? stdout : '';
  const isAnnotated = words[0] === 'validate' && (form === 'github' || !words.includes('--format'));
  expect({
    words,
    isOver: exitCode >= 0 && exitCode <= 3,
    raw: [...rawIn(text, own), ...rawIn(stderr, /\n/g)],
    markup: form === 'markdown' ? liveIn(text) : form === 'html' ? tagsIn(text) : form === 'svg' ? shapesIn(text) : [],
    obeyed: [...obeyedIn(text, isAnnotated), ...obeyedIn(stderr, false)],
  }).toEqual({ words, isOver: true, raw: [], markup: [], obeyed: [] });
}

describe('whatever the data hold, nothing raw is printed and no line is a command', () => {
  it('has lines for every command', () => {
    expect(Object.keys(lines).sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  it.each(Object.entries(lines))('%s, in every form', { timeout: 60_000 }, async (name, asked) => {
    const command = commands.find((one) => one.name === name);
    const own = command?.options.find(({ flags }) => flags.startsWith('--format'))?.choices ?? [];
    const forms = name === 'validate' ? [...findingFormats.keys()] : own;
    for (const line of asked) {
      for (const [index, form] of [[], ...forms.map((one) => ['--format', one])].entries()) {
        // Of each line other forms are drawn.
        if ((index + line.length) % draws(4, 1) > 0) continue;
        expectClean(await run([...wordsIn(line), '--lang', index % 2 === 0 ? 'nl' : 'en', ...form]));
      }
    }
  });

  it('nor of a dataset without regions', async () => {
    const empty = join(folder, hostileName);
    await mkdir(join(empty, 'regions'), { recursive: true });
    await writeFile(join(empty, 'regions', hostileName), '');
    for (const line of ['validate', 'validate --format markdown', 'fmt', 'list', 'sources']) {
      expectClean(await run([...wordsIn(line), '--data', empty]));
    }
  });

  it('and what was hidden is seen', async () => {
    const shown = async (line: string) => (await run(wordsIn(line))).outcome;
    expect((await shown('list')).stdout).toMatch(/␛\[31m␊(⟨U\+003A⟩)?:/);
    expect((await shown('list')).stderr).toContain('⟨U+202E⟩');
    expect((await shown('validate --format concise')).stdout).toContain('␛');
    // What a forge shows below a pull request.
    const compared = await run(wordsIn('diff --format markdown'));
    expectClean(compared);
    expect(compared.outcome.stdout).toContain('⟨U+202E⟩');
    expect(compared.outcome.stdout).toContain('`@jan`');
  });

  it('and programs get what stands there', async () => {
    const { outcome } = await run(['list', 'sources', '--format', 'json']);
    expect(JSON.parse(String(outcome.stdout)).rows[0].title).toContain(hostile);
  });
});

describe('whatever is typed', () => {
  const words = [hostile, `--${hostile}`, `x=${hostile}`].map((one) => one.replace('\uD800', ''));

  it.each(commands.map(({ name }) => name))('%s', async (name) => {
    const command = commands.find((one) => one.name === name);
    const flags = command?.options.flatMap((one) => (/<|\[/.test(one.flags) ? [one.flags.split(' ')[0] ?? ''] : []));
    const asked = [...words.map((word) => [word]), ['verify', ...words], ...(flags ?? []).map((one) => [one, hostile])];
    for (const more of asked) expectClean(await run([name, ...more]));
    expectClean(await run(['complete', '--', 'inkoop', name, hostileName]));
  });

  it('in the place of a command and of what goes for all of them', async () => {
    for (const word of words) expectClean(await run([word]));
    for (const flag of ['--data', '--lang']) expectClean(await run(['list', flag, hostile]));
    expectClean(await run(['complete', '--', 'inkoop', 'validate', '']));
    expectClean(await run(['complete', '--', 'inkoop', 'list', '--region', '']));
  });
});
