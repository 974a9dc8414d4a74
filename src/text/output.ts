import type { Text } from './language.js';

/** Why this program does not write a file, where the system would let it. */
export type NotWritten = 'taken' | 'not-ours' | 'changed' | 'leads-out' | 'leads-nowhere' | 'no-file';

const refusals: Readonly<Record<NotWritten, (path: string) => Text>> = {
  taken: (path) => ({
    nl: `${path} bestaat al en is niet veranderd. Werk daarin verder, of kies een ander id.`,
    en: `${path} exists already and was not changed. Go on in it, or choose another id.`,
  }),
  'not-ours': (path) => ({
    nl: `${path} bestaat al, en is niet door inkoop geschreven of sindsdien veranderd. Kies een andere naam, of vervang het bestand met --force.`,
    en: `${path} exists already, and inkoop did not write it or it was changed since. Choose another name, or replace it with --force.`,
  }),
  changed: (path) => ({
    nl: `${path} is intussen veranderd en is zo gelaten. Probeer het opnieuw.`,
    en: `${path} was changed meanwhile and was left as it is. Try again.`,
  }),
  'leads-out': (path) => ({
    nl: `${path} ligt door een koppeling buiten de dataset; daar schrijft inkoop niet.`,
    en: `${path} lies outside the dataset because of a link; inkoop does not write there.`,
  }),
  'leads-nowhere': (path) => ({
    nl: `${path} is een koppeling naar een bestand dat er niet is. Haal haar weg, of kies een andere naam.`,
    en: `${path} is a link to a file that is not there. Remove it, or choose another name.`,
  }),
  'no-file': (path) => ({
    nl: `${path} is niet te schrijven: dat is geen gewoon bestand.`,
    en: `${path} cannot be written: that is not a regular file.`,
  }),
};

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { nl: 'die map is er niet', en: 'there is no such folder' },
  ENOTDIR: { nl: 'die map is er niet', en: 'there is no such folder' },
  EISDIR: { nl: 'dat is een map', en: 'that is a folder' },
  EACCES: { nl: 'u mag daar niet schrijven', en: 'you may not write there' },
  EPERM: { nl: 'u mag daar niet schrijven', en: 'you may not write there' },
  EROFS: { nl: 'die schijf is alleen te lezen', en: 'that disk can only be read' },
  ENOSPC: { nl: 'de schijf is vol', en: 'the disk is full' },
  EDQUOT: { nl: 'u mag op die schijf niet meer bewaren', en: 'you may not keep more on that disk' },
  EFBIG: { nl: 'zo lang mag een bestand hier niet worden', en: 'a file may not become that long here' },
  ENAMETOOLONG: { nl: 'die naam is te lang', en: 'that name is too long' },
};

/** The system's reason in words, or else as it is. */
export function systemReason(code: string): Text {
  return reasons[code] ?? { nl: code, en: code };
}

/** What is said of where the output goes. */
export const outputText = {
  /** Where in a paper something stands, in short: `r. 96`, `r. 13, 222`, `p. 3`. */
  spots: (spots: readonly string[]): Text => {
    const lines = spots.filter((spot) => /^\d/.test(spot)).join(', ');
    const pages = spots.flatMap((spot) => (/^p\d/.test(spot) ? [spot.slice(1)] : [])).join(', ');
    const told = (line: string) =>
      [lines && `${line} ${lines}`, pages && `p. ${pages}`].filter((one) => one !== '').join(', ');
    return { nl: told('r.'), en: told('l.') };
  },
  written: (path: string): Text => ({ nl: `Geschreven: ${path}`, en: `Written: ${path}` }),
  alsoMeant: (word: string, regions: readonly string[]): Text => ({
    nl: `\`${word}\` is hier de regio met dat id; een gemeente of naam \`${word}\` heeft ook: ${regions.join(', ')}.`,
    en: `\`${word}\` is the region of that id here; a municipality or name \`${word}\` is also in: ${regions.join(', ')}.`,
  }),
  /** Of a municipality in the regions that are shown: in which other ones it may be. */
  mayBeIn: (word: string, regions: readonly string[]): Text => ({
    nl: `\`${word}\` kan ook horen bij ${regions.join(', ')}: daarvan noemen de stukken de gemeenten niet of niet allemaal.`,
    en: `\`${word}\` may also be in ${regions.join(', ')}: papers do not name the municipalities of these, or not all of them.`,
  }),
  noEnding: (path: string, endings: readonly string[]): Text => ({
    nl: `Aan de naam ${path} is de vorm niet te zien. Noem die met --format, of laat de naam eindigen op ${endings.join(', ')}.`,
    en: `The name ${path} does not tell the form. Name it with --format, or end the name in ${endings.join(', ')}.`,
  }),
  noText: (format: string): Text => ({
    nl: `${format} is geen tekst voor een scherm. Stuur het naar een bestand: \`--output bestand.${format}\` of \`> bestand.${format}\`.`,
    en: `${format} is no text for a terminal. Send it to a file: \`--output file.${format}\` or \`> file.${format}\`.`,
  }),
  /** @param why one of our reasons, or the system's */
  refused: (path: string, why: string): Text => {
    if (why in refusals) return refusals[why as NotWritten](path);
    const { nl, en } = systemReason(why);
    return { nl: `${path} is niet te schrijven: ${nl}.`, en: `${path} cannot be written: ${en}.` };
  },
  before: (paths: readonly string[]): Text => ({
    nl: `Daarvoor al geschreven: ${paths.join(', ')}.`,
    en: `Written before that: ${paths.join(', ')}.`,
  }),
  inPlace: (path: string): Text => ({
    nl: `${path} is ter plekke veranderd, want het heeft meer namen of een andere eigenaar.`,
    en: `${path} was changed in place, since it has several names or another owner.`,
  }),
} as const;
