import type { Card } from '../dataset.js';
import type { PaperUnit } from './paper.js';

/** What a document is cited by: a text by its lines, a pdf by its pages where they can be told apart, all else by words alone. */
export function citedBy({ medium, pages }: Card): PaperUnit {
  if (medium === 'text') return 'line';
  return medium === 'pdf' && pages !== undefined ? 'page' : 'words';
}
