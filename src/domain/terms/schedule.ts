import { type Located, under } from '../../source/located.js';
import { type Entry, isUnknown, type UnknownWord } from '../entry.js';
import {
  type ContractThing,
  type Found,
  keyFor,
  lookUp,
  replacedIn,
  type SegmentThing,
  type Things,
  trackOf,
  wholeOf,
} from '../things.js';
import { type Agreed, agreedOf } from './agreed.js';
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
  /** The codes of its kind and stage, where a source gives them. */
  readonly kind: string | undefined;
  readonly stage: string | undefined;
  /** The source that tells the stage: it may be a newer one than that of the terms. */
  readonly stageSource: string | undefined;
  /** Where the terms stand; missing where no source gives any. */
  readonly terms: Found<Entry<'terms'>> | undefined;
  /** The word that stands in place of all terms. */
  readonly termsUnknown: Cause | undefined;
  readonly agreed: Agreed | undefined;
  /** One for each group of municipalities that decided alike; none where nothing happened yet. */
  readonly courses: readonly Course[];
  readonly evaluations: readonly Period[];
}

/** The schedule of one contract as of the day of `things`. */
export function scheduleOf(contract: ContractThing, things: Things): Schedule {
  const found = lookUp(contract, 'terms', things);
  const kind = lookUp(contract, 'kind', things)?.located.value;
  const told = lookUp(contract, 'stage', things);
  const [stage, stageSource] = [told?.located.value, told?.edition.source];
  const empty = {
    contract,
    kind,
    stage,
    stageSource,
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
  const agreed = agreedOf(terms.located, things.asOf, successorFirstDay(terms.located, things));
  const events = eventsOf(contract, things);
  const courses = coursesOf(terms.located, agreed, events, municipalitiesOf(contract, things), things.asOf);
  return { ...empty, terms, agreed, courses, evaluations: evaluationsIn(contract, agreed, things) };
}

/**
 * The contracts that have terms of their own as of a day, in the order of the files. A whole is left out where every
 * segment has terms of its own; `replaced` are those that a newer plan has taken the place of.
 */
export function currentContracts(things: Things): { current: ContractThing[]; replaced: ContractThing[] } {
  const gone = replacedIn(things);
  const isGone = ({ id, segment }: ContractThing) => gone.has(id) || (segment !== undefined && gone.has(segment.id));
  const own = [...things.contracts.values()].filter(
    (one) => (hasTerms(one) || !wholeOf(one, things)) && !isCovered(one, things),
  );
  return { current: own.filter((one) => !isGone(one)), replaced: own.filter(isGone) };
}

/** The contracts that hold for one segment: its own, and those of what it is a part of, unless it has its share of them. */
export function contractsFor(segment: SegmentThing, things: Things): ContractThing[] {
  const gone = replacedIn(things);
  const track = segment.versions[0]?.edition.track;
  const found = new Map<string, ContractThing>();
  for (let part: SegmentThing | undefined = segment; ; part = part.parent) {
    for (const contract of things.contracts.values()) {
      if (contract.segment !== part || found.has(contract.id) || gone.has(contract.id)) continue;
      if (part || trackOf(contract) === track) found.set(contract.id, contract);
    }
    if (!part) return [...found.values()];
  }
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

/** Whether every segment of the track has terms of its own for this contract, so that nothing is left for the whole. */
function isCovered(contract: ContractThing, things: Things): boolean {
  if (contract.segment) return false;
  const ofTrack = [...things.segments.values()].filter(
    ({ versions }) => versions[0]?.edition.track === trackOf(contract),
  );
  const parents = new Set(ofTrack.map(({ parent }) => parent));
  const bottom = ofTrack.filter((segment) => !parents.has(segment));
  return bottom.length > 0 && bottom.every((segment) => hasShareWithTerms(contract.id, segment, things));
}

function hasShareWithTerms(id: string, segment: SegmentThing, things: Things): boolean {
  for (let part: SegmentThing | undefined = segment; part; part = part.parent) {
    const share = things.contracts.get(keyFor(id, part.id));
    if (share && hasTerms(share)) return true;
  }
  return false;
}

function hasTerms(contract: ContractThing): boolean {
  return contract.versions.some(({ entry }) => entry.value.terms !== undefined);
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
