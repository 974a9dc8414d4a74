import { keyOf } from '../source/located.js';
import { nearest } from '../text/nearest.js';
import type { Check } from './check.js';

export const unknownRegion: Check = {
  id: 'unknown-region',
  severity: 'error',
  text: {
    nl: {
      title: 'regio in inkoop.yaml die er niet is',
      why: 'Elk commando met `--region` gaat over deze regio als niemand er een typt, en weigert dan.',
      fix: 'Noem het id van een regio van de dataset, of laat de sleutel weg.',
    },
    en: {
      title: 'region in inkoop.yaml that does not exist',
      why: 'Every command with `--region` is about this region where nobody types one, and refuses then.',
      fix: 'Name the id of a region of the dataset, or leave the key out.',
    },
  },
  *findBeside({ settings, regions }) {
    const region = settings?.value.region;
    if (settings === undefined || region === undefined || regions.some(({ id }) => id === region)) return;
    yield {
      at: keyOf(settings, 'region'),
      message: {
        nl: `de dataset heeft geen regio \`${region}\``,
        en: `the dataset has no region \`${region}\``,
      },
      meant: nearest(
        region,
        regions.map(({ id }) => id),
      ),
    };
  },
};
