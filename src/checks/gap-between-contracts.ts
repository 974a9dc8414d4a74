import { plusDays } from '../calendar/day.js';
import { isOpen } from '../calendar/window.js';
import { latestEndOf } from '../domain/terms/latest-end.js';
import { keyOf } from '../source/located.js';
import type { Check } from './check.js';

export const gapBetweenContracts: Check = {
  id: 'gap-between-contracts',
  severity: 'warning',
  keys: ['contract.follows'],
  text: {
    nl: {
      title: 'gat tussen overeenkomsten',
      why: 'Hulp loopt door; ook met alle opties is er hier een dag zonder overeenkomst.',
      fix: 'Lees de dagen van beide na; is er een overbrugging, neem die dan op en laat `follows` daarnaar wijzen.',
    },
    en: {
      title: 'gap between contracts',
      why: 'Care goes on; even with every option there is a day without a contract here.',
      fix: 'Read the days of both again; if there is a bridge, add it and let `follows` point there.',
    },
  },
  *find({ successions }) {
    for (const { next, previous } of successions) {
      const { earliest } = next.agreed.start.firstDay.gives;
      const end = latestEndOf(previous);
      if (end === undefined || isOpen(earliest) || earliest <= plusDays(end, 1)) continue;
      const { id } = previous.contract;
      yield {
        at: keyOf(next.terms.located, 'firstDay'),
        message: {
          nl: `begint op zijn vroegst op ${earliest}, terwijl \`${id}\` uiterlijk op ${end} afloopt`,
          en: `starts on ${earliest} at the earliest, while \`${id}\` ends on ${end} at the latest`,
        },
        related: previous.terms.located,
      };
    }
  },
};
