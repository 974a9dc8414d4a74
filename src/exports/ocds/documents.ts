import { isOpen } from '../../calendar/window.js';
import type { Dataset } from '../../domain/dataset.js';
import { startOfDay } from './moment.js';
import type { Json } from './without-gaps.js';

/** The card of a paper as a document; its day only where the paper has a whole one. */
export function documentOf(source: string, { cards }: Dataset): Json {
  const card = cards.get(source);
  if (!card) return { id: source };
  const { value, dates } = card;
  const { title, issuer, url } = value as typeof value & { url?: string };
  const day = dates && !isOpen(dates.earliest) && dates.earliest === dates.latest ? dates.earliest : undefined;
  return { id: source, title, author: issuer, url, datePublished: day && startOfDay(day), language: 'nl' };
}
