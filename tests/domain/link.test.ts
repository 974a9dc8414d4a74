import { expect, it } from 'vitest';
import { parsePlaces } from '../../src/domain/citing/citation.js';
import { linksTo } from '../../src/domain/citing/link.js';
import type { Card } from '../../src/domain/dataset.js';

const card = (medium: Card['medium'], url?: string): Card => ({
  ...{ id: 'stuk', medium, title: 'Stuk', issuer: 'Voorbeelddorp', date: 2026 },
  ...(url === undefined ? {} : { url }),
});

const urls = (cites: string | string[], one: Card) => {
  const references = parsePlaces(cites).map((place) => ({ ...place, source: place.source ?? 'stuk' }));
  return linksTo(references, (source) => (source === 'stuk' ? one : undefined)).map(({ url }) => url);
};

it('a web page opens at the words, hyphens and commas by their numbers', () => {
  const page = card('web', 'https://example.org/nieuws');
  expect(urls('2-jarig, & verlengd', page)).toEqual([
    'https://example.org/nieuws#:~:text=2%2Djarig%2C%20%26%20verlengd',
  ]);
});

it('words of one page are opened together', () => {
  const page = card('web', 'https://example.org/nieuws');
  expect(urls(['vier jaar', 'vanaf 2027', 'vier jaar'], page)).toEqual([
    'https://example.org/nieuws#:~:text=vier%20jaar&text=vanaf%202027',
  ]);
});

it('an address that has a place of its own keeps it', () => {
  expect(urls('vier jaar', card('web', 'https://example.org/#nieuws'))).toEqual([
    'https://example.org/#nieuws:~:text=vier%20jaar',
  ]);
});

it('a pdf opens at its page, a text as it is', () => {
  expect(urls('p3-4; p7', card('pdf', 'https://example.org/nota.pdf'))).toEqual([
    'https://example.org/nota.pdf#page=3',
    'https://example.org/nota.pdf#page=7',
  ]);
  expect(urls('12 "vier jaar"', card('text', 'https://example.org/brief.pdf'))).toEqual([
    'https://example.org/brief.pdf',
  ]);
});

it('what has no address, or no card, opens nothing', () => {
  expect(urls('vier jaar', card('web'))).toEqual([]);
  expect(urls('ander-stuk:"vier jaar"', card('web', 'https://example.org/'))).toEqual([]);
});
