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

it.each([
  ['ijmond', 'zuid-kennemerland-ijmond'],
  ['zhz', 'zuid-holland-zuid'],
  ['lastDay', 'latestLastDay'],
  ['helmont', 'Helmond'],
  ['zuid', 'zuid-kennemerland-ijmond'],
])('`%s` is a word of %s, or its first letters', (word, meant) => {
  expect(nearest(word, ['Helmond', 'zuid-kennemerland-ijmond', 'zuid-holland-zuid', 'latestLastDay'])).toBe(meant);
});
