import type { Text } from './language.js';

/** A rule by which a day or a length follows, and the law or standard that it comes from. */
export interface DerivationText {
  readonly says: Text;
  readonly basis?: Text;
}

const periods: Text = {
  nl: 'Verordening (EEG, Euratom) 1182/71, artikel 3, tweede lid, onder c',
  en: 'Regulation (EEC, Euratom) 1182/71, article 3(2)(c)',
};

/** The rules by their ids: leaving one out does not compile where `why` asks for it. */
export const ruleText = {
  stated: { says: { nl: 'zoals het in de data staat', en: 'as the data states it' } },
  assumed: { says: { nl: 'aangenomen, in geen bron', en: 'assumed, in no source' } },
  'term-end': {
    says: {
      nl: 'een periode eindigt op de dag voor dezelfde datum van haar laatste maand',
      en: 'a period ends on the day before the same date of its last month',
    },
    basis: periods,
  },
  'month-end': {
    says: {
      nl: 'een periode eindigt op de dag voor dezelfde datum van haar laatste maand; mist die maand de datum, dan op haar laatste dag',
      en: 'a period ends on the day before the same date of its last month; on that month’s last day where it lacks the date',
    },
    basis: periods,
  },
  'counted-back': {
    says: {
      nl: 'teruggeteld: de eerste dagen vanwaar de duur op de genoemde laatste dag uitkomt',
      en: 'counted back: the first days from which the length ends on the stated last day',
    },
    basis: periods,
  },
  'stated-end': {
    says: {
      nl: 'wat de genoemde en de berekende laatste dag gemeen hebben',
      en: 'what the stated and the computed last day have in common',
    },
  },
  successor: {
    says: { nl: 'tot de dag voor de eerste van de opvolger', en: 'up to the day before its successor’s first' },
  },
  'until-event': {
    says: { nl: 'tot een gebeurtenis waarvan geen dag bekend is', en: 'until an event that has no known day' },
  },
  'day-after': {
    says: { nl: 'de dag na de periode ervoor', en: 'the day after the period before' },
  },
  summed: {
    says: {
      nl: 'duren worden eerst opgeteld en dan één keer bij de dag gedaan',
      en: 'lengths are summed first and added to the day once',
    },
  },
  'maximum-term': {
    says: {
      nl: 'niet langer dan de maximale duur, geteld vanaf de eerste dag',
      en: 'no longer than the maximum term, counted from the first day',
    },
  },
  cap: { says: { nl: 'afgekapt: niet later dan de grens', en: 'cut: no later than the limit' } },
  floor: {
    says: { nl: 'verschoven: niet eerder dan de vroegste einddatum', en: 'moved: no earlier than the earliest end' },
  },
  'not-before': {
    says: {
      nl: 'een periode eindigt nooit voor de periode ervoor',
      en: 'a period never ends before the one before it',
    },
  },
  'no-room': {
    says: { nl: 'zou pas na de grens beginnen: geen ruimte', en: 'would start after the limit: no room' },
  },
  'count-unknown': {
    says: {
      nl: 'hoeveel opties er zijn is niet bekend, dus ook niet hoe lang zij samen duren',
      en: 'how many options there are is not known, nor so how long they last together',
    },
  },
  'no-options': { says: { nl: 'er zijn geen opties om te tellen', en: 'there are no options to count' } },
  'options-unknown': {
    says: {
      nl: 'of er opties zijn is niet bekend, dus ook niet van wanneer tot wanneer',
      en: 'whether there are options is not known, nor so from when to when',
    },
  },
  extended: { says: { nl: 'verlengd', en: 'extended' } },
  'length-untold': {
    says: { nl: 'hoe lang verlengd is, vertelt geen bron', en: 'no source tells for how long it was extended' },
  },
  either: {
    says: {
      nl: 'hoeveel opties er gebruikt zijn, zegt geen bron: een van deze dagen',
      en: 'no source says how many options were used: one of these days',
    },
  },
  announced: {
    says: { nl: 'alleen aangekondigd: er telt niets op door', en: 'only announced: nothing is counted from it' },
  },
  'source-day': { says: { nl: 'de dag van de bron', en: 'the day of the source' } },
  'told-as-past': {
    says: {
      nl: 'wat een bron als voorbij vertelt, is van haar eigen dag of eerder',
      en: 'what a source tells as past is of its own day or earlier',
    },
  },
  ended: {
    says: {
      nl: 'beëindigd, niet later dan toen overeengekomen',
      en: 'ended, no later than was agreed then',
    },
  },
  withdrawn: { says: { nl: 'ingetrokken: nooit begonnen', en: 'withdrawn: it never began' } },
  declined: { says: { nl: 'aangenomen dat de optie niet gebruikt wordt', en: 'assumed that the option is not used' } },
  notice: {
    says: {
      nl: 'de laatste dag waarna de hele opzegtermijn nog voor het einde past',
      en: 'the last day after which the full notice still fits before the end',
    },
    basis: periods,
  },
  'no-notice': {
    says: {
      nl: 'geen opzegtermijn genoemd: uiterlijk de laatste dag van de periode ervoor',
      en: 'no notice is stated: by the last day of the period before',
    },
  },
  repeated: {
    says: { nl: 'een duur die zich herhaalt vanaf de eerste dag', en: 'a length that repeats from the first day' },
    basis: periods,
  },
} as const satisfies Record<string, DerivationText>;
