import { cardDateOf } from '../domain/citing/cited-values.js';
import { isDoubtedValue } from '../domain/citing/proof.js';
import type { Check } from './check.js';

export const dateNotPrinted: Check = {
  id: 'date-not-printed',
  severity: 'error',
  text: {
    nl: {
      title: 'datum van een stuk zonder vindplaats',
      why: 'Met de datum van een stuk telt alles wat erin staat mee vanaf die dag. Wie hem niet kan nagaan, kan dat ook niet.',
      fix: 'Zet er met `cite` bij waar het stuk zijn datum drukt; doet het dat niet, zeg dan in `doubt` waar hij op steunt.',
    },
    en: {
      title: 'date of a paper without a citation',
      why: 'By the date of a paper all that it says counts from that day. Who cannot check the one cannot check the other.',
      fix: 'Say with `cite` where the paper prints its date; if it does not, say in `doubt` what it rests on.',
    },
  },
  *findBeside({ cards }) {
    for (const card of cards.values()) {
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
