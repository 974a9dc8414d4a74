import { isUnknown } from '../../domain/entry.js';
import { isOff } from '../../domain/terms/off.js';
import type { ContractThing, Things } from '../../domain/things.js';
import type { ApartReason } from '../../text/apart.js';
import type { Beside } from '../report.js';
import { type CodedKey, codesOf } from '../units.js';

/** What things must have to be listed: one of the codes under each key. */
export type CodeFilter = ReadonlyMap<CodedKey, readonly string[]>;

/** A contract as of a day. */
export interface Seen {
  readonly contract: ContractThing;
  readonly things: Things;
}

/** What becomes of a thing: it is listed, it may belong to the list, or it does not; with the reason. */
export type Fate = 'in' | { readonly is: 'unsure' | 'out'; readonly reason: ApartReason };

/** Things by what becomes of them. */
export interface Sorted<T> {
  readonly in: readonly T[];
  readonly unsure: readonly (readonly [T, ApartReason])[];
  readonly out: readonly (readonly [T, ApartReason])[];
}

/** That a thing does not belong to the list. */
export function out(reason: ApartReason): Fate {
  return { is: 'out', reason };
}

/** That it may. */
export function unsure(reason: ApartReason): Fate {
  return { is: 'unsure', reason };
}

/** The first of several that leaves a thing out, else one that leaves it unsure. */
export function worstOf(fates: readonly Fate[]): Fate {
  const apart = fates.filter((fate) => fate !== 'in');
  return apart.find(({ is }) => is === 'out') ?? apart[0] ?? 'in';
}

/**
 * Whether a contract has one of the codes under each key. Nobody can tell of one whose code no source gives; a plan that
 * came to nothing has none.
 */
export function fateByCodes(one: Seen, codes: CodeFilter): Fate {
  if (codes.size > 0 && isOff(one.contract, one.things)) return out('withdrawn');
  return worstOf([...codes].map(([key, wanted]) => fateByCode(codesOf(one, key), wanted)));
}

/** Whether one of the codes that are told is wanted. */
export function fateByCode(told: readonly { readonly code: string }[], wanted: readonly string[]): Fate {
  if (told.some(({ code }) => wanted.includes(code))) return 'in';
  const isOpen = told.length === 0 || told.some(({ code }) => isUnknown(code) && code !== 'none');
  return isOpen ? unsure('code-unknown') : out('other-code');
}

export function sortedBy<T>(all: readonly T[], fateOf: (one: T) => Fate): Sorted<T> {
  const fates = all.map((one) => [one, fateOf(one)] as const);
  const apart = (is: 'unsure' | 'out') =>
    fates.flatMap(([one, fate]) => (fate !== 'in' && fate.is === is ? [[one, fate.reason] as const] : []));
  return {
    in: fates.flatMap(([one, fate]) => (fate === 'in' ? [one] : [])),
    unsure: apart('unsure'),
    out: apart('out'),
  };
}

export function besideSorted<T>(sorted: Sorted<T>, pathTo: (one: T) => string): Required<Beside> {
  const named = (all: Sorted<T>['out']) => all.map(([one, reason]) => ({ what: pathTo(one), reason }));
  return { cannotTell: named(sorted.unsure), leftOut: named(sorted.out) };
}
