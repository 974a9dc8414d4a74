import type { Text } from './language.js';

/** The words of usage lines that stand for what is to be typed: written in English in a command, here in Dutch. */
export const placeholdersInDutch: Readonly<Record<string, string>> = {
  action: 'handeling',
  address: 'adres',
  aspect: 'aspect',
  column: 'kolom',
  columns: 'kolommen',
  contact: 'contact',
  count: 'aantal',
  day: 'dag',
  domain: 'domein',
  field: 'terrein',
  file: 'bestand',
  folder: 'map',
  form: 'vorm',
  format: 'vorm',
  from: 'van',
  group: 'groep',
  id: 'id',
  kind: 'soort',
  language: 'taal',
  length: 'duur',
  medium: 'medium',
  name: 'naam',
  number: 'nummer',
  path: 'pad',
  period: 'periode',
  place: 'plaats',
  prefix: 'voorvoegsel',
  region: 'regio',
  revision: 'revisie',
  rule: 'controleregel',
  segment: 'segment',
  severity: 'ernst',
  shell: 'shell',
  state: 'status',
  theme: 'thema',
  to: 'naar',
  topic: 'onderwerp',
  track: 'inkoopspoor',
  url: 'adres',
  value: 'waarde',
  verdict: 'oordeel',
  what: 'wat',
  words: 'woorden',
};

/** What stands for something to be typed: no name of an option, and no part of one. */
const placeholder = /(?<![-a-z])[a-z]+/g;

/**
 * An option or an argument as a usage line shows it (`--until <day>`, `[region[/track]]`), with what is to be typed named
 * in the language of the reader. A word without Dutch stays as it is.
 */
export function usageNotation(notation: string): Text {
  return { nl: notation.replace(placeholder, (word) => placeholdersInDutch[word] ?? word), en: notation };
}
