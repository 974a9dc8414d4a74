import { durationText } from '../calendar/length.js';
import type { Entry } from '../domain/entry.js';
import { lookUp } from '../domain/look-up.js';
import type { LongContract } from '../domain/terms/long-contracts.js';
import { countAt } from '../domain/terms/reading.js';
import type { Things } from '../domain/things.js';
import { keyOf, type Located } from '../source/located.js';
import type { Text } from '../text/language.js';
import { en, nl, plain } from '../text/phrase.js';
import type { Check } from './check.js';

export const frameworkOverFourYears: Check = {
  id: 'framework-over-four-years',
  severity: 'warning',
  keys: ['terms.initialTerm'],
  text: {
    nl: {
      title: 'raamovereenkomst van meer dan vier jaar',
      why: 'Een raamovereenkomst duurt hoogstens vier jaar, opties meegeteld, tenzij het stuk motiveert waarom langer; alleen SAS kent die grens niet.',
      fix: 'Lees duur en procedure na; geeft het stuk een reden, dan blijft dit als waarschuwing staan.',
    },
    en: {
      title: 'framework agreement of more than four years',
      why: 'A framework agreement lasts at most four years, options included, unless the paper gives a reason for more; only SAS has no such limit.',
      fix: 'Read length and procedure again; where the paper gives a reason, this stays as a warning.',
    },
  },
  source: 'Directive 2014/24/EU, article 33(1); Aanbestedingswet 2012, article 2.140(3)',
  *find({ latest, longContracts }) {
    const framing = contractsAbove(latest);
    for (const long of longContracts) {
      if (long.procurement.value.procedure !== 'european-tender') continue;
      if (!framing.has(long.contract.id) && !isForSeveral(long, latest)) continue;
      const length = lengthOf(long);
      yield {
        at: keyOf(long.terms, long.key),
        message: {
          nl: nl`${length}: een raamovereenkomst na een Europese aanbesteding duurt zonder motivering hoogstens vier jaar`,
          en: en`${length}: a framework agreement after a European tender lasts at most four years without a reason`,
        },
        related: keyOf(long.procurement, 'procedure'),
      };
    }
  },
};

/** How long a contract may run, in words that fit before a colon. */
export function lengthOf({ months, withOptions }: LongContract): Text {
  if (months === 'unlimited') return { nl: 'zonder einde', en: 'without an end' };
  const length = durationText(months);
  return withOptions ? { nl: `met alle opties ${length}`, en: `${length} with all options` } : plain(length);
}

/** The contracts under which others stand: they are surely frameworks. */
function contractsAbove(things: Things): ReadonlySet<string> {
  const all = [...things.contracts.values()];
  return new Set(
    all.flatMap((one) => {
      const under = lookUp(one, 'under', things)?.located.value;
      return Array.isArray(under) ? under : [];
    }),
  );
}

/** Whether several providers have the contract together: then it is surely a framework, too. */
function isForSeveral({ contract }: LongContract, things: Things): boolean {
  const providers = lookUp(contract, 'providers', things)?.located as Located<Entry<'providers'> | string> | undefined;
  return typeof providers?.value === 'object' && countAt(providers as Located<object>, 'count').min > 1;
}
