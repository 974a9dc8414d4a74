import { describe, expect, it } from 'vitest';
import { notReadIn } from '../../src/loading/not-read.js';
import { memoryTree } from '../support/memory-tree.js';

const whatIsIn = (...names: string[]) =>
  notReadIn('/x/data', '/x', memoryTree('/x', new Map(names.map((name) => [name, 'id: x\n']))));

describe('what somebody may think was read', () => {
  it('is what lies among the regions and the cards with another name or in a folder', async () => {
    const names = ['X.YAML', 'sub/y.yaml', 'z.yml', 'notes.txt', '.hidden', 'bar.yaml'];
    const regions = names.map((name) => `data/regions/${name}`);
    expect(await whatIsIn(...regions, 'seeds/card.yaml.bak', 'data/vocabulary.yaml')).toEqual({
      aside: ['data/regions/X.YAML', 'data/regions/notes.txt', 'data/regions/sub', 'seeds/card.yaml.bak'],
      missing: [],
      hasNoRegions: false,
    });
  });

  it('is a vocabulary that is not there', async () => {
    expect((await whatIsIn('data/regions/bar.yaml')).missing).toEqual(['data/vocabulary.yaml']);
  });

  it('is a region where there is none', async () => {
    expect(await whatIsIn('data/regions/X.YAML')).toMatchObject({ hasNoRegions: true });
    expect(await whatIsIn('data/vocabulary.yaml')).toMatchObject({ hasNoRegions: true });
  });
});
