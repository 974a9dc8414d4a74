import type { InBoth } from './language.js';

const reasons: Readonly<Record<string, InBoth>> = {
  ENOENT: { nl: 'die map is er niet', en: 'there is no such folder' },
  EISDIR: { nl: 'dat is een map', en: 'that is a folder' },
  EACCES: { nl: 'u mag daar niet schrijven', en: 'you may not write there' },
  EPERM: { nl: 'u mag daar niet schrijven', en: 'you may not write there' },
  EROFS: { nl: 'die schijf is alleen te lezen', en: 'that disk can only be read' },
  ENOSPC: { nl: 'de schijf is vol', en: 'the disk is full' },
};

/** What is said of where the output goes. */
export const outputText = {
  written: (path: string): InBoth => ({ nl: `Geschreven: ${path}`, en: `Written: ${path}` }),
  noEnding: (path: string, endings: readonly string[]): InBoth => ({
    nl: `Aan de naam ${path} is de vorm niet te zien. Noem die met --format, of laat de naam eindigen op ${endings.join(', ')}.`,
    en: `The name ${path} does not tell the form. Name it with --format, or end the name in ${endings.join(', ')}.`,
  }),
  noText: (format: string): InBoth => ({
    nl: `${format} is geen tekst voor een scherm. Stuur het naar een bestand: \`--output bestand.${format}\` of \`> bestand.${format}\`.`,
    en: `${format} is no text for a terminal. Send it to a file: \`--output file.${format}\` or \`> file.${format}\`.`,
  }),
  refused: (path: string, code: string): InBoth => ({
    nl: `${path} is niet te schrijven: ${reasons[code]?.nl ?? code}.`,
    en: `${path} cannot be written: ${reasons[code]?.en ?? code}.`,
  }),
} as const;
