import type { Text } from './language.js';

/** What a field of the data package is, in whatever table it stands. */
export const packageFields: Readonly<Record<string, Text>> = {
  actual: { nl: 'Wanneer het was, zoals het in de data staat.', en: 'When it took place, as the data has it.' },
  agreedUntil: {
    nl: 'De laatste dag tot en met welke de overeenkomst als geheel zeker loopt, voor zover bekend.',
    en: 'The last day on which the contract as a whole surely runs, as far as is known.',
  },
  aliases: { nl: 'Hoe het ook wordt genoemd, gescheiden door `; `.', en: 'What else it is called, parted by `; `.' },
  amount: {
    nl: 'Het bedrag, in de eenheid van de kolom `unit`. Leeg waar het geen precies getal is.',
    en: 'The amount, in the unit of the column `unit`. Empty where it is no exact number.',
  },
  assumed: { nl: 'Wat is aangenomen; hier altijd leeg.', en: 'What was supposed; always empty here.' },
  at: { nl: 'De plaats in het bestand, met ids.', en: 'The way to it in the file, by ids.' },
  basis: {
    nl: 'Waarvan de bedragen zijn: per jaar of in totaal.',
    en: 'What the amounts are of: a year, or the whole.',
  },
  because: { nl: 'De reden, als term van de groep `reason`.', en: 'Why: a term of the group `reason`.' },
  block: {
    nl: 'In welk onderdeel de waarde staat. Leeg waar zij op zichzelf staat.',
    en: 'In which block the value stands. Empty where it is its own.',
  },
  body: { nl: 'Wie het deed: een term van de groep `body`.', en: 'Who did it: a term of the group `body`.' },
  brands: {
    nl: 'Onder welke namen onderdelen ervan daar werken, gescheiden door `; `.',
    en: 'By what names its parts work there, parted by `; `.',
  },
  budget: { nl: 'Id van het budget, hetzelfde in elke bron.', en: 'Id of the budget, the same in every source.' },
  by: { nl: 'Wie er spreekt.', en: 'Who speaks.' },
  cite: {
    nl: 'Waar het staat: bron met regels, bladzijden of de woorden zelf, gescheiden door `; `.',
    en: 'Where it stands: a source with lines, pages or the words themselves, parted by `; `.',
  },
  code: {
    nl: 'De code in een standaard. Leeg waar die er niet is.',
    en: 'Its code in a standard. Empty where it has none.',
  },
  condition: {
    nl: 'Wanneer dit deel geldt: een term van de groep `condition`.',
    en: 'When this part applies: a term of the group `condition`.',
  },
  conditions: {
    nl: 'Voorwaarden: termen van de groep `condition`, gescheiden door `; `.',
    en: 'Conditions: terms of the group `condition`, parted by `; `.',
  },
  contract: { nl: 'Id van de overeenkomst.', en: 'Id of the contract.' },
  contractPath: {
    nl: 'De overeenkomst: `regio/inkoopspoor[/segment]/overeenkomst`. Leeg waar het over geen ervan gaat.',
    en: 'The contract: `region/track[/segment]/contract`. Empty where it is of none.',
  },
  contracts: { nl: 'Van hoeveel overeenkomsten bronnen vertellen.', en: 'How many contracts sources tell of.' },
  count: {
    nl: 'Hoeveel opties er zijn, zoals het in de data staat; `none` waar er geen zijn.',
    en: 'How many options there are, as the data has it; `none` where there are none.',
  },
  countsFrom: {
    nl: 'De dag vanaf welke de bron telt: de laatste waarop zij geschreven kan zijn.',
    en: 'The day from which the source counts: the last one on which it can have been written.',
  },
  criterion: {
    nl: 'Waarop wordt gegund: een term van de groep `criterion`.',
    en: 'By what is awarded: a term of the group `criterion`.',
  },
  date: {
    nl: 'De datum van de bron: een dag, een deel ervan, of van–tot, beide meegerekend.',
    en: 'The date of the source: a day, a part of one, or from–to, both included.',
  },
  datesFrom: {
    nl: 'De eerste dag waarop de bron geschreven kan zijn.',
    en: 'The first day on which the source can have been written.',
  },
  day: { nl: 'De dag waarop, zoals het in de data staat.', en: 'The day of it, as the data has it.' },
  decideBy: {
    nl: 'De laatste dag om over deze optie te besluiten, als die precies bekend is.',
    en: 'The last day to decide on this option, where it is exactly known.',
  },
  decideByBetweenCouncils: {
    nl: 'Of op die dag de volgende raad al gekozen en nog niet begonnen is.',
    en: 'Whether the next council has been elected by that day and does not sit yet.',
  },
  decideByCouncil: {
    nl: 'De raad die dan zit: de dag waarop die is gekozen.',
    en: 'The council that sits then: the day on which it was elected.',
  },
  decideByEarliest: { nl: 'De vroegste dag die dat kan zijn.', en: 'The earliest day that this can be.' },
  decideByLatest: { nl: 'De laatste dag die dat kan zijn.', en: 'The latest day that this can be.' },
  decidedBy: {
    nl: 'Wie erover besluit: een term van de groep `party`.',
    en: 'Who decides on it: a term of the group `party`.',
  },
  decision: { nl: 'Id van het besluit, hetzelfde in elke bron.', en: 'Id of the decision, the same in every source.' },
  domains: { nl: 'De zorgsoorten, gescheiden door `; `.', en: 'The fields of care, parted by `; `.' },
  doubt: {
    nl: 'De twijfels erover, in codes. Leeg waar er geen zijn.',
    en: 'The doubts about it, in codes. Empty where there are none.',
  },
  doubtLabel: { nl: 'Hetzelfde in woorden, met de reden.', en: 'The same in words, with the reason.' },
  doubted: {
    nl: 'Welke van bekostiging, inkoopvorm, procedure en SAS-optie onzeker zijn, gescheiden door `; `.',
    en: 'Which of funding, instrument, procedure and SAS option are doubted, parted by `; `.',
  },
  event: { nl: 'Id van de gebeurtenis.', en: 'Id of the event.' },
  file: { nl: 'Het bestand waarin de waarde staat.', en: 'The file in which the value stands.' },
  firstDay: {
    nl: 'De eerste dag, zelf meegerekend, als die precies bekend is.',
    en: 'The first day, itself included, where it is exactly known.',
  },
  firstDayEarliest: {
    nl: 'De vroegste dag die de eerste dag kan zijn.',
    en: 'The earliest day that the first day can be.',
  },
  firstDayLatest: { nl: 'De laatste dag die de eerste dag kan zijn.', en: 'The latest day that the first day can be.' },
  form: {
    nl: 'In welke vorm samen gewonnen is: een term van de groep `form`.',
    en: 'In what form they won together: a term of the group `form`.',
  },
  from: {
    nl: 'De eerste dag van de overeenkomst, of waarom die niet bekend is.',
    en: 'The first day of the contract, or why it is not known.',
  },
  funding: {
    nl: 'Hoe er wordt bekostigd: termen van de groep `funding`, gescheiden door `; `.',
    en: 'How it is funded: terms of the group `funding`, parted by `; `.',
  },
  group: { nl: 'De groep waarin de term staat.', en: 'The group in which the term stands.' },
  instead: { nl: 'Wat er ook kan staan, gescheiden door `; `.', en: 'What else it may be, parted by `; `.' },
  instrument: {
    nl: 'De inkoopvorm: termen van de groep `instrument`, gescheiden door `; `.',
    en: 'The instrument: terms of the group `instrument`, parted by `; `.',
  },
  into: {
    nl: 'CBS-codes van de gemeenten waarin zij opging, gescheiden door `; `.',
    en: 'CBS codes of the municipalities that came in its place, parted by `; `.',
  },
  issuer: { nl: 'Wie de bron heeft uitgegeven.', en: 'Who issued the source.' },
  key: { nl: 'Welke waarde, met de sleutel in de data.', en: 'Which value, by its key in the data.' },
  kind: { nl: 'Van welke soort het is.', en: 'Of what kind it is.' },
  label: { nl: 'De waarde in woorden.', en: 'The value in words.' },
  labelEn: { nl: 'Hoe het in het Engels heet.', en: 'What it is called in English.' },
  labelNl: { nl: 'Hoe het in het Nederlands heet.', en: 'What it is called in Dutch.' },
  lastDay: {
    nl: 'De laatste dag, zelf meegerekend, als die precies bekend is.',
    en: 'The last day, itself included, where it is exactly known.',
  },
  lastDayEarliest: {
    nl: 'De vroegste dag die de laatste dag kan zijn.',
    en: 'The earliest day that the last day can be.',
  },
  lastDayLatest: { nl: 'De laatste dag die de laatste dag kan zijn.', en: 'The latest day that the last day can be.' },
  latestPossible: {
    nl: 'De laatste dag die de overeenkomst met al haar opties kan halen.',
    en: 'The last day that the contract can have with all its options.',
  },
  length: {
    nl: 'De duur, volgens ISO 8601 (`P2Y`), of een woord voor wat niet bekend is.',
    en: 'The length, as ISO 8601 has it (`P2Y`), or a word for what is not known.',
  },
  line: {
    nl: 'De regel van de sleutel in het bestand, geteld vanaf 1.',
    en: 'The line of its key in the file, counted from 1.',
  },
  medium: { nl: 'Wat er is gelezen.', en: 'What was read.' },
  milestone: { nl: 'Id van de stap in de planning.', en: 'Id of the step.' },
  model: {
    nl: 'Hoe er wordt betaald: een term van de groep `funding`.',
    en: 'How is paid: a term of the group `funding`.',
  },
  municipalities: {
    nl: 'CBS-codes van de gemeenten, gescheiden door `; `. Leeg waar het voor alle geldt of geen bron ze noemt.',
    en: 'CBS codes of the municipalities, parted by `; `. Empty where it is of all, or no source names them.',
  },
  municipality: { nl: 'De CBS-code van de gemeente.', en: 'The CBS code of the municipality.' },
  municipalityNames: {
    nl: 'De namen van de gemeenten, in dezelfde volgorde.',
    en: 'The names of the municipalities, in the same order.',
  },
  name: { nl: 'De naam.', en: 'The name.' },
  newest: {
    nl: 'De laatste dag waarop de nieuwste bron geschreven kan zijn.',
    en: 'The last day on which the newest source can have been written.',
  },
  notRead: {
    nl: 'Hoeveel waarden niet zijn gelezen, omdat alleen een uittreksel er was.',
    en: 'How many values are not read, since only an excerpt was at hand.',
  },
  notice: {
    nl: 'Hoe lang tevoren zij moet worden aangekondigd.',
    en: 'How long before it begins it has to be announced.',
  },
  ofTrackAlone: {
    nl: 'Of de bron het van dit inkoopspoor alleen vertelt.',
    en: 'Whether the source tells it of this track alone.',
  },
  options: { nl: 'Hoeveel opties ermee worden gebruikt.', en: 'How many options it uses up.' },
  parent: { nl: 'Id van het segment waarvan het een deel is.', en: 'Id of the segment of which it is a part.' },
  part: { nl: 'Het nummer van het deel, geteld vanaf 1.', en: 'The number of the part, counted from 1.' },
  partners: {
    nl: 'Ids van wie er samen mee wonnen, gescheiden door `; `.',
    en: 'Ids of those that won together with it, parted by `; `.',
  },
  period: {
    nl: 'Welk deel van de overeenkomst: `initial`, `option-1`, `extension-1` …',
    en: 'Which part of the contract: `initial`, `option-1`, `extension-1` …',
  },
  planned: { nl: 'Of de overeenkomst nog een plan is.', en: 'Whether the contract is only a plan.' },
  procedure: {
    nl: 'De procedure: een term van de groep `procedure`.',
    en: 'The procedure: a term of the group `procedure`.',
  },
  provider: { nl: 'Id van de aanbieder.', en: 'Id of the provider.' },
  purpose: {
    nl: 'Waarvoor dit deel betaalt: een term van de groep `purpose`.',
    en: 'What this part pays for: a term of the group `purpose`.',
  },
  quote: { nl: 'De aangehaalde woorden.', en: 'The words that are quoted.' },
  read: { nl: 'Of alles is gelezen of een uittreksel.', en: 'Whether all of it was read, or an excerpt.' },
  references: { nl: 'Kenmerken, gescheiden door `; `.', en: 'Reference numbers, parted by `; `.' },
  region: { nl: 'Id van de regio.', en: 'Id of the region.' },
  reservation: {
    nl: 'Of de bron zegt dat dit nog kan veranderen.',
    en: 'Whether the source says that this may change.',
  },
  role: {
    nl: 'Wat het is: een term van de groep `budget-role`.',
    en: 'What it is: a term of the group `budget-role`.',
  },
  said: {
    nl: 'Hoeveel waarden hun aanhaling zo zegt dat een programma het kan nagaan.',
    en: 'How many values their quotes say so that a program can check it.',
  },
  sasOption: {
    nl: 'Welke optie van de SAS-procedure, 1 tot en met 4.',
    en: 'Which option of the SAS procedure, 1 to 4.',
  },
  schedule: {
    nl: '`agreed`: zoals afgesproken; `actual`: zoals het ging.',
    en: '`agreed`: as agreed; `actual`: as it went.',
  },
  seen: { nl: 'De dag waarop een webpagina is gelezen.', en: 'The day on which a web page was read.' },
  segment: {
    nl: 'Id van het segment. Leeg waar het over meer dan een gaat.',
    en: 'Id of the segment. Empty where it is of more than one.',
  },
  share: { nl: 'Het deel, in procenten.', en: 'Its share, in per cent.' },
  source: { nl: 'Id van de bron die het vertelt.', en: 'Id of the source that tells it.' },
  sources: {
    nl: 'Ids van de bronnen, oudste eerst, gescheiden door `; `.',
    en: 'Ids of the sources, oldest first, parted by `; `.',
  },
  stage: {
    nl: 'Hoe ver het was toen de bron werd geschreven.',
    en: 'How far it had come when its source was written.',
  },
  state: {
    nl: 'Hoe het ervoor staat op de peildatum. Niets vervalt door stilzwijgen.',
    en: 'How it stands on the day from which was looked. Nothing lapses by silence.',
  },
  stateSince: {
    nl: 'Van `unknown`: de eerste dag waarvan geen bron vertelt.',
    en: 'Of `unknown`: the first day of which no source tells.',
  },
  subject: { nl: 'Waarover het ging, zoals het gedrukt staat.', en: 'What it was about, as printed.' },
  tacit: { nl: 'Of zij vanzelf ingaat.', en: 'Whether it begins by itself.' },
  term: { nl: 'Het woord dat in de data staat.', en: 'The word that stands in the data.' },
  theme: {
    nl: 'Waar het over gaat: een term van de groep `theme`.',
    en: 'What it is about: a term of the group `theme`.',
  },
  title: { nl: 'Hoe de bron heet of waarover zij gaat.', en: 'What the source is called, or is about.' },
  totalOf: {
    nl: 'Ids van de budgetten waarvan het de som is, gescheiden door `; `.',
    en: 'Ids of the budgets of which it is the sum, parted by `; `.',
  },
  track: {
    nl: 'Id van het inkoopspoor. Leeg waar het over meer dan een gaat.',
    en: 'Id of the track. Empty where it is of more than one.',
  },
  unit: {
    nl: 'In welke eenheid de bedragen zijn: een term van de groep `unit`.',
    en: 'In what unit the amounts are: a term of the group `unit`.',
  },
  unknown: {
    nl: 'Waarom de dagen niet bekend zijn. Leeg waar ze bekend zijn, al is het tussen twee dagen.',
    en: 'Why the days are not known. Empty where they are, be it between two days.',
  },
  url: { nl: 'Waar de bron te vinden is.', en: 'Where the source can be found.' },
  validFrom: { nl: 'De eerste dag waarop de code gold.', en: 'The first day on which the code held.' },
  validUntil: { nl: 'De laatste dag waarop de code gold.', en: 'The last day on which the code held.' },
  value: {
    nl: 'De waarde zoals zij in de data staat, of een woord voor wat niet bekend is.',
    en: 'The value as the data has it, or a word for what is not known.',
  },
  values: { nl: 'Hoeveel waarden er zijn.', en: 'How many values there are.' },
  why: { nl: 'Waarom dit niet zeker is.', en: 'Why this is not sure.' },
  year: {
    nl: 'Het jaar van het bedrag. Leeg waar een woord voor alle jaren geldt.',
    en: 'The year of the amount. Empty where a word stands for all years.',
  },
  youthRegion: { nl: 'De jeugdregio waarin zij ligt.', en: 'The youth region that it is in.' },
};

