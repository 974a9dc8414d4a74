import type { Reference } from '../../domain/citing/citation.js';
import type { Text } from '../../text/language.js';

/**
 * A timeline as values to be drawn. Days are whole numbers, counted from 1 January 1970 (day 0); first and last days are
 * both included. Words are in every language, or in the one of a reader once a format has chosen it.
 */
export interface Picture<Words = Text> {
  readonly title: Words;
  /** What there is to see, in a sentence. */
  readonly description: Words;
  /** The first and the last day drawn: whole years. */
  readonly from: number;
  readonly to: number;
  /** The day from which is looked. */
  readonly today: number;
  /** The first day of each quarter, in order. */
  readonly quarters: readonly QuarterStart[];
  /** The councils of all municipalities; none where they were not asked for. */
  readonly councils: readonly CouncilBand[];
  readonly groups: readonly LaneGroup<Words>[];
  /** Contracts of which no day is known, by region. */
  readonly undated: readonly UndatedGroup<Words>[];
}

export interface QuarterStart {
  readonly at: number;
  readonly year: number;
  /** 1 to 4. */
  readonly number: number;
}

/** The days on which a council surely sits. */
export interface CouncilBand {
  /** The day on which it was elected. */
  readonly election: number;
  readonly year: number;
  readonly from: number;
  readonly to: number | undefined;
  readonly isComputed: boolean;
}

/** The contracts of one region. */
export interface LaneGroup<Words = Text> {
  readonly region: string;
  readonly name: string;
  /** Municipalities that had other elections than all others. */
  readonly councils: readonly { readonly name: string; readonly bands: readonly CouncilBand[] }[];
  readonly lanes: readonly Lane<Words>[];
}

export interface UndatedGroup<Words = Text> {
  readonly region: string;
  readonly name: string;
  readonly lanes: readonly Lane<Words>[];
}

/** One contract, or how it went for some municipalities. */
export interface Lane<Words = Text> {
  /** The same in every picture of the same data. */
  readonly id: string;
  readonly region: string;
  readonly track: string;
  readonly segment: string | undefined;
  readonly contract: string;
  readonly domains: readonly string[];
  /** Within its region. */
  readonly name: Words;
  /** The codes of its kind and state, with their words. */
  readonly kind: string | undefined;
  readonly kindName: Words | undefined;
  readonly state: string;
  readonly stateName: Words;
  /** The state without its days. */
  readonly stateWord: Words;
  readonly isDoubted: boolean;
  /** From left to right; no two share a day. */
  readonly bars: readonly Bar<Words>[];
  readonly marks: readonly LaneMark<Words>[];
  /** Each period with its days, its state and its lines. */
  readonly told: readonly Words[];
  /** The places on which each of these rests. */
  readonly toldAt: readonly (readonly Reference[])[];
  readonly doubts: readonly Words[];
}

/**
 * `agreed`: surely runs. `planned`: would surely run, but no source tells that it was concluded. `option`: runs if that option is used.
 * `window`: may run, by a first or last day that is not exact. `endless`: runs on, without a fixed end, as far as told.
 * `unknown`: nobody tells. `off`: was planned, and came to nothing.
 */
export type BarKind = 'agreed' | 'planned' | 'option' | 'window' | 'endless' | 'unknown' | 'off';

export interface Bar<Words = Text> {
  readonly kind: BarKind;
  /** `undefined`: nothing bounds that side. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** What it is, and from which day to which. */
  readonly told: Words;
}

/** `cap`: the last day that the contract can have. `announced`: what is only intended or proposed would end then. */
export type MarkKind = 'evaluation' | 'decision' | 'cap' | 'announced';

export interface LaneMark<Words = Text> {
  readonly kind: MarkKind;
  /** The day; of a window its earliest. */
  readonly at: number;
  /** Of a window its last day; `undefined` where nothing bounds it. */
  readonly to: number | undefined;
  readonly told: Words;
}
