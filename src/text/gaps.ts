import type { Text } from './language.js';

export const gapsText = {
  columns: {
    what: { nl: 'Overeenkomst ← na', en: 'Contract ← after' },
    ends: { nl: 'Vorige eindigt', en: 'Previous ends' },
    starts: { nl: 'Begint', en: 'Starts' },
    gap: { nl: 'Gat', en: 'Gap' },
    overlap: { nl: 'Overlap', en: 'Overlap' },
  },
  heading: { nl: 'Tussen overeenkomsten die op elkaar volgen', en: 'Between contracts that follow each other' },
  explained: {
    nl: 'De vorige eindigt op zijn vroegst op de einddatum die nu vaststaat, en op zijn laatst na alle opties.',
    en: 'The previous one ends at the earliest on the end that is certain now, and at the latest after all options.',
  },
  none: {
    nl: 'Geen enkele bron noemt hier een overeenkomst die op een andere volgt.',
    en: 'No source names a contract that follows another one here.',
  },
  /** `none`, `31 days`, `0 to 366 days possible`, `cannot tell`. */
  days: (
    sure: 'certain' | 'possible' | 'none' | 'cannot-tell',
    min: number | undefined,
    max: number | undefined,
  ): Text => {
    if (sure === 'none') return { nl: 'geen', en: 'none' };
    if (sure === 'cannot-tell') return { nl: 'niet te bepalen', en: 'cannot be determined' };
    const nl = `${range(min, max, 'tot', 'minstens')} ${max === 1 ? 'dag' : 'dagen'}`;
    const en = `${range(min, max, 'to', 'at least')} ${max === 1 ? 'day' : 'days'}`;
    return sure === 'certain' ? { nl, en } : { nl: `${nl} mogelijk`, en: `${en} possible` };
  },
} as const;

function range(min: number | undefined, max: number | undefined, to: string, atLeast: string): string {
  if (min === max) return String(min);
  return max === undefined ? `${atLeast} ${min}` : `${min} ${to} ${max}`;
}
