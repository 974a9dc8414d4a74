import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/domain/dataset.js';
import { termsIn } from '../../src/domain/vocabulary.js';
import { valuesOf, walked } from '../../src/domain/walk.js';
import { loadDataset } from '../../src/loading/load.js';
import { bare } from '../../src/text/same-word.js';

const folder = new URL('../../data', import.meta.url).pathname;
const { dataset } = await loadDataset(folder, folder);
const terms = termsIn(dataset.vocabulary ?? { groups: {} });

/** Groups that are what data are made of: a region that is the first to need a word of them finds it there. */
const structure = [
  ...['region-kind', 'contract-kind', 'stage', 'event', 'event-stage', 'ending'],
  ...['instrument', 'procedure', 'sas-option'],
  ...['party', 'form', 'limit-scope', 'budget-role', 'budget-basis', 'unit', 'body', 'point', 'theme'],
];

/** Words of one region, or of none yet, that other regions will want as they are. At most twenty. */
const ahead = [
  'care-category dyslexia',
  'condition accelerated',
  'condition existing-providers',
  'condition where-needed',
  'decision declined',
  'decision views-asked',
  'funding availability',
  'funding subsidy',
  'law wlz',
  'milestone ordinance-in-force',
  'organisation-role adviser',
  'purpose availability',
  'purpose staff-support',
  'purpose upkeep',
  'purpose use',
  'reason annulled',
  'reason dissolved',
  'tariff yearly-indexation',
];

/** The words that each region uses, as `group word`. */
function wordsOf(region: Parameters<typeof walked>[0]): string[] {
  const values = walked(region).mappings.flatMap((mapping) => valuesOf(mapping));
  return values.flatMap(({ rule: { group }, located: { value } }) =>
    group === undefined ? [] : [value].flat().map((word) => `${group} ${word}`),
  );
}

const used = new Map<string, Set<string>>();
for (const region of dataset.regions) {
  for (const word of wordsOf(region)) used.set(word, (used.get(word) ?? new Set()).add(region.id));
}

const isOfStandard = ({ codes = {} }: Term) => Object.keys(codes).length > 0;

describe('the vocabulary', () => {
  it('has less than 200 words', () => {
    expect(terms.length).toBeGreaterThan(100);
    expect(terms.length).toBeLessThan(200);
  });

  it('has words of a standard, those of structure, and those that two regions use; at most twenty others, named here', () => {
    const others = terms
      .filter(({ group, term }) => !structure.includes(group) && !isOfStandard(term))
      .map(({ group, term }) => `${group} ${term.id}`)
      .filter((word) => (used.get(word)?.size ?? 0) < 2);
    expect(others.sort()).toEqual(ahead);
    expect(ahead.length).toBeLessThanOrEqual(20);
  });

  it('has other names that are names: a few words, and none that the term is called anyway', () => {
    for (const { term } of terms) {
      const own = [term.id, ...Object.values(term.label)].map(bare);
      for (const alias of term.aliases ?? []) {
        expect(alias.split(' ').length, alias).toBeLessThan(6);
        expect(own, alias).not.toContain(bare(alias));
      }
    }
  });
});
