import type { Card } from '../domain/dataset.js';
import { keyOf, type Located } from '../source/located.js';
import type { Check } from './check.js';

export const duplicateText: Check = {
  id: 'duplicate-text',
  severity: 'error',
  text: {
    nl: {
      title: 'twee kaarten voor één tekst',
      why: 'Dezelfde SHA-256 is dezelfde tekst. Met twee kaarten lijken het twee bronnen, en telt wat er staat dubbel.',
      fix: 'Houd één kaart over en laat de versies daarnaar wijzen; is het een ander stuk, bereken dan de SHA-256 van zijn tekst.',
    },
    en: {
      title: 'two cards for one text',
      why: 'The same SHA-256 is the same text. With two cards it seems to be two sources, and what it says counts twice.',
      fix: 'Keep one card and let the editions point at it; if it is another paper, compute the SHA-256 of its text.',
    },
  },
  *findBeside({ cards }) {
    const first = new Map<string, Located<Card>>();
    for (const card of cards.values()) {
      const { sha256 } = card.value;
      if (sha256 === undefined) continue;
      const other = first.get(sha256);
      if (!other) first.set(sha256, card);
      else if (isSameText(card, other)) {
        yield {
          at: keyOf(card, 'sha256'),
          message: {
            nl: `dit is de tekst van \`${other.value.id}\``,
            en: `this is the text of \`${other.value.id}\``,
          },
          related: keyOf(other, 'sha256'),
        };
      }
    }
  },
};

/** Whether two cards describe one text. Cards that share their id are told of by another rule. */
export function isSameText(a: Located<Card>, b: Located<Card>): boolean {
  return a.value.sha256 !== undefined && a.value.sha256 === b.value.sha256 && a.value.id !== b.value.id;
}
