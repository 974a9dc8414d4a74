// The part of the library's types that is about comparing; like `api.ts` it imports nothing.

/** What is compared. What is left out, or `undefined`, is everything. */
export interface CompareSelection {
  /** `YYYY-MM-DD`: the day from which those are seen that name no day of their own. */
  readonly asOf: string;
  /** Two or more: the id or name of a region, or of a municipality in it; with `@YYYY-MM-DD` as it was on that day. */
  readonly regions: readonly string[];
  /** The id of a track, or a field of care. */
  readonly track?: string | undefined;
  /** By field of care (`track`, which is the default), or by kinds of care of segments. */
  readonly by?: 'track' | 'segment' | undefined;
  /** Of labels; `en` where left out. */
  readonly language?: 'nl' | 'en' | undefined;
}

/** What was compared, and what was compared with nothing. */
export interface Comparison {
  readonly rows: readonly Compared[];
  /** Contracts in what was asked for that have no row, with the reason. */
  readonly leftOut: readonly NotCompared[];
}

export interface NotCompared {
  /** `region/track/contract`, or with the segment of which it is the share; of a region on a day `region@day/…`. */
  readonly what: string;
  /** Its kind, how its plan ended, that the other sides have nothing to hold against it, or that something else was asked. */
  readonly reason:
    | 'prior'
    | 'interim'
    | 'pilot'
    | 'kind-unknown'
    | 'not-awarded'
    | 'withdrawn'
    | 'dropped'
    | 'replaced'
    | 'no-counterpart'
    | 'nothing-told'
    | 'other-track'
    | 'same-field';
  /** The reason in words. */
  readonly label: string;
}

/** What one region says on one aspect, beside what the others say on it. */
export interface Compared {
  /** The field of care, or the field and kind of care: ids of the vocabulary. */
  readonly subject: string;
  /** `first-day`, `term`, `funding` …: the names that `inkoop compare --on` takes. */
  readonly aspect: string;
  /**
   * Whether all mean the same, contract by contract and segment by segment: `P48M` and `P4Y` do. `unclear` where one of
   * them does not say, or not exactly, or where they have other contracts.
   */
  readonly mark: 'same' | 'differs' | 'unclear';
  readonly region: string;
  readonly asOf: string;
  /** The contracts that say it, and segments' shares of them, as paths; none where nothing is said. */
  readonly holders: readonly string[];
  /**
   * As the data writes it: a code, a day or `day..day`, a length such as `P4Y`, a number, a word such as `not-stated`;
   * `null` where nothing is said. Of a list its items behind `; ` as `key=value key=value`; of a term `P4Y + 3×P2Y`.
   */
  readonly value: string | null;
  /** The value in words. */
  readonly label: string | null;
  /** Whether all of it is an answer, and not a word for what is not known. */
  readonly known: boolean;
  /** How many of the holders say it with a doubt. */
  readonly doubted: number;
  /** The lines that say it, by source. */
  readonly cites: readonly { readonly source: string; readonly lines: string }[];
  /** Of two, of days: how far the second is from the first, `P1Y6M` later or `-P1Y6M` sooner. */
  readonly difference: string | null;
  /** The difference in words, of other values too. */
  readonly differenceLabel: string | null;
}
