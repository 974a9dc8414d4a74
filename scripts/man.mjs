// Makes man/inkoop.1 from the commands themselves and the texts of their help, in English: `npm run pages`.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { program } from './program.mjs';
import {
  bold,
  escaped,
  example,
  flags,
  item,
  pageOf,
  paragraph,
  prose,
  section,
  slanted,
  subsection,
} from './roff.mjs';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
export const manFile = path('man/inkoop.1');

/** What topics are called in a man page, where that has a name for them. */
const sectionNames = { config: 'settings', 'exit-codes': 'exit status', formats: 'output formats' };

const environment = [
  [
    'INKOOP_DATA',
    'The folder of the dataset, where `--data` does not say. Without either it is the nearest folder `data` upwards that has `regions`, else the one that comes with inkoop, which nothing is written to.',
  ],
  ['INKOOP_LANG', 'The language, `nl` or `en`, where `--lang` does not say.'],
  [
    'LC_ALL, LC_MESSAGES, LANG',
    'The language where neither of these nor `inkoop.yaml` says: Dutch for a Dutch locale, else English.',
  ],
  ['NO_COLOR, FORCE_COLOR', 'No colours, or colours into a file, too; `--color` and `--no-color` come first.'],
  ['INKOOP_PAGER, PAGER', 'What shows long output a screen at a time; `less` where neither says, none where empty.'],
  ['COLUMNS', 'The width of the output where it is no terminal.'],
  ['SOURCE_DATE_EPOCH', 'Seconds since 1970 that stand for today (UTC), so that output is the same on every day.'],
  [
    'XDG_STATE_HOME',
    'Where it is remembered which files inkoop wrote, so that `--output` may replace them; `~/.local/state` otherwise.',
  ],
];

/** The page as the program is now. */
export async function manPage() {
  const { globalOptions, topics, helpText, optionNotes, ...given } = await program([
    "export { loadCommands } from './commands/all-commands.ts';",
    "export { globalOptions } from './commands/global-options.ts';",
    "export { topics } from './commands/topics.ts';",
    "export { helpText, optionNotes } from './text/help.ts';",
  ]);
  const commands = await given.loadCommands();
  const noteOf = ({ choices, byDefault }) =>
    [
      ...(choices ? [`${optionNotes.choices.en} ${choices.join(', ')}`] : []),
      ...(byDefault === undefined ? [] : [`${optionNotes.byDefault.en} ${byDefault}`]),
    ].join('; ');
  const optionLine = (option) => {
    const note = noteOf(option);
    return item(flags(option.flags), prose(`${option.text.en}${note ? ` (${note})` : ''}`));
  };
  const noteLine = ({ line, text }) => example(line, prose(`${upperFirst(text.en)}:`));
  const commandLines = ({ name, argument = [], summary, options, notes, examples }) => {
    const specs = [argument].flat();
    const usage = [bold(`inkoop ${name}`), slanted('[options]'), ...specs.map((spec) => slanted(spec.name))];
    return [
      subsection(`inkoop ${name}`),
      usage.join(' '),
      paragraph(prose(`${upperFirst(summary.en)}.`)),
      ...specs.map((spec) => item(slanted(spec.name), prose(spec.text.en))),
      ...options.map(optionLine),
      ...(notes ? [paragraph(prose(notes.heading.en)), ...notes.lines.map(noteLine)] : []),
      ...examples.map(noteLine),
    ];
  };
  const topicLines = async ({ name, page }) => {
    if (!page) return [];
    const { parts } = await page(commands);
    return [section(sectionNames[name] ?? name), ...parts.flatMap(partLines)];
  };
  const [subject = '', promise = ''] = helpText.program.en.split(': ');
  const lines = [
    '.\\" Made by scripts/man.mjs: change the texts in src, then run `npm run pages`.',
    `.TH INKOOP 1 ${await releaseDay()} "inkoop ${await version()}" "User Commands"`,
    // Words are not broken: a reader may search for an option or copy it.
    '.nh',
    '.nr HY 0',
    '.ad l',
    section('name'),
    `inkoop \\- ${escaped(lowerFirst(subject))}`,
    section('synopsis'),
    `${bold('inkoop')} ${slanted('[options]')} ${slanted('[command]')}`,
    section('description'),
    prose(`${subject}: ${promise}`),
    paragraph(
      prose('Every value comes with the lines of a paper. What no paper says is given as such and never guessed.'),
    ),
    section('options'),
    ...globalOptions.map(optionLine),
    item(`${bold('-V')}, ${bold('--version')}`, prose(helpText.version.en)),
    item(`${bold('-h')}, ${bold('--help')}`, prose(helpText.help.en)),
    section('commands'),
    ...commands.flatMap(commandLines),
    ...(await Promise.all(topics.map(topicLines))).flat(),
    section('environment'),
    ...environment.map(([name, text]) => item(bold(name), prose(text))),
  ];
  return pageOf(lines);
}

function partLines({ heading, paragraphs = [], items = [] }) {
  return [
    ...(heading ? [subsection(heading.en)] : []),
    ...paragraphs.map(({ en }) => paragraph(prose(en))),
    ...items.map(({ name, text }) => item(bold(name.en), prose(text.en))),
  ];
}

async function version() {
  return JSON.parse(await readFile(path('package.json'), 'utf8')).version;
}

async function releaseDay() {
  return /^releaseDate: "(.*)"$/m.exec(await readFile(path('publiccode.yml'), 'utf8'))?.[1] ?? '';
}

const upperFirst = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const lowerFirst = (text) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
