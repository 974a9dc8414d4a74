import type { CitedPlace } from '../domain/citing/citation.js';
import type { Check } from './check.js';

export const lineBeyondSource: Check = {
  id: 'line-beyond-source',
  severity: 'error',
  text: {
    nl: {
      title: 'regel die de bron niet heeft',
      why: 'Een regel die er niet is, kan niets bewijzen.',
      fix: 'Zoek de regel op in de tekst van de bron; regels tellen vanaf 1.',
    },
    en: {
      title: 'line that the source does not have',
      why: 'A line that is not there proves nothing.',
      fix: 'Look the line up in the text of the source; lines count from 1.',
    },
  },
  *find({ dataset: { cards }, citeLines }) {
    for (const { at, places, editionSource } of citeLines) {
      for (const place of places) {
        const source = place.source ?? editionSource;
        const card = source === undefined ? undefined : cards.get(source);
        if (!card) continue;
        const { lines } = card.value;
        if (place.firstLine >= 1 && place.firstLine <= place.lastLine && place.lastLine <= lines) continue;
        const told = linesWritten(place);
        yield {
          at,
          message: {
            nl: `regel ${told}: \`${source}\` heeft de regels 1-${lines}, van laag naar hoog`,
            en: `line ${told}: \`${source}\` has lines 1-${lines}, from low to high`,
          },
          related: { file: card.file, path: ['lines'] },
        };
      }
    }
  },
};

function linesWritten({ firstLine, lastLine }: CitedPlace): string {
  return firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`;
}
