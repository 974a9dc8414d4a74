import { type CommandGroup, commandGroups } from './command-groups.js';
import type { Text } from './language.js';

/** What `--help` says. */
export const helpText = {
  program: {
    nl: 'Hoe gemeenten zorg inkopen: wat is afgesproken, volgens welk stuk, tot wanneer.',
    en: 'How Dutch municipalities buy care: what was agreed, by which paper, until when.',
  },
  everyOption: { nl: 'Opties van elk commando', en: 'Options of every command' },
  data: {
    nl: 'map van de dataset (INKOOP_DATA, of de dichtstbijzijnde map data met regions, anders die van inkoop zelf)',
    en: 'folder of the dataset (INKOOP_DATA, or the nearest folder data that has regions, else the one that comes with inkoop)',
  },
  lang: { nl: 'taal van de uitvoer', en: 'language of the output' },
  color: { nl: 'kleur, ook in een bestand', en: 'colours, also into a file' },
  noColor: { nl: 'geen kleur', en: 'no colours' },
  version: { nl: 'het versienummer', en: 'the version number' },
  help: { nl: 'deze uitleg', en: 'this help' },
  topic: {
    nl: 'een commando, een onderwerp of een woord uit de data; zie onder',
    en: 'a command, a topic or a word of the data; see below',
  },
  format: {
    nl: 'vorm van de uitvoer (standaard: naar de extensie van --output, anders table)',
    en: 'output format (default: from the extension of --output, else table)',
  },
  output: {
    nl: 'schrijf naar dit bestand, ook in de plaats van wat inkoop daar eerder schreef',
    en: 'write to this file, also in the place of what inkoop wrote there before',
  },
  force: {
    nl: 'vervang ook een bestand dat inkoop niet schreef',
    en: 'replace a file that inkoop did not write, too',
  },
  noPager: { nl: 'lange uitvoer niet per scherm tonen', en: 'do not show long output a screen at a time' },
  /** Where each command of a group is explained. */
  eachOf: (group: CommandGroup): Text => ({
    nl: `uitleg: inkoop help ${commandGroups[group].nl.toLowerCase()}`,
    en: `explained in inkoop help ${group}`,
  }),
  examplesFirst: { nl: 'Vaak gebruikt:', en: 'Often used:' },
  moreExamples: { nl: 'Meer voorbeelden:', en: 'More examples:' },
} as const;

/** What stands behind the description of an option. */
export const optionNotes = {
  choices: { nl: 'keuze', en: 'one of' },
  byDefault: { nl: 'standaard', en: 'default' },
} as const satisfies Record<string, Text>;

/** What follows the name of a command in its usage line. */
export const usageWords = {
  options: { nl: '[opties]', en: '[options]' },
} as const satisfies Record<string, Text>;

/** Headings that the help of commander prints in English. */
export const helpTitles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties van het commando:',
  'Global Options:': 'Algemene opties:',
};
