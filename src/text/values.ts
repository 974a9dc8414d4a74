import type { Text } from './language.js';

/** What may be written for each kind of value in the data; the names are those of the schemas' definitions. */
export const allowed = {
  id: {
    nl: 'een id: kleine letters, cijfers en streepjes (`wmo-interim`)',
    en: 'an id: small letters, digits and hyphens (`wmo-interim`)',
  },
  ids: { nl: 'een lijst van ids (`[wmo-interim]`)', en: 'a list of ids (`[wmo-interim]`)' },
  label: { nl: 'tekst', en: 'text' },
  labels: { nl: 'een lijst van teksten (`[segment 2]`)', en: 'a list of texts (`[segment 2]`)' },
  day: {
    nl: 'een dag (`2022-07-01`), een deel ervan (`2022-07`, `2022`, `2022~`), van-tot (`2022-01..2022-06`) of een onbekend-woord',
    en: 'a day (`2022-07-01`), a part of one (`2022-07`, `2022`, `2022~`), from–to (`2022-01..2022-06`) or an unknown word',
  },
  date: { nl: 'een dag of een deel ervan (`2021-05-18`, `2021`)', en: 'a day or a part of one (`2021-05-18`, `2021`)' },
  'whole-day': { nl: 'een hele dag (`2022-03-16`)', en: 'a whole day (`2022-03-16`)' },
  'first-day': { nl: 'een hele dag (`2022-03-30`) of `not-stated`', en: 'a whole day (`2022-03-30`) or `not-stated`' },
  mark: { nl: '`true`, of de sleutel niet', en: '`true`, or no such key' },
  duration: {
    nl: 'een duur in jaren en maanden (`P4Y6M`), in weken (`P13W`) of in dagen (`P30D`), van-tot (`P4Y..P6Y`), hoogstens (`..P2Y`), minstens (`P4Y..`), `unlimited` of een onbekend-woord',
    en: 'a duration in years and months (`P4Y6M`), in weeks (`P13W`) or in days (`P30D`), from–to (`P4Y..P6Y`), at most (`..P2Y`), at least (`P4Y..`), `unlimited` or an unknown word',
  },
  count: {
    nl: 'een geheel getal (`4`), van-tot (`1..2`), minstens (`70..`), ongeveer (`~900`), `unlimited` of een onbekend-woord',
    en: 'a whole number (`4`), from–to (`1..2`), at least (`70..`), about (`~900`), `unlimited` or an unknown word',
  },
  flag: { nl: '`true`, `false` of een onbekend-woord', en: '`true`, `false` or an unknown word' },
  code: { nl: 'een woord uit `data/vocabulary.yaml`', en: 'a word from `data/vocabulary.yaml`' },
  path: { nl: 'een pad in de regio (`wmo/wmo-new/firstDay`)', en: 'a path in the region (`wmo/wmo-new/firstDay`)' },
  followed: { nl: 'het hoeveelste (`1`) of `none`', en: 'which one (`1`) or `none`' },
  key: { nl: 'een sleutel van de gegevens (`procurement`)', en: 'a key of the data (`procurement`)' },
  keys: { nl: 'een lijst van sleutels (`[procurement, lots]`)', en: 'a list of keys (`[procurement, lots]`)' },
  codes: { nl: 'een lijst van woorden uit `data/vocabulary.yaml`', en: 'a list of words from `data/vocabulary.yaml`' },
  names: { nl: 'een lijst van namen of een onbekend-woord', en: 'a list of names or an unknown word' },
  municipalities: { nl: 'een lijst van CBS-codes (`[GM0599]`)', en: 'a list of CBS codes (`[GM0599]`)' },
  members: {
    nl: 'CBS-codes (`[GM0599]`), hoeveel het er zijn (`12`) of een jeugdregio (`rijnmond`)',
    en: 'CBS codes (`[GM0599]`), how many there are (`12`) or a youth region (`rijnmond`)',
  },
  member: {
    nl: 'een CBS-code (`GM0599`) of een jeugdregio (`rijnmond`)',
    en: 'a CBS code (`GM0599`) or a youth region (`rijnmond`)',
  },
  municipality: { nl: 'een CBS-code (`GM0599`)', en: 'a CBS code (`GM0599`)' },
  amounts: {
    nl: 'bedragen per jaar (`{ 2022: 10379 }`) of een onbekend-woord',
    en: 'amounts by year (`{ 2022: 10379 }`) or an unknown word',
  },
  amount: {
    nl: 'een getal (`10.379`), van-tot (`1..2`), minstens (`70..`), ongeveer (`~900`) of een onbekend-woord',
    en: 'a number (`10.379`), from–to (`1..2`), at least (`70..`), about (`~900`) or an unknown word',
  },
  year: { nl: 'een jaar (`2022`)', en: 'a year (`2022`)' },
  cite: {
    nl: 'een plaats in de bron met wat daar staat (`5 "1-1-2022"`, van een webpagina alleen de woorden), of zo’n plaats per sleutel',
    en: 'a place in the source with what is printed there (`5 "1-1-2022"`, of a web page the words alone), or such a place for each key',
  },
  place: {
    nl: 'regels van de bron met wat daar staat (`5 "1-1-2022"`, `3-7`, `brief-2021:3`), bladzijden (`p3 "1-1-2022"`), van een webpagina alleen de woorden, hoogstens 60 tekens (`"1-1-2022"`), of meer plaatsen (`5; 7`, of een lijst)',
    en: 'lines of the source with what is printed there (`5 "1-1-2022"`, `3-7`, `letter-2021:3`), pages (`p3 "1-1-2022"`), of a web page the words alone, at most 60 characters (`"1-1-2022"`), or several places (`5; 7`, or a list)',
  },
  points: {
    nl: 'soorten punten, elk met thema’s en waar die staan (`risk: { cost: 3 "kosten stijgen" }`)',
    en: 'kinds of points, each with themes and where those stand (`risk: { cost: 3 "kosten stijgen" }`)',
  },
  themes: {
    nl: 'thema’s, elk met waar het staat (`{ cost: 3 "kosten stijgen" }`)',
    en: 'themes, each with where it stands (`{ cost: 3 "kosten stijgen" }`)',
  },
  doubts: { nl: 'per sleutel een `kind` en een `why`', en: 'for each key a `kind` and a `why`' },
  doubt: { nl: 'een `kind`, een `why` en zo nodig `instead`', en: 'a `kind`, a `why` and where needed `instead`' },
  'doubt-or-id': {
    nl: 'een `kind`, een `why` en zo nodig `instead`, of de id van een van `doubts`',
    en: 'a `kind`, a `why` and where needed `instead`, or the id of one of `doubts`',
  },
  'shared-doubts': { nl: 'per id een `kind` en een `why`', en: 'for each id a `kind` and a `why`' },
  'doubt-kind': {
    nl: '`damaged`, `implied`, `contradicted` of `unclear`',
    en: '`damaged`, `implied`, `contradicted` or `unclear`',
  },
  scalar: { nl: 'een waarde', en: 'a value' },
  list: { nl: 'een lijst', en: 'a list' },
  mapping: { nl: 'sleutels met waarden', en: 'keys with values' },
  text: { nl: 'tekst', en: 'text' },
  words: {
    nl: 'tekst in het Nederlands (`{ nl: … }`), liefst ook in het Engels (`en`)',
    en: 'text in Dutch (`{ nl: … }`), preferably in English (`en`) too',
  },
  texts: { nl: 'een lijst van teksten', en: 'a list of texts' },
  'file-name': { nl: 'een bestandsnaam, zonder map (`brief.txt`)', en: 'a file name, without a folder (`brief.txt`)' },
  url: { nl: 'een webadres (`https://…`)', en: 'a web address (`https://…`)' },
  sha256: { nl: '64 hexadecimale tekens', en: '64 hexadecimal characters' },
  lines: { nl: 'een geheel getal', en: 'a whole number' },
  pages: { nl: 'een geheel getal', en: 'a whole number' },
  'short-name': { nl: 'een naam van hoogstens 20 tekens (`BAR`)', en: 'a name of at most 20 characters (`BAR`)' },
  language: { nl: '`nl` of `en`', en: '`nl` or `en`' },
  'ocid-prefix': {
    nl: 'een voorvoegsel van OCDS: `ocds-` met zes kleine letters of cijfers erachter',
    en: 'a prefix of OCDS: `ocds-` followed by six small letters or digits',
  },
  'typed-length': {
    nl: 'een duur in jaren, maanden, weken of dagen (`6m`, `1 jaar en 6 maanden`, `13w`, `P18M`)',
    en: 'a length in years, months, weeks or days (`6m`, `1 year and 6 months`, `13w`, `P18M`)',
  },
  medium: { nl: '`text`, `pdf` of `web`', en: '`text`, `pdf` or `web`' },
  read: { nl: '`whole` of `excerpt`', en: '`whole` or `excerpt`' },
  'party-of-source': {
    nl: '`buyer`, `winner`, `press`, `party`, `court` of `other`',
    en: '`buyer`, `winner`, `press`, `party`, `court` or `other`',
  },
} as const satisfies Record<string, Text>;

export type ValueKind = keyof typeof allowed;

/** The six words for what is not known, as they are told to somebody who wrote something else. */
export const unknownWordList = 'not-stated, not-read, unreadable, undecided, contradictory, none';
