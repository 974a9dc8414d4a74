import type { Text } from './language.js';

/** What is wrong with a place that a source does not have. */
export const sourcePlacesText = {
  beyond: {
    line: (spot: string, source: string, count: number): Text => ({
      nl: `regel ${spot}: \`${source}\` heeft de regels 1-${count}, van laag naar hoog`,
      en: `line ${spot}: \`${source}\` has lines 1-${count}, from low to high`,
    }),
    page: (spot: string, source: string, count: number): Text => ({
      nl: `bladzijde ${spot}: \`${source}\` heeft de bladzijden p1-${count}, van laag naar hoog`,
      en: `page ${spot}: \`${source}\` has pages p1-${count}, from low to high`,
    }),
  },
  otherUnit: {
    line: (source: string, words: string): Text => ({
      nl: `\`${source}\` is een tekst: zet er de regels voor (\`12 "${words}"\`)`,
      en: `\`${source}\` is a text: put the lines in front (\`12 "${words}"\`)`,
    }),
    page: (source: string, words: string): Text => ({
      nl: `\`${source}\` is een pdf: zet er de bladzijde voor (\`p3 "${words}"\`)`,
      en: `\`${source}\` is a pdf: put the page in front (\`p3 "${words}"\`)`,
    }),
    words: (source: string, words: string): Text => ({
      nl: `\`${source}\` heeft geen regels en bladzijden: schrijf alleen de gedrukte woorden (\`"${words}"\`)`,
      en: `\`${source}\` has no lines and pages: write the printed words alone (\`"${words}"\`)`,
    }),
  },
  noUrl: (source: string): Text => ({
    nl: `\`${source}\` heeft geen \`url\` op zijn kaart`,
    en: `\`${source}\` has no \`url\` on its card`,
  }),
} as const;
