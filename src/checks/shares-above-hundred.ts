import { isDoubted } from '../domain/doubted.js';
import type { Entry } from '../domain/entry.js';
import { countAt } from '../domain/terms/reading.js';
import { itemsOf, keyOf, type Located, under } from '../source/located.js';
import type { Check } from './check.js';

export const sharesAboveHundred: Check = {
  id: 'shares-above-hundred',
  severity: 'error',
  text: {
    nl: {
      title: 'aandelen samen boven honderd procent',
      why: 'Delen van één bekostiging zijn samen hoogstens het geheel.',
      fix: 'Lees de aandelen na; een bedrag hoort in `budgets`.',
    },
    en: {
      title: 'shares above a hundred per cent',
      why: 'The parts of one funding are together no more than the whole.',
      fix: 'Read the shares again; an amount belongs in `budgets`.',
    },
  },
  *find(run) {
    for (const { entry } of run.all('contract')) {
      const list = under(entry, 'funding');
      const parts = Array.isArray(list?.value) ? itemsOf(list as Located<readonly Entry<'funding'>[]>) : [];
      let sum = 0;
      for (const part of parts) {
        if (part.value.share === undefined || isDoubted(part, 'share') || !run.isSound(part)) continue;
        const share = countAt(part, 'share').min;
        // What holds only on a condition may take the place of another part.
        if (part.value.condition === undefined) sum += share;
        const together = Math.max(sum, share);
        if (together <= 100) continue;
        yield {
          at: keyOf(part, 'share'),
          message: {
            nl: `hiermee zijn de aandelen samen ${together} procent`,
            en: `with this the shares are ${together} per cent together`,
          },
        };
        break;
      }
    }
  },
};
