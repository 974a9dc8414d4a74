import type { Text } from '../language.js';

/** Fields of the data package that tell who or what, by its id or its name, and where it stands. */
export const thingFields: Readonly<Record<string, Text>> = {
  aliases: { nl: 'Hoe het ook wordt genoemd, gescheiden door `; `.', en: 'What else it is called, separated by `; `.' },
  at: { nl: 'De plaats in het bestand, met ids.', en: 'The way to it in the file, by ids.' },
  block: {
    nl: 'In welk onderdeel de waarde staat. Leeg waar zij op zichzelf staat.',
    en: 'In which block the value stands. Empty where it is its own.',
  },
  boundMunicipalities: {
    nl: 'Welke gemeenten de overeenkomst bindt, gescheiden door `; `: CBS-codes, ids van jeugdregio’s, hoeveel het er zijn, of waarom dat niet bekend is. Leeg waar zij alle gemeenten bindt die de regio of het inkoopspoor noemt.',
    en: 'Which municipalities the contract binds, separated by `; `: CBS codes, ids of youth regions, how many there are, or why that is not known. Empty where it binds all that the region or the track tells of.',
  },
  boundDoubt: {
    nl: 'De twijfel over die gemeenten, in codes. Leeg waar er geen is.',
    en: 'The doubt about those municipalities, in codes. Empty where there is none.',
  },
  boundDoubtLabel: { nl: 'Hetzelfde in woorden, met de reden.', en: 'The same in words, with the reason.' },
  body: { nl: 'Wie het deed: een term van de groep `body`.', en: 'Who did it: a term of the group `body`.' },
  brands: {
    nl: 'Onder welke namen onderdelen ervan daar werken, gescheiden door `; `.',
    en: 'By what names its parts work there, separated by `; `.',
  },
  budget: { nl: 'Id van het budget, hetzelfde in elke bron.', en: 'Id of the budget, the same in every source.' },
  by: { nl: 'Wie er spreekt.', en: 'Who speaks.' },
  cite: {
    nl: 'Waar het staat: bron met regels, bladzijden of de woorden zelf, gescheiden door `; `.',
    en: 'Where it stands: a source with lines, pages or the words themselves, separated by `; `.',
  },
  contract: { nl: 'Id van de overeenkomst.', en: 'Id of the contract.' },
  contractPath: {
    nl: 'De overeenkomst: `regio/inkoopspoor[/segment]/overeenkomst`. Leeg waar het over geen ervan gaat.',
    en: 'The contract: `region/track[/segment]/contract`. Empty where it is of none.',
  },
  decision: { nl: 'Id van het besluit, hetzelfde in elke bron.', en: 'Id of the decision, the same in every source.' },
  doubt: {
    nl: 'De twijfels erover, in codes. Leeg waar er geen zijn.',
    en: 'The doubts about it, in codes. Empty where there are none.',
  },
  doubtLabel: { nl: 'Hetzelfde in woorden, met de reden.', en: 'The same in words, with the reason.' },
  event: { nl: 'Id van de gebeurtenis.', en: 'Id of the event.' },
  file: { nl: 'Het bestand waarin de waarde staat.', en: 'The file in which the value stands.' },
  instead: { nl: 'Wat er ook kan staan, gescheiden door `; `.', en: 'What else it may be, separated by `; `.' },
  ifAny: {
    nl: 'Of de periode er misschien niet is: geen bron zegt hoeveel opties er zijn of over zijn. Leeg waar er geen periode is.',
    en: 'Whether the period may not exist: no source says how many options there are or are left. Empty where there is no period.',
  },
  into: {
    nl: 'CBS-codes van de gemeenten waarin zij opging, gescheiden door `; `.',
    en: 'CBS codes of the municipalities that came in its place, separated by `; `.',
  },
  issuer: { nl: 'Wie de bron heeft uitgegeven.', en: 'Who issued the source.' },
  key: { nl: 'Welke waarde, met de sleutel in de data.', en: 'Which value, by its key in the data.' },
  label: { nl: 'De waarde in woorden.', en: 'The value in words.' },
  labelEn: { nl: 'Hoe het in het Engels heet.', en: 'What it is called in English.' },
  labelNl: { nl: 'Hoe het in het Nederlands heet.', en: 'What it is called in Dutch.' },
  line: {
    nl: 'De regel van de sleutel in het bestand, geteld vanaf 1.',
    en: 'The line of its key in the file, counted from 1.',
  },
  medium: { nl: 'Wat er is gelezen.', en: 'What was read.' },
  milestone: { nl: 'Id van de stap in de planning.', en: 'Id of the step.' },
  municipalities: {
    nl: 'CBS-codes van de gemeenten, gescheiden door `; `. Leeg waar het voor alle geldt of geen bron ze noemt.',
    en: 'CBS codes of the municipalities, separated by `; `. Empty where it is of all, or no source names them.',
  },
  municipality: { nl: 'De CBS-code van de gemeente.', en: 'The CBS code of the municipality.' },
  municipalityCount: {
    nl: 'Hoeveel gemeenten het zijn: die bij naam genoemd zijn, of die een stuk alleen telt.',
    en: 'How many municipalities there are: those that are named, or that a paper only counts.',
  },
  youthRegions: {
    nl: 'Ids van de jeugdregio’s die een stuk in plaats van hun gemeenten noemt, gescheiden door `; `.',
    en: 'Ids of the youth regions that a paper names in the place of their municipalities, separated by `; `.',
  },
  asked: {
    nl: 'Wat er staat over de gevraagde codes. Hier leeg, omdat er geen gevraagd zijn.',
    en: 'What is said of the codes that were asked for. Empty here, since none were.',
  },
  inheritedFrom: {
    nl: 'Van welk geheel de gevraagde codes zijn. Hier leeg, omdat er geen gevraagd zijn.',
    en: 'Of what whole the codes are that were asked for. Empty here, since none were.',
  },
  municipalityNames: {
    nl: 'De namen van de gemeenten, in dezelfde volgorde.',
    en: 'The names of the municipalities, in the same order.',
  },
  name: { nl: 'De naam.', en: 'The name.' },
  ofTrackAlone: {
    nl: 'Of de bron het van dit inkoopspoor alleen vertelt.',
    en: 'Whether the source tells it of this track alone.',
  },
  parent: { nl: 'Id van het segment waarvan het een deel is.', en: 'Id of the segment of which it is a part.' },
  part: { nl: 'Het nummer van het deel, geteld vanaf 1.', en: 'The number of the part, counted from 1.' },
  partners: {
    nl: 'Ids van wie er samen mee wonnen, gescheiden door `; `.',
    en: 'Ids of those that won together with it, separated by `; `.',
  },
  provider: { nl: 'Id van de aanbieder.', en: 'Id of the provider.' },
  quote: { nl: 'De aangehaalde woorden.', en: 'The words that are quoted.' },
  read: { nl: 'Of alles is gelezen of een uittreksel.', en: 'Whether all of it was read, or an excerpt.' },
  references: { nl: 'Kenmerken, gescheiden door `; `.', en: 'Reference numbers, separated by `; `.' },
  region: { nl: 'Id van de regio.', en: 'Id of the region.' },
  segment: {
    nl: 'Id van het segment. Leeg waar het over meer dan een gaat.',
    en: 'Id of the segment. Empty where it is of more than one.',
  },
  source: { nl: 'Id van de bron die het vertelt.', en: 'Id of the source that tells it.' },
  sources: {
    nl: 'Ids van de bronnen, oudste eerst, gescheiden door `; `.',
    en: 'Ids of the sources, oldest first, separated by `; `.',
  },
  subject: { nl: 'Waarover het ging, zoals het gedrukt staat.', en: 'What it was about, as printed.' },
  title: { nl: 'Hoe de bron heet of waarover zij gaat.', en: 'What the source is called, or is about.' },
  totalOf: {
    nl: 'Ids van de budgetten waarvan het de som is, gescheiden door `; `.',
    en: 'Ids of the budgets of which it is the sum, separated by `; `.',
  },
  track: {
    nl: 'Id van het inkoopspoor. Leeg waar het over meer dan een gaat.',
    en: 'Id of the track. Empty where it is of more than one.',
  },
  url: { nl: 'Waar de bron te vinden is.', en: 'Where the source can be found.' },
  why: { nl: 'Waarom dit niet zeker is.', en: 'Why this is not sure.' },
  youthRegion: { nl: 'De jeugdregio waarin zij ligt.', en: 'The youth region that it is in.' },
};
