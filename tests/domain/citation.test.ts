import { describe, expect, it } from 'vitest';
import { parsePlaces, whereIn, writtenPlaces } from '../../src/domain/citing/citation.js';

const line = (first: number, last = first) => ({ unit: 'line', first, last });
const page = (first: number, last = first) => ({ unit: 'page', first, last });

describe('a place of a cite', () => {
  it('is lines of a text, with what is printed there', () => {
    expect(parsePlaces('5 "1-1-2022"')).toEqual([{ spot: line(5), quotes: ['1-1-2022'] }]);
    expect(parsePlaces(12)).toEqual([{ spot: line(12), quotes: [] }]);
    expect(parsePlaces('7-9 "vier" "jaar"')).toEqual([{ spot: line(7, 9), quotes: ['vier', 'jaar'] }]);
  });

  it('is pages of a pdf', () => {
    expect(parsePlaces('p3 "1-1-2022"')).toEqual([{ spot: page(3), quotes: ['1-1-2022'] }]);
    expect(parsePlaces('nota-2025:p3-4')).toEqual([{ source: 'nota-2025', spot: page(3, 4), quotes: [] }]);
  });

  it('is the words alone of a web page, as the whole text or between quotes', () => {
    expect(parsePlaces('1 januari 2027')).toEqual([{ quotes: ['1 januari 2027'] }]);
    expect(parsePlaces('gemeenten; ook Voorbeelddorp')).toEqual([{ quotes: ['gemeenten; ook Voorbeelddorp'] }]);
    expect(parsePlaces('pagina-2025:"1 januari 2027"')).toEqual([
      { source: 'pagina-2025', quotes: ['1 januari 2027'] },
    ]);
  });

  it('is the address of a document', () => {
    expect(parsePlaces('url "2025/12/15"')).toEqual([{ spot: { unit: 'url' }, quotes: ['2025/12/15'] }]);
  });

  it('is one of several, behind a semicolon or in a list', () => {
    const both = [
      { spot: line(5), quotes: ['een; twee'] },
      { source: 'nota-2025', spot: page(3), quotes: [] },
    ];
    expect(parsePlaces('5 "een; twee"; nota-2025:p3')).toEqual(both);
    expect(parsePlaces(['5 "een; twee"', 'nota-2025:p3'])).toEqual(both);
    expect(parsePlaces(['vier jaar', 'eenmaal, met een jaar'])).toEqual([
      { quotes: ['vier jaar'] },
      { quotes: ['eenmaal, met een jaar'] },
    ]);
  });

  it.each(['5 "1-1-2022"; 7-9', 'brief-2021:p3 "een" "twee"', 'pagina-2025:"vier jaar"', 'url "2025/12/15"'])(
    '%s is written as it was read',
    (written) => {
      expect(writtenPlaces(parsePlaces(written))).toBe(written);
    },
  );

  it('is told within its document as a cite has it', () => {
    const told = ['7-9 "vier"', 'p3', 'url "2025"', '1 januari 2027'].flatMap(parsePlaces).map(whereIn);
    expect(told).toEqual(['7-9', 'p3', 'url', '"1 januari 2027"']);
  });
});
