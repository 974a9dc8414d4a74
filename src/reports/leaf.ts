import type { Text } from '../text/language.js';
import type { Branch } from './report.js';

/** A step that rests on nothing below it. */
export function leaf(text: Text, details: readonly Text[] = []): Branch {
  return { text, details, branches: [] };
}
