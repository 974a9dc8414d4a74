import { describe, expect, it } from 'vitest';
import { ranked, type Searchable } from '../../src/search/ranking.js';

const entry = (name: string, words = '', more = ''): Searchable => ({ name, words, more });
const found = (entries: readonly Searchable[], asked: string) =>
  ranked(entries, asked).found.map((one) => entries.indexOf(one));

describe('words', () => {
  it.each([
    ['reele', 'reële tarieven'],
    ['TARIEVEN', 'reële tarieven'],
    ['wachttijd', 'lange wachttijden'],
    ['wachttijden', 'de wachttijd'],
    ['zorgkost', 'zorgkosten'],
    ['parnasia', 'Parnassia Groep'],
  ])('%s are found in %s', (asked, text) => {
    expect(found([entry('iets anders'), entry('', text)], asked)).toEqual([1]);
  });

  it('are found in names first, then in the words of papers, then in all else', () => {
    expect(found([entry('', '', 'toegang'), entry('', 'toegang'), entry('toegang')], 'toegang')).toEqual([2, 1, 0]);
  });

  it('have to stand together; where they nowhere do, one of them is enough, and that is told', () => {
    const entries = [entry('', 'kosten dalen'), entry('', 'kosten stijgen'), entry('', 'tarieven')];
    expect(ranked(entries, 'kosten stijgen')).toEqual({ found: [entries[1]], how: 'all' });
    expect(ranked(entries, 'kosten tarieven')).toMatchObject({ how: 'any' });
    expect(ranked(entries, 'kosten tarieven').found).toHaveLength(3);
  });

  it('are found by the beginning of a word, and not by that of their stem', () => {
    expect(found([entry('', 'januari'), entry('', 'Jansen')], 'jansen')).toEqual([1]);
    expect(found([entry('', 'januari')], 'janu')).toEqual([0]);
  });

  it('that stand nowhere find nothing', () => {
    expect(ranked([entry('kosten')], 'zeehond').found).toEqual([]);
    expect(ranked([entry('kosten')], '...').found).toEqual([]);
  });

  it('that are only alike are found where none stand as typed, and that is told', () => {
    const entries = [entry('', 'verplicht'), entry('', 'leerplicht')];
    expect(ranked(entries, 'leerplicht')).toEqual({ found: [entries[1]], how: 'all' });
    expect(ranked(entries.slice(0, 1), 'leerplicht')).toEqual({ found: [entries[0]], how: 'alike' });
    expect(ranked([entry('', 'Parnassia Groep')], 'parnasia groep')).toMatchObject({ how: 'alike' });
  });
});
