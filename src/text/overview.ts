import { apartText } from './apart.js';
import type { CommandGroup } from './command-groups.js';
import type { CommandText } from './commands/command-text.js';
import { commandText } from './commands.js';
import { counted } from './counted.js';
import type { Text } from './language.js';
import { joined, phrase, plain } from './phrase.js';
import { proseDay } from './prose-day.js';

/** The years of the papers; both missing where none has a date. */
export interface PapersShown {
  readonly count: number;
  readonly years?: { readonly first: string; readonly last: string };
  readonly undated: number;
}

/** What the page says that stands for no command. */
export const overviewText = {
  /** Which dataset is told where it is not the one that comes with the program. */
  title: (regions: number, papers: PapersShown, dataset: string | undefined): Text => {
    const [of, from] = [regionsText(regions), papersText(papers)];
    const which = dataset === undefined ? '' : `, dataset ${dataset}`;
    return {
      nl: `inkoop – zorginkoop van ${of.nl}, uit ${from.nl}${which}`,
      en: `inkoop – social care of ${of.en}, from ${from.en}${which}`,
    };
  },
  attention: (day: string): Text => ({
    nl: `Vraagt aandacht op ${proseDay(day).nl} (alles: inkoop deadlines)`,
    en: `Asks for attention on ${proseDay(day).en} (all of it: inkoop deadlines)`,
  }),
  further: ({
    option,
    evaluation,
    end,
    untold,
  }: Readonly<Record<'option' | 'evaluation' | 'end' | 'untold', number>>): Text => {
    const all = [
      ...(option > 0 ? [counted(option, ['beslissing', 'beslissingen'], ['decision', 'decisions'])] : []),
      ...(evaluation > 0 ? [counted(evaluation, ['evaluatie', 'evaluaties'], ['evaluation', 'evaluations'])] : []),
      ...(end + untold > 0 ? [endsText(end + untold, untold)] : []),
    ];
    return phrase`${{ nl: 'Ook', en: 'Further' }}: ${joined(all, ', ')}`;
  },
  /** What has no day, in the words of `deadlines`: contracts whose end is not known, others that may end, and evaluations. */
  unknown: (contracts: number, others: number, evaluations: number): Text => {
    const count = counted(contracts, ['overeenkomst', 'overeenkomsten'], ['contract', 'contracts']);
    const more =
      contracts > 0
        ? counted(
            others,
            ['andere overeenkomst kan nog eindigen', 'andere kunnen nog eindigen'],
            ['other contract may end', 'others may end'],
          )
        : counted(
            others,
            ['overeenkomst kan nog eindigen', 'overeenkomsten kunnen nog eindigen'],
            ['contract may end', 'contracts may end'],
          );
    const undated =
      contracts + others > 0
        ? apartText['no-evaluation-day']
        : { nl: 'Dag van evaluatie niet bekend', en: 'Day of evaluation not known' };
    const all = [
      ...(contracts > 0 ? [phrase`${{ nl: 'Einddatum niet bekend', en: 'End date not known' }}: ${count}`] : []),
      ...(others > 0 ? [more] : []),
      ...(evaluations > 0 ? [phrase`${undated}: ${evaluations}`] : []),
    ];
    return joined(all, '; ');
  },
  nothing: {
    nl: 'Voor zover bekend niets: er is niets te beslissen, te evalueren of te beëindigen.',
    en: 'Nothing as far as is known: nothing to decide on, to evaluate or to end.',
  },
  ask: { nl: 'Wat u kunt vragen (alle uitleg: inkoop --help)', en: 'What you can ask (all help: inkoop --help)' },
  example: { nl: 'Probeer', en: 'Try' },
  empty: {
    nl: 'Er staat nog geen regio in (`regions/*.yaml`). Begin er een, of noem een andere dataset met --data.',
    en: 'It has no region yet (`regions/*.yaml`). Start one, or name another dataset with --data.',
  },
} as const;

/** Ends, and how many of them have passed, after which no source tells of anything. */
function endsText(count: number, passed: number): Text {
  const ends = counted(count, ['einde', 'eindes'], ['end', 'ends']);
  return passed === 0 ? ends : phrase`${ends} (${{ nl: `${passed} voorbij`, en: `${passed} passed` }})`;
}

function regionsText(count: number): Text {
  return counted(count, ['regio', 'regio’s'], ['region', 'regions']);
}

function papersText({ count, years, undated }: PapersShown): Text {
  const notes = [
    ...(years ? [plain(years.first === years.last ? years.first : `${years.first}–${years.last}`)] : []),
    ...(undated > 0 ? [{ nl: `${undated} zonder datum`, en: `${undated} without a date` }] : []),
  ];
  const papers = counted(count, ['stuk', 'stukken'], ['paper', 'papers']);
  return notes.length === 0 ? papers : phrase`${papers} (${joined(notes, ', ')})`;
}

/** What a command is for in a word or three, where its name does not say it. */
const short: Readonly<Record<string, Text>> = {
  timeline: { nl: 'looptijden', en: 'terms' },
  deadlines: { nl: 'beslissingen', en: 'decisions' },
  why: { nl: 'waarom die dag', en: 'why that day' },
  cite: { nl: 'aanhalen', en: 'in a paper' },
  compare: { nl: 'naast elkaar', en: 'side by side' },
  show: { nl: 'één regio', en: 'one region' },
  find: { nl: 'zoeken', en: 'search' },
  gaps: { nl: 'tussen overeenkomsten', en: 'between contracts' },
  'pile-ups': { nl: 'eindes tegelijk', en: 'ends together' },
  stats: { nl: 'hoe vaak', en: 'how often' },
  sources: { nl: 'de stukken', en: 'the papers' },
} satisfies Partial<Record<keyof typeof commandText, Text>>;

/** The commands of a group in a line, each with what it is for: `stats (how often), list`. */
export function commandsIn(group: CommandGroup): Text {
  const told: Readonly<Record<string, CommandText>> = commandText;
  const own = Object.keys(told).filter((name) => told[name]?.group === group);
  return joined(
    own.map((name) => (short[name] ? phrase`${name} (${short[name]})` : plain(name))),
    ', ',
  );
}
