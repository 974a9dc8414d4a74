import { isBefore } from '../calendar/window.js';
import { writtenDays } from '../domain/terms/written.js';
import { keyOf } from '../source/located.js';
import type { Check } from './check.js';

export const extendedLongerThanOption: Check = {
  id: 'extended-longer-than-option',
  severity: 'warning',
  keys: ['event.length'],
  text: {
    nl: {
      title: 'langer verlengd dan de optie',
      why: 'Korter mag: het recht wordt dan deels gebruikt. Voor langer moet ook de andere partij instemmen.',
      fix: 'Lees duur en optie na; klopt het zo, dan blijft dit als waarschuwing staan.',
    },
    en: {
      title: 'extended for longer than the option',
      why: 'Shorter is fine: the right is used in part. Longer needs the consent of the other side.',
      fix: 'Read the length and the option again; if they are right, this stays as a warning.',
    },
  },
  source: 'Directive 2014/24/EU, article 72',
  *find(run) {
    const { timed, overuses } = run;
    const told = new Set<unknown>(overuses.map(({ event }) => event.value));
    for (const { terms, agreed, courses } of timed) {
      const { cap } = agreed.limits;
      for (const { event, lastDay, allowed } of courses.flatMap(({ extensions }) => extensions)) {
        const isPastCap = cap !== undefined && isBefore(cap.gives, lastDay) === 'yes';
        // Outside the options there is nothing to be longer than; past the cap another rule tells.
        if (isPastCap || !allowed || isBefore(allowed, lastDay) !== 'yes') continue;
        if (told.has(event.value) || !run.areDependable(terms.located)) continue;
        told.add(event.value);
        const [end, limit] = [writtenDays(lastDay), writtenDays(allowed)];
        yield {
          at: keyOf(event, event.value.lastDay === undefined ? 'length' : 'lastDay'),
          message: {
            nl: `loopt hiermee tot en met ${end}; de optie gaat tot en met ${limit}`,
            en: `runs up to and including ${end} with this; the option goes up to and including ${limit}`,
          },
          related: keyOf(terms.located, 'options'),
        };
      }
    }
  },
};
