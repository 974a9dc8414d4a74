import { cardDateOf, cardMapping } from '../domain/citing/cited-values.js';
import { isDoubtedValue } from '../domain/citing/proof.js';
import type { Check } from './check.js';
import { hasStrays } from './citation-without-value.js';

export const dateNotPrinted: Check = {
  id: 'date-not-printed',
  severity: 'error',
  text: {
    nl: {
      title: 'datum van een stuk zonder vindplaats',
      why: 'Alles wat in een stuk staat, telt mee vanaf de datum van het stuk. Is die niet na te gaan, dan is ook niet na te gaan vanaf wanneer de rest telt.',
      fix: 'Zet er met `cite` bij waar in het stuk de datum staat; staat die er niet in, zeg dan in `doubt` waar hij op steunt.',
    },
    en: {
      title: 'date of a paper without a citation',
      why: 'All that a paper says counts from its date. If the date cannot be checked, neither can the day from which the rest counts.',
      fix: 'Say with `cite` where the paper prints its date; if it does not, say in `doubt` what it rests on.',
    },
  },
  *findBeside({ cards }) {
    for (const card of cards.values()) {
      // A line that misspells `date` is told there.
      if (hasStrays(cardMapping(card))) continue;
      for (const value of cardDateOf(card)) {
        if (value.citation || isDoubtedValue(value)) continue;
        const date = String(value.located.value);
        yield {
          at: value.located,
          message: {
            nl: `waar staat ${date} gedrukt? Er is geen \`cite\` en geen \`doubt\``,
            en: `where is ${date} printed? There is no \`cite\` and no \`doubt\``,
          },
        };
      }
    }
  },
};
