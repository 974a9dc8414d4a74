import { describe, expect, it } from 'vitest';
import { contentOf, meaningOf } from '../../src/domain/changes/meaning.js';

const same = (rule: string, key: string, a: unknown, b: unknown) =>
  meaningOf(a, key, { is: rule }) === meaningOf(b, key, { is: rule });

describe('whether two values say the same', () => {
  it.each([
    ['day', 'firstDay', '2022', 2022],
    ['day', 'firstDay', 2022, '2022-01-01..2022-12-31'],
    ['day', 'firstDay', '2022-02', '2022-02-01..2022-02-28'],
    ['duration', 'initialTerm', 'P4Y6M', 'P54M'],
    ['duration', 'length', '..P2Y', 'P0M..P24M'],
    ['duration', 'length', 'P2Y..', 'P24M..'],
    ['count', 'count', 4, '4'],
    ['name', 'name', 'Jeugd  en\ngezin', 'Jeugd en gezin'],
    ['codes', 'laws', ['a', 'b'], ['b', 'a']],
    ['amounts', 'amounts', { 2022: 1, 2023: '2' }, { 2023: 2, 2022: 1 }],
  ])('%s %s: %j and %j do', (rule, key, a, b) => expect(same(rule, key, a, b)).toBe(true));

  it.each([
    ['day', 'firstDay', '2022', '2022~'],
    ['day', 'firstDay', '2022~', '2023~'],
    ['day', 'firstDay', '..2022', '..2023'],
    ['day', 'firstDay', '2022-01..', '2022-02..'],
    ['day', 'firstDay', 'not-stated', 'undecided'],
    ['duration', 'length', '..P2Y', 'P2Y'],
    ['duration', 'length', 'P2Y..', 'P2Y..P3Y'],
    ['duration', 'length', 'unlimited', 'P2Y'],
    ['count', 'count', '1..2', '1'],
    ['codes', 'laws', ['a'], 'a'],
    ['codes', 'laws', ['a', 'b'], ['a, b']],
    ['codes', 'steps', ['a', 'b'], ['b', 'a']],
    ['amounts', 'amounts', { 2022: 1 }, { 2022: 1, 2023: 2 }],
    ['name', 'name', 'Jeugd', 'jeugd'],
  ])('%s %s: %j and %j do not', (rule, key, a, b) => expect(same(rule, key, a, b)).toBe(false));

  it('a mapping is what its keys say, without its id, citations and doubts', () => {
    const one = { id: 'a', planned: 2022, kind: 'award', cite: { rest: 1 } };
    const other = { kind: 'award', planned: '2022-01-01..2022-12-31', id: 'b', doubt: {} };
    expect(contentOf(one, 'milestone')).toBe(contentOf(other, 'milestone'));
    expect(contentOf({ ...one, actual: 2022 }, 'milestone')).not.toBe(contentOf(one, 'milestone'));
    const terms = (options: object[]) => contentOf({ options }, 'terms');
    expect(terms([{ count: 1 }, { count: 2 }])).not.toBe(terms([{ count: 2 }, { count: 1 }]));
  });
});
