import { createHash } from 'node:crypto';
import type { Feed } from '../reports/report.js';
import { feedText } from '../text/feed.js';
import type { Style } from './format.js';
import { toHtml } from './html.js';
import { element, xmlText } from './markup.js';
import type { ShownReport } from './shown.js';

/** Where a feed lies among other pages. */
export interface FeedPlace {
  /** Its own address, where it is known. */
  readonly address?: string | undefined;
  /** The page of a region, from where the feed lies. */
  pageOf(region: string): string;
}

/**
 * What changed as a feed (Atom, RFC 4287): an entry for each section, with what `--format html` gives of it. An entry
 * keeps its id as long as it tells the same changes, and all are of the moment of the newer state, so that the same
 * data give the same bytes.
 */
export function toAtom(
  { columns, sections, remarks }: ShownReport,
  { updated, entries }: Feed,
  style: Style,
  place?: FeedPlace,
): string {
  const text = (name: string, content: string, attributes = {}) => element(name, attributes, xmlText(content));
  const address = place?.address;
  const all = sections.map((section, at) => {
    const { key = section.heading, region } = entries[at] ?? {};
    const page = region === undefined ? undefined : place?.pageOf(region);
    return element(
      'entry',
      {},
      text('id', urnOf(key)),
      text('title', [section.heading, ...section.details].join(' · ')),
      text('updated', updated),
      ...(page === undefined ? [] : [element('link', { rel: 'alternate', type: 'text/html', href: page })]),
      text('content', toHtml({ columns, sections: [section], remarks: [] }, style), { type: 'html' }),
    );
  });
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': style.language },
    text('id', address ?? urnOf('changes')),
    text('title', feedText.title[style.language]),
    ...remarks.slice(0, 1).map((remark) => text('subtitle', remark)),
    text('updated', updated),
    ...(address === undefined ? [] : [element('link', { rel: 'self', href: address })]),
    element('author', {}, text('name', 'inkoop')),
    ...all,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

/** A name of its own for a text, as a UUID that is made from it (version 8, RFC 9562). */
function urnOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
