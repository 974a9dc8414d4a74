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
    en: 'Below the track stands now what the paper must be asked: fill in or take out; `inkoop validate` points at what is empty.',
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

/** A paper that a new file rests on. */
interface SourceNamed {
  readonly id: string;
  readonly citedBy: 'line' | 'page' | 'words';
}

type Say = (nl: string, en: string) => string;

/** How each value is cited, by what the paper is cited by. */
const citeBy: Readonly<Record<SourceNamed['citedBy'], (say: Say) => string>> = {
  line: (say) =>
    say(
      'cite:     voor elke sleutel de regel, dan wat daar gedrukt staat: firstDay: 5 "1-1-2022".',
      'cite:     for each key the line, then what is printed there: firstDay: 5 "1-1-2022".',
    ),
  page: (say) =>
    say(
      'cite:     voor elke sleutel de bladzijde, dan wat daar gedrukt staat: firstDay: p3 "1-1-2022".',
      'cite:     for each key the page, then what is printed there: firstDay: p3 "1-1-2022".',
    ),
  words: (say) =>
    say(
      'cite:     voor elke sleutel wat er gedrukt staat, hele woorden uit één alinea: firstDay: \'"1-1-2022"\'.',
      'cite:     for each key what is printed, whole words of one paragraph: firstDay: \'"1-1-2022"\'.',
    ),
};

/**
 * A region with one track, one edition and one contract; what has to be filled in is left empty.
 *
 * @param source the card that all of it rests on, where it is named
 */
export function regionTemplate(id: string, source: SourceNamed | undefined, language: Language): string {
  const say = (nl: string, en: string) => `# ${{ nl, en }[language]}`;
  const group = (name: string, words: string) => say(`groep ${name}: ${words}`, `group ${name}: ${words}`);
  return `# yaml-language-server: $schema=../../schemas/region.schema.json
${say('Wat stukken over één regio zeggen. Vul in wat leeg is. Uitleg staat achter een #; haal die aan het eind weg.', 'What papers say about one region. Fill in what is empty. What stands behind a # explains; take it out at the end.')}
${say('Dag:      2022-07-01, 2022-07, 2022-01..2022-06. "tot 1 januari 2023" is 2022-12-31.', 'Day:      2022-07-01, 2022-07, 2022-01..2022-06. "tot 1 januari 2023" is 2022-12-31.')}
${say('Duur:     P4Y6M is vier en een half jaar, ..P2Y hoogstens twee jaar, P4Y.. minstens vier jaar.', 'Length:   P4Y6M is four and a half years, ..P2Y at most two years, P4Y.. at least four years.')}
${say('Onbekend: not-stated (het stuk zwijgt), not-read (dat deel was er niet bij), unreadable, undecided (nog te bepalen), contradictory, none (er is er geen).', 'Unknown:  not-stated (the paper is silent), not-read (that part was not at hand), unreadable, undecided (to be settled), contradictory, none (there is none).')}
${say('Woorden:  die van een groep staan met uitleg in data/vocabulary.yaml.', 'Words:    those of a group stand in data/vocabulary.yaml, with what they mean.')}
${source ? citeBy[source.citedBy](say) : say('cite:     voor elke sleutel de regel, dan wat daar gedrukt staat: firstDay: 5 "1-1-2022"; van een pdf p3 "1-1-2022"; van een webpagina alleen "1-1-2022".', 'cite:     for each key the line, then what is printed there: firstDay: 5 "1-1-2022"; of a pdf p3 "1-1-2022"; of a web page "1-1-2022" alone.')}
${say('          `rest: 5-9` geldt voor wat geen eigen regel heeft.', '          `rest: 5-9` serves what has no line of its own.')}
${say('doubt:    waar de aanhaling de waarde niet zelf zegt: damaged, implied, contradicted of unclear, en waarom.', 'doubt:    where the quote does not itself say the value: damaged, implied, contradicted or unclear, and why.')}
${say('          doubt: { firstDay: { kind: implied, why: { nl: het jaar is dat van de brief } } }', '          doubt: { firstDay: { kind: implied, why: { nl: het jaar is dat van de brief } } }')}
id: "${id}"
name: ${say('hoe de regio heet', 'what the region is called')}
kind: ${group('region-kind', 'municipality, youth-region, partnership')}
editions: ${say('wat een stuk van de regio zegt, of van meer inkoopsporen tegelijk', 'what a paper says of the region, or of several tracks at once')}
  - source: ${source?.id ?? say('het id van de kaart', 'the id of the card')}
    municipalities: ${say('CBS-codes uit data/municipalities.yaml: [GM0599]; noemt het stuk ze niet, haal deze stand dan weg', 'CBS codes from data/municipalities.yaml: [GM0599]; where the paper does not name them, take this edition out')}
    cite:
      municipalities:
tracks:
  - id: ${say('bijvoorbeeld wijkteams', 'for instance wijkteams')}
    name: ${say('hoe het inkoopspoor heet', 'what the track is called')}
    domains: ${group('domain', 'wijkteams, welzijn, wmo-maatwerkondersteuning, jeugdhulp, beschermd-wonen, vervoer')}
    editions:
      - source: ${source?.id ?? say('het id van de kaart; de regels hieronder zijn die van dit stuk', 'the id of the card; the lines below are those of this paper')}
        contracts:
${contractTemplate(language)
  .map((line) => `          ${line}`)
  .join('\n')}
${say('Zegt het stuk meer, zet dat er dan bij. Bij terms: lastDay, maximumTerm, latestLastDay, reservation; bij een optie:', 'Where the paper says more, add it. Under terms: lastDay, maximumTerm, latestLastDay, reservation; under an option:')}
${say('decidedBy, notice; bij een overeenkomst: follows, providers, lots, evaluations, awards, events; naast contracts:', 'decidedBy, notice; under a contract: follows, providers, lots, evaluations, awards, events; beside contracts:')}
${say('segments, milestones, budgets. Bij editions van de regio ook procurement, tariffs, points. Voorbeelden staan in schemas/region.schema.json en in de andere regio’s.', 'segments, milestones, budgets. In editions of the region also procurement, tariffs, points. For examples see schemas/region.schema.json and the other regions.')}
${say('Een later stuk is een nieuwe `- source:`, met alleen wat het toevoegt.', 'A later paper is a new `- source:`, with only what it adds.')}
`;
}

