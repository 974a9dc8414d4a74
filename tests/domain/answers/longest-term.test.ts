import { expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { answerTo } from '../../../src/domain/answers/questions.js';
import { writtenIn } from '../../../src/domain/answers/written-answer.js';
import { thingsOf } from '../../../src/domain/things.js';
import { answerText } from '../../../src/reports/answer-text.js';
import { datasetWith } from '../../support/example-region.js';
import { contract, region } from '../../support/timeline-rows.js';

const options = (count: string, length: string) =>
  `options: [{ count: ${count}, length: ${length}, cite: { rest: 4 } }]`;
const from = (first: string, rest: string) => `firstDay: ${first}, ${rest}`;

async function termOf(terms: string) {
  const { dataset } = await datasetWith(region(contract(terms), ''), undefined, { vocabulary: false });
  const [own] = dataset.regions;
  if (!own) throw new Error('no region');
  const things = thingsOf(own, '2025-01-01' as Day);
  const [hulp] = things.contracts.values();
  const answer = hulp && answerTo('term', hulp, things);
  return answer && { answer, written: writtenIn(answer.value), words: answerText(answer.value, dataset) };
}

it.each([
  // What is not known has the cap as its only bound, be it a length or a day.
  [
    from('2022-01-01', `initialTerm: P4Y, ${options('4', 'undecided')}, latestLastDay: 2029-12-31`),
    'P4Y + 4×undecided ≤ P8Y',
  ],
  [from('2022-01-01', `initialTerm: P4Y, ${options('4', 'undecided')}, maximumTerm: P8Y`), 'P4Y + 4×undecided ≤ P8Y'],
  [from('2022-01-01', 'initialTerm: P4Y, options: not-stated, maximumTerm: P8Y'), 'P4Y + not-stated ≤ P8Y'],
  [
    from('2022-01-01', `initialTerm: P4Y, ${options('undecided', 'P1Y')}, maximumTerm: P8Y`),
    'P4Y + undecided×P1Y ≤ P8Y',
  ],
  [from('not-stated', `initialTerm: P4Y, ${options('4', 'undecided')}, maximumTerm: P8Y`), 'P4Y + 4×undecided ≤ P8Y'],
  // A first day that is not exact makes the time up to a day longer, never the length that is stated.
  [from('2022', `initialTerm: P4Y, ${options('4', 'undecided')}, maximumTerm: P8Y`), 'P4Y + 4×undecided ≤ P8Y'],
  [
    from('2022', `initialTerm: P4Y, ${options('4', 'undecided')}, latestLastDay: 2029-06-30`),
    'P4Y + 4×undecided ≤ P7Y6M',
  ],
  // A cap that cuts, and the earlier of two.
  [
    from('2027-10-01', `initialTerm: P3Y6M, ${options('3', '..P18M')}, maximumTerm: P7Y6M`),
    'P3Y6M + 3×P0M..P1Y6M ≤ P7Y6M',
  ],
  [
    from('2022-01-01', `initialTerm: P4Y, ${options('4', 'undecided')}, maximumTerm: P8Y, latestLastDay: 2028-12-31`),
    'P4Y + 4×undecided ≤ P7Y',
  ],
  // One that says no more than the parts.
  [from('2022-01-01', 'initialTerm: P9Y, options: none, latestLastDay: 2030-12-31'), 'P9Y + none'],
  [from('2022-01-01', `initialTerm: P4Y, ${options('4', 'P1Y')}, maximumTerm: P8Y`), 'P4Y + 4×P1Y'],
  [from('2022-01-01', `initialTerm: P4Y, ${options('4', 'P1Y')}, maximumTerm: undecided`), 'P4Y + 4×P1Y'],
])('%s', async (terms, written) => {
  expect((await termOf(terms))?.written).toBe(written);
});

it('is told in words, with its lines and its doubt', async () => {
  const doubt = 'doubt: { latestLastDay: { kind: unclear, why: { nl: vlek } } }';
  const terms = from(
    '2022-01-01',
    `initialTerm: P4Y, ${options('4', 'undecided')}, latestLastDay: 2029-12-31, ${doubt}`,
  );
  const told = await termOf(terms);
  expect(told?.words).toEqual({ nl: '4 + 4×?, samen ≤8', en: '4 + 4×?, together ≤8' });
  expect(told?.answer.doubts.map(({ key }) => key)).toEqual(['latestLastDay']);
});
