import { xmlText } from '../formats/markup.js';
import { shownTexts } from '../formats/shown.js';
import { withDays } from '../formats/whole-day.js';
import type { Language, Text } from '../text/language.js';

/** The words of a page: in one language, hidden characters as marks, fit to stand between tags. */
export interface PageWords {
  readonly language: Language;
  /** A text as it may be shown; not yet fit for HTML. */
  plain(text: Text): string;
  /** The same, escaped. */
  html(text: Text): string;
  /** The same, with whole days as such: they are not broken over two lines. */
  dated(text: Text): string;
}

export function pageWords(language: Language): PageWords {
  const plain = (text: Text) => shownTexts([text], language)[0] ?? '';
  const html = (text: Text) => xmlText(plain(text));
  const dated = (text: Text) => withDays(html(text), (day) => `<time>${day}</time>`);
  return { language, plain, html, dated };
}
