import type { Text } from './language.js';

/** What stands above the columns of gaps and pile-ups. */
export const figureColumns = {
  previous: { nl: 'Vorige overeenkomst', en: 'Previous contract' },
  next: { nl: 'Volgende overeenkomst', en: 'Next contract' },
  endsEarliest: { nl: 'Vorige eindigt, vroegst', en: 'Previous ends, earliest' },
  endsLatest: { nl: 'Vorige eindigt, laatst', en: 'Previous ends, latest' },
  announced: { nl: 'Voorgenomen of voorgesteld', en: 'Intended or proposed' },
  announcedLength: { nl: 'Voorgenomen duur', en: 'Intended length' },
  announcedEarliest: { nl: 'Voorgenomen einde, vroegst', en: 'Intended end, earliest' },
  announcedLatest: { nl: 'Voorgenomen einde, laatst', en: 'Intended end, latest' },
  announcedDoubt: { nl: 'Twijfel over het voornemen (code)', en: 'Doubt about what is intended (code)' },
  announcedDoubtLabel: { nl: 'Twijfel over het voornemen', en: 'Doubt about what is intended' },
  startsEarliest: { nl: 'Volgende begint, vroegst', en: 'Next starts, earliest' },
  startsLatest: { nl: 'Volgende begint, laatst', en: 'Next starts, latest' },
  gap: { nl: 'Gat', en: 'Gap' },
  gapDaysMin: { nl: 'Gat in dagen, minst', en: 'Gap in days, least' },
  gapDaysMax: { nl: 'Gat in dagen, meest', en: 'Gap in days, most' },
  overlap: { nl: 'Overlap', en: 'Overlap' },
  overlapDaysMin: { nl: 'Overlap in dagen, minst', en: 'Overlap in days, least' },
  overlapDaysMax: { nl: 'Overlap in dagen, meest', en: 'Overlap in days, most' },
  quarter: { nl: 'Kwartaal', en: 'Quarter' },
  dayKnown: { nl: 'Dag bekend', en: 'Day known' },
  dayUncertain: { nl: 'Dag niet zeker', en: 'Day uncertain' },
  periods: { nl: 'Wat eindigt', en: 'What ends' },
  periodsUncertain: { nl: 'Waarvan de dag niet zeker is', en: 'Of which the day is uncertain' },
  periodsIfAny: { nl: 'Opties die er misschien niet zijn', en: 'Options that may not exist' },
} as const satisfies Readonly<Record<string, Text>>;
