import type { Text } from './language.js';

export const gapsText = {
  columns: {
    what: { nl: 'Overeenkomst, na', en: 'Contract, after' },
    ends: { nl: 'Vorige eindigt', en: 'Previous ends' },
    starts: { nl: 'Begint', en: 'Starts' },
    between: { nl: 'Ertussen', en: 'Between' },
    source: { nl: 'Bron', en: 'Source' },
  },
  /** By what is known of the days between two contracts. */
  headings: {
    sure: { nl: 'Gat of overlap', en: 'Gap or overlap' },
    perhaps: { nl: 'Mogelijk een gat of overlap', en: 'Possibly a gap or an overlap' },
    follows: { nl: 'Sluit aan', en: 'One follows directly on the other' },
    untold: { nl: 'Niet te bepalen', en: 'Cannot be determined' },
  },
  /** How sure a gap or an overlap is. */
  sure: {
    certain: { nl: 'zeker', en: 'certain' },
    possible: { nl: 'mogelijk', en: 'possible' },
    none: { nl: 'geen', en: 'none' },
    'cannot-tell': { nl: 'niet te bepalen', en: 'cannot be determined' },
  },
  after: { nl: 'na', en: 'after' },
  follows: { nl: 'sluit aan', en: 'follows directly' },
  untold: { nl: 'niet te bepalen', en: 'cannot be determined' },
  /** Of a contract of which a source of that day says no more than that it is over. */
  overBy: (day: string): Text => ({ nl: `op ${day} al afgelopen`, en: `already over on ${day}` }),
  gap: (days: Text): Text => ({ nl: `gat: ${days.nl}`, en: `gap: ${days.en}` }),
  overlap: (days: Text): Text => ({ nl: `overlap: ${days.nl}`, en: `overlap: ${days.en}` }),
  explained: {
    nl: 'De vorige eindigt op zijn vroegst op de einddatum die nu vaststaat, en op zijn laatst na alle opties.',
    en: 'The previous one ends at the earliest on the end that is certain now, and at the latest after all options.',
  },
  noneKnown: {
    nl: 'Voor zover bekend noemt geen bron hier een overeenkomst die op een andere volgt.',
    en: 'As far as is known, no source names a contract that follows another one here.',
  },
  none: {
    nl: 'Geen enkele bron noemt hier een overeenkomst die op een andere volgt.',
    en: 'No source names a contract that follows another one here.',
  },
  /** `none`, `31 days`, `at most 366 days`, `2 to 366 days possible`, `cannot be determined`. */
  days: (
    sure: 'certain' | 'possible' | 'none' | 'cannot-tell',
    min: number | undefined,
    max: number | undefined,
  ): Text => {
    if (sure === 'none') return { nl: 'geen', en: 'none' };
    if (sure === 'cannot-tell') return { nl: 'niet te bepalen', en: 'cannot be determined' };
    const nl = `${range(min, max, 'tot', 'minstens')} ${max === 1 ? 'dag' : 'dagen'}`;
    const en = `${range(min, max, 'to', 'at least')} ${max === 1 ? 'day' : 'days'}`;
    if (sure === 'certain') return { nl, en };
    if (min === 0 && max !== undefined)
      return {
        nl: `hoogstens ${max} ${max === 1 ? 'dag' : 'dagen'}`,
        en: `at most ${max} ${max === 1 ? 'day' : 'days'}`,
      };
    return { nl: `${nl} mogelijk`, en: `${en} possible` };
  },
} as const;

function range(min: number | undefined, max: number | undefined, to: string, atLeast: string): string {
  if (min === max) return String(min);
  return max === undefined ? `${atLeast} ${min}` : `${min} ${to} ${max}`;
}
