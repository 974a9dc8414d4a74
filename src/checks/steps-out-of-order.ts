import { isBefore } from '../calendar/window.js';
import { isDoubted } from '../domain/doubted.js';
import { grouped } from '../domain/grouped.js';
import { type StepToContract, stepsIn, stepsToContract } from '../domain/steps-to-contract.js';
import { dayAt } from '../domain/terms/reading.js';
import { labelOf } from '../domain/vocabulary.js';
import { keyOf } from '../source/located.js';
import { en, nl } from '../text/phrase.js';
import { lateStepsIn } from './award-after-first-day.js';
import type { Check } from './check.js';
import { sourceBefore } from './event-after-source.js';

export const stepsOutOfOrder: Check = {
  id: 'steps-out-of-order',
  severity: 'warning',
  keys: ['milestone.planned', 'milestone.actual'],
  text: {
    nl: {
      title: 'stappen in de verkeerde volgorde',
      why: 'Eerst wordt de aanbesteding gepubliceerd, dan gegund, dan getekend.',
      fix: 'Lees beide dagen na; gaat het om twee aanbestedingen, noem dan bij elke mijlpaal haar eigen overeenkomst.',
    },
    en: {
      title: 'steps in the wrong order',
      why: 'First the tender is published, then awarded, then signed.',
      fix: 'Read both days again; if there are two tenders, give each milestone the contract of its own.',
    },
  },
  *find(run) {
    const { dataset } = run;
    const late = new Set([...lateStepsIn(run).keys()].map(({ entry }) => entry.value));
    const usable = stepsIn(run).filter(({ entry, mapping, key }) => {
      if (late.has(entry.value) || isDoubted(entry, key) || !run.isSound(entry)) return false;
      return key === 'planned' || !sourceBefore(mapping, key, dataset.cards);
    });
    for (const [before, after] of pairsIn(usable)) {
      const [first, next] = [dayAt(before.entry, before.key), dayAt(after.entry, after.key)];
      if (isBefore(next, first) !== 'yes') continue;
      const [day, earlier] = [String(after.entry.value[after.key]), String(before.entry.value[before.key])];
      const [was, is] = [labelOf(dataset, 'milestone', before.kind), labelOf(dataset, 'milestone', after.kind)];
      yield {
        at: keyOf(after.entry, after.key),
        message: {
          nl: nl`${is} op ${day}, voor ${was} (${earlier})`,
          en: en`${is} on ${day}, before ${was} (${earlier})`,
        },
        related: keyOf(before.entry, before.key),
      };
    }
  },
};

/**
 * Each step with the one before it that the same source tells of the same contract in the same way, planned or done.
 * Where a source has a step twice, nobody can tell which goes with which.
 */
function* pairsIn(steps: readonly StepToContract[]): Generator<[before: StepToContract, after: StepToContract]> {
  const groups = grouped(steps, ({ mapping, contract, key }) => [mapping.source, contract, key].join('\n'));
  for (const group of groups.values()) {
    const order = stepsToContract.flatMap((kind) => {
      const same = group.filter((step) => step.kind === kind);
      return same.length > 1 ? [] : same;
    });
    for (const [index, after] of order.entries()) {
      const before = order[index - 1];
      if (before) yield [before, after];
    }
  }
}
