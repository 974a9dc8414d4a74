import type { Text } from './language.js';
import { placesText } from './places.js';

/** What `inkoop fmt` says. */
export const fmtText = {
  rewritten: (file: string): Text => ({ nl: `Herschreven: ${file}`, en: `Rewritten: ${file}` }),
  notInForm: (file: string): Text => ({
    nl: `Niet in de vaste vorm: ${file}`,
    en: `Not in the fixed form: ${file}`,
  }),
  inForm: (files: number, dataset: string): Text => ({
    nl: `In de vaste vorm: ${files} ${files === 1 ? 'bestand' : 'bestanden'} van ${dataset}.`,
    en: `In the fixed form: ${files} ${files === 1 ? 'file' : 'files'} of ${dataset}.`,
  }),
  nothing: (dataset: string): Text => ({
    nl: `In ${dataset} staat geen enkel bestand om in de vaste vorm te zetten.`,
    en: `There is no file in ${dataset} to format.`,
  }),
  putInForm: {
    nl: '`inkoop fmt` brengt dat in orde; `inkoop fmt --diff` laat zien hoe.',
    en: '`inkoop fmt` fixes that; `inkoop fmt --diff` shows how.',
  },
  placed: (files: readonly string[]): Text => ({
    nl: `Plaatsen van aanhalingen opgezocht in de teksten: ${files.join(', ')}.`,
    en: `Places of quotes looked up in the texts: ${files.join(', ')}.`,
  }),
  leftQuote: (
    place: string,
    { quote, source, spots }: { quote: string; source: string; spots: readonly string[] },
  ): Text => {
    const places = placesText(spots);
    const nl = spots.length === 0 ? 'nergens als hele woorden' : `meer dan eens: ${places.nl}`;
    const en = spots.length === 0 ? 'nowhere as whole words' : `more than once: ${places.en}`;
    return {
      nl: `${place}: \`${quote}\` staat niet op die plaats, en in ${source} ${nl}. Zoek de plaats zelf op.`,
      en: `${place}: \`${quote}\` does not stand there, and in ${source} ${en}. Look the place up yourself.`,
    };
  },
  textLeft: (card: string, { nl, en }: Text): Text => ({ nl: `${card}: ${nl}.`, en: `${card}: ${en}.` }),
  leftAlone: {
    syntax: (files: readonly string[]): Text => ({
      nl: `Niet aangeraakt, want niet te lezen: ${files.join(', ')}.`,
      en: `Left alone, because it cannot be read: ${files.join(', ')}.`,
    }),
    unusual: (files: readonly string[]): Text => ({
      nl: `Niet aangeraakt, want er staat YAML in die geen dataset nodig heeft (een tag \`!\`, een regel met \`%\`, of een sleutel die geen woord of getal is, of meer dan duizend tekens heeft): ${files.join(', ')}.`,
      en: `Left alone, because it has YAML that no dataset needs (a tag \`!\`, a line with \`%\`, or a key that is no word or number, or has more than a thousand characters): ${files.join(', ')}.`,
    }),
    'not-the-same': (files: readonly string[]): Text => ({
      nl: `Niet aangeraakt, want er zou iets anders komen te staan; dat is een fout in inkoop zelf. Meld hem met het bestand: ${files.join(', ')}.`,
      en: `Left alone, because it would not say the same; that is a mistake in inkoop itself. Please report it with the file: ${files.join(', ')}.`,
    }),
  },
} as const;
