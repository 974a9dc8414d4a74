import type { Day } from '../calendar/day.js';
import { compared, durationText } from '../calendar/length.js';
import { isOpenEnd } from '../calendar/span.js';
import { isBefore, isOpen, type Window } from '../calendar/window.js';
import { isDoubted } from '../domain/doubted.js';
import type { Entry } from '../domain/entry.js';
import type { Cause } from '../domain/terms/cause.js';
import { latestEndOf } from '../domain/terms/latest-end.js';
import { longestLengthOf } from '../domain/terms/longest-length.js';
import { optionGroupsOf } from '../domain/terms/option-groups.js';
import type { Terms } from '../domain/terms/reading.js';
import { lengthAt } from '../domain/terms/reading.js';
import type { Timed } from '../domain/terms/timed.js';
import { writtenDays } from '../domain/terms/written.js';
import { lookUp, type Things } from '../domain/things.js';
import { itemsOf, keyOf, type Located } from '../source/located.js';
import type { Text } from '../text/language.js';
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
  *find(run) {
    const told = new Set<unknown>();
    for (const schedule of run.timed) {
      for (const { evaluation, key, message } of [
        ...momentsOutside(schedule),
        ...lengthsOutside(schedule, run.latest),
      ]) {
        if (told.has(evaluation.value) || isDoubted(evaluation, key)) continue;
        told.add(evaluation.value);
        if (!run.isSound(evaluation) || !run.areDependable(schedule.terms.located)) continue;
        yield { at: keyOf(evaluation, key), message, related: schedule.terms.located };
      }
    }
  },
};

interface Outside {
  readonly evaluation: Located<Entry<'evaluation'>>;
  readonly key: string;
  readonly message: Text;
}

/** The moments that surely fall before the first or after the last day, as far as those are not doubted. */
function* momentsOutside(schedule: Timed): Generator<Outside> {
  const { terms, agreed, evaluations } = schedule;
  if (isDoubted(terms.located, 'firstDay')) return;
  const firstDay = agreed.start.firstDay.gives;
  for (const { firstDay: day, inputs } of evaluations) {
    const [input] = inputs;
    const isEarly = isBefore(day, firstDay) === 'yes';
    const bound = isEarly ? writtenDays(firstDay) : endBefore(day, schedule);
    if (!input || !bound) continue;
    const moment = writtenDays(day);
    yield {
      evaluation: input.mapping as Located<Entry<'evaluation'>>,
      key: input.key,
      message: {
        nl: `evaluatie op ${moment}, ${isEarly ? 'voor de eerste' : 'na de laatste'} dag (${bound})`,
        en: `evaluation on ${moment}, ${isEarly ? 'before the first' : 'after the last'} day (${bound})`,
      },
    };
  }
}

/** The last day that the contract can have, where the moment surely lies after it. */
function endBefore({ earliest }: Window<Cause>, schedule: Timed): Day | undefined {
  const end = isEndDoubted(schedule.terms.located) ? undefined : latestEndOf(schedule);
  return end !== undefined && !isOpen(earliest) && earliest > end ? end : undefined;
}

/**
 * The terms after which a contract is to be evaluated that are longer than all that it can last: such a moment never
 * comes, whatever the first day is. What happened to the contract since may have made it longer.
 */
function* lengthsOutside({ contract, terms, courses }: Timed, things: Things): Generator<Outside> {
  const list = lookUp(contract, 'evaluations', things)?.located;
  const longest = courses.length > 0 || isEndDoubted(terms.located) ? undefined : longestLengthOf(terms.located);
  if (!list || typeof list.value === 'string' || longest === undefined) return;
  for (const evaluation of itemsOf(list as Located<readonly Entry<'evaluation'>[]>)) {
    for (const key of ['after', 'every'] as const) {
      const { min } = lengthAt(evaluation, key);
      if (evaluation.value[key] === undefined || isOpenEnd(min) || (compared(min, longest) ?? 0) <= 0) continue;
      const [told, whole] = [String(evaluation.value[key]), durationText(longest)];
      yield {
        evaluation,
        key,
        message: {
          nl: `evaluatie na ${told}, terwijl de overeenkomst met alle opties hoogstens ${whole} duurt`,
          en: `evaluation after ${told}, while the contract lasts at most ${whole} with all options`,
        },
      };
    }
  }
}

function isEndDoubted(terms: Terms): boolean {
  const isDoubtful = isDoubted(terms, 'initialTerm', 'lastDay', 'latestLastDay', 'maximumTerm', 'options');
  return isDoubtful || optionGroupsOf(terms).some((group) => isDoubted(group, 'count', 'length'));
}
