import { describe, expect, it } from 'vitest';
import { hiddenCharactersIn } from '../../src/loading/hidden-characters.js';
import { YamlFile } from '../../src/source/yaml-file.js';
import { visible } from '../../src/text/visible.js';

const foundIn = (character: string) => hiddenCharactersIn(new YamlFile('x.yaml', `name: a${character}b\n`)).length;

describe('what is found in data is what would be shown as a mark', () => {
  it.each([
    '\0',
    '\b',
    '\f',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u0007',
    '\u009b',
    '\u202e',
    '\u200b',
    '\u00ad',
    '\u3164',
    '\u2028',
    '\ud800',
    '\ufeff',
    '\u{e0041}',
  ])('%j', (one) => {
    expect(visible(`a${one}b`)).not.toBe(`a${one}b`);
    expect(foundIn(one)).toBe(1);
  });

  it.each(['\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', '\u2764\ufe0f', 'é', '½', '日本', '\u00a0'])('not %j', (one) => {
    expect(visible(`a${one}b`)).toBe(`a${one}b`);
    expect(foundIn(one)).toBe(0);
  });

  it('a tab and a line end lay out a file, and are marks in a value', () => {
    expect(foundIn('\t')).toBe(0);
    expect(visible('\t')).toBe('␉');
  });
});
