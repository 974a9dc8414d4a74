import { isDoubted } from '../domain/doubted.js';
import { type Entry, isUnknown } from '../domain/entry.js';
import { sasOptionsOf } from '../domain/sas-options.js';
import type { Sound } from '../domain/terms/terms-conflict.js';
import { labelOf } from '../domain/vocabulary.js';
import { type Address, itemsOf, keyOf, type Located, under } from '../source/located.js';
import { en, nl } from '../text/phrase.js';
import type { Check } from './check.js';
import { isProcedureOdd } from './procedure-against-instrument.js';

export const openHouseThatChooses: Check = {
  id: 'open-house-that-chooses',
  severity: 'warning',
  keys: ['procurement.instrument', 'providers.limited'],
  text: {
    nl: {
      title: 'open house met een keuze',
      why: 'Bij open house doet ieder mee die aan de eisen voldoet. Wie kiest of het aantal beperkt, plaatst een opdracht.',
      fix: 'Lees na of het echt open house is; staat het er zo, zet dan `doubt` bij de waarde die het minst vaststaat.',
    },
    en: {
      title: 'open house with a choice',
      why: 'In an open house everyone who meets the requirements takes part. Choosing, or limiting the number, makes it a public contract.',
      fix: 'Find out whether it really is open house; if it is written so, give the least certain value a `doubt`.',
    },
  },
  source: 'Directive 2014/24/EU, article 1(2); CJEU 2 June 2016, C-410/14 (Falk Pharma)',
  *find(run) {
    const { bought, isSound, dataset } = run;
    const told = new Set<unknown>();
    for (const { entry } of run.all('procurement')) {
      const found = isOpenHouse(entry, isSound) ? choiceIn(entry) : undefined;
      if (!found) continue;
      told.add(entry.value);
      const label = labelOf(dataset, found.group, found.code);
      yield {
        at: found.at,
        message: {
          nl: nl`${label} (\`${found.code}\`): bij open house wordt niemand gekozen`,
          en: en`${label} (\`${found.code}\`): nobody is chosen in an open house`,
        },
        related: keyOf(entry, 'instrument'),
      };
    }
    for (const { procurement, providers } of bought) {
      if (providers?.value.limited !== true || isDoubted(providers, 'limited') || !isOpenHouse(procurement, isSound))
        continue;
      if (told.has(procurement.value) || told.has(providers.value) || !isSound(providers)) continue;
      told.add(providers.value);
      yield {
        at: keyOf(providers, 'limited'),
        message: {
          nl: 'een beperkt aantal aanbieders: bij open house wordt niemand geweerd die aan de eisen voldoet',
          en: 'a limited number of providers: nobody who meets the requirements is kept out of an open house',
        },
        related: keyOf(procurement, 'instrument'),
      };
    }
  },
};

/** Whether it is surely open house: a procedure or an option that contradicts it is told of by another rule. */
function isOpenHouse(entry: Located<Entry<'procurement'>>, isSound: Sound): boolean {
  if (entry.value.instrument !== 'open-house' || isDoubted(entry, 'instrument')) return false;
  if (sasOptionsOf(entry).some((option) => option !== 1)) return false;
  return !isProcedureOdd(entry, isSound) && isSound(entry);
}

const choices: readonly string[] = ['preselection', 'existing-providers', 'negotiation'];

interface Choice {
  readonly at: Address;
  readonly group: string;
  readonly code: string;
}

function choiceIn(entry: Located<Entry<'procurement'>>): Choice | undefined {
  const conditions = under(entry, 'conditions');
  const list = Array.isArray(conditions?.value) ? itemsOf(conditions as Located<readonly string[]>) : [];
  const at = isDoubted(entry, 'conditions') ? undefined : list.find(({ value }) => choices.includes(value));
  if (at) return { at, group: 'condition', code: at.value };
  const { criterion } = entry.value;
  if (criterion === undefined || isUnknown(criterion) || isDoubted(entry, 'criterion')) return undefined;
  return { at: keyOf(entry, 'criterion'), group: 'criterion', code: criterion };
}
