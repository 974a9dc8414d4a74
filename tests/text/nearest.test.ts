import { expect, it } from 'vitest';
import { nearest } from '../../src/text/nearest.js';

it.each([
  ['fnud', 'fund'],
  ['FUND', 'fund'],
  ['timeli', 'timeline'],
  ['tim', 'timeline'],
  ['abcd', undefined],
  ['fxy', undefined],
])('somebody who typed `%s` most likely meant %s', (word, meant) => {
  expect(nearest(word, ['timeline', 'fund', 'fop'])).toBe(meant);
});
