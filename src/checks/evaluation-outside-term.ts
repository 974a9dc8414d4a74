import type { Day } from '../calendar/day.js';
import { isBefore, isOpen, type Window } from '../calendar/window.js';
import { isSound } from '../domain/citing/proof.js';
import type { Entry } from '../domain/entry.js';
import type { Cause } from '../domain/terms/cause.js';
import { latestEndOf } from '../domain/terms/latest-end.js';
import { areDependable } from '../domain/terms/terms-conflict.js';
import { type Timed, timedIn } from '../domain/terms/timed.js';
import { written } from '../domain/terms/written.js';
import { keyOf, type Located } from '../source/located.js';
import type { Check } from './check.js';

export const evaluationOutsideTerm: Check = {
  id: 'evaluation-outside-term',
  severity: 'warning',
  keys: ['evaluation.on', 'evaluation.after'],
  text: {
    nl: {
      title: 'evaluatie buiten de looptijd',
      why: 'Een overeenkomst wordt geëvalueerd terwijl zij loopt, opties meegeteld.',
      fix: 'Lees het moment en de looptijd na; `after` telt vanaf de eerste dag.',
    },
    en: {
      title: 'evaluation outside the term',
      why: 'A contract is evaluated while it runs, options counted in.',
      fix: 'Read the moment and the term again; `after` counts from the first day.',
    },
  },
  *find({ regions }) {
    const told = new Set<unknown>();
    for (const { schedule } of timedIn(regions)) {
      const { terms, agreed, evaluations } = schedule;
      for (const { firstDay: day, inputs } of evaluations) {
        const [input] = inputs;
        const isEarly = isBefore(day, agreed.start.firstDay.gives) === 'yes';
        const bound = isEarly ? written(agreed.start.firstDay.gives) : endBefore(day, schedule);
        if (!input || !bound || told.has(input.mapping.value)) continue;
        told.add(input.mapping.value);
        const evaluation = input.mapping as Located<Entry<'evaluation'>>;
        if (!isSound('evaluation', evaluation) || !areDependable(terms.located)) continue;
        const moment = written(day);
        yield {
          at: keyOf(evaluation, input.key),
          message: {
            nl: `evaluatie op ${moment}, ${isEarly ? 'voor de eerste' : 'na de laatste'} dag (${bound})`,
            en: `evaluation on ${moment}, ${isEarly ? 'before the first' : 'after the last'} day (${bound})`,
          },
          related: terms.located,
        };
      }
    }
  },
};

/** The last day that the contract can have, where the moment surely lies after it. */
function endBefore({ earliest }: Window<Cause>, schedule: Timed): Day | undefined {
  const end = latestEndOf(schedule);
  return end !== undefined && !isOpen(earliest) && earliest > end ? end : undefined;
}
