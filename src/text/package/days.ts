import type { Text } from '../language.js';

/** Fields of the data package that tell when, how long, and how it then stands. */
export const dayFields: Readonly<Record<string, Text>> = {
  actual: { nl: 'Wanneer het was, zoals het in de data staat.', en: 'When it took place, as the data has it.' },
  agreedUntil: {
    nl: 'De laatste dag tot en met welke de overeenkomst als geheel zeker loopt, voor zover bekend.',
    en: 'The last day on which the contract as a whole surely runs, as far as is known.',
  },
  assumed: { nl: 'Wat is aangenomen; hier altijd leeg.', en: 'What was assumed; always empty here.' },
  countsFrom: {
    nl: 'De dag vanaf welke de bron telt: de laatste waarop zij geschreven kan zijn.',
    en: 'The day from which the source counts: the last one on which it can have been written.',
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
  firstDay: {
    nl: 'De eerste dag, zelf meegerekend, als die precies bekend is.',
    en: 'The first day, itself included, where it is exactly known.',
  },
  firstDayEarliest: {
    nl: 'De vroegste dag die de eerste dag kan zijn.',
    en: 'The earliest day that the first day can be.',
  },
  firstDayLatest: { nl: 'De laatste dag die de eerste dag kan zijn.', en: 'The latest day that the first day can be.' },
  from: {
    nl: 'De eerste dag van de overeenkomst, of waarom die niet bekend is.',
    en: 'The first day of the contract, or why it is not known.',
  },
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
  toldEarlier: {
    nl: 'Wat een ouder stuk vertelt van dagen en lengten waarover het stuk van deze looptijd zwijgt: elk `SLEUTEL=WAARDE in BRON`. Geen dag hier rust daarop.',
    en: 'What an older paper tells of days and lengths on which the paper of these terms is silent: each `KEY=VALUE in SOURCE`. No day here rests on it.',
  },
  postponed: {
    nl: 'Hoe de eerste dag verschoof, volgens bronnen: `2021-01-01→2022-01-01`, gescheiden door `; `.',
    en: 'How the first day was moved, as sources tell: `2021-01-01→2022-01-01`, separated by `; `.',
  },
  length: {
    nl: 'De duur, volgens ISO 8601 (`P2Y`), of een woord voor wat niet bekend is.',
    en: 'The length, as ISO 8601 has it (`P2Y`), or a word for what is not known.',
  },
  newest: {
    nl: 'De laatste dag waarop de nieuwste bron geschreven kan zijn.',
    en: 'The last day on which the newest source can have been written.',
  },
  notice: {
    nl: 'Hoe lang tevoren zij moet worden aangekondigd.',
    en: 'How long before it begins it has to be announced.',
  },
  period: {
    nl: 'Welk deel van de overeenkomst: `initial`, `option-1`, `extension-1` …',
    en: 'Which part of the contract: `initial`, `option-1`, `extension-1` …',
  },
  mayEnd: {
    nl: 'Van een evaluatie: of de overeenkomst dan mag eindigen.',
    en: 'Of an evaluation: whether the contract may be ended then.',
  },
  planned: {
    nl: 'Of geen bron meldt dat de overeenkomst is gesloten: dan is de status die volgens het plan.',
    en: 'Whether no source confirms that the contract was signed: then the state is that by the plan alone.',
  },
  schedule: {
    nl: '`agreed`: zoals afgesproken; `actual`: zoals het ging.',
    en: '`agreed`: as agreed; `actual`: as it went.',
  },
  seen: { nl: 'De dag waarop een webpagina is gelezen.', en: 'The day on which a web page was read.' },
  state: {
    nl: 'Hoe het ervoor staat op de peildatum. Niets vervalt door stilzwijgen.',
    en: 'How it stands on the day from which was looked. Nothing lapses by silence.',
  },
  stateDoubt: {
    nl: 'De twijfel over waar de status uit volgt, in codes. Leeg waar er geen is.',
    en: 'The doubt about what the state follows from, in codes. Empty where there is none.',
  },
  stateDoubtLabel: { nl: 'Hetzelfde in woorden, met de reden.', en: 'The same in words, with the reason.' },
  stateSince: {
    nl: 'Van `unknown`: de eerste dag waarvan geen bron vertelt.',
    en: 'Of `unknown`: the first day of which no source tells.',
  },
  unknown: {
    nl: 'Waarom de dagen niet bekend zijn. Leeg waar ze bekend zijn, al is het tussen twee dagen.',
    en: 'Why the days are not known. Empty where they are, be it between two days.',
  },
  validFrom: { nl: 'De eerste dag waarop de code gold.', en: 'The first day on which the code held.' },
  validUntil: { nl: 'De laatste dag waarop de code gold.', en: 'The last day on which the code held.' },
  year: {
    nl: 'Het jaar van het bedrag. Leeg waar een woord voor alle jaren geldt.',
    en: 'The year of the amount. Empty where a word stands for all years.',
  },
};
