import { itemsOf, type Located, under } from '../../source/located.js';
import type { Entry } from '../entry.js';
import { lookUp } from '../look-up.js';
import { memberCountOf } from '../members.js';
import type { MappingKind } from '../model.js';
import { tells } from '../silent.js';
import { contractsFor } from '../terms/current.js';
import { offByStage, withdrawalOf } from '../terms/off.js';
import { optionGroupsOf } from '../terms/option-groups.js';
import { membersTold, type Schedule } from '../terms/schedule.js';
import { type ContractThing, type Things, trackOf } from '../things.js';
import { type Answer, answerOf, dataValueAt, wordFor } from './answer.js';
import { longestTermOf } from './longest-term.js';
import type { DataValue, TermAndOptions } from './value.js';

/** One key of a block of the contract, looked up as it holds there. */
export function inBlock(
  contract: ContractThing,
  things: Things,
  block: 'procurement' | 'providers' | 'lots' | 'terms' | 'scope',
  key: string,
): Answer | undefined {
  const found = lookUp(contract, block, things);
  if (!found) return undefined;
  const { located, mapping } = found;
  const datum =
    typeof located.value === 'string'
      ? wordFor(mapping, block, located.value)
      : dataValueAt(located as Located<object>, block, key);
  const unit = datum?.unit === undefined ? undefined : datum.rule.unit;
  const inputs = datum ? [datum, ...(unit ? [{ mapping: datum.mapping, key: unit }] : [])] : [];
  return datum && answerOf(datum, inputs, contract.region);
}

const itemKinds = { funding: 'funding', evaluations: 'evaluation', awards: 'award' } as const;

/** The items of a list of the contract, each by the keys that are asked. */
export function inList(
  contract: ContractThing,
  things: Things,
  list: keyof typeof itemKinds,
  keys: readonly string[],
): Answer | undefined {
  const found = lookUp(contract, list, things);
  if (!found) return undefined;
  const { located, mapping } = found;
  if (typeof located.value === 'string') return onlyAnswer(wordFor(mapping, list, located.value), contract);
  const items = itemsOf(located as Located<readonly object[]>).map((item) => dataIn(item, itemKinds[list], keys));
  const told = items.flat();
  return told.length === 0 ? undefined : answerOf({ is: 'items', items }, told, contract.region);
}

/** How many options there are; of several groups the number of each. */
export function optionsIn({ contract, terms }: Schedule): Answer | undefined {
  return terms && optionsToldIn(contract, terms.located);
}

/** The same of the terms of one edition. */
export function optionsToldIn(contract: ContractThing, terms: Located<Entry<'terms'>>): Answer | undefined {
  if (typeof terms.value.options === 'string') return onlyAnswer(dataValueAt(terms, 'terms', 'options'), contract);
  const counts = optionGroupsOf(terms).flatMap((group) => dataIn(group, 'option', ['count']));
  return counts.length < 2
    ? onlyAnswer(counts[0], contract)
    : answerOf({ is: 'sum', of: counts }, counts, contract.region);
}

/** The initial term, the options and the cap on all of it as one value. */
export function termAnswer(schedule: Schedule): Answer | undefined {
  const { contract } = schedule;
  const terms = schedule.terms?.located;
  if (!terms) return undefined;
  const { options } = terms.value;
  const groups = optionGroupsOf(terms);
  const longest = longestTermOf(schedule, terms);
  const value: TermAndOptions = {
    is: 'term',
    longest,
    initial: dataValueAt(terms, 'terms', 'initialTerm'),
    options:
      typeof options === 'string'
        ? options
        : groups.map((one) => ({
            count: dataValueAt(one, 'option', 'count'),
            length: dataValueAt(one, 'option', 'length'),
          })),
  };
  const keys = [
    'initialTerm',
    ...(typeof options === 'string' ? ['options'] : []),
    ...(longest === undefined ? [] : ['maximumTerm', 'latestLastDay']),
  ];
  const inputs = [
    ...keys.map((key) => ({ mapping: terms, key })),
    ...groups.flatMap((mapping) => ['count', 'length'].map((key) => ({ mapping, key }))),
  ];
  return answerOf(value, inputs, contract.region);
}

