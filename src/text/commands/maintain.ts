import type { CommandText } from './command-text.js';

/** What keeps the data right. */
export const maintainCommands = {
  validate: {
    group: 'maintain',
    takes: ['[path...]'],
    summary: { nl: 'controleer de dataset', en: 'check the dataset' },
    example: { line: 'inkoop validate', text: { nl: 'de hele dataset', en: 'the whole dataset' } },
  },
  explain: {
    group: 'maintain',
    takes: ['[rule]'],
    summary: {
      nl: 'leg een controleregel uit, met een fout en goed voorbeeld',
      en: 'explain a rule, with a wrong and a right example',
    },
    example: { line: 'inkoop explain', text: { nl: 'alle controleregels', en: 'all rules' } },
  },
  diff: {
    group: 'maintain',
    takes: ['[from]', '[to]'],
    summary: {
      nl: 'wat er inhoudelijk veranderde sinds een git-revisie',
      en: 'what changed in meaning since a git revision',
    },
    example: {
      line: 'inkoop diff',
      text: { nl: 'wat u sinds de laatste commit veranderde', en: 'what you changed since the last commit' },
    },
  },
  fmt: {
    group: 'maintain',
    takes: ['[path...]'],
    summary: {
      nl: 'zet de bestanden van de dataset in één vaste vorm',
      en: 'put the files of the dataset in one fixed form',
    },
    example: {
      line: 'inkoop fmt --check',
      text: { nl: 'is alles in de vaste vorm?', en: 'is all in the fixed form?' },
    },
  },
  schema: {
    group: 'maintain',
    takes: ['[name...]'],
    summary: {
      nl: 'de JSON Schema’s van de dataset en van elke uitvoer',
      en: 'the JSON Schemas of the dataset and of every output',
    },
    example: { line: 'inkoop schema', text: { nl: 'welke er zijn', en: 'which there are' } },
  },
  new: {
    group: 'maintain',
    takes: ['<what>', '<id>'],
    summary: {
      nl: 'begin een regio of de kaart van een stuk, met uitleg erin',
      en: 'start a region or the card of a paper, with explanations',
    },
    example: {
      line: 'inkoop new region voorbeeld-dorp',
      text: { nl: 'een regio met uitleg erin', en: 'a region with explanations in it' },
    },
  },
  import: {
    group: 'maintain',
    takes: ['[what]', '[file...]'],
    summary: {
      nl: 'begin een regio met wat elders is gepubliceerd',
      en: 'start a region with what is published elsewhere',
    },
    example: {
      line: 'inkoop import eforms notice.xml --domain jeugdhulp',
      text: { nl: 'een aankondiging van TED', en: 'a notice of TED' },
    },
  },
  completion: {
    group: 'maintain',
    takes: ['[shell]'],
    summary: {
      nl: 'wat bash, zsh of fish nodig heeft om aan te vullen',
      en: 'what bash, zsh or fish needs to complete commands',
    },
    example: { line: 'inkoop completion bash', text: { nl: 'wat bash nodig heeft', en: 'what bash needs' } },
  },
  help: {
    group: 'maintain',
    takes: ['[topic...]'],
    summary: {
      nl: 'uitleg bij een commando, een onderwerp of een term',
      en: 'help on a command, a topic or a term',
    },
    example: {
      line: 'inkoop help timeline',
      text: { nl: 'de opties van een commando', en: 'the options of a command' },
    },
  },
} as const satisfies Record<string, CommandText>;
