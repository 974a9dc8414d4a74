import type { Day } from '../../calendar/day.js';
import { doubtsOf, referencesOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Period } from '../../domain/terms/period.js';
import type { Input } from '../../domain/terms/reading.js';
import { doubtedBelow, inputsOfDays } from '../../domain/terms/stretches.js';
import { type ContractThing, segmentName, thingsOf, trackOf } from '../../domain/things.js';
import { leadsInto } from '../../source/located.js';
import { citeText } from '../../text/cite.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { timelineText } from '../../text/timeline.js';
import { whyText } from '../../text/why.js';
import { pathOf } from '../contract-path.js';
import { doubtSentences } from '../doubts.js';
import { periodName } from '../period-name.js';
import { daysShownOf } from '../timeline/days-shown.js';
import type { PeriodAsked } from '../why/asked.js';
import { told } from '../why/input.js';
import { asData, type PeriodCited, type ValueCited } from './value-cited.js';

/** The values that the days of a period rest on, each once and under the name of the contract that says it. */
export function citedOfPeriod(asked: PeriodAsked, dataset: Dataset, asOf: Day): ValueCited[] {
  const { schedule, period } = asked;
  if (!period) return [];
  const name = nameOfPeriod(schedule.contract, period);
  const supports = periodCited(asked, period, name, dataset);
  const once = new Map(inputsOfDays(period).map((input) => [`${input.mapping.path.join('/')}/${input.key}`, input]));
  return [...once.values()].map((input) => {
    const teller = tellerOf(input, schedule.contract, asOf);
    const { region, segment, id } = teller;
    return {
      region: region.id,
      track: trackOf(teller).id,
      segment: segment?.id,
      contract: id,
      supports,
      key: input.key,
      value: asData((input.mapping.value as Record<string, unknown>)[input.key]),
      text: citeText.restsOn(name, id, told(input, dataset)),
      references: referencesOf([input], region),
      doubts: doubtsOf([input]),
      notes: doubtSentences(doubtsOf([input]), dataset),
    };
  });
}

function periodCited({ schedule, stretch }: PeriodAsked, period: Period, name: Text, dataset: Dataset): PeriodCited {
  const { firstDay, lastDay, isMoment } = daysShownOf(period, stretch.periods);
  const { derived } = period;
  const doubts = doubtsOf(doubtedBelow(period, stretch));
  const below = new Set(doubtsOf(inputsOfDays(period)).map(({ why }) => why));
  const days = isMoment
    ? [phrase`${whyText.days.day} ${firstDay}`]
    : [phrase`${whyText.days.firstDay} ${firstDay}`, phrase`${whyText.days.lastDay} ${lastDay}`];
  const isComputed = [derived.firstDay, derived.lastDay].some(({ rule }) => rule !== 'stated');
  const marked = doubts.length > 0 ? phrase`${name}${timelineText.doubtMark}` : name;
  return {
    path: `${pathOf(schedule.contract)}/${period.id}`,
    text: citeText.daysOf(marked, joined(days, ', '), isComputed),
    isComputed,
    notes: doubtSentences(
      doubts.filter(({ why }) => !below.has(why)),
      dataset,
    ),
  };
}

/** The contract that tells a value: the one asked for, or another one that it begins or ends with. */
function tellerOf({ mapping }: Input, contract: ContractThing, asOf: Day): ContractThing {
  const isTold = ({ versions }: ContractThing) =>
    versions.some(({ entry: { file, path } }) => file === mapping.file && leadsInto(mapping.path, path));
  if (isTold(contract)) return contract;
  return [...thingsOf(contract.region, asOf).contracts.values()].find(isTold) ?? contract;
}

function nameOfPeriod(contract: ContractThing, period: Period): Text {
  const { region, segment } = contract;
  const parts = [region.short, trackOf(contract).name, ...(segment ? [segmentName(segment)] : []), contract.id];
  return joined([...parts.map(plain), periodName(period)], ' › ');
}
