import type { Text } from '../../text/language.js';

/** A paper as programs that keep literature know one: values, and in words only what they have no field for. */
export interface BibliographyItem {
  readonly id: string;
  readonly title: string;
  readonly short: string | undefined;
  readonly issuer: string;
  readonly isPage: boolean;
  /** Year, month and day, as far as they are surely known. */
  readonly date: readonly number[];
  /** The day in words, where no more than a stretch is known. */
  readonly dateText: Text;
  readonly references: readonly string[];
  readonly url: string | undefined;
  readonly seen: string | undefined;
  /** The pages that are cited: `3`, `5-7`. */
  readonly pages: readonly string[];
  /** What is cited, where, and what is to be known of it. */
  readonly notes: readonly Text[];
}
