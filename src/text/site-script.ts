import type { Language, Text } from './language.js';

/** The words of what the script adds to a page: it is the same for all languages, and pages without it do not need them. */
const words = {
  old: {
    nl: 'Let op: deze pagina is meer dan drie maanden oud. Er kan intussen iets zijn besloten.',
    en: 'Note: this page is more than three months old. Things may have been decided since.',
  },
  searchLabel: {
    nl: 'Zoek een regio, gemeente, spoor, segment of bron',
    en: 'Search a region, municipality, track, segment or source',
  },
  found: { nl: 'gevonden', en: 'found' },
  foundMore: { nl: 'gevonden; de eerste 20 staan hieronder', en: 'found; the first 20 are listed below' },
  nothingFound: { nl: 'Niets gevonden.', en: 'Nothing found.' },
  sortBy: { nl: 'Sorteer op', en: 'Sort by' },
  copy: { nl: 'Kopieer tabel', en: 'Copy table' },
  copied: { nl: 'Gekopieerd: plak in een rekenblad.', en: 'Copied: paste into a spreadsheet.' },
  shownOf: {
    nl: 'overeenkomsten getoond; niet getoond door de filters:',
    en: 'contracts shown; left out by the filters:',
  },
  inYears: {
    nl: 'rijen met een einde of een beslissing in die jaren; niet in die jaren:',
    en: 'rows with an end or a decision in those years; not in them:',
  },
  differs: { nl: 'verschilt', en: 'differs' },
  same: { nl: 'gelijk', en: 'same' },
  'cannot-tell': { nl: 'niet te vergelijken', en: 'cannot be compared' },
} as const satisfies Record<string, Text>;

/** What the script says, in the language of its page. */
export function scriptWords(language: Language): Record<keyof typeof words, string> {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text[language]])) as Record<
    keyof typeof words,
    string
  >;
}
