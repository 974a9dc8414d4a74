import type { Text } from '../language.js';
import type { Page } from '../page.js';
import { isSameWord } from '../same-word.js';

/** A word of the program itself, with what a reader may type for it. */
interface ProgramWord {
  readonly name: Text;
  readonly others?: readonly string[];
  /** Whether its English name is the id of a group of the vocabulary, which help shows. */
  readonly isGroup?: true;
  readonly text: Text;
}

/** The words in which the program tells what it knows, in the order in which they build on each other. */
const programWords: readonly ProgramWord[] = [
  {
    name: { nl: 'regio', en: 'region' },
    others: ['regio’s', 'regions'],
    text: {
      nl: 'Wie inkoopt: een gemeente, een jeugdregio of een samenwerkingsverband.',
      en: 'Who buys: a municipality, a youth region or a partnership.',
    },
  },
  {
    name: { nl: 'inkoopspoor', en: 'track' },
    others: ['spoor', 'inkoopsporen', 'tracks'],
    text: {
      nl: 'Wat een regio samen aanbesteedt of anders inkoopt, bijvoorbeeld de wijkteams. Elk spoor hoort bij een of meer terreinen.',
      en: 'What a region tenders or otherwise buys as one whole, such as the neighbourhood teams. Each track is in one or more fields of care.',
    },
  },
  {
    name: { nl: 'segment', en: 'segment' },
    others: ['perceel', 'opdracht', 'onderdeel', 'segmenten', 'segments', 'lot'],
    text: {
      nl: 'Een deel van een inkoopspoor dat apart wordt ingekocht; in stukken ook perceel, opdracht of onderdeel.',
      en: 'A part of a track that is bought on its own.',
    },
  },
  {
    name: { nl: 'overeenkomst', en: 'contract' },
    others: ['overeenkomsten', 'contracten', 'contracts'],
    text: {
      nl: 'Wat voor één periode is afgesproken, met een looptijd en opties. Naast de reguliere overeenkomst zijn er vorige overeenkomsten, overbruggingsovereenkomsten en proeven.',
      en: 'What is agreed for one period, with an initial term and options. Beside regular contracts there are previous ones, interim ones and pilots.',
    },
  },
  {
    name: { nl: 'looptijd', en: 'initial term' },
    others: ['initiële looptijd', 'term'],
    text: {
      nl: 'Het deel van een overeenkomst dat vastligt. Wat daarna komt, zijn opties.',
      en: 'The fixed part of a contract. What comes after it are options.',
    },
  },
  {
    name: { nl: 'optie', en: 'option' },
    others: ['opties', 'options', 'verlenging', 'verlengingsoptie', 'extension'],
    text: {
      nl: 'Het recht om een overeenkomst te verlengen. Of een optie is gebruikt, staat er alleen als een bron dat meldt.',
      en: 'The right to extend a contract. That an option was used is said only where a source tells so.',
    },
  },
  {
    name: { nl: 'opzegtermijn', en: 'notice' },
    others: ['aankondigen', 'aankondigingstermijn', 'notice period', '--notice'],
    text: {
      nl: 'Hoe lang voor het einde van een periode moet zijn gezegd of een optie wordt gebruikt. Noemt geen bron die termijn, dan kan dat tot het einde zelf; `inkoop deadlines --notice 6m` neemt er een aan.',
      en: 'How long before the end of a period it has to be said whether an option is used. Where no source tells it, that can be done until the end itself; `inkoop deadlines --notice 6m` assumes one.',
    },
  },
  {
    name: { nl: 'bron', en: 'source' },
    others: ['stuk', 'stukken', 'bronnen', 'paper', 'papers', 'sources'],
    text: {
      nl: 'Een document waaruit is overgenomen, zoals een raadsbrief of een nieuwsbericht. Elke waarde noemt haar bron en de plaats daarin; `inkoop sources` geeft ze alle.',
      en: 'A document from which values were taken, such as a letter to the council or a news item. Each value names its source and the place in it; `inkoop sources` lists them all.',
    },
  },
  {
    name: { nl: 'versie volgens een bron', en: 'edition' },
    others: ['versie'],
    text: {
      nl: 'Wat één bron van een inkoopspoor zegt. Een latere bron voegt een versie toe en overschrijft geen oudere.',
      en: 'What one source says of a track. A later source adds an edition and overwrites no older one.',
    },
  },
  {
    name: { nl: 'peildatum', en: 'as-of day' },
    others: ['as-of', 'as of', '--as-of'],
    text: {
      nl: 'De dag vanaf welke wordt gekeken (--as-of, anders vandaag). Alleen bronnen tot en met die dag tellen, en per onderdeel de nieuwste daarvan.',
      en: 'The day from which one looks (--as-of, else today). Only sources up to and including that day count, and for each part the newest of them.',
    },
  },
  {
    name: { nl: 'status', en: 'state' },
    others: ['toestand', 'states', 'statussen', '--state'],
    text: {
      nl: 'Hoe een overeenkomst of een optie er op de peildatum voor staat, zoals “loopt” of “afgelopen”; `inkoop help dates` legt ze uit. Iets anders dan de fase waarin een stuk haar noemt: `inkoop help stage`.',
      en: 'How a contract or an option stands on the as-of day, such as “running” or “ended”; `inkoop help dates` explains them. Another thing than the stage that a paper tells: `inkoop help stage`.',
    },
  },
  {
    name: { nl: 'onbekend', en: 'unknown' },
    others: ['niet bekend', 'not known', 'unknowns', 'onbekenden'],
    text: {
      nl: 'Wat niet bekend is, heeft een reden: niet vermeld, niet gelezen, onleesbaar, nog te bepalen, tegenstrijdig of geen. `inkoop list unknowns` geeft alles, met het stuk; `inkoop help dates` legt de redenen uit.',
      en: 'What is not known has a reason: not stated, not read, unreadable, undecided, contradictory or none. `inkoop list unknowns` lists all of it with the paper; `inkoop help dates` explains the reasons.',
    },
  },
  {
    name: { nl: 'onzekere lezing', en: 'uncertain reading' },
    others: ['onzeker', 'twijfel', 'doubt', 'doubts', 'uncertain'],
    text: {
      nl: 'Een waarde die er niet letterlijk staat of die ook anders gelezen kan worden. Zij heeft overal een teken (*); `--doubts` zegt waarom.',
      en: 'A value that does not stand there literally, or that can be read otherwise. It is marked everywhere (*); `--doubts` says why.',
    },
  },
  {
    name: { nl: 'venster', en: 'window' },
    text: {
      nl: 'Twee dagen waartussen een dag ligt, beide inbegrepen, waar de stukken niet zeggen welke dag het is.',
      en: 'Two days between which a day lies, both included, where the papers do not say which day it is.',
    },
  },
  {
    name: { nl: 'bekostiging', en: 'funding' },
    others: ['financiering'],
    isGroup: true,
    text: {
      nl: 'Hoe aanbieders worden betaald, bijvoorbeeld taakgericht of per eenheid. Iets anders dan de inkoopvorm; `inkoop help funding` geeft de termen.',
      en: 'How providers are paid, task-based or by the unit for instance. Another thing than the instrument; `inkoop help funding` lists the terms.',
    },
  },
  {
    name: { nl: 'inkoopvorm', en: 'instrument' },
    isGroup: true,
    text: {
      nl: 'In welke vorm wordt ingekocht: subsidie, open house, overheidsopdracht of inbesteding; `inkoop help instrument` geeft de termen.',
      en: 'In which form care is bought: a subsidy, open house, a public contract or in-house; `inkoop help instrument` lists the terms.',
    },
  },
];

/** Every word of the program, with its meaning. */
export const wordsPage: Page = {
  title: { nl: 'De woorden van het programma', en: 'The words of the program' },
  parts: [{ items: programWords.map(({ name, text }) => ({ name, text })) }],
};

/** What one word of the program means, in either language and as people type it; `undefined` where it is none. */
export function programWordPage(word: string): Page | undefined {
  const found = programWords.find(({ name, others = [], isGroup }) =>
    [name.nl, ...(isGroup ? [] : [name.en]), ...others].some((called) => isSameWord(called, word)),
  );
  return found && { title: found.name, parts: [{ paragraphs: [found.text] }] };
}
