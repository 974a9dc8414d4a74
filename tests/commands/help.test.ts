import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { lastDayOf } from '../../src/calendar/term.js';
import { loadCommands } from '../../src/commands/all-commands.js';
import { globalOptions } from '../../src/commands/global-options.js';
import { topics } from '../../src/commands/topics.js';
import { loadDataset } from '../../src/loading/load.js';
import { commandGroups } from '../../src/text/command-groups.js';
import type { CommandText } from '../../src/text/commands/command-text.js';
import { commandText } from '../../src/text/commands.js';
import { wordsIn } from '../../src/text/phrase.js';
import { placeholdersInDutch, usageNotation } from '../../src/text/placeholders.js';
import { datesPage } from '../../src/text/topics/dates.js';
import { formatMeaning } from '../../src/text/topics/formats.js';
import { started } from '../support/start.js';

const commands = await loadCommands();

const root = new URL('../..', import.meta.url).pathname;
const helpOn = async (...words: string[]) => String((await started(['help', ...words])).stdout);

describe('help', () => {
  it.each(['nl', 'en'] as const)('is thirty lines that name every command, option and topic (%s)', async (language) => {
    const text = await helpOn('--lang', language);
    expect(text.split('\n').length).toBeLessThanOrEqual(31);
    const words = text.split(/[\s,]+/);
    expect(words).toEqual(expect.arrayContaining(commands.map(({ name }) => name)));
    expect(words).toEqual(expect.arrayContaining(globalOptions.map(({ flags }) => flags.split(' ')[0])));
    const foot = text.replaceAll('\n', ' ').split('--help, ').at(-1);
    for (const { name } of topics) expect(foot).toContain(name);
    expect(text).toBe((await started(['--help', '--lang', language])).stdout);
  });

  it.each(['nl', 'en'] as const)('tells of a group what each of its commands does (%s)', async (language) => {
    for (const [group, heading] of Object.entries(commandGroups)) {
      const lines = (await helpOn(wordsIn(language, heading), '--lang', language)).split('\n');
      const own = Object.entries<CommandText>(commandText).filter(([, text]) => text.group === group);
      expect(lines).toEqual([
        wordsIn(language, heading),
        '',
        ...own.map(([name, { summary }]) =>
          expect.stringMatching(`^  ${name} +${wordsIn(language, summary)}`.slice(0, 40)),
        ),
        '',
      ]);
    }
  });

  it.each(commands)(
    'on $name names what is to be typed in the language of the reader',
    async ({ name, options, argument = [] }) => {
      const { takes = [] }: CommandText = commandText[name as keyof typeof commandText];
      const notations = [...takes, ...[argument].flat().map((one) => one.name), ...options.map(({ flags }) => flags)];
      const named = notations.flatMap((notation) =>
        [...notation.matchAll(/[<[=/]([a-z]+)/g)].map(([, word = '']) => word),
      );
      expect(named.filter((word) => !Object.hasOwn(placeholdersInDutch, word))).toEqual([]);
      const usage = /^Gebruik: (.*(?:\n {2,}.*)*)/m.exec(await helpOn(name, '--lang', 'nl'))?.[1] ?? '';
      expect(usage).toBe(`inkoop ${name} [opties]${takes.map((one) => ` ${usageNotation(one).nl}`).join('')}`);
    },
  );

  it('names an argument and an option as help does where a word is none of their choices', async () => {
    const told = async (...words: string[]) => (await started([...words, '--lang', 'nl'])).stderr;
    expect(await told('export', 'workbok')).toContain('`workbok` is geen mogelijke waarde van [wat].');
    expect(await told('list', '--format', 'tabel')).toContain('`tabel` is geen mogelijke waarde van --format.');
    expect(await told('list', '--from')).toContain('Achter --from <dag> hoort een waarde.');
  });

  it.each(commands)('on $name begins with what it does and its two commonest uses', async ({ name, examples }) => {
    const [head = ''] = (await helpOn(name)).split('Usage: ');
    expect(head.split('\n').filter((line) => line.startsWith('  inkoop'))).toEqual(
      examples.slice(0, 2).map(({ line }) => `  ${line}`),
    );
  });

  it.each([
    ['segment', 'part of a track'],
    ['contract', 'agreed for one period'],
    ['optie', 'right to extend'],
    ['Peildatum', 'from which one looks'],
    ['onbekend', 'inkoop list unknowns'],
  ])('knows the word %s of the program, without a dataset', async (word, meaning) => {
    const { stdout, exitCode } = await started(['--data', '/nowhere', 'help', word]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining(meaning) });
  });

  it.each(commands.map(({ name }) => name))('on %s is what its --help says', async (name) => {
    expect(await helpOn(name)).toBe((await started([name, '--help'])).stdout);
  });

  it.each([40, 60, 100])('keeps to %d columns', async (columns) => {
    const pages = [[], ['dates'], ['exit-codes'], ['formats'], ['terms'], ['terms', 'condition'], ['sas'], ['why']];
    for (const words of pages) {
      for (const language of ['nl', 'en']) {
        const stdout = String((await started(['help', ...words, '--lang', language], { columns })).stdout);
        // A line to be typed, or a single long word, is not broken.
        const long = stdout
          .split('\n')
          .filter((line) => line.length > columns && !/^ *(inkoop |\S+$)/.test(line) && !/^(Usage|Gebruik)/.test(line));
        expect(long, `${words} ${language}`).toEqual([]);
      }
    }
  });

  it('is about each form of the output that a command has, and says what it is for', async () => {
    const choices = commands.flatMap(({ options }) =>
      options.filter(({ flags }) => flags.startsWith('--format ')).flatMap((option) => option.choices ?? []),
    );
    const text = await helpOn('formats');
    for (const name of choices) {
      expect(formatMeaning[name], name).toBeDefined();
      expect(text).toMatch(new RegExp(`^  ${name}  `, 'm'));
    }
  });

  it('computes ends as it says that it does', () => {
    const text = JSON.stringify(datesPage);
    expect(text).toContain('from 2027-10-01 end on 2031-03-31');
    expect(lastDayOf('2027-10-01' as Day, 42)).toBe('2031-03-31');
    expect(text).toContain('from 2022-01-01 to 2025-12-31 is four years');
    expect(lastDayOf('2022-01-01' as Day, 48)).toBe('2025-12-31');
    expect(text).toContain('six months from 31 August end on the last day of February');
    expect([2022, 2023].map((year) => lastDayOf(`${year}-08-31` as Day, 6))).toEqual(['2023-02-28', '2024-02-29']);
  });
});

