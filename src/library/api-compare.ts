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
}

/** What one region says on one aspect, beside what the others say on it. */
export interface Compared {
  /** The field of care, or the field and kind of care: ids of the vocabulary. */
  readonly subject: string;
  /** `first-day`, `term`, `funding` …: the names that `inkoop compare --on` takes. */
  readonly aspect: string;
  /** Whether all say the same; `unclear` where one of them does not say. */
  readonly mark: 'same' | 'differs' | 'unclear';
  readonly region: string;
  readonly asOf: string;
  /** The contracts or segments that say it, where those of one region say otherwise. */
  readonly holder: string | null;
  /** In English words; `null` where nothing is said. */
  readonly value: string | null;
  /** Whether it is an answer, and not a word for what is not known. */
  readonly known: boolean;
  /** The lines that say it, by source. */
  readonly cites: readonly { readonly source: string; readonly lines: string }[];
  /** Of two: how far the second is from the first, in English words. */
  readonly difference: string | null;
}
