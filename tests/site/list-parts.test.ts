import { describe, expect, it } from 'vitest';
import { listParts } from '../../src/site/list-parts.js';
import { pageWords } from '../../src/site/page-words.js';

const words = pageWords('nl');

describe('a list that is too long for a page', () => {
  const parts = listParts('stukken', ['a1', 'a2', 'b1', 'c1', 'c2'], 2, (one) => one.slice(0, 1).toUpperCase());

  it('has all of it, each once, in its order, on pages of so many', () => {
    expect(parts.map(({ path, items }) => [path, items])).toEqual([
      ['stukken.html', ['a1', 'a2']],
      ['stukken-2.html', ['b1', 'c1']],
      ['stukken-3.html', ['c2']],
    ]);
  });

  it('has links to all parts that tell what each has, and which one is open', () => {
    expect(parts[1]?.links(words)).toBe(
      '<ul class="parts">' +
        '<li><a href="stukken.html">deel 1 van 3: A</a></li>' +
        '<li><a href="stukken-2.html" aria-current="page">deel 2 van 3: B – C</a></li>' +
        '<li><a href="stukken-3.html">deel 3 van 3: C</a></li>' +
        '</ul>',
    );
  });
});

describe('a short list', () => {
  it('is a page without links, an empty one too', () => {
    for (const items of [['a1'], []]) {
      const parts = listParts('stukken', items, 2, (one) => one);
      expect(parts.map(({ path }) => path)).toEqual(['stukken.html']);
      expect(parts[0].links(words)).toBe('');
    }
  });
});
