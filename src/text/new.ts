import type { Language, Text } from './language.js';

/** What `inkoop new` says. */
export const newText = {
  needsBoth: {
    nl: 'Noem wat er nieuw is en zijn id: `inkoop new source voorbeeld-brief-2026`, `inkoop new region voorbeeld-dorp` of `inkoop new edition voorbeeld-dorp/jeugdhulp`.',
    en: 'Name what is new and its id: `inkoop new source voorbeeld-brief-2026`, `inkoop new region voorbeeld-dorp` or `inkoop new edition voorbeeld-dorp/jeugdhulp`.',
  },
  needsSource: {
    nl: 'Noem met --source de kaart van het stuk waarvan dit de versie is.',
    en: 'Name the card of the paper whose edition this is with --source.',
  },
  needsTrack: (path: string): Text => ({
    nl: `\`${path}\` is niet één inkoopspoor. Noem het als REGIO/INKOOPSPOOR: \`inkoop list tracks\` heeft ze.`,
    en: `\`${path}\` is not one track. Name it as REGION/TRACK: \`inkoop list tracks\` has them.`,
  }),
  noCard: (id: string): Text => ({
    nl: `Er is geen kaart \`${id}\`, of zij is niet te lezen. Maak haar eerst: \`inkoop new source ${id}\`.`,
    en: `There is no card \`${id}\`, or it cannot be read. Make it first: \`inkoop new source ${id}\`.`,
  }),
  hasEdition: (path: string, source: string): Text => ({
    nl: `${path} heeft al een versie van ${source}. Werk daarin verder.`,
    en: `${path} has an edition of ${source} already. Go on in that.`,
  }),
  inBrackets: (place: string): Text => ({
    nl: `${place}: deze versie begint niet op een eigen regel met een streepje; zet haar zo, dan kan er een onder.`,
    en: `${place}: this edition does not begin a line with a dash; write it so, and one can go below it.`,
  }),
  noId: (word: string, meant: string | undefined): Text => ({
    nl: `\`${word}\` is geen id: dat heeft kleine letters, cijfers en streepjes.${meant ? ` Bedoelde u \`${meant}\`?` : ''}`,
    en: `\`${word}\` is not an id: one has small letters, digits and hyphens.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
  }),
  ofSource: (option: string): Text => ({
    nl: `${option} hoort bij \`inkoop new source\`: een regio steunt op haar bronnen.`,
    en: `${option} belongs to \`inkoop new source\`: a region rests on its sources.`,
  }),
  notOfSource: {
    nl: '--source hoort bij `inkoop new region` en `inkoop new edition`.',
    en: '--source belongs to `inkoop new region` and `inkoop new edition`.',
  },
  noText: {
    unread: (file: string): Text => ({
      nl: `${file} is niet te lezen. Noem met --text de tekst van het stuk.`,
      en: `${file} cannot be read. Name the text of the paper with --text.`,
    }),
    pdf: (file: string): Text => ({
      nl: `${file} is nog een PDF. Maak er eerst tekst van: \`pdftotext -layout ${file}\`.`,
      en: `${file} is a PDF still. Make a text of it first: \`pdftotext -layout ${file}\`.`,
    }),
    'not-utf-8': (file: string): Text => ({
      nl: `${file} is geen tekst in UTF-8. Bewaar hem opnieuw als tekst in UTF-8.`,
      en: `${file} is not text in UTF-8. Save it again as text in UTF-8.`,
    }),
    'too-deep': (file: string): Text => ({
      nl: `In ${file} zitten elementen meer dan 512 lagen diep in elkaar. Bewaar de pagina opnieuw, of als tekst.`,
      en: `${file} nests more than 512 levels deep. Save the page again, or as text.`,
    }),
    'no-words': (file: string): Text => ({
      nl: `In ${file} staat geen woord; de PDF is dan een scan. Haal er eerst met tekstherkenning (OCR) tekst uit.`,
      en: `There is not a word in ${file}; the PDF is a scan then. Get its text by text recognition (OCR) first.`,
    }),
  },
  written: (path: string): Text => ({ nl: `Geschreven: ${path}`, en: `Written: ${path}` }),
  thenSource: (id: string): Text => ({
    nl: `Vul in wat leeg is; \`inkoop validate\` wijst het aan. Noem de kaart daarna in een regio: \`source: ${id}\`.`,
    en: `Fill in what is empty; \`inkoop validate\` points at it. Then name the card in a region: \`source: ${id}\`.`,
  }),
  thenEdition: {
    nl: 'Onderaan het inkoopspoor staat nu wat het stuk gevraagd moet worden: vul in of haal weg; `inkoop validate` wijst aan wat leeg is.',
    en: 'The questions to ask of the paper now stand below the track: fill in or take out; `inkoop validate` points at what is empty.',
  },
  thenRegion: {
    nl: 'Vul in wat leeg is; `inkoop validate` wijst het aan.',
    en: 'Fill in what is empty; `inkoop validate` points at it.',
  },
} as const;

