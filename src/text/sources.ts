import type { InBoth } from './language.js';

type Told = { readonly message: InBoth; readonly hint: InBoth };

/** What is said of sources: their cards, their texts and what they prove. */
export const sourcesText = {
  noTexts: (folder: string): InBoth => ({
    nl: `In ${folder} staat geen enkele tekst onder de bestandsnaam van een kaart in \`seeds/\`.`,
    en: `${folder} holds no text under the file name of any card in \`seeds/\`.`,
  }),
  notHeld: (sources: readonly string[]): InBoth => ({
    nl: `Niet nagegaan, want de tekst is er niet: ${sources.join(', ')}.`,
    en: `Not held against their text, which is not there: ${sources.join(', ')}.`,
  }),
  otherText: (sha256: string): Told => ({
    message: {
      nl: `de tekst is een andere: zijn SHA-256 is ${sha256}`,
      en: `the text is another one: its SHA-256 is ${sha256}`,
    },
    hint: {
      nl: 'Zoek de tekst waarvan de regels zijn aangehaald; een nieuwe tekst vraagt om nieuwe regelnummers.',
      en: 'Find the text whose lines are cited; a new text asks for new line numbers.',
    },
  }),
  otherCount: (lines: number): Told => ({
    message: { nl: `de tekst heeft ${lines} regels`, en: `the text has ${lines} lines` },
    hint: { nl: `Schrijf ${lines}.`, en: `Write ${lines}.` },
  }),
  trouble: {
    'no-such-lines': (_words: string, where: string): InBoth => ({
      nl: `${where}: die regels zijn er niet`,
      en: `${where}: there are no such lines`,
    }),
    'quote-not-there': (words: string, where: string): InBoth => ({
      nl: `${words} staat niet in ${where}`,
      en: `${words} does not stand in ${where}`,
    }),
    'not-said': (words: string, where: string): InBoth => ({
      nl: `wat uit ${where} is aangehaald, zegt ${words} niet`,
      en: `what is quoted from ${where} does not say ${words}`,
    }),
    'name-not-there': (words: string, where: string): InBoth => ({
      nl: `${words} staat niet in ${where}, ook niet onder een andere naam`,
      en: `${words} does not stand in ${where}, nor does an alias of it`,
    }),
  },
  lineReads: (line: number, text: string): InBoth => ({
    nl: `Regel ${line} luidt: “${text}”.`,
    en: `Line ${line} reads: “${text}”.`,
  }),
  verdicts: {
    proven: { nl: 'bewezen', en: 'proven' },
    located: { nl: 'gevonden', en: 'located' },
    doubted: { nl: 'betwijfeld', en: 'doubted' },
    uncited: { nl: 'zonder bron', en: 'uncited' },
    unfounded: { nl: 'ongegrond', en: 'unfounded' },
  },
  meanings: {
    proven: { nl: 'de regels zeggen de waarde', en: 'the lines say the value' },
    located: {
      nl: 'het staat er; of het de waarde zegt, is aan de lezer',
      en: 'it stands there; whether it says the value is for a reader',
    },
    doubted: { nl: 'een lezing, uitgelegd in `doubt`', en: 'a reading, explained by a `doubt`' },
    uncited: { nl: 'er is geen bron bij genoemd', en: 'no source is named' },
    unfounded: { nl: 'het staat er niet, of zegt iets anders', en: 'it does not stand there, or says something else' },
  },
  columns: {
    verdict: { nl: 'Oordeel', en: 'Verdict' },
    count: { nl: 'Aantal', en: 'Count' },
    share: { nl: 'Deel', en: 'Share' },
    meaning: { nl: 'Betekenis', en: 'Meaning' },
    source: { nl: 'Bron', en: 'Source' },
    values: { nl: 'Waarden', en: 'Values' },
    lines: { nl: 'Regels aangehaald', en: 'Lines cited' },
    title: { nl: 'Titel', en: 'Title' },
    about: { nl: 'Waarover', en: 'About' },
    one: { nl: 'De een', en: 'One' },
    other: { nl: 'De ander', en: 'Other' },
  },
  headings: {
    sources: { nl: 'Bronnen, en wat ze dragen', en: 'Sources, and what they support' },
    verdicts: { nl: 'Wat de aanhalingen waard zijn', en: 'What the citations are worth' },
    contradictions: {
      nl: 'Waar de bronnen elkaar of zichzelf tegenspreken',
      en: 'Where sources contradict each other or themselves',
    },
  },
  cited: (values: number, cited: number): InBoth => ({
    nl: `${cited} van de ${values} waarden hebben een bron (${percent(cited, values)}).`,
    en: `${cited} of ${values} values have a source (${percent(cited, values)}).`,
  }),
  listed: (verdict: InBoth, places: readonly string[]): InBoth => ({
    nl: `${verdict.nl}: ${places.join('; ')}.`,
    en: `${verdict.en}: ${places.join('; ')}.`,
  }),
  contradictions: (count: number): InBoth => ({
    nl: `${count} tegenspraken. Een latere bron die iets anders zegt, is er ook een: beide staan in de data.`,
    en: `${count} contradictions. A later source that says otherwise counts as one: both stand in the data.`,
  }),
  needTexts: {
    nl: 'Noem met --texts de map met de teksten van de stukken; die horen niet bij het project.',
    en: 'Name the folder with the texts of the papers with --texts; they are no part of the project.',
  },
} as const;

/** A share in whole per cent, never rounded up to 100. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.floor((part / whole) * 1000) / 10} %`;
}
