import { isOpen } from '../calendar/window.js';
import { isDoubted } from '../domain/doubted.js';
import type { Run } from '../domain/run.js';
import { eventsOf } from '../domain/terms/events.js';
import { type Postponement, postponementsOf } from '../domain/terms/postponed.js';
import { writtenDays } from '../domain/terms/written.js';
import { keyOf } from '../source/located.js';
import type { Check } from './check.js';

export const postponedToNoLaterDay: Check = {
  id: 'postponed-to-no-later-day',
  severity: 'error',
  keys: ['event.from'],
  text: {
    nl: {
      title: 'uitgesteld zonder latere dag',
      why: 'Uitstel is een eerste dag die naar een latere verschoof: `from` is de oude, `firstDay` van de looptijd de nieuwe.',
      fix: 'Schrijf de oude dag in `from` (`not-stated` waar het stuk die niet noemt) en de nieuwe in `terms.firstDay`.',
    },
    en: {
      title: 'postponed to no later day',
      why: 'What is postponed had a first day that moved to a later one: `from` is the old one, `firstDay` of the terms the new one.',
      fix: 'Write the old day in `from` (`not-stated` where the paper does not name it) and the new one in `terms.firstDay`.',
    },
  },
  *find(run) {
    for (const { entry } of run.all('event')) {
      const { kind, from } = entry.value;
      if (kind === 'postponed' && from === undefined) {
        yield {
          at: keyOf(entry, 'kind'),
          message: { nl: '`postponed` zonder `from`', en: '`postponed` without `from`' },
        };
      }
      if (kind !== 'postponed' && from !== undefined) {
        yield {
          at: keyOf(entry, 'from'),
          message: { nl: '`from` zonder `kind: postponed`', en: '`from` without `kind: postponed`' },
        };
      }
    }
    for (const { event, from } of unmovedIn(run)) {
      const day = writtenDays(from);
      yield {
        at: keyOf(event, 'from'),
        message: {
          nl: `uitgesteld van ${day}, maar er is geen latere eerste dag bekend`,
          en: `postponed from ${day}, but no later first day is known`,
        },
      };
    }
  },
};

/** What was postponed from a day that is known, to a day that is not surely later; each event once. */
function unmovedIn({ latest, isSound }: Run): Postponement[] {
  const all = [...latest.contracts.values()].flatMap((one) => postponementsOf(one, eventsOf(one, latest)));
  const byEvent = new Map(all.map((one) => [one.event.value, one]));
  return [...byEvent.values()].filter(({ event, from, to }) => {
    const isTold = !isOpen(from.earliest) || !isOpen(from.latest);
    return isTold && !to && isSound(event) && !isDoubted(event, 'from');
  });
}
