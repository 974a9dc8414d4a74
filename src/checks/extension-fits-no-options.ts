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
      fix: 'Lees de duur en de opties na; klopt het zo, zet dan in `options` hoeveel er gebruikt zijn.',
    },
    en: {
      title: 'extension that no number of options gives',
      why: 'How many options are left depends on how many this extension used up.',
      fix: 'Read the length and the options again; if they are right, say in `options` how many were used.',
    },
  },
  *find(run) {
    const told = new Set<unknown>();
    for (const { terms, courses } of run.timed) {
      for (const { event, uses, isBetweenOptions } of courses.flatMap(({ extensions }) => extensions)) {
        if (!isBetweenOptions || told.has(event.value) || !run.areDependable(terms.located)) continue;
        told.add(event.value);
        yield {
          at: keyOf(event, event.value.lastDay === undefined ? 'length' : 'lastDay'),
          message: {
            nl: `langer dan ${uses - 1} van de opties, korter dan ${uses}`,
            en: `longer than ${uses - 1} of the options, shorter than ${uses}`,
          },
          related: keyOf(terms.located, 'options'),
        };
      }
    }
  },
};
