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
    expect(ranked(entries, 'kosten stijgen')).toMatchObject({ found: [entries[1]], how: 'all' });
    expect(ranked(entries, 'kosten tarieven')).toMatchObject({ how: 'any' });
    expect(ranked(entries, 'kosten tarieven').found).toHaveLength(3);
  });

  it('are found by the beginning of a word, and not by that of their stem where they stand as typed', () => {
    expect(found([entry('', 'januari'), entry('', 'Jansen')], 'jansen')).toEqual([1]);
    expect(found([entry('', 'januari')], 'janu')).toEqual([0]);
  });

  it.each([
    ['besparing', '3% besparingsopdracht'],
    ['besparings', '3% besparingsopdracht'],
    ['verwijz', 'grip op de doorverwijzingen'],
    ['team', 'het wijkteam'],
    ['%', '3% besparingsopdracht'],
    ['3%', '3% besparingsopdracht'],
    ['100', '€100 miljoen'],
    ['10.379', '10.619 10.379'],
  ])('of which %s is a part are found in %s as typed', (asked, text) => {
    const entries = [entry('', 'iets anders met 3 maanden'), entry('', text)];
    expect(ranked(entries, asked)).toMatchObject({ found: [entries[1]], how: 'all' });
  });

  it('with another ending of a part of them are found as alike', () => {
    const entries = [entry('', '3% besparingsopdracht')];
    expect(ranked(entries, 'besparingen')).toMatchObject({ found: entries, how: 'alike' });
  });

  it('of three letters are found at the beginning of others only, of fewer as whole words', () => {
    expect(found([entry('', 'kwetsbaren'), entry('', 'barendrecht')], 'bar')).toEqual([1]);
    expect(found([entry('', 'of het'), entry('', 'officieel')], 'of')).toEqual([0]);
  });

  it('that are numbers are no part of other numbers', () => {
    for (const text of ['-3.025', '13%', '3 maanden', '2.3%']) expect(found([entry('', text)], '3%')).toEqual([]);
    expect(found([entry('', '10.379'), entry('', '13'), entry('', '3% en 15')], '3')).toEqual([2]);
    expect(found([entry('', '10.379')], '10.378')).toEqual([]);
  });

  it('come whole before those of which they are a part, wherever either stands, and the parts are counted', () => {
    const entries = [entry('leerlingenvervoer'), entry('', '', 'gegund aan Enver'), entry('', 'lastenverlichting')];
    expect(found(entries, 'enver')).toEqual([1, 0, 2]);
    expect(ranked(entries, 'enver').parts).toBe(2);
    expect(ranked(entries, 'lasten vervoer')).toMatchObject({ how: 'any', parts: 0 });
  });

  it.each([
    ['tarief', 'hogere tarieven'],
    ['100', 'ongeveer €100 miljoen'],
    ['3%', '3% besparingsopdracht'],
  ])('are whole however bent and whatever signs are beside them: %s in %s', (asked, text) => {
    expect(ranked([entry('', text)], asked)).toMatchObject({ how: 'all', parts: 0 });
  });

  it('that are alike only without their endings are not found', () => {
    expect(found([entry('', 'eenduidige werkwijze')], 'wetswijziging')).toEqual([]);
  });

  it('that signs hold together are found so, else as alike', () => {
    const [apart, joined] = [entry('', 'alles in een'), entry('', 'een ‘all-in’-tarief')];
    expect(ranked([apart, joined], 'all-in')).toMatchObject({ found: [joined], how: 'all' });
    expect(ranked([apart], 'all-in')).toMatchObject({ found: [apart], how: 'alike' });
  });

  it('that stand nowhere find nothing', () => {
    expect(ranked([entry('kosten')], 'zeehond').found).toEqual([]);
    expect(ranked([entry('kosten')], '...').found).toEqual([]);
  });

  it('that are only alike are found where none stand as typed, and that is told', () => {
    const entries = [entry('', 'verplicht'), entry('', 'leerplicht')];
    expect(ranked(entries, 'leerplicht')).toMatchObject({ found: [entries[1]], how: 'all' });
    expect(ranked(entries.slice(0, 1), 'leerplicht')).toMatchObject({ found: [entries[0]], how: 'alike' });
    expect(ranked([entry('', 'Parnassia Groep')], 'parnasia groep')).toMatchObject({ how: 'alike' });
  });
});
