import { describe, expect, it } from 'vitest';
import { allKinds } from './all-kinds.js';
import { GoodFile } from './good-file.js';

const points = `points:
  aim: { instrument: 128 "arrangementenmodel", cost: [3 "duur", 4 "duurder"] }
`;
const region = new GoodFile('data/regions/voorbeeld.yaml', points);

/** What a kind of mistakes would do to the region, in a word. */
function drawn(name: string): string[] {
  const kind = allKinds.find((one) => one.name === name);
  expect(kind).toBeDefined();
  return [...(kind?.slipsIn(region) ?? [])].map(({ what }) => what);
}

describe('mistakes are made only where they are some', () => {
  it.each(['a misspelt code', 'a code of another group, or of no group', 'a code with capitals or spaces'])(
    '%s: not in the citation of a theme that is called as a key of codes is',
    (name) => {
      expect(drawn(name)).toEqual([]);
    },
  );

  it('an invented key: not among themes, where what stands behind it would be no citation', () => {
    expect(drawn('an invented key').filter((what) => what.includes('in braces'))).toEqual([]);
  });

  it('a list for one value: not in the citation of a theme, which may be one', () => {
    expect(drawn('a list for one value')).toEqual([]);
  });
});
