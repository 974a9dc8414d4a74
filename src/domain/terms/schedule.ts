import type { Day } from '../../calendar/day.js';
import type { Located } from '../../source/located.js';
import type { SourceEdition } from '../dataset.js';
import { type Entry, isUnknown } from '../entry.js';
import { type Found, lookUp } from '../look-up.js';
import { namedCodesIn } from '../members.js';
import { once } from '../once.js';
import { tells } from '../silent.js';
import { type ContractThing, type MembersTold, membersToldIn, type Things, trackOf } from '../things.js';
import { type Agreed, agreedOf } from './agreed.js';
import { type Assumption, isAssumed, noAssumption } from './assumption.js';
import type { Cause } from './cause.js';
import { type Course, wentBy } from './course.js';
import type { DerivedDay } from './derived.js';
import { evaluationsOf } from './evaluations.js';
import { eventsOf, movesEnd } from './events.js';
import { type Off, offBy } from './off.js';
import { lastUsable, type Period } from './period.js';
import { type Postponement, postponementsOf } from './postponed.js';
import type { Input } from './reading.js';
import { startOf } from './start.js';

/** When a contract runs: as agreed, as it went, and when it is evaluated. */
export interface Schedule {
  readonly contract: ContractThing;
  readonly asOf: Day;
  /** The codes of its kind and stage, where a source gives them. */
  readonly kind: string | undefined;
  readonly stage: string | undefined;
  /** Where these two stand. */
  readonly head: readonly Input[];
  /** How it came to nothing, where it did by its stage, or by what took its place. */
  readonly off: Off | undefined;
  /** Where the stage is told: it may be a newer source than that of the terms. */
  readonly stageEdition: SourceEdition | undefined;
  /** Where the terms stand; missing where no source gives any. */
  readonly terms: Found<Entry<'terms'>> | undefined;
  /** The word that stands in place of all terms. */
  readonly termsUnknown: Cause | undefined;
  readonly agreed: Agreed | undefined;
  /** One for each group of municipalities that decided alike; none where nothing happened yet. */
  readonly courses: readonly Course[];
  /** What is intended or proposed, where nothing happened yet; else the courses have it. */
  readonly announced: readonly Period[];
  readonly evaluations: readonly Period[];
  /** First days that were moved to later ones, as sources tell. */
  readonly postponed: readonly Postponement[];
  /** What is supposed of it; empty texts where nothing is. */
  readonly assumption: Assumption;
}

/** What is supposed of a contract. */
export type AssumptionOf = (contract: ContractThing, things: Things) => Assumption | undefined;

/** The schedule of one contract as of the day of `things`, with what is supposed counted in. */
export function scheduleOf(
  contract: ContractThing,
  things: Things,
  assumptionOf: AssumptionOf = () => undefined,
): Schedule {
  const assumption = assumptionOf(contract, things) ?? noAssumption;
  const found = lookUp(contract, 'terms', things);
  const [kind, stage] = [lookUp(contract, 'kind', things), lookUp(contract, 'stage', things)];
  const events = eventsOf(contract, things);
  const empty = {
    contract,
    asOf: things.asOf,
    kind: kind?.located.value,
    stage: stage?.located.value,
    head: [
      ...(kind ? [{ mapping: kind.mapping, key: 'kind' }] : []),
      ...(stage ? [{ mapping: stage.mapping, key: 'stage' }] : []),
    ],
    stageEdition: stage?.edition,
    off: offBy(contract, things),
    assumption,
    termsUnknown: undefined,
    agreed: undefined,
    courses: [],
    announced: [],
    evaluations: [],
    postponed: postponementsOf(contract, events),
  };
  const terms = found && typeof found.located.value !== 'string' ? (found as Found<Entry<'terms'>>) : undefined;
  const termsUnknown = found && !terms ? causeOf(found.located as Located<string>) : undefined;
  // What happened is told, whether or not anybody tells what was agreed.
  const block = terms?.located ?? (events.some(movesEnd) ? untoldTerms(contract, found?.located) : undefined);
  if (!block) return { ...empty, terms, termsUnknown };
  const successor = successorOf(block, things);
  const supposed = successor && assumptionOf(successor, things);
  const endsBefore = successor && firstDayOfContract(successor, things, supposed);
  const agreed = agreedOf(block, things.asOf, endsBefore, assumption);
  const municipalities = () => municipalitiesOf(contract, things);
  const went = wentBy(block, agreed, events, municipalities, things.asOf, assumption);
  const isTouched = endsBefore !== undefined && isAssumed(endsBefore);
  const all = isTouched ? { ...assumption, texts: [...assumption.texts, ...(supposed?.texts ?? [])] } : assumption;
  const evaluations = once(() => evaluationsIn(contract, agreed, things));
  return {
    ...empty,
    assumption: all,
    terms,
    termsUnknown,
    agreed,
    ...went,
    get evaluations() {
      return evaluations();
    },
  };
}

/** Why there are no terms: the word that stands in their place. */
function causeOf(word: Located<string>): Cause {
  return { reason: isUnknown(word.value) ? word.value : 'missing', at: word };
}

/**
 * The terms of a contract of which no source tells any, at the place of the word that stands for all of them: each key has
 * that word, so that what happened can be told without anything being supposed.
 */
function untoldTerms(
  { versions }: ContractThing,
  word: Located<unknown> | undefined,
): Located<Entry<'terms'>> | undefined {
  const [newest] = versions;
  if (!newest) return undefined;
  const { file, path } = word ?? { ...newest.entry, path: [...newest.entry.path, 'terms'] };
  if (!word) return { value: {}, file, path };
  const said = String(word.value);
  return { value: { firstDay: said, initialTerm: said, options: said }, file, path };
}

/** The codes of the municipalities that a contract binds, as far as a paper names them. */
export function municipalitiesOf(contract: ContractThing, things: Things): readonly string[] {
  return namedCodesIn(membersTold(contract, things)?.value);
}

/** What is told of the municipalities that a contract binds: its own word, else its segment's, its track's, its region's. */
export function membersTold(contract: ContractThing, things: Things): MembersTold | undefined {
  const own = lookUp(contract, 'municipalities', things);
  const all: readonly (MembersTold | undefined)[] = [
    own && { value: own.located.value, mapping: own.mapping },
    membersToldIn(contract.segment?.versions ?? []),
    things.membersOf(trackOf(contract)),
  ];
  const found = all.filter((one) => one !== undefined);
  return found.find(({ mapping }) => tells(mapping.value, 'municipalities')) ?? found[0];
}

/** The contract with whose first day this one ends. */
function successorOf(terms: Located<Entry<'terms'>>, things: Things): ContractThing | undefined {
  const { endsWith } = terms.value;
  if (endsWith === undefined || typeof endsWith === 'string') return undefined;
  return things.contractsById.get(endsWith.successor ?? '')?.[0];
}

function firstDayOfContract(
  contract: ContractThing,
  things: Things,
  assumption: Assumption | undefined,
): DerivedDay | undefined {
  const terms = lookUp(contract, 'terms', things)?.located;
  return terms && typeof terms.value !== 'string'
    ? startOf(terms as Located<Entry<'terms'>>, undefined, assumption).firstDay
    : undefined;
}

function evaluationsIn(contract: ContractThing, agreed: Agreed, things: Things): Period[] {
  const list = lookUp(contract, 'evaluations', things)?.located;
  if (!list || typeof list.value === 'string') return [];
  const end = lastUsable(agreed.periods)?.lastDay ?? agreed.start.lastDay.gives;
  return evaluationsOf(list as Located<readonly Entry<'evaluation'>[]>, agreed.start.firstDay, end);
}
