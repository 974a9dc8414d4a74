import { isDoubted } from '../domain/doubted.js';
import { labelOf } from '../domain/vocabulary.js';
import { keyOf } from '../source/located.js';
import type { Text } from '../text/language.js';
import { en, nl } from '../text/phrase.js';
import type { Check } from './check.js';
import { isProcedureOdd } from './procedure-against-instrument.js';

export const fundingAgainstInstrument: Check = {
  id: 'funding-against-instrument',
  severity: 'warning',
  keys: ['funding.model'],
  text: {
    nl: {
      title: 'bekostiging past niet bij de inkoopvorm',
      why: 'Een subsidie is geen prijs voor een dienst; wie per geleverd stuk betaalt, koopt, ook als het subsidie heet.',
      fix: 'Lees beide na; staat het er zo, zet dan `doubt` bij het model of de inkoopvorm, met de uitleg van het stuk.',
    },
    en: {
      title: 'funding does not fit the instrument',
      why: 'A subsidy is not a price for a service; paying for each unit delivered is buying, even where it is called a subsidy.',
      fix: 'Read both again; if it is written so, give the model or the instrument a `doubt`, with what the paper says.',
    },
  },
  source: 'Awb, article 4:21',
  *find({ bought, isSound, dataset }) {
    const told = new Set<unknown>();
    for (const { procurement, funding } of bought) {
      const { instrument = '' } = procurement.value;
      const odd = oddModels[instrument];
      if (!odd || isDoubted(procurement, 'instrument') || isProcedureOdd(procurement, isSound)) continue;
      if (!isSound(procurement)) continue;
      for (const part of funding) {
        const { model = '' } = part.value;
        const reason = odd[model];
        if (!reason || told.has(part.value) || isDoubted(part, 'model')) continue;
        told.add(part.value);
        const [paid, kind] = [labelOf(dataset, 'funding', model), labelOf(dataset, 'instrument', instrument)];
        yield {
          at: keyOf(part, 'model'),
          message: {
            nl: nl`${paid} (\`${model}\`) bij ${kind} (\`${instrument}\`): ${reason}`,
            en: en`${paid} (\`${model}\`) with ${kind} (\`${instrument}\`): ${reason}`,
          },
          related: keyOf(procurement, 'instrument'),
        };
      }
    }
  },
};

/**
 * What an instrument is not paid by. Task-based, availability and population sums fit a subsidy as well as a contract;
 * a subsidy by results exists too.
 */
const oddModels: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'public-contract': {
    subsidy: {
      nl: 'een opdracht heeft een prijs; een subsidie is juist geen betaling voor geleverde diensten',
      en: 'a contract has a price; a subsidy is not a payment for services delivered',
    },
  },
  subsidy: {
    pxq: {
      nl: 'prijs maal aantal betaalt geleverde diensten; dan kan het een overheidsopdracht zijn',
      en: 'price times quantity pays for services delivered; it may then be a public contract',
    },
  },
};
