import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pair, pairedByContent, pairedById, pairedInOrder } from '../../src/domain/changes/pairing.js';

interface Item {
  readonly text: string;
}

const items = (texts: readonly string[]): Item[] => texts.map((text) => ({ text }));
const list: fc.Arbitrary<string[]> = fc.array(fc.constantFrom('a', 'b', 'ab', 'abc', 'x', 'xy'), { maxLength: 6 });

/** Texts that have letters in common are alike. */
const likeness = (a: Item, b: Item) => {
  if (a.text === b.text) return 1;
  const shared = [...a.text].filter((letter) => b.text.includes(letter)).length;
  return (0.9 * shared) / Math.max(a.text.length, b.text.length);
};
const byId = (was: readonly Item[], is: readonly Item[]) =>
  pairedById(
    was,
    is,
    ({ text }) => text,
    () => '',
  );

const ways = {
  pairedByContent: (was: readonly Item[], is: readonly Item[]) => pairedByContent(was, is, likeness),
  pairedInOrder: (was: readonly Item[], is: readonly Item[]) => pairedInOrder(was, is, likeness),
  pairedById: byId,
};

/** Said here, since the tests of the calendar ask for more of their own. */
const runs = { numRuns: 100 };

const shown = (pairs: readonly Pair<Item>[]) => pairs.map(({ was, is }) => `${was?.text ?? '–'} → ${is?.text ?? '–'}`);

describe.each(Object.entries(ways))('%s', (_name, paired) => {
  it('has every item in one pair, the new ones in their order', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const [was, is] = [items(before), items(after)];
        const pairs = paired(was, is);
        expect(pairs.flatMap((pair) => pair.is ?? [])).toEqual(is);
        expect(new Set(pairs.flatMap((pair) => pair.was ?? []))).toEqual(new Set(was));
        expect(pairs.flatMap((pair) => pair.was ?? [])).toHaveLength(was.length);
        expect(pairs.every((pair) => pair.was || pair.is)).toBe(true);
      }),
      runs,
    );
  });

  it('finds an item that was put in or taken out anywhere, and nothing else', () => {
    fc.assert(
      fc.property(list, fc.nat(6), (before, at) => {
        const after = before.toSpliced(at, 0, 'nieuw');
        const differing = (pairs: readonly string[]) => pairs.filter((pair) => !/^(.+) → \1$/.test(pair));
        expect(differing(shown(paired(items(before), items(after))))).toEqual(['– → nieuw']);
        expect(differing(shown(paired(items(after), items(before))))).toEqual(['nieuw → –']);
      }),
      runs,
    );
  });
});

describe('which items belong together', () => {
  const inOrder = (was: string[], is: string[]) => shown(ways.pairedInOrder(items(was), items(is)));
  const byContent = (was: string[], is: string[]) => shown(ways.pairedByContent(items(was), items(is)));

  it('an order that matters is kept, one that does not is none', () => {
    expect(inOrder(['a', 'x'], ['x', 'a'])).toEqual(['a → –', 'x → x', '– → a']);
    expect(byContent(['a', 'x'], ['x', 'a'])).toEqual(['x → x', 'a → a']);
  });

  it('what is the same comes before what is alike, and that before the rest', () => {
    expect(inOrder(['ab', 'x'], ['abc', 'ab', 'xy'])).toEqual(['– → abc', 'ab → ab', 'x → xy']);
    expect(byContent(['ab', 'x'], ['abc', 'ab', 'xy'])).toEqual(['– → abc', 'ab → ab', 'x → xy']);
    expect(byContent(['a', 'b'], ['x', 'xy'])).toEqual(['– → x', '– → xy', 'a → –', 'b → –']);
  });

  it('a single item that is left on both sides has become the other', () => {
    expect(byContent(['a'], ['x'])).toEqual(['a → x']);
    expect(byContent(['b', 'a'], ['x', 'b'])).toEqual(['a → x', 'b → b']);
    expect(inOrder(['a'], ['x'])).toEqual(['a → x']);
  });

  it('an id that stayed comes before what it says; one that changed is known by that', () => {
    const named = (id: string, says: string) => ({ id, says });
    const pairs = pairedById(
      [named('a', '1'), named('b', '2'), named('c', ''), named('d', '4')],
      [named('b', '1'), named('e', '4'), named('f', ''), named('g', '1')],
      ({ id }) => id,
      ({ says }) => says,
    );
    expect(pairs.map(({ was, is }) => `${was?.id} ${is?.id}`)).toEqual([
      'b b',
      'd e',
      'undefined f',
      'a g',
      'c undefined',
    ]);
  });
});

describe.each([
  ['pairedByContent', pairedByContent],
  ['pairedInOrder', pairedInOrder],
] as const)('%s of long lists', (_name, paired) => {
  const long = items(Array.from({ length: 3000 }, (_, at) => `item ${at}`));
  const looksFor = (was: readonly Item[], is: readonly Item[]) => {
    let looks = 0;
    const pairs = paired(was, is, (a, b) => {
      looks += 1;
      return likeness(a, b);
    });
    return { looks, pairs };
  };

  it('of which one item changed looks at each once or twice', () => {
    const is = long.with(1500, { text: 'another' });
    const { looks, pairs } = looksFor(long, is);
    expect(looks).toBeLessThan(6100);
    expect(pairs.filter((pair) => pair.was?.text !== pair.is?.text)).toEqual([{ was: long[1500], is: is[1500] }]);
  });

  it('of which all items changed pairs them as they stand', () => {
    const is = items(long.map(({ text }) => `${text}!`));
    const { looks, pairs } = looksFor(long, is);
    expect(looks).toBeLessThan(6100);
    expect(pairs).toEqual(is.map((item, at) => ({ was: long[at], is: item })));
  });
});
