import { lookUp } from '../look-up.js';
import { tells } from '../silent.js';
import { replacementOf } from '../terms/off.js';
import { type Schedule, scheduleOf } from '../terms/schedule.js';
import type { ContractThing, Things } from '../things.js';
import { type Answer, answerOf } from './answer.js';
import {
  agreedFirstDayOf,
  agreedUntilOf,
  initialLastDayOf,
  lastPossibleDaysOf,
  postponedOf,
  stateAnswer,
} from './computed.js';
import {
  inBlock,
  inList,
  membersAnswer,
  optionsIn,
  ownOf,
  scopeAround,
  tariffsOf,
  termAnswer,
  termsWord,
} from './told.js';
import type { InShort } from './value.js';

type Asking = (contract: ContractThing, things: Things) => Answer | undefined;

/** What can be asked of a contract, or of a segment's share of one, with where the answer comes from. */
const asking = {
  contract: shortAnswer,
  kind: (contract, things) => ownOf(contract, things, 'kind'),
  stage: (contract, things) => ownOf(contract, things, 'stage'),
  instrument: (contract, things) => inBlock(contract, things, 'procurement', 'instrument'),
  procedure: (contract, things) => inBlock(contract, things, 'procurement', 'procedure'),
  'sas-option': (contract, things) => inBlock(contract, things, 'procurement', 'sasOption'),
  criterion: (contract, things) => inBlock(contract, things, 'procurement', 'criterion'),
  funding: (contract, things) => inList(contract, things, 'funding', ['model', 'purpose', 'condition']),
  providers: (contract, things) => inBlock(contract, things, 'providers', 'count'),
  lots: (contract, things) => inBlock(contract, things, 'lots', 'count'),
  'first-day': ofTerms(agreedFirstDayOf),
  postponed: scheduled(postponedOf),
  'initial-term': (contract, things) => inBlock(contract, things, 'terms', 'initialTerm'),
  'initial-end': ofTerms(initialLastDayOf),
  options: ofTerms(optionsIn),
  term: ofTerms(termAnswer),
  'agreed-until': scheduled(agreedUntilOf),
  'latest-end': ofTerms(lastPossibleDaysOf),
  state: scheduled(stateAnswer),
  evaluation: (contract, things) => inList(contract, things, 'evaluations', ['on', 'after', 'every']),
  award: (contract, things) => inList(contract, things, 'awards', ['winners', 'form']),
  municipalities: membersAnswer,
  tariffs: tariffsOf,
  scope: scopeOf,
} as const satisfies Readonly<Record<string, Asking>>;

export type Question = keyof typeof asking;

/** What a contract says on a question, as of the day of `things`; `undefined` where nothing says anything. */
export function answerTo(question: Question, contract: ContractThing, things: Things): Answer | undefined {
  return asking[question](contract, things);
}

/** What it takes in: its own word, else what its segment or edition tells; where neither does, that its paper is silent on it. */
function scopeOf(contract: ContractThing, things: Things): Answer | undefined {
  const found = lookUp(contract, 'scope', things);
  const own = inBlock(contract, things, 'scope', 'in');
  const isTold = found !== undefined && tells(found.mapping.value, 'scope');
  const around = scopeAround(contract, things);
  return isTold ? (own ?? around) : (around ?? own);
}

function scheduled(of: (schedule: Schedule) => Answer | undefined): Asking {
  return (contract, things) => of(scheduleOf(contract, things));
}

/** What follows from the terms; where one word stands for those, that is what is known of it. */
function ofTerms(of: (schedule: Schedule) => Answer | undefined): Asking {
  return (contract, things) => of(scheduleOf(contract, things)) ?? termsWord(contract, things);
}

/** A contract in short, with the lines of its days. */
function shortAnswer(contract: ContractThing, things: Things): Answer {
  const replacedBy = replacementOf(contract, things)?.by ?? [];
  const [kind, firstDay, latestEnd] =
    replacedBy.length > 0
      ? []
      : (['kind', 'first-day', 'latest-end'] as const).map((one) => answerTo(one, contract, things));
  const value: InShort = {
    is: 'contract',
    kind: kind?.value,
    firstDay: firstDay?.value,
    latestEnd: latestEnd?.value,
    replacedBy,
  };
  const days = [firstDay, latestEnd].filter((one) => one !== undefined);
  return {
    ...answerOf(value, [], contract.region),
    references: days.flatMap(({ references }) => references),
    doubts: days.flatMap(({ doubts }) => doubts),
  };
}
