import { type Citation, quotesOf } from '../domain/citing/citation.js';
import { citedBy } from '../domain/citing/cited-by.js';
import { type CitedValue, cardDateOf } from '../domain/citing/cited-values.js';
import { saidInstead, unprovenParts } from '../domain/citing/proof.js';
import { printedAs } from '../domain/citing/saying/printed-as.js';
import type { Dataset } from '../domain/dataset.js';
import type { Problem } from '../source/rule.js';
import { notSaid } from '../text/not-said.js';
import type { Check } from './check.js';
import { isMisspelt } from './citation-without-value.js';
import { placeOfPart } from './place-of-part.js';

export const quoteDoesNotSay: Check = {
  id: 'quote-does-not-say',
  severity: 'error',
  text: {
    nl: {
      title: 'aanhaling zegt de waarde niet',
      why: 'Zo komt een verkeerd gelezen of overgetypte dag, duur of hoeveelheid aan het licht, en een nee waarvan niets gedrukt staat.',
      fix: 'Verbeter de waarde of de aanhaling; is de waarde uitgelegd en niet gedrukt, zet dan in `doubt` waarom.',
    },
    en: {
      title: 'quote does not say the value',
      why: 'This brings to light a day, duration or number that was misread or mistyped, and a no of which nothing is printed.',
      fix: 'Correct the value or the quote; if the value is read into the text and not printed, say why in `doubt`.',
    },
  },
  *find({ unproven, dataset: { cards } }) {
    for (const { value, unproven: parts } of unproven) yield* notSaidIn(value, parts, cards);
  },
  *findBeside({ cards }) {
    for (const card of cards.values()) {
      for (const value of cardDateOf(card)) {
        const parts = unprovenParts(value);
        if (parts.length > 0) yield* notSaidIn(value, parts, cards);
      }
    }
  },
};

/** Whether words stand in the place of a line or a page: of those `line-beyond-source` tells. */
function isWordsAlone({ places }: Citation, editionSource: string | undefined, cards: Dataset['cards']): boolean {
  return places.some(({ spot, source = editionSource }) => {
    const card = cards.get(source ?? '');
    return !spot && card !== undefined && citedBy(card.value) !== 'words';
  });
}

function* notSaidIn(
  value: CitedValue,
  unproven: readonly (string | number)[],
  cards: Dataset['cards'],
): Generator<Problem> {
  const { citation, mapping, key } = value;
  if (!citation || isMisspelt(mapping, 'cite', key) || isMisspelt(mapping, 'doubt', key)) return;
  if (isWordsAlone(citation, mapping.source, cards)) return;
  const wanted = unproven.map((one) => printedAs(String(one)));
  yield {
    at: placeOfPart(value, unproven[0]),
    message: notSaid(unproven, saidInstead(value), quotesOf(citation), wanted),
    related: citation.at,
  };
}
