import { regionOf } from '../../domain/build.js';
import type { Dataset, Term, Vocabulary } from '../../domain/dataset.js';
import type { Text } from '../../text/language.js';

/** One of two states of a dataset. */
export interface DiffSide {
  readonly name: Text;
  /** `undefined` where there was none then. */
  readonly dataset: Dataset | undefined;
  /** The names of files that are there and cannot be read. */
  readonly unread: readonly string[];
  /** The moment at which it was made, where somebody asks: `2026-11-29T21:54:15Z`. */
  readonly at?: string | undefined;
}

/** What can be compared of two states. */
export interface Sides {
  readonly was: Dataset;
  readonly is: Dataset;
  /** Names and labels of both, those of the newer one first, so that a change is none of wording. */
  readonly words: Dataset;
}

/**
 * Two states without what one of them cannot tell: of a region whose file cannot be read on one side the other one is
 * left out, and a list or card that cannot be read is taken from the other side, so that nothing seems to follow from it.
 */
export function comparable(was: DiffSide, is: DiffSide): Sides {
  const [before, after] = [was.dataset ?? noData, is.dataset ?? noData];
  const sides = {
    was: readable(before, after, was.unread, is.unread),
    is: readable(after, before, is.unread, was.unread),
  };
  return { ...sides, words: wordsOf(sides.was, sides.is) };
}

const noData: Dataset = {
  regions: [],
  cards: new Map(),
  cardIds: new Set(),
  vocabulary: undefined,
  providers: undefined,
  municipalities: undefined,
  councilTerms: undefined,
  settings: undefined,
  lists: [],
  codeLists: new Map(),
};

function readable(own: Dataset, other: Dataset, unread: readonly string[], otherUnread: readonly string[]): Dataset {
  const lacks = (file: string) => unread.some((name) => fileIn(name) === file);
  const borrowed = [...other.cards].filter(([id]) => !own.cards.has(id) && lacks(id));
  const cards = new Map([...own.cards, ...borrowed]);
  const blind = new Set(otherUnread);
  const regions = own.regions.filter(
    ({ entry, id }) => !blind.has(entry.file.name) && !otherUnread.some((name) => fileIn(name) === id),
  );
  return {
    ...own,
    // From when an edition counts is told by its card.
    regions: borrowed.length === 0 ? regions : regions.map(({ entry }) => regionOf(entry, cards)),
    cards,
    vocabulary: lacks('vocabulary') ? other.vocabulary : own.vocabulary,
    providers: lacks('providers') ? other.providers : own.providers,
    municipalities: lacks('municipalities') ? other.municipalities : own.municipalities,
    councilTerms: lacks('council-terms') ? other.councilTerms : own.councilTerms,
  };
}

function wordsOf(was: Dataset, is: Dataset): Dataset {
  return {
    ...is,
    cards: new Map([...was.cards, ...is.cards]),
    vocabulary: vocabularyOf(was.vocabulary, is.vocabulary),
    providers: new Map([...(was.providers ?? []), ...(is.providers ?? [])]),
    municipalities: new Map([...(was.municipalities ?? []), ...(is.municipalities ?? [])]),
  };
}

function vocabularyOf(was: Vocabulary | undefined, is: Vocabulary | undefined): Vocabulary {
  const groups: Record<string, Term[]> = {};
  for (const [group, terms] of [...Object.entries(is?.groups ?? {}), ...Object.entries(was?.groups ?? {})]) {
    const known = new Set(groups[group]?.map(({ id }) => id));
    groups[group] = [...(groups[group] ?? []), ...terms.filter(({ id }) => !known.has(id))];
  }
  return { groups };
}

/** The name of a file without its folder and its ending. */
function fileIn(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? '').replace(/\.ya?ml$/, '');
}
