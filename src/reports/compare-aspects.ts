import { exactDayOf, isOpen, type Window } from '../calendar/window.js';
import { referencesOf } from '../domain/citing/inputs.js';
import type { Dataset } from '../domain/dataset.js';
import type { Cause } from '../domain/terms/cause.js';
import { optionGroupsOf } from '../domain/terms/option-groups.js';
import type { Input } from '../domain/terms/reading.js';
import { type Schedule, scheduleOf } from '../domain/terms/schedule.js';
import { statusOf } from '../domain/terms/status.js';
import type { Aspect } from '../text/compare.js';
import { reasonText } from '../text/days.js';
import { inBlock, inEdition, inList, inSegment, type Saying, valueIn } from './compare-reading.js';
import type { Holder } from './compare-side.js';
import { joined, same } from './report.js';
import { termNotation } from './term-notation.js';
import { dayText } from './why-node.js';

type Of = (holder: Holder, dataset: Dataset) => Saying | undefined;

/** How each aspect is read from a contract, looked up as it holds there. */
export const sayingOf: Readonly<Record<Aspect, Of>> = {
  instrument: (holder, dataset) => inBlock(holder, dataset, 'procurement', 'instrument'),
  procedure: (holder, dataset) => inBlock(holder, dataset, 'procurement', 'procedure'),
  'sas-option': (holder, dataset) => inBlock(holder, dataset, 'procurement', 'sasOption'),
  funding: (holder, dataset) => inList(holder, dataset, 'funding', ['model', 'purpose', 'condition']),
  providers: (holder, dataset) => inBlock(holder, dataset, 'providers', 'count'),
  lots: (holder, dataset) => inBlock(holder, dataset, 'lots', 'count'),
  'first-day': (holder) => {
    const { agreed } = scheduleIn(holder);
    return agreed && dayOf(agreed.start.firstDay.gives, holder, agreed.periods[0]?.inputs ?? []);
  },
  'initial-term': (holder, dataset) => inBlock(holder, dataset, 'terms', 'initialTerm'),
  options: (holder, dataset) => optionsIn(holder, dataset),
  term: (holder) => termIn(holder),
  'latest-end': (holder) => latestEndIn(holder),
  evaluation: (holder, dataset) => inList(holder, dataset, 'evaluations', ['on', 'after', 'every']),
  award: (holder, dataset) => inList(holder, dataset, 'awards', ['winners']),
  tariffs: (holder, dataset) => inEdition(holder, dataset, 'tariffs'),
  scope: (holder, dataset) => inBlock(holder, dataset, 'scope', 'in') ?? inSegment(holder, dataset),
};

function scheduleIn({ contract, side }: Holder): Schedule {
  return scheduleOf(contract, side.things);
}

function dayOf(day: Window<Cause>, holder: Holder, inputs: readonly Input[]): Saying {
  return {
    text: dayText(day, undefined),
    isKnown: !isOpen(day.earliest) && !isOpen(day.latest),
    references: referencesOf(inputs, holder.side.region),
    ...(exactDayOf(day) || (!isOpen(day.earliest) && !isOpen(day.latest)) ? { day } : {}),
  };
}

function optionsIn(holder: Holder, dataset: Dataset): Saying | undefined {
  const terms = scheduleIn(holder).terms?.located;
  if (!terms) return undefined;
  if (typeof terms.value.options === 'string') return valueIn(terms, 'terms', 'options', holder, dataset);
  const counts = optionGroupsOf(terms).map((group) => valueIn(group, 'option', 'count', holder, dataset));
  const known = counts.filter((one) => one !== undefined);
  return {
    text: joined(
      known.map(({ text }) => text),
      ' + ',
    ),
    isKnown: known.every((one) => one.isKnown),
    references: known.flatMap(({ references }) => references),
  };
}

/** `4 + 4×?` */
function termIn(holder: Holder): Saying | undefined {
  const terms = scheduleIn(holder).terms?.located;
  if (!terms) return undefined;
  const text = termNotation(terms);
  const { options } = terms.value;
  const groups = optionGroupsOf(terms);
  const inputs = [
    { mapping: terms, key: 'initialTerm' },
    ...(typeof options === 'string' ? [{ mapping: terms, key: 'options' }] : []),
    ...groups.flatMap((mapping) => [
      { mapping, key: 'count' },
      { mapping, key: 'length' },
    ]),
  ];
  return { text, isKnown: !text.en.includes('?'), references: referencesOf(inputs, holder.side.region) };
}

function latestEndIn(holder: Holder): Saying | undefined {
  const schedule = scheduleIn(holder);
  if (!schedule.agreed) return undefined;
  const { latestPossible } = statusOf(schedule, schedule.courses[0]);
  const last = schedule.agreed.periods.at(-1);
  const references = referencesOf(last?.inputs ?? [], holder.side.region);
  if (latestPossible === undefined) {
    const reason = last?.unknown?.reason ?? 'not-stated';
    return { text: reasonText[reason], isKnown: false, references };
  }
  const day = { earliest: latestPossible, latest: latestPossible };
  return { text: same(latestPossible), isKnown: true, references, day };
}
