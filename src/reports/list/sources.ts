import type { Card, Dataset } from '../../domain/dataset.js';
import { listText } from '../../text/list.js';
import type { Unknown } from '../selection.js';
import { type List, listOf } from './column.js';
import type { ListOptions } from './listable.js';

/** The papers, by their cards. */
export function sourceList(dataset: Dataset, { view }: ListOptions): List | Unknown {
  const { id, date, issuer, title } = listText.columns;
  return listOf<Card>(
    [
      { field: 'source', heading: id, datum: (card) => card.id },
      { field: 'date', heading: date, datum: (card) => String(card.date) },
      { field: 'issuer', heading: issuer, datum: (card) => card.issuer },
      { field: 'title', heading: title, datum: (card) => card.title },
    ],
    [...dataset.cards.values()].map(({ value }) => value),
    { view },
  );
}
