import type { Card, Dataset } from '../../domain/dataset.js';
import { listText } from '../../text/list.js';
import type { Unknown } from '../selection.js';
import { type List, listOf } from './column.js';
import type { ListOptions } from './listable.js';

/** The papers, by their cards. */
export function sourceList(dataset: Dataset, { view }: ListOptions): List | Unknown {
  const { id, date, issuer, title, medium, speaker, read, seen, url } = listText.columns;
  const cards = [...dataset.cards.values()].map(({ value }) => value);
  return listOf<Card>(
    [
      { field: 'source', heading: id, datum: (card) => card.id },
      { field: 'date', heading: date, datum: (card) => String(card.date) },
      { field: 'issuer', heading: issuer, datum: (card) => card.issuer },
      { field: 'title', heading: title, datum: (card) => card.title },
      { field: 'medium', heading: medium, datum: (card) => card.medium, isAside: true },
      { field: 'by', heading: speaker, datum: (card) => card.by ?? 'buyer', isAside: true },
      { field: 'read', heading: read, datum: (card) => card.read ?? 'whole', isAside: true },
      { field: 'seen', heading: seen, datum: (card) => card.seen ?? null, isAside: true },
      // A column of nothing is no help.
      {
        field: 'url',
        heading: url,
        datum: (card) => card.url ?? null,
        ...(cards.some((card) => card.url) ? {} : { isAside: true as const }),
      },
    ],
    cards,
    { view },
  );
}
