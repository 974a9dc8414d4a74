import { expect, it } from 'vitest';
import { UsageError } from '../../src/commands/command.js';
import { lengthIn } from '../../src/commands/length.js';

it.each([
  ['18m', 18],
  ['2y', 24],
  ['2j', 24],
  ['1J6M', 18],
  ['P18M', 18],
  ['13w', { months: 0, days: 91 }],
  ['P30D', { months: 0, days: 30 }],
  [undefined, undefined],
])('%s is the length %j', async (text, length) => {
  expect(await lengthIn(text)).toEqual(length);
});

it.each(['', '2', 'j', '3q', '2 jaar'])('`%s` is none', async (text) => {
  await expect(lengthIn(text)).rejects.toThrow(UsageError);
});
