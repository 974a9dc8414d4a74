import { Called } from '../text/same-word.js';
import type { Dataset, Term } from './dataset.js';
import { type KnownIds, knownBeside } from './links.js';
import { termNamesOf } from './vocabulary.js';

/** What follows from the lists beside the regions, computed once for all of these. */
export class Lists {
  /** What links may name. */
  readonly links: KnownIds;
  /** The words of each group of the vocabulary. */
  readonly words: ReadonlyMap<string, Called<Term>>;
  readonly #dated: ReadonlyMap<string, Term>;

  constructor(dataset: Dataset) {
    this.links = knownBeside(dataset);
    this.words = new Map(
      Object.entries(dataset.vocabulary?.groups ?? {}).map(([group, terms]) => [group, new Called(terms, termNamesOf)]),
    );
    this.#dated = new Map(
      Object.entries(dataset.vocabulary?.groups ?? {}).flatMap(([group, terms]) =>
        terms
          .filter(({ validFrom, validUntil }) => validFrom ?? validUntil)
          .map((term) => [`${group} ${term.id}`, term]),
      ),
    );
  }

  /** A term of a group that does not hold on every day. */
  datedTerm(group: string, id: string): Term | undefined {
    return this.#dated.get(`${group} ${id}`);
  }
}
