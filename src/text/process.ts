import type { Text } from './language.js';
import { systemReason } from './output.js';

/** What is said of the world that the program runs in. */
export const processText = {
  mistake: {
    nl: 'Dit is een fout in inkoop zelf. Meld hem, met wat hieronder staat.',
    en: 'This is a mistake in inkoop itself; please report it with what stands below.',
  },
  noFolder: {
    nl: 'De werkmap is er niet meer. Ga naar een map die er is.',
    en: 'The working folder is gone. Go to a folder that is there.',
  },
  noEpoch: (value: string): Text => ({
    nl: `SOURCE_DATE_EPOCH=${value} is geen aantal seconden sinds 1970. Verbeter die variabele of haal haar weg.`,
    en: `SOURCE_DATE_EPOCH=${value} is not a number of seconds since 1970. Correct that variable or remove it.`,
  }),
  notPrinted: (code: string): Text => ({
    nl: `De uitvoer is niet te schrijven: ${systemReason(code).nl}.`,
    en: `The output cannot be written: ${systemReason(code).en}.`,
  }),
} as const;
