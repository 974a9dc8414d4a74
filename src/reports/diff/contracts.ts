import type { Day } from '../../calendar/day.js';
import type { Change } from '../../domain/changes/change.js';
import { nameIn } from '../../domain/changes/nested.js';
import type { Pair } from '../../domain/changes/pairing.js';
import type { Region } from '../../domain/dataset.js';
import { keyFor, type Things, trackOf, wholeOf } from '../../domain/things.js';
import type { Mapping } from '../../domain/walk.js';
import { type Holder, type Side, sideOf } from '../compare/side.js';

/** A contract as it was or is. */
export interface ContractSide extends Holder {
  /** A newer plan has taken its place. */
  readonly isGone: boolean;
}

export interface ContractPair extends Pair<ContractSide> {
  /** The contract that is meant, and how it is found among those of its side. */
  readonly one: ContractSide;
  readonly key: string;
  /** The contract of which it is a segment's share. */
  readonly wholeKey: string | undefined;
}

/**
 * The contracts of a region that was and is there, as of a day, by their ids. A share that is on one side only stands
 * beside the whole that held in its place on the other. What came or went with a track or a segment, or is a row of its
 * own among the changes, is left out.
 */
export function contractPairsOf(was: Region, is: Region, changes: readonly Change[], asOf: Day): ContractPair[] {
  const [before, after] = [statesIn(sideOf(was, asOf, '')), statesIn(sideOf(is, asOf, ''))];
  const renamed = renamedIn(changes);
  const nowCalled = (key: string) => (after.states.has(key) ? key : newKey(key, renamed));
  const onceCalled = new Map([...before.states.keys()].map((key) => [nowCalled(key), key]));
  const told = toldAsWhole(changes);
  const isTold = (key: string, { contract }: ContractSide) =>
    [`contract ${key}`, `segment ${contract.segment?.id}`, `track ${trackOf(contract).id}`].some((one) =>
      told.has(one),
    );
  const pairs: ContractPair[] = [];
  for (const [key, one] of after.states) {
    const same = before.states.get(onceCalled.get(key) ?? '');
    const wholeKey = wholeKeyOf(one, after.things);
    const stands = same ?? before.states.get(wholeKey ?? '');
    if (same || !isTold(key, one)) pairs.push({ was: stands, is: one, one, key, wholeKey });
  }
  for (const [key, one] of before.states) {
    if (after.states.has(nowCalled(key)) || isTold(key, one)) continue;
    const wholeKey = wholeKeyOf(one, before.things);
    pairs.push({ was: one, is: after.states.get(wholeKey ?? ''), one, key, wholeKey });
  }
  return pairs;
}

function statesIn(side: Side): { things: Things; states: Map<string, ContractSide> } {
  const { things } = side;
  const gone = things.replacements;
  const states = [...things.contracts].map(([key, contract]): [string, ContractSide] => {
    const isGone = gone.has(contract.id) || gone.has(contract.segment?.id ?? '');
    return [key, { side, track: trackOf(contract), contract, isGone }];
  });
  return { things, states: new Map(states) };
}

function wholeKeyOf({ contract }: ContractSide, things: Things): string | undefined {
  const whole = wholeOf(contract, things);
  return whole && keyFor(whole.id, whole.segment?.id);
}

/** What came or went as a whole, and is told as such. */
function toldAsWhole(changes: readonly Change[]): ReadonlySet<string> {
  const told = changes.flatMap((change) => {
    if (change.what !== 'whole' || (change.how !== 'added' && change.how !== 'removed')) return [];
    const { kind } = (change.is ?? change.was) as Mapping;
    const { track, segment, contract } = change.place;
    if (kind === 'contract') return [`contract ${keyFor(contract ?? '', segment)}`];
    return kind === 'segment' ? [`segment ${segment}`] : kind === 'track' ? [`track ${track}`] : [];
  });
  return new Set(told);
}

/** The new ids of contracts and segments by their old ones. */
function renamedIn(changes: readonly Change[]): ReadonlyMap<string, string> {
  const renamed = changes.filter((change) => change.what === 'whole' && change.how === 'renamed');
  return new Map(
    renamed.map(({ was, is }) => {
      const [old, now] = [was as Mapping, is as Mapping];
      return [`${now.kind} ${nameIn(old)}`, nameIn(now)];
    }),
  );
}

function newKey(key: string, renamed: ReadonlyMap<string, string>): string {
  const [contract = '', segment = ''] = key.split('\n');
  return keyFor(
    renamed.get(`contract ${contract}`) ?? contract,
    (renamed.get(`segment ${segment}`) ?? segment) || undefined,
  );
}
