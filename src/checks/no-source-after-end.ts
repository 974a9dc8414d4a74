import { plusDays } from '../calendar/day.js';
import { isOpen } from '../calendar/window.js';
import { silencesIn } from '../domain/terms/silence.js';
import { writtenDays } from '../domain/terms/written.js';
import { thingsOf } from '../domain/things.js';
import { keyOf } from '../source/located.js';
import type { Check } from './check.js';

export const noSourceAfterEnd: Check = {
  id: 'no-source-after-end',
  severity: 'note',
  keys: ['terms.lastDay'],
  text: {
    nl: {
      title: 'niets meer verteld sinds het einde',
      why: 'Alle bekende perioden zijn voorbij; of er is verlengd, opnieuw is ingekocht of is gestopt, vertelt geen bron.',
      fix: 'Zoek een jonger stuk en neem het op als versie: een besluit om te verlengen, een nieuwe aanbesteding, een einde.',
    },
    en: {
      title: 'nothing told since the end',
      why: 'Every known period is over; no source tells whether it was extended, bought anew or stopped.',
      fix: 'Look for a newer paper and add it as an edition: a decision to extend, a new tender, an end.',
    },
  },
  *find(run, today) {
    if (today === undefined) return;
    const things = thingsOf(run.region, today);
    for (const { contract, terms, lastDay, input } of silencesIn(things)) {
      if (isOpen(lastDay.latest) || !run.areDependable(terms)) continue;
      const [since, end] = [plusDays(lastDay.latest, 1), writtenDays(lastDay)];
      yield {
        at: keyOf(input.mapping, input.key),
        message: {
          nl: `wat gebeurde er sinds ${since}? De laatste bekende periode van \`${contract.id}\` gaat tot en met ${end}`,
          en: `what happened since ${since}? The last known period of \`${contract.id}\` goes up to and including ${end}`,
        },
      };
    }
  },
};
