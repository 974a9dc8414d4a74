import { isBefore } from '../calendar/window.js';
import { isDoubted } from '../domain/doubted.js';
import type { Run } from '../domain/run.js';
import { type StepToContract, stepsIn } from '../domain/steps-to-contract.js';
import { type FirstDay, firstDaysOf } from '../domain/terms/first-days.js';
import { dayAt } from '../domain/terms/reading.js';
import { writtenDays } from '../domain/terms/written.js';
import { labelOf } from '../domain/vocabulary.js';
import { keyOf } from '../source/located.js';
import { en, nl } from '../text/phrase.js';
import type { Check } from './check.js';
import { sourceBefore } from './event-after-source.js';

export const awardAfterFirstDay: Check = {
  id: 'award-after-first-day',
  severity: 'warning',
  keys: ['milestone.planned', 'milestone.actual'],
  text: {
    nl: {
      title: 'gunning na de eerste dag',
      why: 'Een aanbieder die nog niet gekozen is, kan nog geen hulp leveren: publiceren, gunnen en tekenen gaan aan de eerste dag vooraf.',
      fix: 'Lees beide dagen na; begon de overeenkomst echt met terugwerkende kracht, zet dan `doubt` bij de dag van de mijlpaal.',
    },
    en: {
      title: 'award after the first day',
      why: 'A provider cannot deliver care before it is chosen: publishing, awarding and signing come before the first day.',
      fix: 'Read both days again; if the contract really began retroactively, give the day of the milestone a `doubt`.',
    },
  },
  *find(run) {
    const { dataset } = run;
    for (const [step, first] of lateStepsIn(run)) {
      const value = String(step.entry.value[step.key]);
      const label = labelOf(dataset, 'milestone', step.kind);
      yield {
        at: keyOf(step.entry, step.key),
        message: {
          nl: nl`${label} op ${value}, na de eerste dag van \`${step.contract}\` (${writtenDays(first.day)})`,
          en: en`${label} on ${value}, after the first day of \`${step.contract}\` (${writtenDays(first.day)})`,
        },
        related: keyOf(first.terms, 'firstDay'),
      };
    }
  },
};

/**
 * The steps to a contract that surely come after its first day, by what sources then said of it: the first such step of
 * each contract, since one wrong first day makes all of them late.
 */
export function lateStepsIn(run: Run): Map<StepToContract, FirstDay> {
  const { latest, isSound, areDependable, dataset } = run;
  const late = new Map<StepToContract, FirstDay>();
  const told = new Set<string>();
  for (const step of stepsIn(run)) {
    const { contract, entry, mapping, key } = step;
    if (told.has(contract) || isDoubted(entry, key) || !isSound(entry)) continue;
    // What cannot be past yet is told of by its own rule.
    if (key === 'actual' && sourceBefore(mapping, key, dataset.cards)) continue;
    const until = key === 'planned' ? dataset.cards.get(mapping.source ?? '')?.dates?.latest : undefined;
    const days = firstDaysOf(contract, latest, until, areDependable);
    const [first] = days;
    if (!first || !days.every(({ day }) => isBefore(day, dayAt(entry, key)) === 'yes')) continue;
    told.add(contract);
    late.set(step, first);
  }
  return late;
}
