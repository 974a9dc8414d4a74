import { type Check, conflictsTold } from './check.js';

export const endsBeforeItBegins: Check = {
  id: 'ends-before-it-begins',
  severity: 'error',
  keys: ['terms.lastDay', 'terms.earliestLastDay', 'terms.latestLastDay'],
  text: {
    nl: {
      title: 'einde voor het begin',
      why: 'Een overeenkomst kan niet aflopen voordat zij ingaat.',
      fix: 'Lees beide dagen na; vaak is een jaartal verkeerd overgenomen.',
    },
    en: {
      title: 'end before the beginning',
      why: 'A contract cannot end before it starts.',
      fix: 'Read both days again; often a year was copied wrongly.',
    },
  },
  find: conflictsTold('ends-before-it-begins', (found, against) => ({
    nl: `de laatste dag ${found} ligt voor de eerste, ${against}`,
    en: `the last day ${found} lies before the first, ${against}`,
  })),
};
