import { expect, it } from 'vitest';
import { valueMeant } from '../../src/domain/citing/saying/value-meant.js';

it.each([
  ['day', '01-07-2022', '2022-07-01'],
  ['day', '1 juli 2022', '2022-07-01'],
  ['day', 'juli 2022', '2022-07'],
  ['day', '31-02-2022', undefined],
  ['day', '1 juli', undefined],
  ['day', 'vanaf 1 juli 2022', undefined],
  ['day', '1 juli 2022 of 1 januari 2023', undefined],
  ['duration', '4 jaar', 'P4Y'],
  ['duration', 'vier jaar', 'P4Y'],
  ['duration', '18 maanden', 'P1Y6M'],
  ['duration', '4½ jaar', 'P4Y6M'],
  ['duration', 'maximaal 4 jaar', undefined],
  ['duration', '4 tot 6 jaar', undefined],
  ['duration', '4', undefined],
  ['duration', '13 weken', 'P13W'],
  ['duration', 'dertien weken', 'P13W'],
  ['duration', '1 week', 'P1W'],
  ['duration', '30 dagen', 'P30D'],
  ['duration', '1 kwartaal', 'P3M'],
  ['duration', 'onbepaalde tijd', 'unlimited'],
  ['duration', 'onbepaald', 'unlimited'],
  ['duration', 'voor onbepaalde tijd, met opzegging', undefined],
  ['duration', '10 werkdagen', undefined],
  ['count', 'vijftien', '15'],
  ['count', 'drie', '3'],
  ['count', 'ongeveer 900', undefined],
  ['count', '4 jaar', undefined],
  ['count', 'veel', undefined],
] as const)('%s: %s means %s', (kind, words, value) => {
  expect(valueMeant(kind, words)).toBe(value);
});
