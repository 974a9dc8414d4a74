import { type Likeness, likenessOf, type ValueRule } from '../../domain/changes/meaning.js';

/** A value by what it means. */
export interface Meant {
  readonly meaning: string;
  readonly isKnown: boolean;
  readonly is: ValueRule['is'];
}

/** What a side says on a question, in plain values: each contract and share with its value, and the values that differ. */
export interface Comparable {
  readonly said: readonly { readonly contract: string; readonly segment: string | undefined; readonly saying: Meant }[];
  readonly sayings: readonly Meant[];
}

type Holding = Comparable['said'][number];

/** What sides are to each other on a question; of each side what it says there. */
export interface ComparedAspect {
  readonly aspect: string;
  readonly sides: readonly Comparable[];
}

/** Two values; one that is not known leaves it open. */
export function isLike(a: Meant, b: Meant): Likeness {
  return a.isKnown && b.isKnown ? likenessOf(a.meaning, b.meaning, a.is) : 'cannot-tell';
}

/**
 * Two sides of which each says one thing are like or unlike in that; else contract by contract and segment by segment.
 * Where these are not the same, sides differ if one surely says what the other nowhere does.
 */
export function likenessOfSides(
  a: Comparable,
  b: Comparable,
  isLikeOf: (a: Meant, b: Meant) => Likeness = isLike,
): Likeness {
  const [one, other] = [a.sayings[0], b.sayings[0]];
  if (!one || !other) return 'cannot-tell';
  if (a.sayings.length === 1 && b.sayings.length === 1) return isLikeOf(one, other);
  const opposite = [...counterparts(a, b), ...counterparts(b, a)];
  const likenesses = opposite.map(([said, found]) => (found ? isLikeOf(said, found) : 'cannot-tell'));
  if (likenesses.includes('differs')) return 'differs';
  if (likenesses.every((each) => each === 'same')) return 'same';
  const isAlone = (saying: Meant, { sayings }: Comparable) =>
    sayings.every((each) => isLikeOf(saying, each) === 'differs');
  const isParted = a.sayings.some((each) => isAlone(each, b)) || b.sayings.some((each) => isAlone(each, a));
  return isParted ? 'differs' : 'cannot-tell';
}

/** What each contract and share of a side says, with what the same one of the other side does, or else its whole there. */
function counterparts({ said }: Comparable, other: Comparable): [Meant, Meant | undefined][] {
  const nameOf = ({ contract, segment }: Holding, isWhole = false) => `${contract}\n${isWhole ? '' : (segment ?? '')}`;
  const found = new Map(other.said.map((one) => [nameOf(one), one.saying]));
  return said.map((one) => [one.saying, found.get(nameOf(one)) ?? found.get(nameOf(one, true))]);
}
