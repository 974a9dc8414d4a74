import { counted } from './counted.js';
import type { Text } from './language.js';

/** What is said of what was found. */
export const findText = {
  words: {
    nl: 'wat u zoekt: in namen, waarden, aangehaalde woorden, twijfels en titels van stukken, niet in de hele tekst ervan; delen van woorden mogen, hoofdletters en accenten tellen niet',
    en: 'what to look for: in names, values, quoted words, doubts and titles of papers, not in their whole text; parts of words will do, case and accents do not count',
  },
  /** Whoever finds nothing shall not take it that no paper says it. */
  searched: {
    nl: 'Doorzocht is wat uit de stukken is overgenomen, niet de stukken zelf.',
    en: 'Only what was taken from the papers was searched, not the papers themselves.',
  },
  all: { nl: 'alles wat gevonden is, niet alleen het beste', en: 'all that was found, not only the best' },
  need: { nl: 'Noem wat u zoekt: `inkoop find wachttijd`.', en: 'Name what to look for: `inkoop find wachttijd`.' },
  what: {
    region: { nl: 'regio', en: 'region' },
    track: { nl: 'inkoopspoor', en: 'track' },
    segment: { nl: 'segment', en: 'segment' },
    contract: { nl: 'overeenkomst', en: 'contract' },
    value: { nl: 'waarde', en: 'value' },
    point: { nl: 'punt', en: 'point' },
    doubt: { nl: 'twijfel', en: 'doubt' },
    contradiction: { nl: 'tegenspraak', en: 'contradiction' },
    paper: { nl: 'stuk', en: 'paper' },
    provider: { nl: 'aanbieder', en: 'provider' },
  },
  columns: {
    rank: { nl: 'Volgorde', en: 'Rank' },
    match: { nl: 'Hoe gevonden', en: 'How found' },
    where: { nl: 'Waar', en: 'Where' },
    key: { nl: 'Sleutel', en: 'Key' },
    found: { nl: 'Gevonden', en: 'Found' },
  },
  heading: (words: string, count: number, how: WordsMatched): Text => {
    if (how === 'alike') {
      const places = counted(count, ['plaats', 'plaatsen'], ['place', 'places']);
      return {
        nl: `“${words}”: niet gevonden; wel ${places.nl} met iets wat erop lijkt`,
        en: `“${words}”: not found; ${places.en} with something like it`,
      };
    }
    const hits = counted(count, ['vindplaats', 'vindplaatsen'], ['place', 'places']);
    if (how === 'part') {
      return {
        nl: `“${words}” als deel van een woord: ${hits.nl}`,
        en: `“${words}” as part of a word: ${hits.en}`,
      };
    }
    return { nl: `“${words}”: ${hits.nl}`, en: `“${words}”: ${hits.en}` };
  },
  nothing: (words: string): Text => ({
    nl: `Niets gevonden voor “${words}”. Probeer een deel van een woord, of minder woorden.`,
    en: `Nothing found for “${words}”. Try a part of a word, or fewer words.`,
  }),
  /** How a place has the words that were typed. */
  match: {
    all: { nl: 'zoals getypt', en: 'as typed' },
    part: { nl: 'als deel van een woord', en: 'as part of a word' },
    any: { nl: 'een deel van de woorden', en: 'some of the words' },
    alike: { nl: 'lijkt erop', en: 'something like it' },
  },
  some: {
    nl: 'Nergens staan al deze woorden bij elkaar; dit zijn de plaatsen met een deel ervan.',
    en: 'Nowhere do all these words stand together; these are the places with some of them.',
  },
  more: (count: number): Text => ({ nl: `Nog ${count}: --all.`, en: `${count} more: --all.` }),
} as const;

export type FoundWord = keyof typeof findText.what;

export type WordsMatched = 'all' | 'part' | 'any' | 'alike';
