import { keyOf } from '../source/located.js';
import type { Text } from '../text/language.js';
import type { Check } from './check.js';
import { placeOfPart } from './place-of-part.js';

export const impossibleDay: Check = {
  id: 'impossible-day',
  severity: 'error',
  text: {
    nl: {
      title: 'dag, duur of aantal dat niet kan',
      why: 'Met een dag die niet bestaat, of een waarde die achteruit loopt of die niemand uitschrijft, is niet te rekenen.',
      fix: 'Lees de waarde na in de bron; is die onleesbaar, schrijf dan `unreadable`.',
    },
    en: {
      title: 'day, duration or number that is not possible',
      why: 'Nothing can be computed from a day that does not exist, or a value that runs backwards or that nobody writes out.',
      fix: 'Read the value in the source again; if it cannot be read, write `unreadable`.',
    },
  },
  source: 'EDTF (ISO 8601-2), levels 0 and 1; ISO 8601-1, durations',
  *find({ impossible }) {
    for (const { value, impossible: parts } of impossible) {
      for (const part of parts) {
        const [nl, en] = expectedFor(value.rule.is, part);
        yield {
          at: placeOfPart(value, part),
          message: { nl: `${part} kan niet: ${nl}`, en: `${part} cannot be right: ${en}` },
        };
      }
    }
  },
  *findBeside({ cards }) {
    for (const card of cards.values()) {
      if (card.dates) continue;
      yield { at: keyOf(card, 'date'), message: notDated(String(card.value.date)) };
    }
  },
};

const expectedDay = [
  'verwacht wordt een dag die bestaat, van 1900 tot en met 2199, en van vroeg naar laat',
  'expected is a day that exists, from 1900 up to and including 2199, and from early to late',
] as const;

const expectedNumber = ['verwacht wordt een getal in cijfers', 'expected is a number in digits'] as const;

const expectedRange = ['verwacht wordt van laag naar hoog', 'expected is from low to high'] as const;

function expectedFor(kind: string, part: string | number): readonly [string, string] {
  if (kind === 'day') return expectedDay;
  return typeof part === 'number' ? expectedNumber : expectedRange;
}

function notDated(date: string): Text {
  return {
    nl: `uit ${date} volgt geen laatste dag; dan telt geen enkele versie van deze bron`,
    en: `no last day follows from ${date}; no edition of this source counts then`,
  };
}
