import { expect, it } from 'vitest';
import { UsageError } from '../../src/commands/command.js';
import { lengthIn } from '../../src/commands/length.js';

it.each([
  ['18m', 18],
  ['18 maanden', 18],
  ['18 mnd', 18],
  ['2y', 24],
  ['2j', 24],
  ['2 jaar', 24],
  ['2 Years', 24],
  ['1J6M', 18],
  ['1 jaar en 6 maanden', 18],
  ['1 year, 6 months', 18],
  ['P18M', 18],
  ['p1y6m', 18],
  ['13w', { months: 0, days: 91 }],
  ['13 weken', { months: 0, days: 91 }],
  ['P30D', { months: 0, days: 30 }],
  ['30 dagen', { months: 0, days: 30 }],
  [undefined, undefined],
])('%s is the length %j', async (text, length) => {
  expect(await lengthIn(text)).toEqual(length);
});

it.each(['', '2', 'j', '3q', 'P', '2 jaar 3 weken', '6m 1j', '2 jaar 3'])('`%s` is none', async (text) => {
  await expect(lengthIn(text)).rejects.toThrow(UsageError);
});
