import type { Card } from '../dataset.js';

/**
 * Under which names the text of a document may stand among texts: that of its card; where it has none, its id, saved as a web
 * page or as text.
 */
export function textNamesOf({ id, file }: Card): string[] {
  return file === undefined ? [`${id}.html`, `${id}.txt`] : [file];
}
