import { type Reference, spotText, uniqueReferences } from '../../domain/citing/citation.js';
import { linksTo } from '../../domain/citing/link.js';
import type { Card, Dataset } from '../../domain/dataset.js';
import { nameOfKey } from '../../domain/key-names.js';
import { model } from '../../domain/model.js';
import { citeText, paperDateText } from '../../text/cite.js';
import type { Text } from '../../text/language.js';
import { doubtSentences } from '../doubts.js';
import type { ValueCited } from './value-cited.js';

/** A paper with the places of it on which one value rests, in words and as parts. */
export interface PaperCited {
  readonly card: Card;
  readonly spots: readonly string[];
  readonly quotes: readonly string[];
  /** The same in words; `undefined` for a paper as a whole. */
  readonly place: Text | undefined;
  readonly url: string | null;
  /** As it stands in a council paper, without its address. */
  readonly text: Text;
  /** What is to be known of it: that its day is doubted, that a copy was read. */
  readonly notes: readonly Text[];
}

/** A paper with the value that it is cited for; without one it is cited as a whole. */
export interface CitedInPaper extends PaperCited {
  readonly cited: ValueCited | undefined;
}

/** The papers of some references in their order, each once; those without a card are left out, and found by `validate`. */
export function papersOf(references: readonly Reference[], dataset: Dataset): PaperCited[] {
  const sources = [...new Set(references.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const card = dataset.cards.get(source)?.value;
    return card ? [paperCited(card, uniqueReferences(references.filter((one) => one.source === source)), dataset)] : [];
  });
}

/** @param own the places in it; none for the paper as a whole */
export function paperCited(card: Card, own: readonly Reference[], dataset: Dataset): PaperCited {
  const spots = [...new Set(own.flatMap(({ spot }) => (spot ? [spotText(spot)] : [])))];
  const quotes = [...new Set(own.flatMap((one) => one.quotes))];
  const place = citeText.place(spots, quotes);
  const [link] = linksTo(own.length > 0 ? own : [{ source: card.id, quotes: [] }], () => card);
  const parts = [
    citeText.issuer(card.issuer, card.by),
    citeText.title(card.title),
    paperDateText(String(card.date)),
    ...(card.references ? [citeText.references(card.references)] : []),
    ...(place ? [place] : []),
    ...(card.seen === undefined ? [] : [citeText.seen(card.seen)]),
  ];
  const doubt = card.doubt?.['date'];
  return {
    card,
    spots,
    quotes,
    place,
    url: link?.url ?? null,
    text: citeText.whole(parts),
    notes: [
      ...(doubt ? doubtSentences([{ ...doubt, ...dateAsValue(card) }], dataset) : []),
      ...(card.copy ? [citeText.copy(card.seen, card.archived)] : []),
    ],
  };
}

function dateAsValue({ date }: Card) {
  return { key: 'date', name: nameOfKey('date', 'card'), value: String(date), written: date, rule: model.card.date };
}
