import { isDoubted } from '../domain/doubted.js';
import { type Entry, isUnknown } from '../domain/entry.js';
import { countAt } from '../domain/terms/reading.js';
import { keyOf, type Located } from '../source/located.js';
import type { Check } from './check.js';

export const lotLimitAboveCount: Check = {
  id: 'lot-limit-above-count',
  severity: 'warning',
  text: {
    nl: {
      title: 'meer percelen te winnen dan er zijn',
      why: 'Een grens boven het aantal percelen begrenst niets; vaak zijn de twee getallen verwisseld.',
      fix: 'Lees beide getallen na, en waarover zij tellen: zet dat in `countPer` en `limitPer`.',
    },
    en: {
      title: 'more lots to win than there are',
      why: 'A limit above the number of lots limits nothing; often the two numbers were swapped.',
      fix: 'Read both numbers again, and over what they count: write that in `countPer` and `limitPer`.',
    },
  },
  *find(run) {
    for (const { entry } of run.all('lots')) {
      const [limit, count] = [countAt(entry, 'limit'), countAt(entry, 'count')];
      if (limit.unknown || count.unknown || count.max === undefined || limit.min <= count.max) continue;
      if (!countAlike(entry) || isDoubted(entry, 'limit', 'count', 'limitPer', 'countPer')) continue;
      if (!run.isSound(entry)) continue;
      const [most, all] = [String(entry.value.limit), String(entry.value.count)];
      yield {
        at: keyOf(entry, 'limit'),
        message: {
          nl: `een aanbieder kan ${most} percelen winnen, maar er zijn er ${all}`,
          en: `one provider may win ${most} lots, but there are ${all}`,
        },
        related: keyOf(entry, 'count'),
      };
    }
  },
};

/** Whether limit and number surely count over the same: five lots in each municipality are more in the whole tender. */
function countAlike({ value: { countPer, limitPer } }: Located<Entry<'lots'>>): boolean {
  return countPer === undefined || (!isUnknown(countPer) && countPer === limitPer);
}
