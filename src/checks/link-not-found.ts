import { linksIn, type Target } from '../domain/links.js';
import type { InBoth } from '../text/language.js';
import { nearest } from '../text/nearest.js';
import type { Check } from './check.js';

export const linkNotFound: Check = {
  id: 'link-not-found',
  severity: 'error',
  keys: ['contract.follows', 'contract.under', 'milestone.contract', 'segment.links'],
  text: {
    nl: {
      title: 'verwijzing naar niets',
      why: 'Een verwijzing die nergens uitkomt, gaat stil verloren.',
      fix: 'Noem een id dat bestaat, of voeg toe waar het naar wijst.',
    },
    en: {
      title: 'link to nothing',
      why: 'A link that leads nowhere is lost in silence.',
      fix: 'Name an id that exists, or add what it points at.',
    },
  },
  *find(dataset) {
    for (const { to, at, names } of dataset.regions.flatMap((region) => [...linksIn(region, dataset)])) {
      const id = at.value;
      if (names.get(id) === id) continue;
      // A code that differs in one figure is another municipality, not a slip of the pen.
      const near = to === 'municipality' ? undefined : nearest(id, names.keys());
      yield {
        at,
        message: {
          nl: `\`${id}\` bestaat niet als ${words[to].nl}`,
          en: `there is no ${words[to].en} \`${id}\``,
        },
        meant: near === undefined ? undefined : names.get(near),
      };
    }
  },
};

const words: Readonly<Record<Target, InBoth>> = {
  segment: { nl: 'segment in deze regio', en: 'segment in this region' },
  contract: { nl: 'overeenkomst in deze regio', en: 'contract in this region' },
  thing: { nl: 'segment of overeenkomst in deze regio', en: 'segment or contract in this region' },
  budget: { nl: 'budget in deze stand', en: 'budget in this edition' },
  provider: { nl: 'aanbieder in `data/providers.yaml`', en: 'provider in `data/providers.yaml`' },
  municipality: { nl: 'gemeente in `data/municipalities.yaml`', en: 'municipality in `data/municipalities.yaml`' },
};
