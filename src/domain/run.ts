import { type Bought, boughtIn } from './bought.js';
import { type CiteLine, citeLinesOf } from './citing/cite-lines.js';
import { type CitedValue, citedValuesOf } from './citing/cited-values.js';
import { impossibleParts, unprovenParts } from './citing/proof.js';
import type { Dataset, Region } from './dataset.js';
import { latestThingsOf } from './latest-things.js';
import type { Lists } from './lists.js';
import type { MappingKind } from './model.js';
import { onceForEach } from './once.js';
import { type AgreedTerms, agreedTermsOf } from './terms/agreed-terms.js';
import { type LongContract, longContractsIn } from './terms/long-contracts.js';
import { optionGroupsOf } from './terms/option-groups.js';
import { eventsBeyondOptionsIn, type Overuse } from './terms/options-used.js';
import { type Succession, successionsIn } from './terms/successions.js';
import {
  areSound,
  type Conflict,
  conflictOf,
  type Dependable,
  type Sound,
  type TermsSlip,
} from './terms/terms-conflict.js';
import { type Timed, timedIn } from './terms/timed.js';
import type { Things } from './things.js';
import { allOf, type Mapping, type Value, valuesOf, type Walked, walked } from './walk.js';

/** A value with the days, lengths and numbers in it that its quotes do not say. */
export interface Unproven {
  readonly value: CitedValue;
  readonly unproven: readonly (string | number)[];
}

/** A value with the days, lengths and numbers in it that have no meaning. */
export interface Impossible {
  readonly value: CitedValue;
  readonly impossible: readonly (string | number)[];
}

/** A mapping with its values that must be cited, each with its citation. */
export interface CitedMapping {
  readonly mapping: Mapping;
  /** The lines of its `cite`, by their keys. */
  readonly lines: ReadonlyMap<string, CiteLine>;
  readonly values: readonly CitedValue[];
}

/**
 * One look at a region, by all who have something to ask of it. What follows from the region is computed when it is first
 * asked for, and once: whoever asks next gets the same. It is let go with the run: nothing of it hangs on the region.
 * "Latest" is as of the newest edition; a region with an edition of which nobody knows from when it counts has nothing latest.
 */
export class Run implements Walked {
  readonly region: Region;
  readonly dataset: Dataset;
  readonly lists: Lists;
  readonly #answers = new Map<string, unknown>();
  readonly #values = new Map<Mapping, readonly Value[]>();

  constructor(region: Region, dataset: Dataset, lists: Lists) {
    this.region = region;
    this.dataset = dataset;
    this.lists = lists;
  }

  get mappings(): readonly Mapping[] {
    return this.#once('mappings', () => walked(this.region).mappings);
  }

  /** Those of one kind. */
  all<M extends MappingKind>(kind: M): Mapping<M>[] {
    return allOf(this, kind);
  }

  /** The values of a mapping itself. */
  valuesOf(mapping: Mapping): readonly Value[] {
    const known = this.#values.get(mapping) ?? valuesOf(mapping);
    this.#values.set(mapping, known);
    return known;
  }

  /** The same with what of them must be cited. */
  get cited(): readonly CitedMapping[] {
    return this.#once('cited', () => this.mappings.map(this.#citedIn));
  }

