import type { Language } from './language.js';

/** A paper that a new file rests on. */
interface SourceNamed {
  readonly id: string;
  readonly citedBy: 'line' | 'page' | 'words';
}

export type Say = (nl: string, en: string) => string;

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
${say('Zwijgen:  silent: { on: [procurement, lots], cite: 12-40 } zegt van meer sleutels tegelijk waar ze vergeefs zijn gezocht.', 'Silence:  silent: { on: [procurement, lots], cite: 12-40 } says of several keys at once where they were looked for in vain.')}
${say('Woorden:  die van een groep staan met uitleg in data/vocabulary.yaml.', 'Words:    those of a group stand in data/vocabulary.yaml, with what they mean.')}
${source ? citeBy[source.citedBy](say) : say('cite:     voor elke sleutel de regel, dan wat daar gedrukt staat: firstDay: 5 "1-1-2022"; van een pdf p3 "1-1-2022"; van een webpagina alleen "1-1-2022".', 'cite:     for each key the line, then what is printed there: firstDay: 5 "1-1-2022"; of a pdf p3 "1-1-2022"; of a web page "1-1-2022" alone.')}
${say('          `rest: 5-9` geldt voor wat geen eigen regel heeft.', '          `rest: 5-9` serves what has no line of its own.')}
${say('doubt:    waar de aanhaling de waarde niet zelf zegt: damaged, implied of contradicted (anders weglaten), en waarom.', 'doubt:    where the quote does not itself say the value: damaged, implied or contradicted (else left out), and why.')}
${say('          doubt: { firstDay: { kind: implied, why: { nl: het jaar is dat van de brief } } }', '          doubt: { firstDay: { kind: implied, why: { nl: het jaar is dat van de brief } } }')}
${say('          Hebben meer waarden dezelfde: één keer onder doubts, onderaan, en bij elke waarde het id: doubt: { firstDay: jaar-van-brief }', '          Where several values have the same: once under doubts, at the end, and its id beside each value: doubt: { firstDay: year-of-letter }')}
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
