import type { Text } from './language.js';
import { proseDay } from './prose-day.js';

/** Which council decides, as it is shown behind a day. */
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
    nl: 'Zonder data/council-terms.yaml is niet te zeggen welke raad beslist.',
    en: 'Without data/council-terms.yaml it cannot be told which council decides.',
  },
} as const;
