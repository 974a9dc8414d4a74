import type { Day } from '../calendar/day.js';
import { compared, durationText } from '../calendar/length.js';
import { isOpenEnd } from '../calendar/span.js';
import { endOfTerm } from '../calendar/term.js';
import { isBefore, isOpen, type Window } from '../calendar/window.js';
import { isDoubted } from '../domain/doubted.js';
import type { Entry } from '../domain/entry.js';
import { lookUp } from '../domain/look-up.js';
import type { Cause } from '../domain/terms/cause.js';
import { latestEndOf } from '../domain/terms/latest-end.js';
import { longestLengthOf } from '../domain/terms/longest-length.js';
import { optionGroupsOf } from '../domain/terms/option-groups.js';
import type { Terms } from '../domain/terms/reading.js';
import { dayAt, lengthAt } from '../domain/terms/reading.js';
import type { Timed } from '../domain/terms/timed.js';
import { writtenDays } from '../domain/terms/written.js';
import type { ContractThing, Things } from '../domain/things.js';
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
        ...momentsOutside(schedule, run.latest),
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

/**
 * The moments that surely fall before the first or after the last day, as far as those are not doubted. What is repeated
 * goes on to the last day and no further.
 */
function* momentsOutside(schedule: Timed, things: Things): Generator<Outside> {
  const { contract, terms, agreed } = schedule;
  if (isDoubted(terms.located, 'firstDay')) return;
  const firstDay = agreed.start.firstDay.gives;
  for (const { evaluation, key } of momentsIn(contract, things)) {
    const day = key === 'on' ? dayAt(evaluation, key) : endOfTerm(firstDay, lengthAt(evaluation, key));
    const isEarly = isBefore(day, firstDay) === 'yes';
    const late = key === 'every' ? undefined : endBefore(day, schedule);
    const bound = isEarly ? writtenDays(firstDay) : late;
    if (!bound) continue;
    const moment = writtenDays(day);
    yield {
      evaluation,
      key,
      message: {
        nl: `evaluatie op ${moment}, ${isEarly ? 'voor de eerste' : 'na de laatste'} dag (${bound})`,
        en: `evaluation on ${moment}, ${isEarly ? 'before the first' : 'after the last'} day (${bound})`,
      },
    };
  }
}

function* momentsIn(contract: ContractThing, things: Things): Generator<Pick<Outside, 'evaluation' | 'key'>> {
  for (const evaluation of evaluationEntriesOf(contract, things)) {
    for (const key of ['on', 'after', 'every'] as const) {
      if (evaluation.value[key] !== undefined) yield { evaluation, key };
    }
  }
}

function evaluationEntriesOf(contract: ContractThing, things: Things): Located<Entry<'evaluation'>>[] {
  const list = lookUp(contract, 'evaluations', things)?.located;
  return list && typeof list.value !== 'string' ? itemsOf(list as Located<readonly Entry<'evaluation'>[]>) : [];
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
  const evaluations = evaluationEntriesOf(contract, things);
  if (evaluations.length === 0 || courses.length > 0 || isEndDoubted(terms.located)) return;
  const longest = longestLengthOf(terms.located);
  if (longest === undefined) return;
  for (const evaluation of evaluations) {
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
