import type { Day } from '../../calendar/day.js';
import { type Located, under } from '../../source/located.js';
import type { Edition } from '../dataset.js';
import { type Entry, isUnknown, type UnknownWord } from '../entry.js';
import { type ContractThing, type Found, lookUp, type Things } from '../things.js';
import { type Agreed, agreedOf } from './agreed.js';
import { type Assumption, noAssumption } from './assumption.js';
import type { Cause } from './cause.js';
import { type Course, coursesOf } from './course.js';
import type { DerivedDay } from './derived.js';
import { evaluationsOf } from './evaluations.js';
import { eventsOf } from './events.js';
import { lastUsable, type Period } from './period.js';
import { startOf } from './start.js';

/** When a contract runs: as agreed, as it went, and when it is evaluated. */
export interface Schedule {
  readonly contract: ContractThing;
  readonly asOf: Day;
  /** The codes of its kind and stage, where a source gives them. */
  readonly kind: string | undefined;
  readonly stage: string | undefined;
  /** Where the stage is told: it may be a newer source than that of the terms. */
  readonly stageEdition: Edition | undefined;
  /** Where the terms stand; missing where no source gives any. */
  readonly terms: Found<Entry<'terms'>> | undefined;
  /** The word that stands in place of all terms. */
  readonly termsUnknown: Cause | undefined;
  readonly agreed: Agreed | undefined;
  /** One for each group of municipalities that decided alike; none where nothing happened yet. */
  readonly courses: readonly Course[];
  readonly evaluations: readonly Period[];
  /** What is supposed of it; empty texts where nothing is. */
  readonly assumption: Assumption;
}

/** The schedule of one contract as of the day of `things`, with what is supposed of it counted in. */
export function scheduleOf(contract: ContractThing, things: Things, assumption = noAssumption): Schedule {
  const found = lookUp(contract, 'terms', things);
  const kind = lookUp(contract, 'kind', things)?.located.value;
  const told = lookUp(contract, 'stage', things);
  const [stage, stageEdition] = [told?.located.value, told?.edition];
  const empty = {
    contract,
    asOf: things.asOf,
    kind,
    stage,
    stageEdition,
    assumption,
    termsUnknown: undefined,
    agreed: undefined,
    courses: [],
    evaluations: [],
  };
  if (!found) return { ...empty, terms: undefined };
  const word = found.located.value;
  if (typeof word === 'string') {
    const reason = isUnknown(word) ? (word as UnknownWord) : 'missing';
    return { ...empty, terms: undefined, termsUnknown: { reason, at: found.located } };
  }
  const terms = found as Found<Entry<'terms'>>;
  const agreed = agreedOf(terms.located, things.asOf, successorFirstDay(terms.located, things), assumption);
  const events = eventsOf(contract, things);
  const courses = coursesOf(terms.located, agreed, events, municipalitiesOf(contract, things), things.asOf, assumption);
  return { ...empty, terms, agreed, courses, evaluations: evaluationsIn(contract, agreed, things) };
}

/** The municipalities that a contract binds: its own, else its segment's, its track's, its region's. */
export function municipalitiesOf(contract: ContractThing, things: Things): readonly string[] {
  const own = lookUp(contract, 'municipalities', things)?.located.value;
  const segment = contract.segment?.versions.find(({ entry }) => entry.value.municipalities)?.entry.value
    .municipalities;
  const track = contract.versions[0]?.edition.track.entry.value.municipalities;
  const all = own ?? segment ?? track ?? contract.region.entry.value.municipalities;
  return Array.isArray(all) ? all : [];
}

function successorFirstDay(terms: Located<Entry<'terms'>>, things: Things): DerivedDay | undefined {
  const endsWith = under(terms, 'endsWith');
  if (!endsWith || typeof endsWith.value === 'string' || endsWith.value.successor === undefined) return undefined;
  const successor = [...things.contracts.values()].find(
    ({ id }) => id === (endsWith.value as Entry<'endsWith'>).successor,
  );
  const next = successor && lookUp(successor, 'terms', things)?.located;
  return next && typeof next.value !== 'string'
    ? startOf(next as Located<Entry<'terms'>>, undefined).firstDay
    : undefined;
}

function evaluationsIn(contract: ContractThing, agreed: Agreed, things: Things): Period[] {
  const list = lookUp(contract, 'evaluations', things)?.located;
  if (!list || typeof list.value === 'string') return [];
  const end = lastUsable(agreed.periods)?.lastDay ?? agreed.start.lastDay.gives;
  return evaluationsOf(list as Located<readonly Entry<'evaluation'>[]>, agreed.start.firstDay, end);
}
