import { isBefore } from '../calendar/window.js';
import { writtenDays } from '../domain/terms/written.js';
import { keyOf } from '../source/located.js';
import type { Check } from './check.js';

export const contractsOverlap: Check = {
  id: 'contracts-overlap',
  severity: 'warning',
  keys: ['contract.follows'],
  text: {
    nl: {
      title: 'overeenkomsten overlappen',
      why: 'Wat op een andere overeenkomst volgt, gaat in als die voorbij is.',
      fix: 'Lees de dagen van beide na; lopen zij echt naast elkaar, haal dan `follows` weg.',
    },
    en: {
      title: 'contracts overlap',
      why: 'What follows another contract starts when that one is over.',
      fix: 'Read the days of both again; if they really run side by side, take `follows` out.',
    },
  },
  *find({ successions }) {
    for (const { next, previous } of successions) {
      const [firstDay, initial] = [next.agreed.start.firstDay.gives, previous.agreed.initial];
      if (isBefore(initial.lastDay, firstDay) !== 'no') continue;
      // What ended the initial term earlier leaves nothing to overlap with.
      if (previous.courses.some(({ periods }) => periods[0] !== initial)) continue;
      const { id } = previous.contract;
      const [starts, ends] = [writtenDays(firstDay), writtenDays(initial.lastDay)];
      yield {
        at: keyOf(next.terms.located, 'firstDay'),
        message: {
          nl: `begint op ${starts}, terwijl \`${id}\` zonder opties loopt tot en met ${ends}`,
          en: `starts on ${starts}, while \`${id}\` runs up to and including ${ends} without any option`,
        },
        related: previous.terms.located,
      };
    }
  },
};
