import { type Check, conflictsTold } from './check.js';

export const capBeforeInitialEnd: Check = {
  id: 'cap-before-initial-end',
  severity: 'error',
  keys: ['terms.latestLastDay', 'terms.maximumTerm'],
  text: {
    nl: {
      title: 'grens binnen de initiële looptijd',
      why: 'De uiterste einddatum en de maximale duur gelden voor het geheel; de vaste looptijd past daar altijd in.',
      fix: 'Lees de grens en de initiële looptijd na.',
    },
    en: {
      title: 'limit within the initial term',
      why: 'The latest last day and the maximum term hold for the whole; the fixed term always fits in.',
      fix: 'Read the limit and the initial term again.',
    },
  },
  find: conflictsTold('cap-before-initial-end', (found, against) => ({
    nl: `de grens ${found} valt voor het einde van de initiële looptijd (${against})`,
    en: `the limit ${found} falls before the end of the initial term (${against})`,
  })),
};
