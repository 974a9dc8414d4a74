import { keyOf } from '../source/located.js';
import { en, nl } from '../text/phrase.js';
import type { Check } from './check.js';
import { lengthOf } from './framework-over-four-years.js';

export const sasOverFourYears: Check = {
  id: 'sas-over-four-years',
  severity: 'note',
  keys: ['terms.initialTerm'],
  text: {
    nl: {
      title: 'meer dan vier jaar onder SAS',
      why: 'De grens van vier jaar voor raamovereenkomsten geldt niet in het lichte regime; een lange duur vraagt daar wel om uitleg.',
      fix: 'Er hoeft niets te veranderen. Vraagt iemand waarom zo lang, zoek dan of het stuk dat zegt.',
    },
    en: {
      title: 'more than four years under SAS',
      why: 'The limit of four years for framework agreements does not bind the light regime; a long term still asks for an explanation.',
      fix: 'Nothing has to change. If somebody asks why so long, look whether the paper says so.',
    },
  },
  source: 'Directive 2014/24/EU, articles 33(1) and 74; Aanbestedingswet 2012, articles 2.38 and 2.140(3)',
  *find({ longContracts }) {
    for (const long of longContracts) {
      if (long.procurement.value.procedure !== 'sas') continue;
      const length = lengthOf(long);
      yield {
        at: keyOf(long.terms, long.key),
        message: {
          nl: nl`${length}: de grens van vier jaar voor raamovereenkomsten bindt de SAS-procedure niet`,
          en: en`${length}: the limit of four years for framework agreements does not bind the SAS procedure`,
        },
        related: keyOf(long.procurement, 'procedure'),
      };
    }
  },
};
