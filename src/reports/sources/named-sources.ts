import type { Card } from '../../domain/dataset.js';
import type { Located } from '../../source/located.js';
import type { Report, Source } from '../report.js';

/** The papers whose ids stand in the records, in whatever field, in the order of their cards. */
export function namedSources({ records }: Report, cards: ReadonlyMap<string, Located<Card>>): Source[] {
  const words = new Set(
    records.flatMap((record) =>
      Object.values(record).flatMap((value) => (typeof value === 'string' ? value.split(/[^\w-]+/) : [])),
    ),
  );
  return [...cards.values()].flatMap(({ value: { id, title, issuer, date, url = null } }) =>
    words.has(id) ? [{ id, title, issuer, date: String(date), url }] : [],
  );
}
