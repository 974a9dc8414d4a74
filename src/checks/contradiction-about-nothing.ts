import { contradictionsIn } from '../domain/contradictions.js';
import { once } from '../domain/once.js';
import { keyOf } from '../source/located.js';
import type { Check } from './check.js';
import { linkedInVain } from './link-not-found.js';

export const contradictionAboutNothing: Check = {
  id: 'contradiction-about-nothing',
  severity: 'error',
  keys: ['contradiction.about', 'contradiction.followed'],
  text: {
    nl: {
      title: 'tegenspraak over niets',
      why: 'Een tegenspraak staat bij de waarde waarover zij gaat, en zegt welke lezing de gegevens volgen; anders leest niemand haar daar.',
      fix: 'Schrijf het pad van het inkoopspoor, het segment of de overeenkomst, met zo nodig de sleutel (`wmo/wmo-new/firstDay`), en in `followed` het hoeveelste van `readings`, of `none`.',
    },
    en: {
      title: 'contradiction about nothing',
      why: 'A contradiction stands beside the value that it is about, and says which reading the data follow; else nobody reads it there.',
      fix: 'Write the path of the track, the segment or the contract, with the key where needed (`wmo/wmo-new/firstDay`), and in `followed` which of the `readings`, or `none`.',
    },
  },
  *find(run) {
    // What a link names in vain, too, is told of the link.
    const inVain = once(() => linkedInVain(run));
    for (const { entry, about, what, followed, readings } of contradictionsIn(run.region)) {
      if (!what && !about.split('/').some((step) => inVain().has(step))) {
        yield {
          at: keyOf(entry, 'about'),
          message: {
            nl: `\`${about}\` wijst niets aan in deze regio`,
            en: `\`${about}\` names nothing in this region`,
          },
        };
      }
      const written = String(entry.value.followed ?? '');
      if (followed !== undefined || written === 'none' || written === '') continue;
      yield {
        at: keyOf(entry, 'followed'),
        message: {
          nl: `er is geen lezing ${written}: het zijn er ${readings.length}`,
          en: `there is no reading ${written}: there are ${readings.length}`,
        },
      };
    }
  },
};
