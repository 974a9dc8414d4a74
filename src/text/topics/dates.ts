import { type ReasonWord, reasonText, shownText } from '../days.js';
import type { Text } from '../language.js';
import type { Item, Page } from '../page.js';
import { statePart } from './states.js';

const nothing = { earliest: undefined, latest: undefined, part: undefined, reason: undefined } as const;

// Named by the sentences of the tables themselves, so that what is explained here is what is shown there.
const days: readonly Item[] = [
  {
    name: shownText({ ...nothing, earliest: '2026-12-31', latest: '2026-12-31' }),
    text: { nl: 'Deze dag.', en: 'This day.' },
  },
  {
    name: shownText({ ...nothing, earliest: '2022-01-01', latest: '2022-12-31', part: '2022' }),
    text: {
      nl: 'Op een dag in dat jaar; `in 2022-07`: in die maand. Meer zegt het stuk niet.',
      en: 'On some day of that year; `in 2022-07`: of that month. The paper says no more.',
    },
  },
  {
    name: shownText({ ...nothing, earliest: '2025-12-31', latest: '2028-12-30' }),
    text: {
      nl: 'Een venster: op een van deze dagen, de eerste en de laatste inbegrepen. Welke, volgt niet uit de stukken.',
      en: 'A window: on one of these days, the first and the last included. Which one does not follow from the papers.',
    },
  },
  {
    name: shownText({ ...nothing, latest: '2029-12-31' }),
    text: {
      nl: 'Op die dag of eerder; hoeveel eerder is niet te zeggen.',
      en: 'On that day or before; how long before cannot be told.',
    },
  },
  {
    name: shownText({ ...nothing, earliest: '2026-01-01' }),
    text: {
      nl: 'Op die dag of later; hoeveel later is niet te zeggen.',
      en: 'On that day or after; how long after cannot be told.',
    },
  },
  {
    name: shownText({ ...nothing, latest: '2029-12-31', reason: 'undecided' }),
    text: {
      nl: 'De reden waarom er geen dag staat, en wat toch zeker is.',
      en: 'The reason why there is no day, and what is certain all the same.',
    },
  },
];

/** What each word in the place of a day means. */
export const reasonMeanings: readonly (readonly [ReasonWord, Text])[] = [
  ['not-stated', { nl: 'Het stuk zwijgt erover.', en: 'The paper is silent.' }],
  [
    'not-read',
    {
      nl: 'Het deel dat het kan zeggen, was niet bij de hand: alleen een uittreksel is gelezen.',
      en: 'The part that may say it was not at hand: only an excerpt was read.',
    },
  ],
  ['unreadable', { nl: 'Het staat er, maar de druk is beschadigd.', en: 'It stands there, but the print is damaged.' }],
  [
    'undecided',
    {
      nl: 'Het stuk zegt dat het nog bepaald moet worden.',
      en: 'The paper says that it is still to be settled.',
    },
  ],
  [
    'contradictory',
    {
      nl: 'Het stuk zegt twee dingen, en niets geeft de doorslag.',
      en: 'The paper says two things, and nothing decides between them.',
    },
  ],
  ['none', { nl: 'Het stuk zegt dat het er niet is.', en: 'The paper says that there is none.' }],
  [
    'approximate',
    {
      nl: 'Het stuk zegt “rond” of “circa”; daarmee wordt niet gerekend.',
      en: 'The paper says “around” or “about”; nothing is computed from that.',
    },
  ],
  ['unlimited', { nl: 'Het stuk noemt geen einde, met opzet.', en: 'The paper sets no end, on purpose.' }],
];