/** What is known of a paper before its card is made. */
interface SourceKnown {
  readonly medium: 'text' | 'pdf' | 'web';
  readonly url: string | undefined;
  readonly facts:
    | { readonly file: string; readonly sha256: string; readonly lines: number; readonly pages: number | undefined }
    | undefined;
  readonly today: string;
}

/** How a date is cited, by what was read. */
const dateCites = { text: '6 "10 maart 2026"', pdf: 'p1 "10 maart 2026"', web: '"10 maart 2026" / url "2026/03/10"' };

/**
 * The card of a paper with what has to be filled in left empty; `facts` are those of its text. Quotes that are not needed
 * are left to the form that files have.
 */
export function sourceTemplate(
  id: string,
  schemas: string,
  { medium, url, facts, today }: SourceKnown,
  language: Language,
): string {
  const say = (nl: string, en: string) => `# ${{ nl, en }[language]}`;
  const byText = say('`inkoop new source … --text` vult dit in', '`inkoop new source … --text` fills this in');
  return `# yaml-language-server: $schema=${schemas}/source.schema.json
${say('De kaart van één stuk. Vul in wat leeg is.', 'The card of one paper. Fill in what is empty.')}
id: "${id}"
medium: ${medium}
title: ${say('hoe het stuk heet, of waar het over gaat', 'what the paper is called, or is about')}
issuer: ${say('van wie het is: College van Voorbeelddorp', 'who issued it: College van Voorbeelddorp')}
date: ${say('de dag die erop staat: 2026-03-10, of 2026-03, of 2026', 'the day it bears: 2026-03-10, or 2026-03, or 2026')}
cite: ${say(`waar die staat, met wat er gedrukt is: ${dateCites[medium]}`, `where it stands, with what is printed: ${dateCites[medium]}`)}
${say('Alleen als het zo is, zonder # ervoor:', 'Only where it applies, without the # in front:')}
# doubt: { date: { kind: implied, why: { nl: … } } } ${say('waar de datum op steunt, als het stuk er geen heeft', 'what the date rests on, where the paper has none')}
# references: ["2026/0815"] ${say('kenmerken van het stuk zelf', 'its own reference numbers')}
# by: press ${say('wie spreekt, als het niet de inkoper is: winner, press, party, court, other', 'who speaks, where it is not the buyer: winner, press, party, court, other')}
# read: excerpt ${say('als u er maar een deel van zag: wat niemand zegt is dan niet gelezen', 'where you saw only a part of it: what nobody tells is then not read')}
${medium === 'web' ? `# copy: true ${say('als u een bewaarde kopie las', 'where you read a stored copy')}\n` : ''}${url === undefined && medium === 'text' ? '# ' : ''}url: ${url === undefined ? (medium === 'text' ? 'https://example.org/brief.pdf ' : '') + say('waar het te vinden is', 'where it can be found') : JSON.stringify(url)}
${medium === 'web' ? `seen: ${today}\n` : ''}${medium === 'pdf' ? `pages: ${facts?.pages ?? say('hoeveel bladzijden; weg als ze niet te tellen zijn', 'how many pages; out where they cannot be counted')}\n` : ''}${
  facts || medium === 'text'
    ? `file:${facts ? ` ${JSON.stringify(facts.file)}` : ` ${byText}`}
sha256:${facts ? ` "${facts.sha256}"` : ''}
${medium === 'text' ? `lines:${facts ? ` ${facts.lines}` : ''}\n` : ''}`
    : ''
}`;
}
