import type { InEach, Language, Text, WrittenWords } from './language.js';
import { languages } from './language.js';

/** What a sentence is put together from: words in every language, or what is the same in each. */
type PhrasePart = Text | string | number;

/** A text that is the same in every language: a name, an id, a date. */
export function plain(text: string): Text {
  return { nl: text, en: text };
}

/** Whether there is anything to read. */
export function isEmptyText(text: Text): boolean {
  return text.en === '';
}

/** What an author wrote, for every reader: where there is no English, the Dutch. */
export function asWritten({ nl, en = nl }: WrittenWords): Text {
  return { nl, en };
}

/** What parts make in every language: ``phrase`${name}: ${value}` ``. */
export function phrase(between: TemplateStringsArray, ...parts: readonly PhrasePart[]): Text {
  return { nl: nl(between, ...parts), en: en(between, ...parts) };
}

/** Texts behind each other; empty ones are left out. */
export function joined(texts: readonly Text[], between: string): Text {
  const told = texts.filter((text) => text.en !== '');
  return { nl: told.map((text) => text.nl).join(between), en: told.map((text) => text.en).join(between) };
}

/** A sentence that only Dutch puts together so; `en` has its twin. */
export function nl(between: TemplateStringsArray, ...parts: readonly PhrasePart[]): string {
  return String.raw({ raw: between }, ...parts.map((part) => partIn(part, 'nl')));
}

/** A sentence that only English puts together so; `nl` has its twin. */
export function en(between: TemplateStringsArray, ...parts: readonly PhrasePart[]): string {
  return String.raw({ raw: between }, ...parts.map((part) => partIn(part, 'en')));
}

/** Something made in every language from what there is in each. */
export function inEach<T, U>(text: InEach<T>, make: (one: T) => U): InEach<U> {
  return { nl: make(text.nl), en: make(text.en) };
}

/** The words of every language, whichever a reader may type. */
export function inAllLanguages(text: Text): string[] {
  return languages.map((language) => text[language]);
}

/** The words of one language: for what stands at the edge of the program, and for Dutch papers. */
export function wordsIn(language: Language, text: Text): string {
  return text[language];
}

function partIn(part: PhrasePart, language: Language): string {
  return typeof part === 'object' ? part[language] : String(part);
}
