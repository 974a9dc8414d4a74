import type { Text } from './language.js';
import { placesText } from './places.js';
import type { Said } from './said.js';

/** What is said of sources: their cards, their texts and what they prove. */
export const sourcesText = {
  noTexts: (folder: string): Text => ({
    nl: `In ${folder} staat geen enkele tekst onder de bestandsnaam of het id van een kaart in \`seeds/\`.`,
    en: `${folder} holds no text under the file name or the id of any card in \`seeds/\`.`,
  }),
  notHeld: (sources: readonly string[]): Text => ({
    nl: `Niet nagegaan, want de tekst is er niet: ${sources.join(', ')}.`,
    en: `Not held against their text, which is not there: ${sources.join(', ')}.`,
  }),
  /** The same where most are missing, as they are for an author who has the papers of one region. */
  notHeldOf: (sources: readonly string[]): Text => {
    if (sources.length <= 5) return sourcesText.notHeld(sources);
    return {
      nl: `Niet nagegaan, want de tekst is er niet: ${sources.length} bronnen (\`inkoop sources verify\` noemt ze).`,
      en: `Not held against their text, which is not there: ${sources.length} sources (\`inkoop sources verify\` names them).`,
    };
  },
  withoutHash: (count: number): Text => ({
    nl: `Van ${count === 1 ? '1 tekst' : `${count} teksten`} staat niet vast dat het de tekst is die is gelezen: op de kaart staat geen \`sha256\`.`,
    en: `Of ${count === 1 ? '1 text' : `${count} texts`} nothing proves that it is the one that was read: the card has no \`sha256\`.`,
  }),
  otherText: (sha256: string): Said => ({
    message: {
      nl: `de tekst is een andere: zijn SHA-256 is ${sha256}`,
      en: `the text is another one: its SHA-256 is ${sha256}`,
    },
    hint: {
      nl: 'Zoek de tekst waarvan de regels zijn aangehaald; een nieuwe tekst vraagt om nieuwe regelnummers.',
      en: 'Find the text whose lines are cited; a new text asks for new line numbers.',
    },
  }),
  otherCount: (lines: number): Said => ({
    message: { nl: `de tekst heeft ${lines} regels`, en: `the text has ${lines} lines` },
    hint: { nl: `Schrijf ${lines}.`, en: `Write ${lines}.` },
  }),
  otherPages: (pages: number): Said => ({
    message: {
      nl: `de tekst heeft ${pages === 1 ? '1 bladzijde' : `${pages} bladzijden`}`,
      en: `the text has ${pages === 1 ? '1 page' : `${pages} pages`}`,
    },
    hint: {
      nl: 'Tussen bladzijden staat een form feed: `pdftotext` zet die er, tenzij met -nopgbrk.',
      en: 'Between pages stands a form feed: `pdftotext` puts it there, unless with -nopgbrk.',
    },
  }),
  tooDeep: {
    message: {
      nl: 'in deze webpagina zitten elementen meer dan 512 lagen diep in elkaar; zij wordt niet gelezen',
      en: 'this web page nests more than 512 levels deep, and is not read',
    },
    hint: { nl: 'Bewaar de pagina opnieuw, of als tekst.', en: 'Save the page again, or as text.' },
  },
  trouble: {
    'no-such-lines': (_words: string, where: string): Text => ({
      nl: `${where}: die regels zijn er niet`,
      en: `${where}: there are no such lines`,
    }),
    'quote-not-in-text': (words: string, where: string, elsewhere: readonly string[] = [], isAlone = false): Text => {
      const { nl, en } = placesText(elsewhere);
      return {
        nl: `${words} staat niet in ${where}${isAlone ? ', als hele woorden van één alinea' : ''}${nl ? `, wel in ${nl}` : ''}`,
        en: `${words} does not stand in ${where}${isAlone ? ', as whole words of one block' : ''}${en ? `; it stands in ${en}` : ''}`,
      };
    },
    'name-not-in-text': (words: string, where: string): Text => ({
      nl: `${words} staat niet in ${where}, ook niet onder een andere naam`,
      en: `${words} does not stand in ${where}, nor does an alias of it`,
    }),
  },
  displaced: (key: string, newer: string, speaker: Text, older: string): Text => ({
    nl: `\`${key}\` volgens ${newer} (${speaker.nl}) in plaats van ${older}, van de inkoper`,
    en: `\`${key}\` by ${newer} (${speaker.en}) in the place of ${older}, of the buyer`,
  }),
  lineReads: (line: number, text: string): Text => ({
    nl: `Regel ${line} luidt: “${text}”.`,
    en: `Line ${line} reads: “${text}”.`,
  }),
  verdicts: {
    proven: { nl: 'bewezen', en: 'proven' },
    coded: { nl: 'gecodeerd', en: 'coded' },
    found: { nl: 'gevonden', en: 'found' },
    doubted: { nl: 'onzeker', en: 'uncertain' },
    uncited: { nl: 'zonder bron', en: 'uncited' },
    unfounded: { nl: 'ongegrond', en: 'unfounded' },
  },
  meanings: {
    proven: { nl: 'de regels zeggen de waarde', en: 'the lines say the value' },
    coded: {
      nl: 'iemand heeft wat er staat onder een code gebracht',
      en: 'a person put what stands there under a code',
    },
    found: {
      nl: 'het staat er; of het de waarde zegt, is aan de lezer',
      en: 'it stands there; whether it says the value is for a reader',
    },
    doubted: {
      nl: 'een lezing van wat er staat, uitgelegd in `doubt`',
      en: 'a reading of what stands there, explained by a `doubt`',
    },
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
    cited: { nl: 'Aangehaald', en: 'Cited' },
    title: { nl: 'Titel', en: 'Title' },
    place: { nl: 'Plaats', en: 'Place' },
    printed: { nl: 'Gedrukt', en: 'Printed' },
    value: { nl: 'Waarde', en: 'Value' },
    about: { nl: 'Waarover', en: 'About' },
    reading: { nl: 'Lezing', en: 'Reading' },
  },
  headings: {
    sources: { nl: 'Bronnen en wat eruit is overgenomen', en: 'Sources, and what was taken from them' },
    verdicts: { nl: 'Wat de aanhalingen waard zijn', en: 'What the citations are worth' },
    coverage: { nl: 'Van welke gemeenten stukken spreken', en: 'Of which municipalities papers speak' },
    contradictions: {
      nl: 'Waar de bronnen elkaar of zichzelf tegenspreken',
      en: 'Where sources contradict each other or themselves',
    },
  },
  citedParts: {
    line: (some: number, all: number): Text => ofParts(some, all, 'regels', 'lines'),
    page: (some: number, all: number): Text => ofParts(some, all, 'bladzijden', 'pages'),
    words: (): Text => ({ nl: 'webpagina', en: 'web page' }),
  },
  cited: (values: number, cited: number): Text => ({
    nl: `${cited} van de ${values} waarden hebben een bron (${percent(cited, values)}).`,
    en: `${cited} of ${values} values have a source (${percent(cited, values)}).`,
  }),
  ofAll: (count: number, all: number): Text => ({
    nl: `${count} van de ${all} waarden (${percent(count, all)}).`,
    en: `${count} of ${all} values (${percent(count, all)}).`,
  }),
  listEach: {
    nl: '`--list` met een oordeel toont die waarden naast wat er gedrukt staat.',
    en: '`--list` with a verdict shows those values beside what is printed.',
  },
  sheet: {
    nl: 'Lees elke regel naast het stuk: zegt wat er gedrukt staat de waarde? Bij `niet vermeld` staan de regels die zijn nagelezen.',
    en: 'Read each row beside the paper: do the printed words say the value? With `not stated` stand the lines that were read.',
  },
  /** Over what the data says of a region by itself. */
  ofNoPaper: { nl: 'van geen stuk in het bijzonder', en: 'of no paper in particular' },
  /** @param count how many municipalities papers tell of, where they do */
  memberless: (region: string, count: Text | undefined): Text => ({
    nl: `er zijn stukken (${region}), maar geen ervan noemt de ${count ? `${count.nl} ` : ''}gemeenten bij naam`,
    en: `there are papers (${region}), but none of them names the ${count ? `${count.en} ` : ''}municipalities`,
  }),
  coverage: {
    nl: 'Per terrein: hoeveel gemeenten, en het jaar van het nieuwste stuk.',
    en: 'For each field of care: how many municipalities, and the year of the newest paper.',
  },
  listOfVerify: {
    nl: '--list hoort bij `inkoop sources verify`.',
    en: '--list belongs to `inkoop sources verify`.',
  },
  needRegion: {
    nl: 'Noem de regio: `inkoop sources read bar`.',
    en: 'Name the region: `inkoop sources read bar`.',
  },
  needTexts: {
    nl: 'Noem met --texts de map met de teksten van de stukken; die horen niet bij het project.',
    en: 'Name the folder with the texts of the papers with --texts; they are no part of the project.',
  },
} as const;

/** Who speaks in a paper, where that is not the buyer; behind the name of the paper. */
export const partyText = {
  buyer: { nl: 'inkoper', en: 'buyer' },
  winner: { nl: 'wie gegund kreeg', en: 'winner' },
  press: { nl: 'pers', en: 'press' },
  party: { nl: 'partij of raadslid', en: 'party or council member' },
  court: { nl: 'rechter', en: 'court' },
  other: { nl: 'een ander', en: 'somebody else' },
} as const satisfies Record<string, Text>;

function ofParts(some: number, all: number, nl: string, en: string): Text {
  const share = percent(some, all);
  return { nl: `${some}/${all} ${nl} (${share})`, en: `${some}/${all} ${en} (${share})` };
}

/** A share in whole per cent, never rounded up to 100. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.floor((part / whole) * 1000) / 10} %`;
}
