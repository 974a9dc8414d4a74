import { describe, expect, it } from 'vitest';
import { type Content, isSameContent } from '../../src/form/content.js';
import { writtenContentOf } from '../../src/form/read.js';

function contentOf(text: string): Content {
  const content = writtenContentOf(text);
  if ('keptFor' in content) throw new Error(content.keptFor);
  return content;
}

/** The last guard before a file is written. */
describe('the same content', () => {
  it.each([
    ['keys in another order', 'a: 1\nb: [c]\n', 'b: [c]\na: 1\n'],
    ['other quotes, braces, blank lines', 'a: "x"\n\nb: { c: y }\n', "a: 'x'\nb:\n  c: y\n"],
    ['nothing, however it is written', 'a: ~\nb: null\n', 'a:\nb:\n'],
    ['comments elsewhere', '# one\na: 1 # two\n', 'a: 1 # one\n# two\n'],
    ['nothing at all', '', '\n'],
  ])('%s', (_what, one, other) => expect(isSameContent(contentOf(one), contentOf(other))).toBe(true));

  it.each([
    ['another text', 'a: x\n', 'a: y\n'],
    ['a number for a text', 'a: "1"\n', 'a: 1\n'],
    ['a number written otherwise', 'a: 1.0\n', 'a: 1\n'],
    ['a boolean for a text', 'a: "true"\n', 'a: true\n'],
    ['nothing for a text', 'a: ""\n', 'a:\n'],
    ['nothing for an empty mapping', 'a: {}\n', 'a:\n'],
    ['a mapping for a list', 'a: {}\n', 'a: []\n'],
    ['another key', 'a: 1\n', 'b: 1\n'],
    ['a number for a key', '"1": a\n', '1: a\n'],
    ['a key less', 'a: 1\nb: 1\n', 'a: 1\n'],
    ['a key more', 'a: 1\n', 'a: 1\nb: 1\n'],
    ['items in another order', '[a, b]\n', '[b, a]\n'],
    ['an item less', '[a, b]\n', '[a]\n'],
    ['a slip far down', 'a: [{ b: { c: x } }]\n', 'a: [{ b: { c: y } }]\n'],
    ['a comment less', 'a: 1 # one\n# two\n', 'a: 1 # one\n'],
    ['a comment twice', '# one\na: 1\n', '# one\n# one\na: 1\n'],
    ['a comment in other letters', 'a: 1 # one\n', 'a: 1 #one\n'],
    ['two comments as one', 'a: 1\n# one\n# two\n', 'a: 1\n# one # two\n'],
  ])('not %s', (_what, one, other) => {
    expect(isSameContent(contentOf(one), contentOf(other))).toBe(false);
    expect(isSameContent(contentOf(other), contentOf(one))).toBe(false);
  });
});
