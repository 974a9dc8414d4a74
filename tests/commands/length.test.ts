import { expect, it } from 'vitest';
import { UsageError } from '../../src/commands/command.js';
import { monthsIn } from '../../src/commands/length.js';

it.each([
  ['18m', 18],
  ['2y', 24],
  ['2j', 24],
  ['1J6M', 18],
  ['P18M', 18],
  [undefined, undefined],
])('%s is a length of %s months', async (text, months) => {
  expect(await monthsIn(text)).toBe(months);
});

it.each(['', '2', 'j', '3w', '2 jaar'])('`%s` is none', async (text) => {
  await expect(monthsIn(text)).rejects.toThrow(UsageError);
});
