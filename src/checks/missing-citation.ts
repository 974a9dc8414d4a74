import type { Check } from './check.js';
import { isMisspelt } from './citation-without-value.js';

export const missingCitation: Check = {
  id: 'missing-citation',
  severity: 'error',
  text: {
    nl: {
      title: 'waarde zonder vindplaats',
      why: 'Wat niet terug te vinden is in een stuk, hoort hier niet.',
      fix: 'Zet in `cite` de plaats waar het staat, of waar het had moeten staan: regels van een tekst, een bladzijde van een pdf, de woorden van een webpagina.',
    },
    en: {
      title: 'value without a citation',
      why: 'What cannot be found in a paper does not belong here.',
      fix: 'Put in `cite` the place where it stands, or where it should have stood: lines of a text, a page of a pdf, the words of a web page.',
    },
  },
  *find({ values }) {
    for (const { mapping, key, located, citation } of values) {
      if (citation || isMisspelt(mapping, 'cite', key)) continue;
      yield {
        at: located,
        onKey: true,
        message: {
          nl: `\`${key}\` heeft geen regel in \`cite\`, en er is geen \`rest\``,
          en: `\`${key}\` has no line in \`cite\`, and there is no \`rest\``,
        },
      };
    }
  },
};
