import { type Doubt, isUnknown } from '../domain/entry.js';
import type { ApartReason } from '../text/apart.js';
import type { Beside } from './report.js';

/** What becomes of a thing where only some are asked for: it is in the answer, it may belong there, or it does not; with the reason. */
export type Fate = 'in' | { readonly is: 'unsure' | 'out'; readonly reason: ApartReason };

/** That it does not belong there. */
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

/** What does not belong there by a value that may be another may belong there all the same. */
export function unlessDoubted(fate: Fate, isDoubted: boolean): Fate {
  return isDoubted && fate !== 'in' && fate.is === 'out' ? unsure('doubted') : fate;
}

/** A code as a source tells it, or a word for what is not known. */
export interface CodeTold {
  readonly code: string;
  readonly isDoubted: boolean;
  /** The codes that it may be instead, by its doubts. */
  readonly instead: readonly string[];
}

/** A code with what is in doubt of it. */
export function codeTold(code: string, doubts: readonly Pick<Doubt, 'instead'>[]): CodeTold {
  return { code, isDoubted: doubts.length > 0, instead: doubts.flatMap(({ instead = [] }) => instead.map(String)) };
}

/**
 * Whether one of the codes that are told is wanted. Where a doubt says that it may be, where none is told, a word for what is not
 * known, or a code in doubt, nobody can tell.
 */
export function fateByCode(told: readonly CodeTold[], wanted: readonly string[]): Fate {
  if (told.some(({ code }) => wanted.includes(code))) return 'in';
  if (told.some(({ instead }) => instead.some((code) => wanted.includes(code)))) return unsure('other-reading');
  const isOpen = told.length === 0 || told.some(({ code }) => isUnknown(code) && code !== 'none');
  if (isOpen) return unsure('code-unknown');
  return unlessDoubted(
    out('other-code'),
    told.some(({ isDoubted }) => isDoubted),
  );
}

/** Things by what becomes of them. */
export interface Sorted<T> {
  readonly in: readonly T[];
  readonly unsure: readonly (readonly [T, ApartReason])[];
  readonly out: readonly (readonly [T, ApartReason])[];
}

/** Things by what becomes of each. */
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

/** Those that are not in the answer, by how they are called. */
export function besideSorted<T>(sorted: Sorted<T>, pathTo: (one: T) => string): Required<Beside> {
  const named = (all: Sorted<T>['out']) => all.map(([one, reason]) => ({ what: pathTo(one), reason }));
  return { cannotTell: named(sorted.unsure), leftOut: named(sorted.out) };
}