  readonly #citedIn = onceForEach((mapping: Mapping): CitedMapping => {
    const lines = citeLinesOf(mapping);
    return { mapping, lines, values: citedValuesOf(this.valuesOf(mapping), lines) };
  });

  /** Every value that must be cited. */
  get values(): readonly CitedValue[] {
    return this.#once('values', () => this.cited.flatMap(({ values }) => values));
  }

  /** The cited values of which the quotes do not say all that they should, with what is not said. */
  get unproven(): readonly Unproven[] {
    return this.#once('unproven', () => this.mappings.flatMap(this.#unprovenIn));
  }

  readonly #unprovenIn = onceForEach((mapping: Mapping): readonly Unproven[] =>
    this.#citedIn(mapping).values.flatMap((value) => {
      const unproven = unprovenParts(value);
      return unproven.length > 0 ? [{ value, unproven }] : [];
    }),
  );

  /** The values that must be cited and have no meaning. */
  get impossible(): readonly Impossible[] {
    return this.#once('impossible', () => this.mappings.flatMap(this.#impossibleIn));
  }

  readonly #impossibleIn = onceForEach((mapping: Mapping): readonly Impossible[] =>
    this.#citedIn(mapping).values.flatMap((value) => {
      const impossible = impossibleParts(value);
      return impossible.length > 0 ? [{ value, impossible }] : [];
    }),
  );

  /** Whether nothing is wrong with the values of a mapping of the region by themselves, so that others may be held against them. */
  readonly isSound: Sound = ({ value }) => {
    const mapping = this.#byValue.get(value);
    return !mapping || (this.#unprovenIn(mapping).length === 0 && this.#impossibleIn(mapping).length === 0);
  };

  get #byValue(): ReadonlyMap<object, Mapping> {
    return this.#once('byValue', () => new Map(this.mappings.map((mapping) => [mapping.entry.value, mapping])));
  }

  /** Every line of every `cite`. */
  get citeLines(): readonly CiteLine[] {
    return this.#once('citeLines', () => this.cited.flatMap(({ lines }) => [...lines.values()]));
  }

  /** The latest contracts and segments. */
  get latest(): Things {
    return this.#once('latest', () => latestThingsOf(this.region));
  }

  /** The latest schedule of every contract whose terms are known. */
  get timed(): readonly Timed[] {
    return this.#once('timed', () => [...timedIn(this.latest)]);
  }

  /** The latest contracts that follow others. */
  get successions(): readonly Succession[] {
    return this.#once('successions', () => [...successionsIn(this.latest, this.timed, this.areDependable)]);
  }

  /** The events that go beyond the options agreed. */
  get overuses(): readonly Overuse[] {
    return this.#once('overuses', () => [...eventsBeyondOptionsIn(this.timed, this)]);
  }

  /** The latest public contracts of more than four years. */
  get longContracts(): readonly LongContract[] {
    return this.#once('longContracts', () => [...longContractsIn(this.latest, this.areDependable)]);
  }

  /** How the latest contracts are bought. */
  get bought(): readonly Bought[] {
    return this.#once('bought', () => [...boughtIn(this.latest)]);
  }

  /** The blocks of terms in which one slip was made. */
  conflicts(slip: TermsSlip): readonly Conflict[] {
    return this.#conflicts.filter((conflict) => conflict.slip === slip);
  }

  get #conflicts(): readonly Conflict[] {
    return this.#once('conflicts', () => this.all('terms').flatMap((mapping) => this.#conflictIn(mapping) ?? []));
  }

  /** What is wrong between the values of a block of terms. */
  readonly #conflictIn = onceForEach(({ entry }: Mapping<'terms'>) => conflictOf(entry, this.isSound));

  /** Every block of terms that has options, with what was agreed by it alone. */
  get agreedTerms(): readonly AgreedTerms[] {
    return this.#once('agreedTerms', () =>
      this.all('terms').flatMap(({ entry }) => (optionGroupsOf(entry).length > 0 ? [agreedTermsOf(entry)] : [])),
    );
  }

  /** Whether nothing is wrong in a block of terms, so that it may be held against others. */
  readonly areDependable: Dependable = (terms) => {
    const mapping = this.#byValue.get(terms.value) as Mapping<'terms'> | undefined;
    return areSound(terms, this.isSound) && !(mapping && this.#conflictIn(mapping));
  };

  #once<T>(what: string, compute: () => T): T {
    if (!this.#answers.has(what)) this.#answers.set(what, compute());
    return this.#answers.get(what) as T;
  }
}
