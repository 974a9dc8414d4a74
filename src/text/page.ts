import type { Text } from './language.js';

/** A word, and what is to be known of it. */
export interface Item {
  readonly name: Text;
  readonly text: Text;
}

/** Paragraphs and points, then words with what they mean. */
export interface PagePart {
  readonly heading?: Text;
  readonly paragraphs?: readonly Text[];
  /** Lines of their own; what does not fit in one goes on below, further in. */
  readonly points?: readonly Text[];
  readonly items?: readonly Item[];
  /** Lines as they stand, below all else. */
  readonly code?: string;
}

/** An explanation as plain data: the terminal and the man page set it each in their own way. */
export interface Page {
  readonly title: Text;
  readonly parts: readonly PagePart[];
}
