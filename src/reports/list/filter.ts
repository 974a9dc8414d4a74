import { isUnknown } from '../../domain/entry.js';
import { isOff } from '../../domain/terms/off.js';
import type { ContractThing, Things } from '../../domain/things.js';
import type { ApartReason } from '../../text/apart.js';
import type { Apart, Beside } from '../report.js';
import { type CodedKey, codesOf } from '../units.js';

/** What things must have to be listed: one of the codes under each key. */
export type CodeFilter = ReadonlyMap<CodedKey, readonly string[]>;

/** A contract as of a day. */
export interface Seen {
  readonly contract: ContractThing;
  readonly things: Things;
}

/** What becomes of a thing: it is listed, it may belong to the list, or it does not for a reason. */
export type Fate = 'in' | 'cannot-tell' | ApartReason;

/** Things by what becomes of them. */
export interface Sorted<T> {
  readonly in: readonly T[];
  readonly unsure: readonly T[];
  readonly out: readonly (readonly [T, ApartReason])[];
}

/**
 * Whether a contract has one of the codes under each key. Nobody can tell of one whose code no source gives; a plan that
 * came to nothing has none.
 */
export function matchOf(one: Seen, codes: CodeFilter): 'yes' | 'no' | 'cannot-tell' | 'withdrawn' {
  if (codes.size > 0 && isOff(one.contract, one.things)) return 'withdrawn';
  const found = [...codes].map(([key, wanted]) => {
    const own = codesOf(one, key).map(({ code }) => code);
    if (own.some((code) => wanted.includes(code))) return 'yes';
    return own.length === 0 || own.some((code) => isUnknown(code) && code !== 'none') ? 'cannot-tell' : 'no';
  });
  if (found.includes('no')) return 'no';
  return found.includes('cannot-tell') ? 'cannot-tell' : 'yes';
}

export function sortedBy<T>(all: readonly T[], fateOf: (one: T) => Fate): Sorted<T> {
  const fates = all.map((one) => [one, fateOf(one)] as const);
  return {
    in: fates.flatMap(([one, fate]) => (fate === 'in' ? [one] : [])),
    unsure: fates.flatMap(([one, fate]) => (fate === 'cannot-tell' ? [one] : [])),
    out: fates.flatMap(([one, fate]) => (fate === 'in' || fate === 'cannot-tell' ? [] : [[one, fate] as const])),
  };
}

export function besideFiltered<T>({ unsure, out }: Sorted<T>, pathTo: (one: T) => string): Required<Beside> {
  return {
    cannotTell: unsure.map((one): Apart => ({ what: pathTo(one), reason: 'code-unknown' })),
    leftOut: out.map(([one, reason]) => ({ what: pathTo(one), reason })),
  };
}
