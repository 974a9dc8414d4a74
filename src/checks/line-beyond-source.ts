import { type CitedPlace, spotText } from '../domain/citing/citation.js';
import { type CiteLine, citeLinesOf } from '../domain/citing/cite-lines.js';
import { citedBy } from '../domain/citing/cited-by.js';
import { cardMapping } from '../domain/citing/cited-values.js';
import type { Card, Dataset } from '../domain/dataset.js';
import { keyOf } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import { sourcePlacesText } from '../text/source-places.js';
import type { Check } from './check.js';

export const lineBeyondSource: Check = {
  id: 'line-beyond-source',
  severity: 'error',
  text: {
    nl: {
      title: 'plaats die de bron niet heeft',
      why: 'Een regel of bladzijde die er niet is, kan niets bewijzen. Een tekst haalt u aan met regels, een pdf met bladzijden, een webpagina met de woorden alleen.',
      fix: 'Zoek de plaats op in de bron; regels en bladzijden tellen vanaf 1.',
    },
    en: {
      title: 'place that the source does not have',
      why: 'A line or page that is not there proves nothing. A text is cited by lines, a pdf by pages, a web page by the words alone.',
      fix: 'Look the place up in the source; lines and pages count from 1.',
    },
  },
  *find({ dataset: { cards }, citeLines }) {
    for (const line of citeLines) yield* beyondIn(line, cards);
  },
  *findBeside({ cards }) {
    for (const card of cards.values()) {
      for (const line of citeLinesOf(cardMapping(card)).values()) yield* beyondIn(line, cards);
    }
  },
};

function* beyondIn({ at, places, editionSource }: CiteLine, cards: Dataset['cards']): Generator<Problem> {
  for (const place of places) {
    const card = cards.get(place.source ?? editionSource ?? '');
    if (!card) continue;
    const message = objectionTo(place, card.value);
    const count = citedBy(card.value) === 'page' ? 'pages' : 'lines';
    if (message) yield { at, message, related: keyOf(card, place.spot ? count : 'medium') };
  }
}

/** What is wrong with a place in a document; `undefined` where it has it. */
function objectionTo({ spot, quotes }: CitedPlace, card: Card) {
  const unit = citedBy(card);
  if (spot?.unit === 'url') return card.url === undefined ? sourcePlacesText.noUrl(card.id) : undefined;
  if ((spot?.unit ?? 'words') !== unit) return sourcePlacesText.otherUnit[unit](card.id, quotes[0] ?? '1 januari 2027');
  const count = unit === 'page' ? card.pages : card.lines;
  if (!spot || count === undefined || unit === 'words') return undefined;
  const isThere = spot.first >= 1 && spot.first <= spot.last && spot.last <= count;
  return isThere ? undefined : sourcePlacesText.beyond[unit](spotText(spot), card.id, count);
}
