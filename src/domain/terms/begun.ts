import { isOpen, type Window } from '../../calendar/window.js';
import type { Track } from '../dataset.js';
import { lookUp } from '../look-up.js';
import { type ContractThing, type SegmentThing, type Things, trackOf } from '../things.js';
import type { Cause } from './cause.js';
import { isOff } from './off.js';
import type { Timed } from './timed.js';

/** A contract of which a source says that it has begun. */
interface BegunContract {
  readonly id: string;
  readonly firstDay: Window<Cause>;
}

/**
 * Of some contracts that have begun, what another one is held against: the last to begin, and one that is regular; of
 * each a second with another id, where one of them is that contract itself.
 */
export interface BegunLast {
  readonly latest: readonly BegunContract[];
  readonly regular: readonly BegunContract[];
}

/** What has begun of one track: for each segment itself, and for it with all its parts; the whole track under `undefined`. */
interface BegunOfTrack {
  readonly at: Map<SegmentThing | undefined, BegunLast>;
  readonly within: Map<SegmentThing | undefined, BegunLast>;
}

export type Begun = ReadonlyMap<Track, BegunOfTrack>;

const none: BegunLast = { latest: [], regular: [] };

const hasBegun: readonly (string | undefined)[] = ['running', 'ended'];

/** The contracts of a region that have begun as of a day and whose terms are known; those dropped or redrawn are left out. */
export function begunIn(things: Things, timedOf: (contract: ContractThing) => Timed | undefined): Begun {
  const begun = new Map<Track, BegunOfTrack>();
  for (const contract of things.contracts.values()) {
    if (!hasBegun.includes(lookUp(contract, 'stage', things)?.located.value) || isOff(contract, things)) continue;
    const timed = timedOf(contract);
    if (!timed) continue;
    const one = { id: contract.id, firstDay: timed.agreed.start.firstDay.gives };
    const isRegular = timed.kind === 'regular';
    const track = trackOf(contract);
    const ofTrack = begun.get(track) ?? { at: new Map(), within: new Map() };
    begun.set(track, ofTrack);
    put(ofTrack.at, contract.segment, one, isRegular);
    for (const part of [...upwardsFrom(contract.segment), undefined]) put(ofTrack.within, part, one, isRegular);
  }
  return begun;
}

/** What has begun for the segment of a contract, for a part of it, or for what it is a part of. */
export function begunBeside(contract: ContractThing, begun: Begun): BegunLast[] {
  const ofTrack = begun.get(trackOf(contract));
  if (!ofTrack) return [];
  const { segment } = contract;
  const above = segment ? [...upwardsFrom(segment.parent), undefined] : [];
  return [ofTrack.within.get(segment) ?? none, ...above.map((part) => ofTrack.at.get(part) ?? none)];
}

function put(
  into: Map<SegmentThing | undefined, BegunLast>,
  segment: SegmentThing | undefined,
  one: BegunContract,
  isRegular: boolean,
): void {
  const { latest, regular } = into.get(segment) ?? none;
  into.set(segment, { latest: twoLast([...latest, one]), regular: isRegular ? twoLast([...regular, one]) : regular });
}

/** The two that surely begin last, of different ids. */
function twoLast(some: readonly BegunContract[]): BegunContract[] {
  const sorted = [...some].sort((a, b) => (earliestOf(a) > earliestOf(b) ? -1 : 1));
  const [last] = sorted;
  const second = sorted.find(({ id }) => id !== last?.id);
  return [last, second].flatMap((one) => one ?? []);
}

function earliestOf({ firstDay: { earliest } }: BegunContract): string {
  return isOpen(earliest) ? '' : earliest;
}

function* upwardsFrom(segment: SegmentThing | undefined): Generator<SegmentThing> {
  for (let one = segment; one; one = one.parent) yield one;
}
