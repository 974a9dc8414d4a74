import { type Check, conflictsTold } from './check.js';

export const lastDayDisagrees: Check = {
  id: 'last-day-disagrees',
  severity: 'error',
  keys: ['terms.lastDay'],
  text: {
    nl: {
      title: 'laatste dag past niet bij de looptijd',
      why: 'Eerste dag en looptijd geven samen een laatste dag; noemt het stuk een andere, dan klopt een van de drie niet.',
      fix: 'Lees de drie waarden na; spreekt het stuk zichzelf tegen, zet dan `doubt` van de soort `contradicted` bij de laatste dag.',
    },
    en: {
      title: 'last day does not fit the term',
      why: 'First day and length together give a last day; where the paper names another, one of the three is wrong.',
      fix: 'Read the three values again; if the paper contradicts itself, give the last day a `doubt` of kind `contradicted`.',
    },
  },
  source: 'Regulation (EEC, Euratom) 1182/71, article 3(2)(c)',
  find: conflictsTold('last-day-disagrees', (found, against) => ({
    nl: `de laatste dag is ${found}, maar eerste dag en looptijd geven ${against}`,
    en: `the last day is ${found}, but first day and length give ${against}`,
  })),
};
