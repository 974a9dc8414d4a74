import { isShorter } from '../calendar/span.js';
import { isBefore, moved } from '../calendar/window.js';
import { optionGroupsOf } from '../domain/terms/option-groups.js';
import type { Period } from '../domain/terms/period.js';
import { lengthAt } from '../domain/terms/reading.js';
import { keyOf } from '../source/located.js';
import type { Check } from './check.js';

export const noticeLongerThanTerm: Check = {
  id: 'notice-longer-than-term',
  severity: 'warning',
  keys: ['option.notice'],
  text: {
    nl: {
      title: 'opzegtermijn langer dan wat ermee eindigt',
      why: 'Dan zou over de optie beslist moeten zijn voordat de periode ervoor begint.',
      fix: 'Lees beide na: vaak zijn dagen of weken voor maanden gehouden.',
    },
    en: {
      title: 'notice longer than what it ends',
      why: 'The option would have to be decided on before the period before it begins.',
      fix: 'Read both again: often days or weeks were taken for months.',
    },
  },
  *find(run) {
    for (const { terms, agreed } of run.agreedTerms) {
      if (!run.areDependable(terms)) continue;
      for (const [index, group] of optionGroupsOf(terms).entries()) {
        if (group.value.notice === undefined) continue;
        const before =
          index === 0 ? lengthAt(terms, 'initialTerm') : lengthAt(optionGroupsOf(terms)[index - 1] ?? group, 'length');
        const isLong = isShorter(before, lengthAt(group, 'notice')) === 'yes';
        if (!isLong && !isDecidedBefore(agreed.periods, group.value)) continue;
        const { notice } = group.value;
        yield {
          at: keyOf(group, 'notice'),
          message: {
            nl: `${notice} voor het einde ligt voor het begin van de periode ervoor`,
            en: `${notice} before the end lies before the beginning of the period before`,
          },
          related: index === 0 ? keyOf(terms, 'initialTerm') : keyOf(group, 'length'),
        };
      }
    }
  },
};

/** Whether an option of a group surely would have to be decided on before the period before it begins. */
function isDecidedBefore(periods: readonly Period[], group: object): boolean {
  return periods.some((period, index) => {
    const before = periods[index - 1];
    const { decideBy } = period.derived;
    if (!before || !decideBy || period.inputs[0]?.mapping.value !== group) return false;
    // On the day before it begins it may still be decided.
    return isBefore(moved(decideBy.gives, 1), before.firstDay) === 'yes';
  });
}
