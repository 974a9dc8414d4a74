import { parseStretch, yearOrMonthOf } from '../../calendar/stretch.js';
import { exactDayOf, isOpen } from '../../calendar/window.js';
import { citeText, paperDateText } from '../../text/cite.js';
import type { Text } from '../../text/language.js';
import type { BibliographyItem } from './bibliography-item.js';
import type { CitedInPaper } from './paper.js';

/** The papers, each once, with all that is cited of them. */
export function bibliographyOf(papers: readonly CitedInPaper[]): BibliographyItem[] {
  const ids = [...new Set(papers.map(({ card }) => card.id))];
  return ids.map((id) => paperItem(papers.filter(({ card }) => card.id === id)));
}

function paperItem(papers: readonly CitedInPaper[]): BibliographyItem {
  const [first] = papers;
  if (!first) throw new Error('a paper without a place');
  const { card } = first;
  const [url] = papers.length === 1 ? [first.url ?? card.url] : [card.url];
  return {
    id: card.id,
    title: card.title,
    short: card.short,
    issuer: card.issuer,
    isPage: card.medium === 'web',
    date: knownPartOf(String(card.date)),
    dateText: paperDateText(String(card.date)),
    references: card.references ?? [],
    url,
    seen: card.seen,
    pages: [
      ...new Set(papers.flatMap(({ spots }) => spots.flatMap((spot) => (/^p\d/.test(spot) ? [spot.slice(1)] : [])))),
    ],
    notes: textsOnce(papers.flatMap((one) => [...citedIn(one), ...one.notes])),
  };
}

/** What is cited and where: `first day: 2022-01-01, line 96 (“1-1-2022”).` */
function citedIn({ cited, place }: CitedInPaper): Text[] {
  const parts = [...(cited ? [cited.text] : []), ...(place ? [place] : [])];
  return parts.length === 0 ? [] : [citeText.whole(parts)];
}

/** `[2021, 5, 18]`, `[2021, 5]`, `[2021]`; none of what is a stretch or an estimate. */
function knownPartOf(written: string): number[] {
  const window = parseStretch(written);
  if (!window || written.endsWith('~') || isOpen(window.earliest) || isOpen(window.latest)) return [];
  const part = exactDayOf(window) ?? yearOrMonthOf(window.earliest, window.latest);
  return part === undefined ? [] : part.split('-').map(Number);
}

function textsOnce(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()];
}
