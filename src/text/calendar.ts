import { type ApartReason, apartText } from './apart.js';
import { counted } from './counted.js';
import type { Text } from './language.js';
import { joined, phrase } from './phrase.js';

export const calendarText = {
  kinds: {
    end: { nl: 'einde', en: 'end' },
    decision: { nl: 'uiterlijk beslissen', en: 'decide by' },
    evaluation: { nl: 'evaluatie', en: 'evaluation' },
    retender: { nl: 'uiterlijk aanbesteden', en: 'tender by' },
  },
  /** `Rotterdam, Wijkteams – optie 1: uiterlijk beslissen`. */
  summary: (place: Text, period: Text | undefined, kind: Text, how: readonly Text[]): Text => {
    const what = period ? phrase`${period}: ${kind}` : kind;
    return phrase`${place} – ${joined([what, ...how], ', ')}`;
  },
  within: { nl: 'ergens in deze dagen', en: 'somewhere in these days' },
  notBefore: { nl: 'niet eerder dan deze dag', en: 'not before this day' },
  atTheLatest: { nl: 'uiterlijk op deze dag', en: 'on this day at the latest' },
  /** Behind what an event is called, where papers tell of no more than a plan. */
  plan: { nl: 'plan', en: 'plan' },
  /** Where it rests on a doubted reading: the description says which. */
  doubted: { nl: 'onzeker', en: 'uncertain' },
  without: (reason: ApartReason, count: number): Text => {
    const what =
      reason === 'no-evaluation-day'
        ? counted(count, ['evaluatie', 'evaluaties'], ['evaluation', 'evaluations'])
        : counted(count, ['overeenkomst', 'overeenkomsten'], ['contract', 'contracts']);
    return phrase`${{ nl: 'Niet in de agenda', en: 'Not in the calendar' }}, ${apartText[reason]}: ${what}.`;
  },
} as const;
