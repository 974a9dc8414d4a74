import { aspectText, compareText } from './compare.js';
import { reasonText } from './days.js';
import type { Text } from './language.js';
import { wordOrLengthText } from './measures.js';
import { plain } from './phrase.js';
import { partyText, sourcesText } from './sources.js';
import { timelineText } from './timeline.js';

type CodeWords = Readonly<Record<string, Text>>;

/** What the codes of a field are called, wherever that field stands. */
const codes: Readonly<Record<string, CodeWords>> = {
  aspect: aspectText,
  by: partyText,
  change: {
    added: { nl: 'toegevoegd', en: 'added' },
    removed: { nl: 'vervallen', en: 'removed' },
    changed: { nl: 'veranderd', en: 'changed' },
    cited: { nl: 'alleen anders aangehaald', en: 'only cited otherwise' },
    doubted: { nl: 'alleen anders betwijfeld', en: 'only doubted otherwise' },
    renamed: { nl: 'heet anders', en: 'renamed' },
    moved: { nl: 'verplaatst', en: 'moved' },
  },
  citedBy: {
    line: { nl: 'regels', en: 'lines' },
    page: { nl: 'bladzijden', en: 'pages' },
    words: { nl: 'aangehaalde woorden', en: 'quoted words' },
  },
  leadFrom: {
    assumed: { nl: 'aangenomen', en: 'assumed' },
    planned: { nl: 'eigen planning', en: 'own planning' },
    borrowed: { nl: 'planning van andere inkoopsporen daar', en: 'planning of other tracks there' },
  },
  mark: compareText.marks,
  medium: {
    text: { nl: 'tekst', en: 'plain text' },
    pdf: { nl: 'pdf-bestand', en: 'PDF file' },
    web: { nl: 'webpagina', en: 'web page' },
  },
  missing: reasonText,
  noReturn: {
    passed: { nl: 'nee', en: 'no' },
    ahead: { nl: 'ja', en: 'yes' },
    'cannot-tell': { nl: 'niet te bepalen', en: 'cannot be determined' },
  },
  noticeFrom: {
    stated: { nl: 'een bron', en: 'a source' },
    assumed: { nl: 'aangenomen', en: 'assumed' },
    none: { nl: 'geen bron', en: 'no source' },
  },
  read: {
    whole: { nl: 'geheel', en: 'all of it' },
    excerpt: { nl: 'een deel', en: 'an excerpt' },
  },
  schedule: {
    agreed: timelineText.asAgreed,
    actual: timelineText.asItWent(''),
    assumed: { nl: 'met wat is aangenomen', en: 'with what was assumed' },
  },
  unknown: reasonText,
  verdict: sourcesText.verdicts,
};

/** Fields that hold a length as data write it. */
const lengths: readonly string[] = ['notice', 'length', 'lead'];

/** The words for what a field holds, where it holds codes or lengths wherever it stands; `undefined` for any other field. */
export function wordsOfField(field: string): ((code: string) => Text) | undefined {
  if (lengths.includes(field)) return wordOrLengthText;
  const own = codes[field];
  return own && ((code) => own[code] ?? plain(code));
}
