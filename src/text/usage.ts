import type { Text } from './language.js';
import { type Named, namedText } from './named.js';
import { joined } from './phrase.js';
import { proseDay } from './prose-day.js';

/** What is said of a wrong command line, and of help. */
export const usageText = {
  /** `known`: what there is, as it is typed or as the reader calls it. */
  unknown: (kind: Named, word: string, meant: string | undefined, known: readonly (string | Text)[]): Text => ({
    nl: `Er is geen ${namedText[kind].nl} \`${word}\`.${
      meant
        ? ` Bedoelde u \`${meant}\`?`
        : list(
            'Mogelijk',
            known.map((one) => (typeof one === 'string' ? one : one.nl)),
            listed[kind] && ` \`${listed[kind]}\` geeft ze alle.`,
          )
    }`,
    en: `There is no ${namedText[kind].en} \`${word}\`.${
      meant
        ? ` Did you mean \`${meant}\`?`
        : list(
            'Possible',
            known.map((one) => (typeof one === 'string' ? one : one.en)),
            listed[kind] && ` \`${listed[kind]}\` lists them all.`,
          )
    }`,
  }),
  /** Of a word for how far a contract had come, where one for how it stands is asked for. */
  stageNoState: (word: string, states: readonly Text[]): Text => ({
    nl: `\`${word}\` is een fase: hoe ver de overeenkomst was toen het stuk werd geschreven. Een status op de peildatum is: ${joined(states, ', ').nl}.`,
    en: `\`${word}\` is a stage: how far the contract was when its paper was written. A state on the day that is asked for is: ${joined(states, ', ').en}.`,
  }),
  missingValue: (flags: Text): Text => ({
    nl: `Achter ${flags.nl} hoort een waarde.`,
    en: `${flags.en} needs a value.`,
  }),
  /** `named`: the option or the argument. */
  wrongChoice: (named: Text, word: string, choices: readonly string[], meant: string | undefined): Text => ({
    nl: `\`${word}\` is geen mogelijke waarde van ${named.nl}.${meant ? ` Bedoelde u \`${meant}\`?` : list('Mogelijk', choices)}`,
    en: `\`${word}\` is not a possible value of ${named.en}.${meant ? ` Did you mean \`${meant}\`?` : list('Possible', choices)}`,
  }),
  /** `takesRegion`: it has an option for a region; `takesPath`: its argument is a path. */
  tooMany: (command: string, takesRegion = false, takesPath = false): Text => {
    const how = takesPath
      ? {
          nl: ' Schrijf een pad als één woord: `regio/inkoopspoor/segment`.',
          en: ' Write a path as one word: `region/track/segment`.',
        }
      : takesRegion
        ? {
            nl: ' Een regio noemt u met `--region`, iets anders met een andere optie.',
            en: ' Name a region with `--region`, anything else with another option.',
          }
        : { nl: '', en: '' };
    return {
      nl: `Te veel argumenten voor \`inkoop ${command}\`.${how.nl}`,
      en: `Too many arguments for \`inkoop ${command}\`.${how.en}`,
    };
  },
  noDay: (word: string): Text => ({
    nl: `\`${word}\` is geen dag. Schrijf die als 31-12-2023, 31 december 2023 of 2023-12-31; een maand of een jaar kan ook.`,
    en: `\`${word}\` is not a day. Write it as 31-12-2023, 31 December 2023 or 2023-12-31; a month or a year will do, too.`,
  }),
  noIsoDay: (word: string): Text => ({
    nl: `\`${word}\` is geen dag. Schrijf jaar-maand-dag, zoals 2023-12-31.`,
    en: `\`${word}\` is not a day. Write year-month-day, such as 2023-12-31.`,
  }),
  /** Which day of a month or a year was taken. */
  partRead: {
    first: (word: string, day: string): Text => ({
      nl: `\`${word}\` is gelezen als de eerste dag ervan: ${proseDay(day).nl}.`,
      en: `\`${word}\` is read as the first day of it: ${proseDay(day).en}.`,
    }),
    last: (word: string, day: string): Text => ({
      nl: `\`${word}\` is gelezen als de laatste dag ervan: ${proseDay(day).nl}.`,
      en: `\`${word}\` is read as the last day of it: ${proseDay(day).en}.`,
    }),
  },
  dayFirst: (word: string, day: string): Text => ({
    nl: `\`${word}\` is gelezen als ${proseDay(day).nl}: eerst de dag, dan de maand.`,
    en: `\`${word}\` is read as ${proseDay(day).en}: the day first, then the month.`,
  }),
  /** Of an option or a word that a command does not take; `works`: the commands that do, `instead`: the line that tells the same. */
  notFor: (typed: string, command: string, works: readonly string[], instead?: string): Text => {
    const commands = works.map((one) => `\`${one}\``).join(', ');
    return instead === undefined
      ? {
          nl: `\`${typed}\` kan niet bij \`${command}\`; wel bij ${commands}.`,
          en: `\`${typed}\` does not work with \`${command}\`; it does with ${commands}.`,
        }
      : {
          nl: `\`${typed}\` kan niet bij \`${command}\`. Dat staat in \`${instead}\`.`,
          en: `\`${typed}\` does not work with \`${command}\`. See \`${instead}\` for that.`,
        };
  },
  /** Of an option that stands in front of the command that takes it. */
  beforeCommand: (typed: string, command: string): Text => ({
    nl: `\`${typed}\` hoort achter het commando: \`inkoop ${command} ${typed} …\`.`,
    en: `\`${typed}\` stands behind the command: \`inkoop ${command} ${typed} …\`.`,
  }),
  givenTwice: (option: string): Text => ({
    nl: `\`${option}\` kan maar één keer.`,
    en: `\`${option}\` can be given only once.`,
  }),
  /** Of several regions where one is asked for; `ids`: those that are meant. */
  oneRegion: (word: string, ids: readonly string[]): Text => ({
    nl: `\`${word}\` noemt meer dan één regio; vraag er één tegelijk. Naast elkaar staan ze in \`inkoop compare ${ids.join(' ')}\`.`,
    en: `\`${word}\` names several regions; ask for one at a time. \`inkoop compare ${ids.join(' ')}\` has them side by side.`,
  }),
  /** Of an option whose value this command takes as its argument; `lines`: how that is written. */
  asArgument: (typed: string, command: string, lines: readonly Text[]): Text => ({
    nl: `\`${typed}\` kan niet bij \`inkoop ${command}\`. Schrijf ${lines.map(({ nl }) => `\`${nl}\``).join(' of ')}.`,
    en: `\`${typed}\` does not work with \`inkoop ${command}\`. Write ${lines.map(({ en }) => `\`${en}\``).join(' or ')}.`,
  }),
  backwards: (from: string, until: string): Text => ({
    nl: `${proseDay(from).nl} komt na ${proseDay(until).nl}: daartussen ligt geen dag.`,
    en: `${proseDay(from).en} comes after ${proseDay(until).en}: no day lies between them.`,
  }),
  noCount: (word: string): Text => ({
    nl: `\`${word}\` is geen aantal.`,
    en: `\`${word}\` is not a number.`,
  }),
  noLength: (word: string): Text => ({
    nl: `\`${word}\` is geen duur. Schrijf jaren en maanden (18m, 2 jaar, 1j6m), weken (13w) of dagen (30d).`,
    en: `\`${word}\` is not a length. Write years and months (18m, 2 years, 1y6m), weeks (13w) or days (30d).`,
  }),
  noDataset: (folder: string): Text => ({
    nl: `In ${folder} staat geen dataset: er is geen map \`regions\`. Noem met --data de map die hem heeft.`,
    en: `There is no dataset in ${folder}: it has no folder \`regions\`. Name the folder that has it with --data.`,
  }),
  shipped: {
    nl: 'Dit is de dataset die bij inkoop hoort; daar wordt niets in geschreven. Ga naar de map met uw eigen dataset, of noem die met --data.',
    en: 'This is the dataset that comes with inkoop; nothing is written to it. Go to the folder of your own dataset, or name that with --data.',
  },
  unreadableFile: (path: string, reason: string): Text => ({
    nl: `${path} is niet te openen (${reason}). Kijk of het een gewoon bestand is en of u het mag lezen.`,
    en: `${path} cannot be opened (${reason}). See that it is a regular file and that you may read it.`,
  }),
  noSuchFile: (path: string): Text => ({
    nl: `${path} hoort niet bij de dataset. Noem een bestand of map in de dataset, of met --data een andere dataset.`,
    en: `${path} is no part of the dataset. Name a file or folder of the dataset, or another dataset with --data.`,
  }),
  noFileName: (word: string): Text => ({
    nl: `Achter \`${word}\` hoort de naam van een bestand.`,
    en: `\`${word}\` needs the name of a file behind it.`,
  }),
  oneToPrint: (forms: readonly string[]): Text => ({
    nl: `Er kan maar één vorm op het scherm: ${forms.join(', ')}. Geef de andere een bestand: \`--format ${forms.at(-1)}=BESTAND\`.`,
    en: `Only one form can be printed: ${forms.join(', ')}. Give the others a file: \`--format ${forms.at(-1)}=FILE\`.`,
  }),
  needsBaseline: {
    nl: 'Zeg met --baseline welk bestand er bijgewerkt moet worden.',
    en: 'Say with --baseline which file is to be updated.',
  },
  seeHelp: (command: string): Text => ({
    nl: `Zie \`${command} --help\`.`,
    en: `See \`${command} --help\`.`,
  }),
  unread: (files: readonly string[]): Text => ({
    nl: `Weggelaten, want niet te lezen: ${files.join(', ')}. \`inkoop validate\` zegt wat eraan schort.`,
    en: `Left out, because it cannot be read: ${files.join(', ')}. \`inkoop validate\` tells what is wrong.`,
  }),
} as const;

/** What lists all that there is of a kind. */
const listed: Partial<Record<Named, string>> = {
  region: 'inkoop list',
  regionOrPaper: 'inkoop list',
  track: 'inkoop list tracks',
  segment: 'inkoop list segments',
  contract: 'inkoop list contracts',
  source: 'inkoop list sources',
};

/** @param all where to find them, in the place of the first few of many */
function list(lead: string, known: readonly string[], all?: string): string {
  if (known.length === 0) return '';
  if (all !== undefined && known.length > 12) return all;
  const shown = known.slice(0, 12).join(', ');
  return ` ${lead}: ${shown}${known.length > 12 ? ', …' : ''}.`;
}
