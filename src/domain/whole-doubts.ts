import type { Doubt } from './entry.js';

/** A doubt as it may stand in a file: without its kind, */
type OwnDoubt = Omit<Doubt, 'kind'> & Partial<Pick<Doubt, 'kind'>>;

/** or as the id of one that is shared. */
type WrittenDoubt = OwnDoubt | string;

type SharedDoubts = Readonly<Record<string, OwnDoubt>>;

interface WithDoubts {
  readonly doubt?: Readonly<Record<string, WrittenDoubt>>;
}

/** The doubts of a mapping, each whole, and by which ids of `shared` they are named; nothing where it has none. */
export function wholeDoubts({ doubt }: WithDoubts, shared: SharedDoubts = {}): object {
  if (!doubt) return {};
  const named = Object.entries(doubt).filter((line): line is [string, string] => typeof line[1] === 'string');
  return { doubt: allWhole(doubt, shared), ...(named.length > 0 ? { namedDoubts: Object.fromEntries(named) } : {}) };
}

/** Doubts by their keys, each whole. Each value has one of its own: whoever tells doubts one by one knows them by that. */
export function allWhole(
  doubts: Readonly<Record<string, WrittenDoubt>>,
  shared: SharedDoubts = {},
): Record<string, Doubt> {
  const whole = (one: WrittenDoubt) => (typeof one === 'string' ? sharedAs(one, shared) : one);
  return Object.fromEntries(Object.entries(doubts).map(([key, one]) => [key, { kind: 'unclear', ...whole(one) }]));
}

function sharedAs(id: string, shared: SharedDoubts): OwnDoubt {
  return (Object.hasOwn(shared, id) && shared[id]) || { why: { nl: id } };
}
