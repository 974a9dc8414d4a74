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

/** How often a check looks at anything that a contract or segment says, in a region with a list of so many. */
async function looksAt(name: string, count: number): Promise<number> {
  const items = Array.from({ length: count }, (_, index) => lists[name]?.(index) ?? {});
  const block = (key: 'contract' | 'segment') => {
    const text = items.map((item) => item[key] ?? '').join('');
    return text === '' ? '' : `        ${key}s:\n${text}`;
  };
  const { dataset, diagnostics } = await datasetWith(
    `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
municipalities: [GM0001]
${cite}
tracks:
  - id: jeugd
    name: Jeugd
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
${block('contract')}${block('segment')}`,
  );
  expect(diagnostics.map(({ message }) => message.en)).toEqual([]);
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