describe('help on words of the data', () => {
  const page = async (...words: string[]) => (await helpOn(...words)).split('\n');

  it.each(['pxq', 'P×Q', 'p*q', 'PXQ', 'p x q', 'P×Q, effort-based', 'inspanningsgericht'])(
    '%s is the same term, by id, label or alias',
    async (word) => {
      expect(await page(word)).toEqual(await page('pxq'));
      expect((await page(word))[0]).toBe('P×Q, effort-based');
    },
  );

  it('shows every meaning of a word, the id before the alias', async () => {
    const text = await helpOn('lumpsum');
    expect(text).toMatch(/^`lumpsum` stands for 2 things\n\nlump sum\n/);
    expect(text.indexOf('Group           funding')).toBeGreaterThan(text.indexOf('Group           budget-role'));
  });

  it('leads on to groups that begin with the word', async () => {
    expect(await helpOn('sas')).toContain('See also `inkoop help sas-option`.');
  });

  it('takes a group, with or without `terms` in front, and words with a space', async () => {
    expect(await page('terms', 'sas-option')).toEqual(await page('sas-option'));
    expect((await page('sas-option'))[0]).toBe('Group sas-option: 4 terms');
    expect(await page('SAS', 'option', '1')).toEqual(await page('sas-1'));
  });

  it('counts the terms of every group', async () => {
    const { dataset } = await loadDataset(`${root}data`, root);
    const text = await helpOn('terms');
    const groups = Object.entries(dataset.vocabulary?.groups ?? {});
    expect(groups.length).toBeGreaterThan(20);
    for (const [id, terms] of groups) expect(text).toMatch(new RegExp(`^  ${id} +${terms.length}: `, 'm'));
  });

  it('finds every term by its id', async () => {
    const { dataset } = await loadDataset(`${root}data`, root);
    const { meaningPage: meaningsOf } = await import('../../src/reports/terms.js');
    const { vocabulary = { groups: {} } } = dataset;
    for (const [group, terms] of Object.entries(vocabulary.groups)) {
      for (const { id, label } of terms) {
        for (const word of [id, label.nl, label.en]) {
          expect(JSON.stringify(meaningsOf(word, vocabulary)), word).toContain(`${group} (inkoop help terms ${group})`);
        }
      }
    }
  });

  it.each([
    ['deadlnes', 'deadlines'],
    ['dats', 'dates'],
    ['exit-code', 'exit-codes'],
    ['fundng', 'funding'],
    ['taakgerich', 'taakgericht'],
  ])('%s: was %s meant?', async (word, meant) => {
    const { stderr, stdout, exitCode } = await started(['help', word]);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toBe(
      `inkoop: There is no help on \`${word}\`. Did you mean \`${meant}\`? See \`inkoop help --help\`.\n`,
    );
  });

  it.each(['', '×', '…', 'toString', '__proto__'])('%j is no word of the data', async (word) => {
    expect((await started(['help', word])).exitCode).toBe(2);
    expect((await started(['help', 'terms', word])).exitCode).toBe(2);
  });

  it('needs a dataset for terms only', async () => {
    expect((await started(['--data', '/nowhere', 'help', 'dates'])).exitCode).toBe(0);
    expect((await started(['--data', '/nowhere', 'help', 'terms'])).exitCode).toBe(2);
  });
});
