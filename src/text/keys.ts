import type { InBoth } from './language.js';

const keyText: Readonly<Record<string, InBoth>> = {
  firstDay: { nl: 'eerste dag', en: 'first day' },
  lastDay: { nl: 'laatste dag', en: 'last day' },
  initialTerm: { nl: 'initiële looptijd', en: 'initial term' },
  options: { nl: 'opties', en: 'options' },
  count: { nl: 'aantal opties', en: 'number of options' },
  length: { nl: 'duur van een optie', en: 'length of an option' },
  latestLastDay: { nl: 'uiterste einddatum', en: 'latest last day' },
  maximumTerm: { nl: 'langste looptijd', en: 'longest term' },
  after: { nl: 'evaluatie na', en: 'evaluation after' },
};

/** What a key of the data is called where people read of it; the key itself where that is all there is. */
export function keyName(key: string): InBoth {
  return keyText[key] ?? { nl: key, en: key };
}
