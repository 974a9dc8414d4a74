import { columnText } from './columns.js';
import { keyName } from './keys.js';
import type { Text } from './language.js';
import { inEach } from './phrase.js';

/** What a field is called above a column; one of a key of the data as that key, with a capital; any other as it is. */
export function fieldName(field: string): Text {
  const columns: Readonly<Record<string, Text>> = columnText;
  const name = keyName(field);
  const isNamed = name.nl !== field || name.en !== field;
  return columns[field] ?? (isNamed ? inEach(name, (word) => word.charAt(0).toUpperCase() + word.slice(1)) : name);
}
