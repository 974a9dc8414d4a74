import type { Card, Dataset } from '../../domain/dataset.js';
import { columnText } from '../../text/columns.js';
import { stretchText } from '../../text/days.js';
import { aside, type Column } from '../column.js';
import { type List, listOf } from '../column-list.js';
import type { Unknown } from '../selection.js';
import type { ListOptions } from './listable.js';

/** The papers, by their cards. */
export function sourceList(dataset: Dataset, { view }: ListOptions): List | Unknown {
  const cards = [...dataset.cards.values()].map(({ value }) => value);
  return listOf<Card>(
    [
      { field: 'source', heading: columnText.id, datum: (card) => card.id },
      { field: 'date', datum: (card) => String(card.date), text: (card) => stretchText(String(card.date)) },
      { field: 'issuer', datum: (card) => card.issuer },
      { field: 'title', datum: (card) => card.title },
      ...aside<Card>(
        { field: 'medium', datum: (card) => card.medium },
        { field: 'by', heading: columnText.speaker, datum: (card) => card.by ?? 'buyer' },
        { field: 'read', datum: (card) => card.read ?? 'whole' },
        { field: 'seen', datum: (card) => card.seen },
      ),
      // A column of nothing is no help.
      ...(cards.some((card) => card.url) ? [url] : aside(url)),
    ],
    cards,
    { view },
  );
}

const url: Column<Card> = { field: 'url', datum: (card) => card.url };
