import { expect, it } from 'vitest';
import { overviewText } from '../../src/text/overview.js';

it.each([
  [
    2,
    1,
    1,
    'Einddatum niet bekend: 2 overeenkomsten; 1 andere overeenkomst kan nog eindigen; dag van evaluatie niet bekend: 1',
  ],
  [0, 1, 1, '1 overeenkomst kan nog eindigen; dag van evaluatie niet bekend: 1'],
  [0, 3, 0, '3 overeenkomsten kunnen nog eindigen'],
  [0, 0, 2, 'Dag van evaluatie niet bekend: 2'],
])('what has no day: %i contracts, %i others, %i evaluations', (contracts, others, evaluations, told) => {
  expect(overviewText.unknown(contracts, others, evaluations).nl).toBe(told);
});