/** What it is in one table, where that is something else. */
export const packageFieldsIn: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  options: {
    group: {
      nl: 'Het nummer van de groep opties. Leeg waar een woord voor alle geldt.',
      en: 'The number of the group of options. Empty where a word stands for all.',
    },
  },
  milestones: {
    contract: { nl: 'Id van de overeenkomst waarvoor de stap is.', en: 'Id of the contract for which the step is.' },
    planned: {
      nl: 'Wanneer het gepland was, zoals het in de data staat.',
      en: 'When it was planned, as the data has it.',
    },
  },
  events: {
    day: {
      nl: 'De dag van het besluit, zoals het in de data staat.',
      en: 'The day of the decision, as the data has it.',
    },
    lastDay: {
      nl: 'De laatste dag die eruit volgt, zoals het in de data staat.',
      en: 'The last day that results, as the data has it.',
    },
    length: { nl: 'De duur die erbij komt, volgens ISO 8601.', en: 'The length that it adds, as ISO 8601 has it.' },
    municipalities: {
      nl: 'CBS-codes van de gemeenten die het bindt. Leeg waar het alle zijn.',
      en: 'CBS codes of the municipalities that it binds. Empty where those are all.',
    },
  },
  doubts: {
    kind: {
      nl: 'Waarom getwijfeld wordt: beschadigd, niet voluit geschreven, tegengesproken of onduidelijk.',
      en: 'What kind of doubt: damaged, implied, contradicted or unclear.',
    },
  },
};

/** What a field of a table is. */
export function packageFieldText(table: string, field: string): Text | undefined {
  return packageFieldsIn[table]?.[field] ?? packageFields[field];
}
