/** A value of a published notice or release, with the place where it stands. */
export interface Taken<T> {
  readonly value: T;
  /** The line in the file, from 1. */
  readonly line: number;
  /** The characters there that carry it. */
  readonly quote: string;
  /** The business term or JSON pointer by which others know the place. */
  readonly pointer: string;
}

/** How far the procedure had come when this was published. */
export type PublishedStage = 'intended' | 'tendering' | 'awarded' | 'not-awarded' | 'running' | 'ended' | 'withdrawn';

/** One part that is bought on its own. */
export interface PublishedLot {
  readonly id: string;
  readonly name: Taken<string> | undefined;
  /** The lines from the first to the last that tell of it. */
  readonly lines: { readonly first: number; readonly last: number };
  /** `YYYY-MM-DD`; the first and the last day of the contract, both included. */
  readonly firstDay: Taken<string> | undefined;
  readonly lastDay: Taken<string> | undefined;
  /** An ISO length. */
  readonly length: Taken<string> | undefined;
  /** Whether it is said to have no end. */
  readonly isUnlimited: Taken<true> | undefined;
  /** The last day with every renewal used, where that is told beside the end. */
  readonly latestLastDay: Taken<string> | undefined;
  /** How many renewals there are at least and at most. */
  readonly renewals: Taken<Renewals> | undefined;
  /** Whether the end and the length count the renewals in, as those of eForms do. */
  readonly countsRenewals: boolean;
  /** Who won, by their names. */
  readonly winners: readonly Taken<string>[];
  /** How far this part had come, where that is told of it alone. */
  readonly result: Taken<PublishedStage> | undefined;
}

export interface Renewals {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** What a notice or a release says of one procedure. */
export interface Published {
  /** Notices of one procedure have the same one. */
  readonly procedure: string;
  /** The number of this very notice or release. */
  readonly reference: string;
  readonly title: Taken<string>;
  readonly buyers: readonly PublishedBuyer[];
  /** The day on which it was sent, `YYYY-MM-DD`. */
  readonly day: Taken<string>;
  /** What of one day comes after what: a higher one is the later. Where two are equal, only a newer version of the same reference is. */
  readonly rank: number;
  readonly version: string;
  readonly stage: PublishedStage;
  readonly stageAt: Taken<string>;
  /** What it says to change of what was published or agreed before, in its own words: what that means, a person tells. */
  readonly changes: readonly Taken<string>[];
  readonly lots: readonly PublishedLot[];
  /** CPV codes, the main one first. */
  readonly subjects: readonly string[];
  readonly url: string | undefined;
  /** What it holds that is not taken over: names of fields, once for each place. */
  readonly passedOver: readonly string[];
}

export interface PublishedBuyer {
  readonly name: Taken<string>;
  /** As its publisher gives them; a CBS or OWMS code tells a Dutch municipality. */
  readonly identifiers: readonly string[];
}

/** Why nothing can be taken from a file. */
export type RefusedPublication =
  | { readonly refused: 'not-xml' | 'not-json'; readonly line: number }
  | { readonly refused: 'doctype' | 'too-deep' | 'no-notice' | 'no-contract' | 'no-day' | 'no-buyer' };
