import { isBefore } from '../calendar/window.js';
import { writtenDays } from '../domain/terms/written.js';
import { keyOf } from '../source/located.js';
import type { Check } from './check.js';

export const eventPastCap: Check = {
  id: 'event-past-cap',
  severity: 'warning',
  keys: ['event.length', 'event.lastDay'],
  text: {
    nl: {
      title: 'verlengd voorbij de grens',
      why: 'Een verlenging na de uiterste einddatum of de maximale duur kan een wezenlijke wijziging zijn.',
      fix: 'Lees de verlenging en de grens na; klopt het zo, dan blijft dit als waarschuwing staan.',
    },
    en: {
      title: 'extended past the limit',
      why: 'An extension beyond the latest last day or the maximum term may be a substantial change.',
      fix: 'Read the extension and the limit again; if they are right, this stays as a warning.',
    },
  },
  source: 'Directive 2014/24/EU, article 72',
  *find(run) {
    const { timed, overuses } = run;
    const told = new Set<unknown>(overuses.map(({ event }) => event.value));
    for (const { terms, agreed, courses } of timed) {
      const { cap } = agreed.limits;
      for (const { id, lastDay, inputs } of courses.flatMap(({ told }) => told)) {
        const [input] = inputs;
        if (!id.startsWith('extension') || !input || !cap || isBefore(cap.gives, lastDay) !== 'yes') continue;
        if (told.has(input.mapping.value) || !run.areDependable(terms.located)) continue;
        told.add(input.mapping.value);
        const [end, limit] = [writtenDays(lastDay), writtenDays(cap.gives)];
        yield {
          at: keyOf(input.mapping, input.key),
          message: {
            nl: `loopt hiermee tot en met ${end}, voorbij de grens ${limit}`,
            en: `runs up to and including ${end} with this, past the limit ${limit}`,
          },
          related: keyOf(terms.located, terms.located.value.latestLastDay ? 'latestLastDay' : 'maximumTerm'),
        };
      }
    }
  },
};