/** A value that stands beside the id of a contract: what kind it is, how far it has come. */
export function ownOf(contract: ContractThing, things: Things, key: 'kind' | 'stage'): Answer | undefined {
  const found = lookUp(contract, key, things);
  const version = found?.on?.versions.find(({ edition }) => edition === found.edition);
  return version && onlyAnswer(dataValueAt(version.entry, 'contract', key), contract);
}

/** How a plan came to nothing: by what happened, why and when, else by its stage; nothing where it did not. */
export function endOfPlanIn(contract: ContractThing, things: Things): Answer | undefined {
  const event = withdrawalOf(contract, things);
  if (!event) return offByStage(contract, things) ? ownOf(contract, things, 'stage') : undefined;
  const told = dataIn(event, 'event', ['kind', 'because', 'day']);
  return answerOf({ is: 'items', items: [told] }, told, contract.region);
}

/** The word that stands in the place of all terms. */
export function termsWord(contract: ContractThing, things: Things): Answer | undefined {
  const found = lookUp(contract, 'terms', things);
  return typeof found?.located.value === 'string'
    ? onlyAnswer(wordFor(found.mapping, 'terms', found.located.value), contract)
    : undefined;
}

/** How many municipalities take part, by the nearest word; the youth regions that stand for them where those are not counted. */
export function membersAnswer(contract: ContractThing, things: Things): Answer | undefined {
  const told = membersTold(contract, things);
  if (!told) return undefined;
  const { written, ...of } = wordFor(told.mapping, 'municipalities', told.value);
  const count = memberCountOf(told.value);
  const value: DataValue = count === undefined ? { ...of, written } : { ...of, written: count, rule: { is: 'count' } };
  return onlyAnswer(value, contract);
}

/** The tariffs of the whole track, by the newest edition that says anything of them; else those of the region. */
export function tariffsOf(contract: ContractThing, things: Things): Answer | undefined {
  const all = [...editionsOf(contract, things), ...things.regionEditions(trackOf(contract))];
  const told =
    all.find(({ entry }) => tells(entry.value, 'tariffs')) ??
    all.find(({ entry }) => entry.value.tariffs !== undefined);
  return told && onlyAnswer(dataValueAt(told.entry, 'edition', 'tariffs'), contract);
}

/**
 * What the segment takes in, where the contract does not say; for a whole, what its edition says, else what the segments say to
 * which it comes down.
 */
export function scopeAround(contract: ContractThing, things: Things): Answer | undefined {
  const around = newestScope(contract.segment?.versions ?? editionsOf(contract, things));
  if (around || contract.segment) return onlyAnswer(around, contract);
  const told = [...things.segments.values()]
    .filter((segment) => contractsFor(segment, things).includes(contract))
    .flatMap(({ versions }) => newestScope(versions) ?? []);
  const items = told.map((one) => [one]);
  return told.length > 1 ? answerOf({ is: 'items', items }, told, contract.region) : onlyAnswer(told[0], contract);
}

/** What is in the scope, by the first of these that says it. */
function newestScope(
  versions: readonly { readonly entry: Located<Entry<'segment'> | Entry<'edition'>> }[],
): DataValue | undefined {
  for (const { entry } of versions) {
    const scope = under(entry as Located<Entry<'segment'>>, 'scope');
    if (!scope || typeof scope.value === 'string') continue;
    const told = dataValueAt(scope as Located<object>, 'scope', 'in');
    if (told) return told;
  }
  return undefined;
}

/** The editions of the contract's track that are known, the newest first. */
export function editionsOf(contract: ContractThing, { asOf }: Things) {
  return trackOf(contract)
    .editions.filter(({ countsFrom }) => countsFrom !== undefined && countsFrom <= asOf)
    .reverse();
}

function dataIn(mapping: Located<object>, kind: MappingKind, keys: readonly string[]): DataValue[] {
  return keys.flatMap((key) => dataValueAt(mapping, kind, key) ?? []);
}

function onlyAnswer(datum: DataValue | undefined, { region }: ContractThing): Answer | undefined {
  return datum && answerOf(datum, [datum], region);
}
