import type { Text } from './language.js';
import { phrase } from './phrase.js';

/** What is said of the files for programs that lie beside the pages of `report`. */
export const dataText = {
  options: {
    since: {
      nl: 'ook een feed van wat er sinds deze revisie veranderde',
      en: 'a feed of what changed since this revision, too',
    },
    address: { nl: 'waar de map op het web komt te staan', en: 'where the folder will be on the web' },
    publisher: {
      nl: 'voor data.overheid.nl: de organisatie, zoals die in de lijst daarvan staat',
      en: 'for data.overheid.nl: the organisation, as its list has it',
    },
    contact: {
      nl: 'voor data.overheid.nl: bij wie men terechtkan, `Naam <adres>`',
      en: 'for data.overheid.nl: whom to ask, `Name <address>`',
    },
  },
  title: { nl: 'Inkoop van sociale zorg door gemeenten', en: 'How Dutch municipalities buy social care' },
  catalogue: { nl: 'Gegevens over de inkoop van sociale zorg', en: 'Data on buying social care' },
  about: {
    nl: 'Contracten voor jeugdhulp, Wmo-maatwerk en wijkteams: looptijden, opties om te verlengen en wat wanneer beslist moet worden, elk gegeven met de plaats in het raadsstuk.',
    en: 'Contracts for youth care, social support and neighbourhood teams: terms, options to extend and what must be decided by when, each value with its place in the council paper.',
  },
  keywords: [
    { nl: 'inkoop', en: 'procurement' },
    { nl: 'jeugdhulp', en: 'youth care' },
    { nl: 'Wmo', en: 'social support' },
    { nl: 'sociaal domein', en: 'social domain' },
  ] satisfies readonly Text[],
  documents: {
    regions: { nl: 'Regio’s', en: 'Regions' },
    tracks: { nl: 'Inkoopsporen', en: 'Tracks' },
    contracts: { nl: 'Overeenkomsten', en: 'Contracts' },
    periods: { nl: 'Perioden: wanneer overeenkomsten lopen', en: 'Periods: when contracts run' },
    deadlines: { nl: 'Wie wat wanneer moet beslissen', en: 'Who must decide what by when' },
    decisions: { nl: 'Besluiten die genomen zijn', en: 'Decisions that were taken' },
    sources: { nl: 'Bronnen', en: 'Sources' },
    terms: { nl: 'Vaste termen met hun codes', en: 'Fixed terms with their codes' },
  },
  asCsv: (title: Text): Text => phrase`${title} (${{ nl: 'csv: een rij per regel', en: 'csv: a row a line' }})`,
  asJson: (title: Text): Text => phrase`${title} (${{ nl: 'JSON, met codes', en: 'JSON, with codes' }})`,
  whole: { nl: 'Alles in één bestand', en: 'All of it in one file' },
  heading: { nl: 'Gegevens voor programma’s', en: 'Data for programs' },
  intro: {
    nl: 'Dezelfde gegevens als op de pagina’s. Codes en dagen zijn in elke taal dezelfde; het bestand met de vaste termen geeft bij elke code het woord in het Nederlands en het Engels. Licentie: CC0 1.0, vrij te gebruiken.',
    en: 'The same data as on the pages. Codes and days are the same in every language; the file with the fixed terms gives the Dutch and the English word for each code. Notes are in Dutch. Licence: CC0 1.0, free to use.',
  },
  columns: {
    what: { nl: 'Wat', en: 'What' },
    rows: { nl: 'Rijen', en: 'Rows' },
    files: { nl: 'Bestanden', en: 'Files' },
  },
  others: { nl: 'Beschrijving en meer', en: 'Description and more' },
  openapi: { nl: 'Beschrijving van elk veld (OpenAPI)', en: 'Description of every field (OpenAPI)' },
  catalogFile: { nl: 'Catalogus voor data.overheid.nl (DCAT)', en: 'Catalogue for data.overheid.nl (DCAT)' },
  feed: { nl: 'Wat er veranderde (Atom)', en: 'What changed (Atom)' },
  agendas: { nl: 'Agenda’s (ics)', en: 'Calendars (ics)' },
  /** What data.overheid.nl asks for and nobody told. */
  lacks: (options: readonly string[]): Text => ({
    nl: `In catalog.jsonld ontbreekt wat data.overheid.nl verplicht: geef ${options.join(', ')}.`,
    en: `catalog.jsonld lacks what data.overheid.nl requires: give ${options.join(', ')}.`,
  }),
  noAddress: (text: string): Text => ({
    nl: `\`${text}\` is geen webadres; verwacht: https://…`,
    en: `\`${text}\` is no web address; expected: https://…`,
  }),
  noContact: (text: string): Text => ({
    nl: `\`${text}\` zegt niet bij wie men terechtkan; verwacht: \`Naam <adres>\`, met een e-mailadres of een webadres.`,
    en: `\`${text}\` does not say whom to ask; expected: \`Name <address>\`, with an e-mail address or a web address.`,
  }),
} as const;
