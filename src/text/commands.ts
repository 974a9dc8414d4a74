import type { CommandGroup } from './command-groups.js';
import type { Text } from './language.js';

/** What help tells of a command beside all others. */
export interface CommandText {
  readonly group: CommandGroup;
  /** Its arguments, in commander's notation. */
  readonly takes?: readonly string[];
  readonly summary: Text;
  /** What to try first. */
  readonly example: { readonly line: string; readonly text: Text };
}

/** Every command, in the order in which help lists them. */
export const commandText = {
  timeline: {
    group: 'look',
    summary: {
      nl: 'wanneer overeenkomsten en hun opties ingaan en eindigen',
      en: 'when contracts and their options start and end',
    },
    example: {
      line: 'inkoop timeline --track wijkteams',
      text: { nl: 'de wijkteams in alle regio’s', en: 'the neighbourhood teams in every region' },
    },
  },
  deadlines: {
    group: 'look',
    summary: {
      nl: 'wie wat wanneer uiterlijk moet beslissen of aanbesteden',
      en: 'who must decide or tender what by when',
    },
    example: {
      line: 'inkoop deadlines',
      text: { nl: 'alles, eerst wat het eerst komt', en: 'everything, soonest first' },
    },
  },
  why: {
    group: 'look',
    takes: ['[period]'],
    summary: {
      nl: 'waar een datum vandaan komt: waarden, regels en bronnen',
      en: 'where a date comes from: values, rules and sources',
    },
    example: {
      line: 'inkoop why bar/wijkteams/wijkteams-new/option-2',
      text: { nl: 'waarom een optie geen dag heeft', en: 'why an option has no day' },
    },
  },
  compare: {
    group: 'look',
    takes: ['[region...]'],
    summary: { nl: 'regio’s naast elkaar, of één regio door de tijd', en: 'regions side by side, or one over time' },
    example: {
      line: 'inkoop compare rotterdam bar --track wijkteams',
      text: { nl: 'twee regio’s naast elkaar', en: 'two regions side by side' },
    },
  },
  gaps: {
    group: 'figures',
    summary: {
      nl: 'gaten en overlap tussen overeenkomsten na elkaar',
      en: 'gaps and overlaps between contracts in succession',
    },
    example: { line: 'inkoop gaps', text: { nl: 'in alle regio’s', en: 'in every region' } },
  },
  'pile-ups': {
    group: 'figures',
    summary: {
      nl: 'kwartalen waarin veel overeenkomsten kunnen eindigen',
      en: 'quarters in which many contracts may end at once',
    },
    example: { line: 'inkoop pile-ups', text: { nl: 'twee of meer in een kwartaal', en: 'two or more in a quarter' } },
  },
  show: {
    group: 'look',
    takes: ['[region[/track[/segment]]]'],
    summary: {
      nl: 'alles wat van een regio, inkoopspoor of segment bekend is',
      en: 'everything known of a region, a track or a segment',
    },
    example: { line: 'inkoop show bar/wijkteams', text: { nl: 'een inkoopspoor', en: 'a track' } },
  },
  list: {
    group: 'look',
    takes: ['[what]', '[group]'],
    summary: {
      nl: 'lijsten van regio’s, sporen, overeenkomsten en bronnen',
      en: 'lists of regions, tracks, contracts, sources and terms',
    },
    example: {
      line: 'inkoop list',
      text: { nl: 'de regio’s met hun gemeenten', en: 'the regions with their municipalities' },
    },
  },
  stats: {
    group: 'figures',
    summary: {
      nl: 'hoe vaak wat voorkomt: bekostiging, inkoopvorm, looptijd',
      en: 'how often things occur: funding, instrument, term',
    },
    example: { line: 'inkoop stats', text: { nl: 'alle regio’s', en: 'all regions' } },
  },
  sources: {
    group: 'figures',
    takes: ['[action]', '[region]'],
    summary: {
      nl: 'de stukken, wat eruit is overgenomen, en of het er staat',
      en: 'the papers, how much of each is used, and their quotations',
    },
    example: { line: 'inkoop sources', text: { nl: 'wat elk stuk draagt', en: 'what each paper supports' } },
  },
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
      nl: 'leg een regel uit, met een fout en een goed voorbeeld',
      en: 'explain a rule, with a wrong and a right example',
    },
    example: { line: 'inkoop explain', text: { nl: 'alle regels', en: 'all rules' } },
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
      line: 'inkoop new source voorbeeld-brief-2026 --text ../papers/brief.txt',
      text: { nl: 'een kaart bij de tekst van een stuk', en: 'a card for the text of a paper' },
    },
  },
  completion: {
    group: 'maintain',
    takes: ['[shell]'],
    summary: {
      nl: 'wat bash, zsh of fish nodig heeft om regels aan te vullen',
      en: 'what bash, zsh or fish needs to complete lines',
    },
    example: { line: 'inkoop completion bash', text: { nl: 'wat bash nodig heeft', en: 'what bash needs' } },
  },
  help: {
    group: 'maintain',
    takes: ['[topic...]'],
    summary: {
      nl: 'uitleg bij een opdracht, een onderwerp of een term',
      en: 'help on a command, a topic or a term',
    },
    example: {
      line: 'inkoop help dates',
      text: { nl: 'wat er op de plaats van een dag kan staan', en: 'what may stand in the place of a day' },
    },
  },
} as const satisfies Record<string, CommandText>;