export const datesPage: Page = {
  title: { nl: 'Dagen: wat er staat en wat het betekent', en: 'Dates: what is shown and what it means' },
  parts: [
    {
      paragraphs: [
        {
          nl: 'Elke periode heeft een eerste en een laatste dag, beide inbegrepen: 2022-01-01 tot en met 2025-12-31 is precies vier jaar. Schrijft een stuk “tot 1 januari 2026”, dan is de laatste dag 2025-12-31.',
          en: 'Every period has a first and a last day, both included: from 2022-01-01 to 2025-12-31 is four years exactly. Where a paper writes “tot 1 januari 2026”, until then, the last day is 2025-12-31.',
        },
        {
          nl: 'Een dag die op geen stuk steunt, wordt nooit getoond. Wat maar ten dele bekend is, wordt een venster; wat niet bekend is, krijgt een reden. `inkoop why` laat zien waar een dag vandaan komt.',
          en: 'A day that no paper supports is never shown. What is only partly known becomes a window; what is not known is given a reason. `inkoop why` shows where a day comes from.',
        },
      ],
    },
    { heading: { nl: 'Wat er op de plaats van een dag staat', en: 'What stands in the place of a day' }, items: days },
    {
      heading: { nl: 'Waarom er geen dag staat', en: 'Why there is no day' },
      items: reasonMeanings.map(([word, text]) => ({ name: reasonText[word], text })),
    },
    {
      heading: { nl: 'Hoe een einde wordt berekend', en: 'How an end is computed' },
      paragraphs: [
        {
          nl: 'Een periode eindigt op de dag voor dezelfde datum van haar laatste maand: drie en een half jaar vanaf 2027-10-01 eindigt op 2031-03-31. Heeft die maand de datum niet, dan op de laatste dag van de maand: zes maanden vanaf 31 augustus eindigt op de laatste dag van februari (Verordening 1182/71, artikel 3). Lengtes worden eerst opgeteld en dan één keer afgeteld. Geen einde schuift op voor een weekend of feestdag.',
          en: 'A period ends on the day before the same date of its last month: three and a half years from 2027-10-01 end on 2031-03-31. Where that month lacks the date, on the last day of the month: six months from 31 August end on the last day of February (Regulation 1182/71, article 3). Lengths are added up first and then counted once. No end moves because of a weekend or a holiday.',
        },
        {
          nl: 'Een optie van “maximaal twee jaar” kan ook korter zijn: haar einde is dan een venster. Een uiterste einddatum of een hoogste totale looptijd kapt alles af wat erachter ligt.',
          en: 'An option of “at most two years” may be shorter, too: its end is then a window. A latest last day or a maximum of the whole cuts everything that lies beyond it.',
        },
      ],
    },
    {
      heading: { nl: 'Peildatum', en: 'As of a day' },
      paragraphs: [
        {
          nl: '`--as-of 2021-12-31` kijkt vanaf die dag: alleen stukken van uiterlijk die dag tellen, en van elk onderdeel het nieuwste. Een dag mag ook `31-12-2021`, `31 dec 2021` of `vandaag` heten; van een maand of een jaar (`2021`) telt de laatste dag, en dat wordt erbij gezegd. Zonder `--as-of` wordt vanaf vandaag gekeken. Een stuk met alleen een jaar of een maand telt vanaf de laatste dag daarvan.',
          en: '`--as-of 2021-12-31` looks from that day: only papers not later than that day count, and for each part the newest of them. A day may also be `31-12-2021`, `31 Dec 2021` or `today`; of a month or a year (`2021`) the last day counts, and that is said. Without `--as-of` one looks from today. A paper that bears only a year or a month counts from the last day of it.',
        },
        {
          nl: '“Zoals overeengekomen” is elke periode zoals die is afgesproken; “zoals het ging” telt mee wat latere stukken vertellen van verlengen, stoppen of eindigen.',
          en: '“As agreed” is every period as it was agreed; “as it went” includes what later papers tell of extending, declining or ending.',
        },
      ],
    },
    statePart,
    {
      heading: { nl: 'Uiterlijk beslissen en uiterlijk aanbesteden', en: 'Decide by and tender by' },
      paragraphs: [
        {
          nl: 'Uiterlijk beslissen hoort bij de optie: de laatste dag waarna de hele opzegtermijn nog past voor het einde van de periode ervoor. Noemt geen stuk een termijn, dan is het dat einde zelf, en neemt `--notice` er een aan.',
          en: '“Decide by” belongs to the option: the last day after which the whole notice still fits before the end of the period before it. Where no paper states a notice it is that end itself, and `--notice` assumes one.',
        },
        {
          nl: 'Uiterlijk aanbesteden: de laatste dag om een aanbesteding te publiceren waarvan de overeenkomst kan aansluiten, naar de eigen planning van de regio of met `--lead`. Van een venster telt bij het waarschuwen de vroegste dag.',
          en: 'Tender by: the last day to publish a tender whose contract can follow on, by the region’s own planning or with `--lead`. For a warning, the earliest day of a window counts.',
        },
      ],
    },
  ],
};
