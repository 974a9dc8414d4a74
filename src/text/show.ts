import type { Language, Text } from './language.js';
import { proseDay } from './prose-day.js';

/** What `show` says around the values. */
export const showText = {
  needRegion: {
    nl: 'Noem wat u wilt zien: een regio of gemeente, zo nodig met inkoopspoor en segment (`bar/wijkteams`).',
    en: 'Name what to show: a region or municipality, with track and segment where needed (`bar/wijkteams`).',
  },
  asOf: (day: string): Text => ({
    nl: `Peildatum ${proseDay(day).nl}. Regels zijn die van de bron.`,
    en: `What was known on ${proseDay(day).en}. Lines are those of the source.`,
  }),
  source: (paper: string, date: string, isOlder: boolean, speaker: Text | undefined): Text => {
    const told = (language: Language) => (speaker ? `${date}, ${speaker[language]}` : date);
    return {
      nl: isOlder ? `van ${paper} (${told('nl')}, ouder)` : `bron ${paper} (${told('nl')})`,
      en: isOlder ? `from ${paper} (${told('en')}, older)` : `source ${paper} (${told('en')})`,
    };
  },
  ofSource: (paper: string, isOlder: boolean): Text => ({
    nl: `${paper}${isOlder ? ' (ouder)' : ''}`,
    en: `${paper}${isOlder ? ' (older)' : ''}`,
  }),
  fromRegion: { nl: 'van alle inkoopsporen', en: 'from all tracks' },
  fromTracks: (names: readonly string[]): Text => ({
    nl: `van ${names.join(', ')}`,
    en: `from ${names.join(', ')}`,
  }),
  fromTrack: { nl: 'van het hele inkoopspoor', en: 'from the whole track' },
  fromSegment: (name: string): Text => ({ nl: `van segment ${name}`, en: `from segment ${name}` }),
  earlier: (name: Text): Text => ({
    nl: `Eerdere versies › ${name.nl}`,
    en: `Earlier editions › ${name.en}`,
  }),
  supersededBy: (source: string): Text => ({ nl: `ingehaald door ${source}`, en: `superseded by ${source}` }),
  replacedBy: (id: string): Text => ({ nl: `vervangen door ${id}`, en: `replaced by ${id}` }),
  unanswered: (contract: string, asked: Text): Text => ({
    nl: `Van ${contract} vermeldt geen bron: ${asked.nl}.`,
    en: `Of ${contract} no source tells: ${asked.en}.`,
  }),
  toldOf: { nl: 'wel van', en: 'told of' },
  /** What is asked of a contract, where comparing does not ask it. */
  asked: {
    budget: { nl: 'budget', en: 'budget' },
    publication: { nl: 'dag van de aankondiging', en: 'day of publication' },
    'award-day': { nl: 'dag van de gunning', en: 'day of the award' },
  },
  parts: (count: number): Text => ({ nl: `${count} onderdelen`, en: `${count} parts` }),
  segments: { nl: 'Segmenten', en: 'Segments' },
  partOf: (name: string): Text => ({ nl: `deel van ${name}`, en: `part of ${name}` }),
  ownContracts: (ids: readonly string[]): Text => ({
    nl: `met eigen afspraken in ${ids.join(', ')}`,
    en: `with its own terms on ${ids.join(', ')}`,
  }),
  moved: (segment: string, track: string): Text => ({
    nl: `Segment ${segment} staat nu bij ${track}.`,
    en: `Segment ${segment} now stands under ${track}.`,
  }),
  sources: (sources: readonly string[]): Text => ({
    nl: `bronnen ${sources.join(', ')}`,
    en: `sources ${sources.join(', ')}`,
  }),
  linesOf: (source: string): Text => ({
    nl: `regels zonder naam zijn van ${source}`,
    en: `lines without a name are of ${source}`,
  }),
  more: (region: string): Text => ({
    nl: `Meer: inkoop show ${region}/INKOOPSPOOR, en dagen en termijnen met inkoop timeline --region ${region}.`,
    en: `More: inkoop show ${region}/TRACK, and days and periods with inkoop timeline --region ${region}.`,
  }),
  allYears: { nl: 'bedrag', en: 'amount' },
  doubted: (path: string): Text => ({
    nl: `* Onzekere lezing; de redenen staan in inkoop show ${path}.`,
    en: `* Uncertain reading; the reasons are in inkoop show ${path}.`,
  }),
} as const;
