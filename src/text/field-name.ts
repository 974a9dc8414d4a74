import { columnText } from './columns.js';
import { keyName } from './keys.js';
import type { Text } from './language.js';
import { inEach } from './phrase.js';

/** What a field is called above a column; one of a key of the data as that key, with a capital. */
export function fieldName(field: string): Text {
  const columns: Readonly<Record<string, Text>> = columnText;
  return columns[field] ?? inEach(keyName(field), (name) => name.charAt(0).toUpperCase() + name.slice(1));
}
