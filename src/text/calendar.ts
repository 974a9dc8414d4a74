import type { Text } from './language.js';
import { joined, phrase, plain } from './phrase.js';

export const calendarText = {
  kinds: {
    end: { nl: 'einde', en: 'end' },
    decision: { nl: 'uiterlijk beslissen', en: 'decide by' },
    evaluation: { nl: 'evaluatie', en: 'evaluation' },
    retender: { nl: 'uiterlijk aanbesteden', en: 'tender by' },
  },
  /** `Rotterdam, Wijkteams – optie 1: uiterlijk beslissen`. */
  summary: (place: string, period: Text | undefined, kind: Text, how: Text | undefined): Text => {
    const what = period ? phrase`${period}: ${kind}` : kind;
    return phrase`${place} – ${joined(how ? [what, how] : [what], ', ')}`;
  },
  within: { nl: 'ergens in deze dagen', en: 'somewhere in these days' },
  notBefore: { nl: 'niet eerder dan deze dag', en: 'not before this day' },
  atTheLatest: { nl: 'uiterlijk op deze dag', en: 'on this day at the latest' },
  doubted: { nl: 'onzekere lezing', en: 'uncertain reading' },
  /** `2025-12-31; nog niet gesloten …; bar-letter-2021: 96`. */
  description: (
    days: Text,
    state: Text | undefined,
    doubted: boolean,
    lines: string,
    postponed: readonly Text[],
  ): Text =>
    joined(
      [days, ...(state ? [state] : []), ...(doubted ? [calendarText.doubted] : []), plain(lines), ...postponed],
      '\n',
    ),
  untold: (count: number): Text => ({
    nl: `Niet in de agenda, omdat geen dag bekend is: ${count === 1 ? '1 overeenkomst' : `${count} overeenkomsten`}.`,
    en: `Not in the calendar, since no day is known: ${count === 1 ? '1 contract' : `${count} contracts`}.`,
  }),
} as const;
