import type { Text } from './language.js';

/** Which council decides, as it is shown behind a day. */
export const councilText = {
  council: (election: string, isComputed: boolean): Text => ({
    nl: `raad van ${election}${isComputed ? ' (berekend)' : ''}`,
    en: `council of ${election}${isComputed ? ' (computed)' : ''}`,
  }),
  differs: { nl: 'raden verschillen per gemeente', en: 'councils differ by municipality' },
  several: { nl: 'raad niet zeker', en: 'council not certain' },
  between: { nl: 'tussen verkiezing en nieuwe raad', en: 'between election and new council' },
  noTerms: {
    nl: 'Zonder data/council-terms.yaml is niet te zeggen welke raad beslist.',
    en: 'Without data/council-terms.yaml it cannot be told which council decides.',
  },
} as const;
