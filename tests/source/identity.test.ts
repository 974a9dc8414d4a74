import { describe, expect, it } from 'vitest';
import { identityOfFinding } from '../../src/source/identity.js';
import { YamlFile } from '../../src/source/yaml-file.js';

const text = 'id: bar\ntracks:\n  - id: wijkteams\n    name: Wijkteams\n';
const about = (file: string, path: readonly (string | number)[]) =>
  identityOfFinding({ id: 'x', at: { file: new YamlFile(file, text), path } });

describe('what a finding is about', () => {
  it.each([
    ['data/regions/bar.yaml', 'regions/bar.yaml'],
    ['/elders/regions/bar.yaml', 'regions/bar.yaml'],
    ['..\\seeds\\bar.yaml', 'seeds/bar.yaml'],
    ['seeds/bar.yaml', 'seeds/bar.yaml'],
    ['data/vocabulary.yaml', 'vocabulary.yaml'],
  ])('in %s is in %s, wherever the dataset lies', (file, named) => {
    expect(about(file, ['id']).file).toBe(named);
  });

  it('is found by ids and by its value, not by where it stands', () => {
    expect(about('bar.yaml', ['tracks', 0, 'name'])).toMatchObject({
      at: 'tracks[wijkteams].name',
      value: 'Wijkteams',
    });
  });
});
