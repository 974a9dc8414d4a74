import type { Text } from '../language.js';
import type { Item, Page } from '../page.js';

/** What each form of the output is good for. A form that is not here is listed without a word. */
export const formatMeaning: Readonly<Record<string, Text>> = {
  table: { nl: 'Om te lezen, op het scherm.', en: 'To be read, on the screen.' },
  pretty: { nl: 'Om te lezen, met de regel erbij.', en: 'To be read, with the line at hand.' },
  concise: {
    nl: 'Eén regel per bevinding, zoals editors en grep die kennen: `bestand:regel:kolom: …`.',
    en: 'One line a finding, as editors and grep know it: `file:line:column: …`.',
  },
  markdown: {
    nl: 'Voor een notitie, een wiki of GitHub.',
    en: 'For a memo, a wiki or GitHub.',
  },
  github: {
    nl: 'Aantekeningen bij de regels van een pull request; gaat op GitHub Actions vanzelf mee.',
    en: 'Annotations beside the lines of a pull request; comes along by itself on GitHub Actions.',
  },
  gitlab: {
    nl: 'Een Code Quality-rapport voor een merge request van GitLab.',
    en: 'A Code Quality report for a merge request of GitLab.',
  },
  sarif: {
    nl: 'SARIF 2.1.0, voor code scanning en editors.',
    en: 'SARIF 2.1.0, for code scanning and editors.',
  },
  junit: {
    nl: 'JUnit XML, voor wie testuitslagen toont: een suite per bestand.',
    en: 'JUnit XML, for whoever shows test results: a suite for each file.',
  },
  baseline: {
    nl: 'Het begin van een lijst van bekende bevindingen, voor `--baseline`; redenen vult u zelf in.',
    en: 'The start of a list of known findings, for `--baseline`; you fill in the reasons.',
  },
  csv: {
    nl: 'Gegevens met komma’s ertussen (RFC 4180), voor programma’s.',
    en: 'Data with commas in between (RFC 4180), for programs.',
  },
  'csv-semicolon': {
    nl: 'Voor mensen: met puntkomma’s, zoals een Nederlandse Excel het in kolommen opent; koppen en codes in woorden, met achter elke kolom in woorden de code. Een tekst die Excel voor een datum of een getal zou houden, blijft er tekst (`3-4` als `="3-4"`). Programma’s lezen csv; in xlsx heeft elke cel haar eigen soort.',
    en: 'For people: with semicolons, as a Dutch Excel opens it in columns; headings and codes in words, and behind each column of words the code. A text that Excel would take for a day or a number stays a text there (`3-4` as `="3-4"`). Programs read csv; in xlsx every cell has its own type.',
  },
  tsv: {
    nl: 'Gegevens met tabs ertussen, om in een rekenblad te plakken.',
    en: 'Data with tabs in between, to be pasted into a spreadsheet.',
  },
  json: {
    nl: 'Gegevens als één JSON-document, voor programma’s.',
    en: 'Data as one JSON document, for programs.',
  },
  jsonl: {
    nl: 'Gegevens als één JSON-object per regel, voor jq en databases.',
    en: 'Data as one JSON object a line, for jq and databases.',
  },
  xlsx: {
    nl: 'Een werkmap voor Excel of LibreOffice: gegevens met koppen en codes in woorden, en een blad met de bronnen. Naar een bestand.',
    en: 'A workbook for Excel or LibreOffice: data with headings and codes in words, and a sheet with the sources. To a file.',
  },
  gantt: {
    nl: 'Een beeld om te lezen, op het scherm: een regel per overeenkomst. Zonder UTF-8, of met `--ascii`, in gewone tekens.',
    en: 'A picture to be read, on the screen: a line a contract. Without UTF-8, or with `--ascii`, in plain characters.',
  },
  svg: {
    nl: 'Hetzelfde beeld voor een raadsvoorstel of een webpagina: licht, donker en zwart-wit.',
    en: 'The same picture for a council paper or a web page: in light, dark and black-and-white.',
  },
  mermaid: {
    nl: 'Hetzelfde als gantt van Mermaid, voor een wiki of een forge die dat tekent.',
    en: 'The same as a gantt of Mermaid, for a wiki or a forge that draws it.',
  },
  ics: {
    nl: 'Voor een agenda (iCalendar): eindes, beslissingen en evaluaties als hele dagen, met herinneringen 12, 6, 3 en 1 maanden vooraf.',
    en: 'For a calendar (iCalendar): ends, decisions and evaluations as whole days, with reminders 12, 6, 3 and 1 months before.',
  },
  atom: {
    nl: 'Voor een lezer van feeds (Atom): wat er veranderde, een bericht per regio.',
    en: 'For a feed reader (Atom): what changed, an entry a region.',
  },
  'csl-json': {
    nl: 'Voor een literatuurlijst in Zotero en andere programma’s (CSL-JSON): elk stuk met titel, dag, kenmerk en adres.',
    en: 'For a bibliography in Zotero and other programs (CSL-JSON): each paper with title, day, reference and address.',
  },
  bibtex: {
    nl: 'Hetzelfde als BibTeX, voor LaTeX.',
    en: 'The same as BibTeX, for LaTeX.',
  },
  html: {
    nl: 'Een webpagina die uit een bestand opent, om te printen of door te sturen.',
    en: 'A web page that opens from a file, to print or to send on.',
  },
};