/** The lines of a contract in which what has to be filled in is left empty. */
export function contractTemplate(language: Language): string[] {
  const say = (nl: string, en: string) => `# ${{ nl, en }[language]}`;
  const group = (name: string, words: string) => say(`groep ${name}: ${words}`, `group ${name}: ${words}`);
  return `- id: ${say('zonder jaartal, want het blijft ook als het jaar verschuift: wijkteams-new', 'without a year, since it stays when the year slips: wijkteams-new')}
  kind: ${group('contract-kind', 'prior, regular, interim, pilot')}
  stage: ${group('stage', 'intended, tendering, provisionally-awarded, awarded, not-awarded, signed, running, ended, withdrawn, dropped')}
  cite:
    kind:
    stage:
  terms:
    firstDay:
    initialTerm:
    options: ${say('zijn er geen, of zwijgt het stuk: `options: none` of `not-stated`, met een regel in cite', 'if there are none, or the paper is silent: `options: none` or `not-stated`, with a line in cite')}
      - count: ${say('hoe vaak', 'how many times')}
        length: ${say('elke keer', 'each time')}
        cite:
          count:
          length:
    cite:
      firstDay:
      initialTerm:
  procurement:
    instrument: ${group('instrument', 'public-contract, subsidy, open-house, in-house')}
    procedure: ${group('procedure', 'sas, european-tender, direct-award')}
    cite:
      instrument:
      procedure:
  funding:
    - model: ${group('funding', 'pxq, output, task-based, availability, population, fixed-tariff')}
      cite:
        model:`.split('\n');
}
