import type { Text } from './language.js';

/** The files beside the regions, by the id that records have. */
export const listNames = {
  cards: { nl: 'kaarten van stukken', en: 'cards of papers' },
  vocabulary: { nl: 'woordenlijst', en: 'vocabulary' },
  providers: { nl: 'aanbieders', en: 'providers' },
  municipalities: { nl: 'gemeenten', en: 'municipalities' },
  'council-terms': { nl: 'raadsperioden', en: 'council terms' },
} as const satisfies Record<string, Text>;

export type ListName = keyof typeof listNames;

/** What the keys of their entries are called. */
const keys: Readonly<Record<string, Text>> = {
  label: { nl: 'naam', en: 'label' },
  definition: { nl: 'betekenis', en: 'definition' },
  aliases: { nl: 'ook genoemd', en: 'also called' },
  code: { nl: 'code', en: 'code' },
  source: { nl: 'bron', en: 'source' },
  name: { nl: 'naam', en: 'name' },
  youthRegion: { nl: 'jeugdregio', en: 'youth region' },
  title: { nl: 'titel', en: 'title' },
  issuer: { nl: 'afzender', en: 'issuer' },
  date: { nl: 'datum', en: 'date' },
  medium: { nl: 'soort stuk', en: 'medium' },
  cite: { nl: 'waar de datum staat', en: 'where the date stands' },
  doubt: { nl: 'waar de datum op steunt', en: 'what the date rests on' },
  by: { nl: 'wie spreekt', en: 'who speaks' },
  seen: { nl: 'gezien op', en: 'seen on' },
  copy: { nl: 'bewaarde kopie', en: 'stored copy' },
  archived: { nl: 'bewaard op', en: 'archived at' },
  read: { nl: 'hoeveel ervan gelezen is', en: 'how much of it was read' },
  pages: { nl: 'aantal bladzijden', en: 'number of pages' },
  references: { nl: 'kenmerken', en: 'references' },
  url: { nl: 'webadres', en: 'web address' },
  file: { nl: 'bestand', en: 'file' },
  sha256: { nl: 'SHA-256', en: 'SHA-256' },
  lines: { nl: 'aantal regels', en: 'number of lines' },
  election: { nl: 'verkiezing', en: 'election' },
  firstDay: { nl: 'eerste dag', en: 'first day' },
  replaces: { nl: 'in plaats van', en: 'instead of' },
  computed: { nl: 'berekend', en: 'computed' },
  newMunicipality: { nl: 'nieuwe gemeente', en: 'new municipality' },
};

/** What a key is called; one within another with both names: `label.nl`. */
export function listKeyName(key: string): Text {
  const [first = '', within] = key.split('.');
  const { nl, en } = keys[first] ?? { nl: first, en: first };
  return within === undefined ? { nl, en } : { nl: `${nl} (${within})`, en: `${en} (${within})` };
}

/** How many entries a list has that came or went as a whole. */
export const entriesText = (count: number): Text => ({
  nl: `${count} ${count === 1 ? 'regel' : 'regels'}`,
  en: `${count} ${count === 1 ? 'entry' : 'entries'}`,
});
