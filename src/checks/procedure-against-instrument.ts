import { isDoubted } from '../domain/doubted.js';
import type { Entry } from '../domain/entry.js';
import type { Sound } from '../domain/terms/terms-conflict.js';
import { labelOf } from '../domain/vocabulary.js';
import { keyOf, type Located } from '../source/located.js';
import type { Text } from '../text/language.js';
import { en, nl } from '../text/phrase.js';
import type { Check } from './check.js';

export const procedureAgainstInstrument: Check = {
  id: 'procedure-against-instrument',
  severity: 'warning',
  keys: ['procurement.procedure'],
  text: {
    nl: {
      title: 'procedure past niet bij de inkoopvorm',
      why: 'Een overheidsopdracht wordt aanbesteed, een subsidie verleend; open house kiest niemand en zelf doen vraagt niemand.',
      fix: 'Lees beide na; gebruikt het stuk de woorden door elkaar, zet dan `doubt` bij de waarde die het minst vaststaat.',
    },
    en: {
      title: 'procedure does not fit the instrument',
      why: 'A public contract is put to tender, a subsidy is granted; open house chooses nobody and in-house asks nobody.',
      fix: 'Read both again; if the paper mixes the words, give the value that is least certain a `doubt`.',
    },
  },
  source: 'Directive 2014/24/EU, article 1(2) and article 2(1), point (5); Awb, article 4:21',
  *find(run) {
    const { dataset } = run;
    for (const { entry } of run.all('procurement')) {
      const { instrument = '', procedure = '' } = entry.value;
      const reason = reasons[instrument];
      if (!reason || !isProcedureOdd(entry, run.isSound)) continue;
      const [kind, way] = [labelOf(dataset, 'instrument', instrument), labelOf(dataset, 'procedure', procedure)];
      yield {
        at: keyOf(entry, 'procedure'),
        message: {
          nl: nl`${way} (\`${procedure}\`) bij ${kind} (\`${instrument}\`): ${reason}`,
          en: en`${way} (\`${procedure}\`) with ${kind} (\`${instrument}\`): ${reason}`,
        },
        related: keyOf(entry, 'instrument'),
      };
    }
  },
};

/** Whether the procedure is one that its instrument does not have; values that are doubted or unknown are not. */
export function isProcedureOdd(entry: Located<Entry<'procurement'>>, isSound: Sound): boolean {
  const { instrument = '', procedure = '' } = entry.value;
  if (!others[instrument]?.includes(procedure) || isDoubted(entry, 'instrument', 'procedure')) return false;
  return isSound(entry);
}

const granted = ['budget-subsidy', 'subsidy-call'];

/** The procedures of other instruments. Open house by the SAS procedure is another matter: its first option admits everybody. */
const others: Readonly<Record<string, readonly string[]>> = {
  'public-contract': granted,
  subsidy: ['sas', 'european-tender'],
  'open-house': ['european-tender', ...granted],
  'in-house': ['sas', 'european-tender', ...granted],
};

const reasons: Readonly<Record<string, Text>> = {
  'public-contract': { nl: 'zo wordt een subsidie verleend', en: 'a subsidy is granted that way' },
  subsidy: { nl: 'zo wordt een overheidsopdracht geplaatst', en: 'a public contract is placed that way' },
  'open-house': {
    nl: 'wie aan de eisen voldoet, doet mee, zonder keuze en zonder subsidie',
    en: 'whoever meets the demands joins, without a choice and without a subsidy',
  },
  'in-house': { nl: 'wie het zelf doet, vraagt geen ander', en: 'who does it itself asks nobody else' },
};
