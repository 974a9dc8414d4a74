import { keyOf } from '../source/located.js';
import type { Check } from './check.js';

export const extensionFitsNoOptions: Check = {
  id: 'extension-fits-no-options',
  severity: 'warning',
  keys: ['event.length', 'event.lastDay', 'event.options'],
  text: {
    nl: {
      title: 'verlenging past op geen aantal opties',
      why: 'Hoeveel opties er over zijn, hangt ervan af hoeveel er met deze verlenging gebruikt zijn.',
      fix: 'Lees de duur en de opties na; klopt het zo, zet dan in `options` hoeveel er gebruikt zijn, of `not-stated` als de bron dat niet zegt.',
    },
    en: {
      title: 'extension that no number of options gives',
      why: 'How many options are left depends on how many this extension used up.',
      fix: 'Read the length and the options again; if they are right, say in `options` how many were used, or `not-stated` where the source does not say.',
    },
  },
  *find(run) {
    const told = new Set<unknown>();
    for (const { terms, courses } of run.timed) {
      for (const { event, uses, mayUse } of courses.flatMap(({ extensions }) => extensions)) {
        if (
          uses === mayUse ||
          event.value.options !== undefined ||
          told.has(event.value) ||
          !run.areDependable(terms.located)
        )
          continue;
        told.add(event.value);
        yield {
          at: keyOf(event, event.value.lastDay === undefined ? 'length' : 'lastDay'),
          message: {
            nl: uses === 0 ? 'korter dan de optie die volgt' : `langer dan ${uses} van de opties, korter dan ${mayUse}`,
            en:
              uses === 0
                ? 'shorter than the next option'
                : `longer than ${uses} of the options, shorter than ${mayUse}`,
          },
          related: keyOf(terms.located, 'options'),
        };
      }
    }
  },
};
