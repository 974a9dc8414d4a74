import { isOpen, type Window } from '../../calendar/window.js';
import { doubtsOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Cause } from '../../domain/terms/cause.js';
import type { Derived, DerivedDay } from '../../domain/terms/derived.js';
import { optionGroupsOf } from '../../domain/terms/option-groups.js';
import type { Input } from '../../domain/terms/reading.js';
import { type Schedule, scheduleOf } from '../../domain/terms/schedule.js';
import { statusOf } from '../../domain/terms/status.js';
import type { Aspect } from '../../text/compare.js';
import { reasonText } from '../../text/days.js';
import { joined, same } from '../report.js';
import { termInputs, termNotation } from '../term-notation.js';
import { dayText } from '../why/node.js';
import { inBlock, inEdition, inList, inSegment, restingOn, type Saying, together, valueIn } from './reading.js';
import type { Holder } from './side.js';

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
    return agreed && dayOf(agreed.start.firstDay, holder, agreed.periods[0]?.inputs ?? []);
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

function dayOf({ gives, ...derived }: DerivedDay, holder: Holder, inputs: readonly Input[]): Saying {
  const { value, isKnown } = writtenDay(gives);
  const { references } = restingOn(inputs, holder);
  const doubts = doubtsOf(inputsOf({ gives, ...derived }));
  return { value, meaning: value, is: 'day', text: dayText(gives, undefined), isKnown, references, doubts };
}

/** The values from which a day follows. */
function inputsOf({ input, of }: Derived<unknown>): Input[] {
  return [...(input ? [input] : []), ...of.flatMap(inputsOf)];
}

/** `2022-07-01`, `2022-07-01..2022-12-31`, `..2022-12-31`; where nothing bounds a day, the reason. */
function writtenDay({ earliest, latest }: Window<Cause>): { value: string; isKnown: boolean } {
  if (isOpen(earliest)) return { value: isOpen(latest) ? latest.open.reason : `..${latest}`, isKnown: false };
  if (isOpen(latest)) return { value: `${earliest}..`, isKnown: false };
  return { value: earliest === latest ? earliest : `${earliest}..${latest}`, isKnown: true };
}

function optionsIn(holder: Holder, dataset: Dataset): Saying | undefined {
  const terms = scheduleIn(holder).terms?.located;
  if (!terms) return undefined;
  if (typeof terms.value.options === 'string') return valueIn(terms, 'terms', 'options', holder, dataset);
  const counts = optionGroupsOf(terms).flatMap((group) => valueIn(group, 'option', 'count', holder, dataset) ?? []);
  const [first, ...more] = counts;
  if (!first) return undefined;
  if (more.length === 0) return first;
  return {
    value: counts.map(({ value }) => value).join(' + '),
    meaning: counts.map(({ meaning }) => meaning).join(' + '),
    is: 'many',
    text: joined(
      counts.map(({ text }) => text),
      ' + ',
    ),
    isKnown: counts.every((one) => one.isKnown),
    ...together(counts),
  };
}

/** `4 + 4×?` */
function termIn(holder: Holder): Saying | undefined {
  const terms = scheduleIn(holder).terms?.located;
  if (!terms) return undefined;
  const { value, text, isKnown } = termNotation(terms);
  return { value, meaning: value, is: 'many', text, isKnown, ...restingOn(termInputs(terms), holder) };
}

function latestEndIn(holder: Holder): Saying | undefined {
  const schedule = scheduleIn(holder);
  if (!schedule.agreed) return undefined;
  const { latestPossible } = statusOf(schedule, schedule.courses[0]);
  const last = schedule.agreed.periods.at(-1);
  const { references } = restingOn(last?.inputs ?? [], holder);
  const resting = { references, doubts: last ? doubtsOf(inputsOf(last.derived.lastDay)) : [] };
  if (latestPossible === undefined) {
    const reason = last?.unknown?.reason ?? 'not-stated';
    return { value: reason, meaning: reason, is: 'day', text: reasonText[reason], isKnown: false, ...resting };
  }
  const day = { value: latestPossible, meaning: latestPossible, is: 'day' } as const;
  return { ...day, text: same(latestPossible), isKnown: true, ...resting };
}
