import type { Text } from './language.js';
import { proseDay } from './prose-day.js';

/** In which council’s term a day falls, as it is shown beside that. Whether the council decides is another matter. */
export const councilText = {
  council: (election: string, isComputed: boolean): Text => ({
    nl: `gemeenteraad gekozen op ${proseDay(election).nl}${isComputed ? ' (berekend)' : ''}`,
    en: `council elected on ${proseDay(election).en}${isComputed ? ' (computed)' : ''}`,
  }),
  differs: { nl: 'raden verschillen per gemeente', en: 'councils differ by municipality' },
  several: { nl: 'niet te bepalen welke raad', en: 'which council cannot be determined' },
  between: { nl: 'tussen verkiezing en nieuwe raad', en: 'between election and new council' },
  /** Whether a decision falls there. */
  sure: {
    yes: { nl: 'ja', en: 'yes' },
    no: { nl: 'nee', en: 'no' },
    'cannot-tell': { nl: 'niet te bepalen', en: 'cannot be determined' },
  },
  noTerms: {
    nl: 'Zonder data/council-terms.yaml is niet te zeggen in welke raadsperiode een beslissing valt.',
    en: 'Without data/council-terms.yaml it cannot be told in which council’s term a decision falls.',
  },
} as const;