/** The forms of one command where they are not those of all. */
export interface OwnFormats {
  readonly command: string;
  readonly names: readonly string[];
}

export function formatsPage(names: readonly string[], byDefault: string, own: readonly OwnFormats[]): Page {
  return {
    title: { nl: 'Vormen van de uitvoer', en: 'Forms of the output' },
    parts: [
      {
        paragraphs: [
          {
            nl: `Kies de vorm met \`--format\`, zoals in \`inkoop timeline --track wijkteams --format csv\`. Zonder die optie is het \`${byDefault}\`. \`--output stand.xlsx\` schrijft naar een bestand; aan het eind van de naam is de vorm dan al te zien. Een bestand dat er al is, wordt alleen vervangen als inkoop het zelf schreef en niemand het sindsdien veranderde; anders vraagt het om \`--force\`.`,
            en: `Choose the form with \`--format\`, as in \`inkoop timeline --track wijkteams --format csv\`. Without that option it is \`${byDefault}\`. \`--output state.xlsx\` writes to a file; the end of its name then tells the form. A file that is there already is only replaced if inkoop wrote it and nobody has changed it since; any other takes \`--force\`.`,
          },
        ],
        items: names.map(formatItem),
      },
      ...own.map(({ command, names: others }) => ({
        heading: { nl: `Vormen van inkoop ${command}`, en: `Forms of inkoop ${command}` },
        items: others.map(formatItem),
      })),
      {
        heading: { nl: 'Lezen en rekenen', en: 'To read and to compute' },
        paragraphs: [
          {
            nl: 'Wat om te lezen is, is in uw taal en voegt gelijke rijen samen. Gegevens hebben elke rij apart, met Engelse veldnamen in elke taal, dagen als jaar-maand-dag, en een venster als vroegste en laatste dag (`lastDayEarliest`, `lastDayLatest`).',
            en: 'What is to be read is in your language and folds rows that are the same. Data have every row apart, with English field names in every language, days as year-month-day, and a window as its earliest and latest day (`lastDayEarliest`, `lastDayLatest`).',
          },
          {
            nl: 'Wat elk veld betekent en wanneer het leeg is, staat in een schema: `inkoop schema output timeline` voor `inkoop timeline --format json`.',
            en: 'What each field means and when it is empty stands in a schema: `inkoop schema output timeline` for `inkoop timeline --format json`.',
          },
          {
            nl: 'Een teken dat niemand ziet, zoals een stuurteken of een regeleinde in een naam, staat er als merkteken: ␛ of ␊, of het nummer, zoals ⟨U+202E⟩. In json, jsonl en xlsx blijft het teken zelf bewaard.',
            en: 'A character that nobody sees, such as a control character or a line break in a name, is shown by a mark: ␛ or ␊, or its number, such as ⟨U+202E⟩. json, jsonl and xlsx keep the character itself.',
          },
        ],
      },
    ],
  };
}

function formatItem(name: string): Item {
  return { name: { nl: name, en: name }, text: formatMeaning[name] ?? { nl: '', en: '' } };
}
