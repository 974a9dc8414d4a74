import { meaningOf } from '../domain/changes/meaning.js';
import { type Entry, isUnknown } from '../domain/entry.js';
import { optionGroupsOf } from '../domain/terms/option-groups.js';
import type { Input } from '../domain/terms/reading.js';
import type { Located } from '../source/located.js';
import type { InBoth } from '../text/language.js';
import { optionText, termText, yearsText } from '../text/notation.js';

/** The initial term and the options as one value. */
export interface TermNotation {
  /** `P4Y6M + 3×P2Y`, `P9Y + none`, `P4Y + 4×undecided`: the same for terms that mean the same. */
  readonly value: string;
  /** `4½ + 3×2` */
  readonly text: InBoth;
  readonly isKnown: boolean;
}

export function termNotation(terms: Located<Entry<'terms'>>): TermNotation {
  const { initialTerm, options } = terms.value;
  const groups = optionGroupsOf(terms).map(({ value: { count, length } }) => ({ count, length }));
  const shown =
    typeof options === 'string'
      ? options === 'none'
        ? 'none'
        : 'unknown'
      : groups.map(({ count = '', length = '' }) => optionText(String(count), yearsText(length)));
  const initial = written(initialTerm, 'duration');
  const rest =
    typeof options === 'string'
      ? [options]
      : groups.map(({ count, length }) => `${written(count, 'count')}×${written(length, 'duration')}`);
  const parts = [
    initial,
    ...groups.flatMap(({ count, length }) => [count, length].map((one) => written(one, 'count'))),
  ];
  const isWord = typeof options === 'string' && options !== 'none';
  return {
    value: [initial, ...rest].join(' + '),
    text: termText(yearsText(initialTerm ?? ''), shown),
    isKnown: !isWord && parts.every((one) => !isUnknown(one) && one !== 'missing' && !one.startsWith('~')),
  };
}

/** What the notation is made of. */
export function termInputs(terms: Located<Entry<'terms'>>): Input[] {
  return [
    { mapping: terms, key: 'initialTerm' },
    ...(typeof terms.value.options === 'string' ? [{ mapping: terms, key: 'options' }] : []),
    ...optionGroupsOf(terms).flatMap((mapping) => [
      { mapping, key: 'count' },
      { mapping, key: 'length' },
    ]),
  ];
}

function written(value: string | number | undefined, is: 'duration' | 'count'): string {
  return value === undefined ? 'missing' : meaningOf(value, '', { is });
}
