import { type Bought, boughtIn } from './bought.js';
import { type CiteLine, citeLinesOf } from './citing/cite-lines.js';
import { type CitedValue, citedValuesOf } from './citing/cited-values.js';
import { isPossible, unsaidOf } from './citing/proof.js';
import type { Dataset, Region } from './dataset.js';
import { latestThingsOf } from './latest-things.js';
import type { MappingKind } from './model.js';
import { type AgreedTerms, agreedTermsIn } from './terms/agreed-terms.js';
import { type LongContract, longContractsIn } from './terms/long-contracts.js';
import { eventsBeyondOptionsIn, type Overuse } from './terms/options-used.js';
import { type Succession, successionsIn } from './terms/successions.js';
import {
  areDependable,
  type Conflict,
  conflictsIn,
  type Dependable,
  type Slip,
  type Sound,
} from './terms/terms-conflict.js';
import { type ThingsTimed, timedIn } from './terms/timed.js';
import type { Things } from './things.js';
import { allOf, type Mapping, type Value, valuesOf } from './walk.js';

/** A value with the days, lengths and numbers in it that its quotes do not say. */
export interface Unsaid {
  readonly value: CitedValue;
  readonly unsaid: readonly (string | number)[];
}

/** A mapping with its values that must be cited, each with its citation. */
export interface CitedMapping {
  readonly mapping: Mapping;
  /** The lines of its `cite`. */
  readonly lines: readonly CiteLine[];
  readonly values: readonly CitedValue[];
}

/**
 * One look at a dataset, by all who have something to ask of it. What follows from the dataset is computed when it is
 * first asked for, and once: whoever asks next gets the same. "Latest" is as of the newest edition of each region;
 * regions with an edition of which nobody knows from when it counts have no latest things, and are left out there.
 */
export class Run {
  readonly dataset: Dataset;
  readonly #answers = new Map<string, unknown>();
  readonly #values = new Map<Mapping, readonly Value[]>();
  readonly #dependable = new Map<object, boolean>();

  constructor(dataset: Dataset) {
    this.dataset = dataset;
  }

  /** Every mapping of the regions, in the order of the files. */
  get mappings(): readonly Mapping[] {
    return this.#once('mappings', () => this.dataset.regions.flatMap(({ mappings }) => mappings));
  }

  /** Those of one kind. */
  all<M extends MappingKind>(kind: M): Mapping<M>[] {
    return this.dataset.regions.flatMap((region) => allOf(region, kind));
  }

  /** The values of a mapping itself. */
  valuesOf(mapping: Mapping): readonly Value[] {
    const known = this.#values.get(mapping) ?? [...valuesOf(mapping)];
    this.#values.set(mapping, known);
    return known;
  }

  /** The same with what of them must be cited. */
  get cited(): readonly CitedMapping[] {
    return this.#once('cited', () =>
      this.mappings.map((mapping) => {
        const lines = citeLinesOf(mapping);
        return { mapping, lines: [...lines.values()], values: [...citedValuesOf(this.valuesOf(mapping), lines)] };
      }),
    );
  }

  /** Every value that must be cited. */
  get values(): readonly CitedValue[] {
    return this.#once('values', () => this.cited.flatMap(({ values }) => values));
  }

  /** The cited values of which the quotes do not say all that they should, with what is not said. */
  get unsaid(): readonly Unsaid[] {
    return this.#once('unsaid', () =>
      this.values.flatMap((value) => {
        const unsaid = unsaidOf(value);
        return unsaid.length > 0 ? [{ value, unsaid }] : [];
      }),
    );
  }

  /** Whether nothing is wrong with the values of a mapping of the regions by themselves, so that others may be held against them. */
  readonly isSound: Sound = ({ value }) => !this.#unsound.has(value);

  get #unsound(): ReadonlySet<object> {
    return this.#once('unsound', () => {
      const impossible = this.values.filter((value) => !isPossible(value));
      return new Set(
        [...this.unsaid.map(({ value }) => value), ...impossible].map(({ mapping }) => mapping.entry.value),
      );
    });
  }

  /** Every line of every `cite`. */
  get citeLines(): readonly CiteLine[] {
    return this.#once('citeLines', () => this.cited.flatMap(({ lines }) => lines));
  }

  /** The latest contracts and segments of each region. */
  get latest(): ReadonlyMap<Region, Things> {
    return this.#once('latest', () => {
      const all = this.dataset.regions.map((region) => [region, latestThingsOf(region)] as const);
      return new Map(all.flatMap(([region, things]) => (things ? [[region, things]] : [])));
    });
  }

  /** The latest schedule of every contract whose terms are known. */
  get timed(): readonly ThingsTimed[] {
    return this.#once('timed', () => [...timedIn(this.latest.values())]);
  }

  /** The latest contracts that follow others. */
  get successions(): readonly Succession[] {
    return this.#once('successions', () => [...successionsIn(this.timed, this.areDependable)]);
  }

  /** The events that go beyond the options agreed. */
  get overuses(): readonly Overuse[] {
    return this.#once('overuses', () => [...eventsBeyondOptionsIn(this.timed, this)]);
  }

  /** The latest public contracts of more than four years. */
  get longContracts(): readonly LongContract[] {
    return this.#once('longContracts', () => [...longContractsIn(this.latest.values(), this.areDependable)]);
  }

  /** How the latest contracts are bought. */
  get bought(): readonly Bought[] {
    return this.#once('bought', () => [...boughtIn(this.latest.values())]);
  }

  /** The blocks of terms in which one slip was made. */
  conflicts(slip: Slip): readonly Conflict[] {
    const all = this.#once('conflicts', () => [...conflictsIn(this.dataset.regions, this.isSound)]);
    return all.filter((conflict) => conflict.slip === slip);
  }

  /** Every block of terms, with what was agreed by it alone. */
  get agreedTerms(): readonly AgreedTerms[] {
    return this.#once('agreedTerms', () => [...agreedTermsIn(this.dataset.regions)]);
  }

  /** Whether nothing is wrong in a block of terms, so that it may be held against others. */
  readonly areDependable: Dependable = (terms) => {
    const known = this.#dependable.get(terms.value) ?? areDependable(terms, this.isSound);
    this.#dependable.set(terms.value, known);
    return known;
  };

  #once<T>(what: string, compute: () => T): T {
    if (!this.#answers.has(what)) this.#answers.set(what, compute());
    return this.#answers.get(what) as T;
  }
}
