import { type Check, conflictsTold } from './check.js';

export const noSuchFirstDay: Check = {
  id: 'no-such-first-day',
  severity: 'error',
  keys: ['terms.lastDay'],
  text: {
    nl: {
      title: 'geen eerste dag mogelijk',
      why: 'Zonder eerste dag wordt teruggeteld vanaf het einde; hier levert dat geen enkele dag op.',
      fix: 'Lees laatste dag en looptijd na; spreekt het stuk zichzelf tegen, zet dan `doubt` van de soort `contradicted` bij de laatste dag.',
    },
    en: {
      title: 'no first day is possible',
      why: 'Without a first day, the term is counted back from the end; here that gives no day.',
      fix: 'Read last day and length again; if the paper contradicts itself, give the last day a `doubt` of kind `contradicted`.',
    },
  },
  source: 'Regulation (EEC, Euratom) 1182/71, article 3(2)(c)',
  find: conflictsTold('no-such-first-day', (found, against) => ({
    nl: `een looptijd van ${against} eindigt vanaf geen enkele eerste dag op ${found}`,
    en: `a term of ${against} ends on ${found} from no first day at all`,
  })),
};
