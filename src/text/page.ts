import type { InBoth } from './language.js';

/** A word, and what is to be known of it. */
export interface Item {
  readonly name: InBoth;
  readonly text: InBoth;
}

/** Paragraphs, then words with what they mean. */
export interface PagePart {
  readonly heading?: InBoth;
  readonly paragraphs?: readonly InBoth[];
  readonly items?: readonly Item[];
  /** Lines as they stand, below all else. */
  readonly code?: string;
}

/** An explanation as plain data: the terminal and the man page set it each in their own way. */
export interface Page {
  readonly title: InBoth;
  readonly parts: readonly PagePart[];
}
