import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { allChecks } from '../../src/checks/all-checks.js';
import { runChecks } from '../../src/checks/check.js';
import { datasetWith } from '../support/example-region.js';

const cite = 'cite: { rest: 1 "x" }';
const terms = (days = 'firstDay: 2022-01-01, initialTerm: P1Y, options: none') => `terms: { ${days}, ${cite} }`;
const contract = (index: number, says: string) =>
  `          - { id: c${index}, kind: regular, stage: running, ${says}, ${cite} }\n`;
const segment = (index: number, says: string) => `          - { id: s${index}, name: s, ${says}, ${cite} }\n`;

/** Lists of any length in which each item says something of another one, or is held against all. */
const lists: Readonly<Record<string, (index: number) => { readonly contract?: string; readonly segment?: string }>> = {
  'contracts that have run out': (index) => ({ contract: contract(index, terms()) }),
  'contracts that follow each other': (index) => ({
    contract: contract(index, `follows: [c${index + 1}], ${terms()}`),
  }),
  'plans that replace each other': (index) => ({ contract: contract(index, `replaces: [c${index + 1}], ${terms()}`) }),
  'contracts that end with each other': (index) => ({
    contract: contract(
      index,
      terms(
        `firstDay: 2022-01-01, initialTerm: not-stated, endsWith: { successor: c${index + 1}, ${cite} }, options: none`,
      ),
    ),
  }),
  'contracts for more than four years under each other': (index) => ({
    contract: contract(
      index,
      `under: [c${index + 1}], procurement: { instrument: public-contract, procedure: european-tender, ${cite} }, ${terms('firstDay: 2022-01-01, initialTerm: P6Y, options: none')}`,
    ),
  }),
  'segments that link to nothing': (index) => ({ segment: segment(index, `links: [lost${index}]`) }),
  'segments beside contracts of the whole track': (index) => ({
    contract: contract(index, terms()),
    segment: segment(index, `contracts: [{ id: c0, ${terms()} }]`),
  }),
};

/** A region with a list of so many of them. */
async function regionWith(
  itemOf: (index: number) => { readonly contract?: string; readonly segment?: string },
  count: number,
) {
  const items = Array.from({ length: count }, (_, index) => itemOf(index));
  const block = (key: 'contract' | 'segment') => {
    const text = items.map((item) => item[key] ?? '').join('');
    return text === '' ? '' : `        ${key}s:\n${text}`;
  };
  const { dataset, diagnostics } = await datasetWith(
    `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions:
  - { source: brief-2021, municipalities: [GM0001], cite: 1 }
tracks:
  - id: jeugd
    name: Jeugd
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
${block('contract')}${block('segment')}`,
  );
  expect(diagnostics.map(({ message }) => message.en)).toEqual([]);
  return dataset;
}

/** How often a check looks at anything that a contract or segment says, in a region with a list of so many. */
async function looksAt(name: string, count: number): Promise<number> {
  const dataset = await regionWith(lists[name] ?? (() => ({})), count);
  let looks = 0;
  const counted = (item: object): object =>
    new Proxy(item, {
      get(target, key, self) {
        looks += 1;
        return Reflect.get(target, key, self);
      },
    });
  for (const { tracks } of dataset.regions)
    for (const { entry } of tracks.flatMap(({ editions }) => editions))
      for (const list of [entry.value.contracts, entry.value.segments] as (object[] | undefined)[])
        for (const [index, item] of (list ?? []).entries()) list?.splice(index, 1, counted(item));
  runChecks(allChecks, dataset, '2024-06-01' as Day);
  return looks;
}

describe('a list twice as long', () => {
  it.each(Object.keys(lists))('takes the checks twice as many looks: %s', async (name) => {
    const [some, twice] = [await looksAt(name, 120), await looksAt(name, 240)];
    expect(some).toBeGreaterThan(120);
    expect(twice / some).toBeLessThan(2.1);
  });
});

const today = '2024-06-01' as Day;

describe('what nobody asks for is not counted out', () => {
  it('options: the checks look no more often at ninety-nine than at nine', async () => {
    const looksAtOptions = async (count: number) => {
      const options = `options: [{ count: ${count}, length: P1M, ${cite} }]`;
      const dataset = await regionWith(
        (index) => ({ contract: contract(index, terms(`firstDay: 2022-01-01, initialTerm: P1Y, ${options}`)) }),
        2,
      );
      let looks = 0;
      const groups = dataset.regions[0]?.tracks[0]?.editions[0]?.entry.value.contracts as unknown as {
        terms: { options: object[] };
      }[];
      for (const one of groups)
        one.terms.options[0] = new Proxy(one.terms.options[0] as object, {
          get(target, key, self) {
            looks += 1;
            return Reflect.get(target, key, self);
          },
        });
      runChecks(allChecks, dataset, today);
      return looks;
    };
    const nine = await looksAtOptions(9);
    expect(nine).toBeGreaterThan(2);
    expect(await looksAtOptions(99)).toBe(nine);
  });

  it('evaluations on every day of a hundred years, and options that roll on by the day: some millions of each', async () => {
    const daily = `evaluations: [{ every: P1D, ${cite} }]`;
    const rolling = `options: [{ count: unlimited, length: P1D, ${cite} }]`;
    const dataset = await regionWith(
      (index) => ({
        contract: contract(
          index,
          index % 2 === 0
            ? `${daily}, ${terms('firstDay: 1950-01-01, initialTerm: P99Y, options: none')}`
            : terms(`firstDay: 1950-01-01, initialTerm: P1D, ${rolling}`),
        ),
      }),
      1000,
    );
    expect(runChecks(allChecks, dataset, today).map(({ id }) => id)).toContain('quote-does-not-say');
  });
});
