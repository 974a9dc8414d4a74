import type { Dataset, Term } from './dataset.js';
import { type KnownIds, knownBeside } from './links.js';

/** What follows from the lists beside the regions, computed once for all of these. */
export class Lists {
  /** What links may name. */
  readonly links: KnownIds;
  readonly #dated: ReadonlyMap<string, Term>;

  constructor(dataset: Dataset) {
    this.links = knownBeside(dataset);
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
