import { describe, expect, it } from 'vitest';
import { Paper } from '../../src/domain/citing/paper.js';
import { judgedIn } from '../../src/domain/citing/verdict.js';
import { regionsFor } from '../../src/reports/selection.js';
import { datasetWith } from '../support/example-region.js';

const region = `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions:
  - { source: brief-2021, municipalities: [GM0518], cite: 1 "Den Haag" }
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
`;
const municipalities = (aliases: string) => ({
  others: { 'municipalities.yaml': `youthRegions:\n  Haaglanden:\n    GM0518: "'s-Gravenhage"\n${aliases}` },
});
const common = 'aliases:\n  GM0518: [Den Haag]\n';

describe('a municipality by what people call it', () => {
  const called = async (word: string, aliases: string) => {
    const { dataset } = await datasetWith(region, 'voorbeeld-stad', municipalities(aliases));
    const found = regionsFor({ region: word, track: undefined, segment: undefined }, dataset);
    return 'known' in found ? 'nothing' : found.map(({ id }) => id);
  };

  it('is the region that was asked for', async () => {
    expect(await called("'s-Gravenhage", common)).toEqual(['voorbeeld-stad']);
    expect(await called('den haag', common)).toEqual(['voorbeeld-stad']);
    expect(await called('den haag', '')).toBe('nothing');
  });

  it('proves its code where the paper prints that', async () => {
    const verdict = async (aliases: string) => {
      const { dataset } = await datasetWith(region, 'voorbeeld-stad', municipalities(aliases));
      const judged = [...judgedIn(dataset, new Map([['brief-2021', new Paper('De gemeente Den Haag')]]))];
      return judged.find(({ value }) => value.key === 'municipalities')?.verdict;
    };
    expect(await verdict(common)).toBe('proven');
    expect(await verdict('')).toBe('unfounded');
  });
});
