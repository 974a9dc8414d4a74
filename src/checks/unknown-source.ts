import type { Edition, RegionEdition } from '../domain/dataset.js';
import { type Address, keyOf } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import { nearest } from '../text/nearest.js';
import type { Check } from './check.js';

export const unknownSource: Check = {
  id: 'unknown-source',
  severity: 'error',
  keys: ['regionEdition.source', 'edition.source'],
  text: {
    nl: {
      title: 'bron zonder kaart',
      why: 'Zonder kaart in `seeds/` weet niemand om welk stuk het gaat en van wanneer het is.',
      fix: 'Noem een bron die een kaart in `seeds/` heeft, of voeg de kaart toe.',
    },
    en: {
      title: 'source without a card',
      why: 'Without a card in `seeds/` nobody knows which paper is meant and when it is from.',
      fix: 'Name a source that has a card in `seeds/`, or add the card.',
    },
  },
  *find({ region, dataset: { cardIds }, citeLines }) {
    const problem = (source: string, at: Address): Problem => ({
      at,
      message: {
        nl: `de bron \`${source}\` heeft geen kaart in \`seeds/\``,
        en: `the source \`${source}\` has no card in \`seeds/\``,
      },
      meant: () => nearest(source, cardIds),
    });
    for (const { source, entry } of [region, ...region.tracks].flatMap<Edition | RegionEdition>(
      ({ editions }) => editions,
    )) {
      if (!cardIds.has(source)) yield problem(source, keyOf(entry, 'source'));
    }
    for (const { at, places, editionSource } of citeLines) {
      const unknown = places.find(({ source }) => source !== undefined && !cardIds.has(source));
      if (unknown?.source !== undefined) yield problem(unknown.source, at);
      if (editionSource !== undefined || places.every(({ source }) => source !== undefined)) continue;
      const message = {
        nl: 'hier staan regels zonder bron; buiten de versies hoort de bron ervoor (`brief-2021:3`)',
        en: 'these lines name no source; outside the editions it stands in front (`letter-2021:3`)',
      };
      yield { at, message };
    }
  },
};
