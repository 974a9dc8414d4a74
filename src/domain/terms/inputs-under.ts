import type { Derived } from './derived.js';
import type { Input } from './reading.js';

/** The values of the data on which something derived rests, each once, in the order of its steps. */
export function inputsUnder(derived: Derived<unknown>): readonly Input[] {
  const seen = new Set<Derived<unknown>>();
  const found: Input[] = [];
  const open = [derived];
  for (let one = open.pop(); one; one = open.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    if (one.input) found.push(one.input);
    open.push(...one.of.toReversed());
  }
  return inputsOnce(found);
}

/**
 * Gathers what is wanted of those values, for who asks it of each in a long row of options or extensions, where one rests on
 * all before it: what follows from another step has the very list of that one where it adds nothing to it.
 */
export function gathered(isWanted: (input: Input) => boolean): (derived: Derived<unknown>) => readonly Input[] {
  const found = new WeakMap<Derived<unknown>, readonly Input[]>();
  return (asked) => {
    // No call for each step: a row may be longer than any stack.
    const open = [asked];
    for (let one = open.at(-1); one; one = open.at(-1)) {
      const next = one.of.find((step) => !found.has(step));
      if (next) {
        open.push(next);
        continue;
      }
      const own = one.input && isWanted(one.input) ? [one.input] : [];
      found.set(one, inputsTogether([own, ...one.of.map((step) => found.get(step) ?? [])]));
      open.pop();
    }
    return found.get(asked) ?? [];
  };
}

/** Lists in each of which a value is once, as one such list: the first itself where the others add nothing to it. */
function inputsTogether(lists: readonly (readonly Input[])[]): readonly Input[] {
  const [first = [], ...others] = new Set(lists.filter(({ length }) => length > 0));
  const all = others.length === 0 ? first : inputsOnce([first, ...others].flat());
  return all.length === first.length ? first : all;
}

function inputsOnce(inputs: readonly Input[]): readonly Input[] {
  const keysOf = new Map<object, Set<string>>();
  return inputs.filter(({ mapping: { value }, key }) => {
    const keys = keysOf.get(value) ?? new Set();
    if (keys.has(key)) return false;
    keysOf.set(value, keys.add(key));
    return true;
  });
}
