// All that a program sees of inkoop. Nothing is imported here, so that its declarations need nobody else's.

declare const opened: unique symbol;

/** A dataset that `load` has read. Hand it on as it is: a copy of it is none. */
export interface Dataset {
  readonly [opened]: true;
}

export interface Loaded {
  readonly dataset: Dataset;
  /** What is wrong with files that could not be read into values. The dataset is there without those files. */
  readonly findings: readonly Finding[];
}

/** A sentence in every language of inkoop. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** One thing that is wrong in the data. */
export interface Finding {
  /** The id of the rule that was broken. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'note';
  /** As seen from the folder of the dataset: `regions/bar.yaml`, `../seeds/bar-letter-2021.yaml`. */
  readonly file: string;
  /** From 1, as is `column`. */
  readonly line: number;
  readonly column: number;
  /** The first column after what was found. */
  readonly endColumn: number;
  /** The way to the place by ids, `null` where the text could not be read: this stays when lines move. */
  readonly at: string | null;
  /** What stands there; of a long value a hash. */
  readonly value: string;
  /** What was found and what was expected. */
  readonly message: Text;
  /** What to do. */
  readonly hint: Text;
  /** The other place, where two disagree. */
  readonly related: { readonly file: string; readonly line: number } | null;
}

/** How `validate` looks at a dataset. */
export interface ValidateOptions {
  /** `YYYY-MM-DD`: the day from which to ask what happened to contracts whose known periods are over. */
  readonly today?: string | undefined;
}

/** Which contracts, as of which day. What is left out, or `undefined`, is everything. */
export interface ContractSelection {
  /** `YYYY-MM-DD`: only sources that surely date from this day or before it count, and states are those on it. */
  readonly asOf: string;
  /** The id or name of a region, or the code or name of a municipality in it. */
  readonly region?: string | undefined;
  /** The id of a track. */
  readonly track?: string | undefined;
  /** The id of a segment: contracts are given as they hold there. */
  readonly segment?: string | undefined;
}

/** A contract as of a day: as agreed, with the states that follow from what happened since. */
export interface Contract extends Course {
  /** Ids, as `contract` is; `segment` is `null` where the contract holds for the whole track. */
  readonly region: string;
  readonly track: string;
  readonly segment: string | null;
  readonly contract: string;
  /** `regular`, `prior`, `interim`, `pilot` …: a code of the vocabulary. */
  readonly kind: string | null;
  /** Where the papers on its kind, or on how far it had come, could be read otherwise: the state may rest on that. */
  readonly doubts: Period['doubts'];
  /** The source that gives its terms, or else tells of it last. */
  readonly source: string | null;
  /** Why there are no periods: the word that stands in place of all terms, `not-stated` where nothing does. */
  readonly unknown: Reason | null;
  /** How it went, for each group of municipalities that decided alike. Empty where no source tells of any event. */
  readonly courses: readonly Course[];
  /** First days that were moved to later ones, as sources tell in their own words. */
  readonly postponed: readonly Postponed[];
}

/** A first day that was moved. */
export interface Postponed {
  /** The first day until then. */
  readonly from: DayWindow;
  /** What it became by the sources known when it was told; `null` where they tell no later day. */
  readonly to: DayWindow | null;
  /** Whether it took place; else it is only intended or proposed. */
  readonly decided: boolean;
}

/** How a contract runs and stands. Of a contract whose municipalities decided apart only the courses have states. */
export interface Course {
  /** Codes of the municipalities for which it holds; `null` for all of them. */
  readonly municipalities: readonly string[] | null;
  readonly state: State | null;
  /**
   * Of an `unknown` state: the first day of which no source tells anything. Of `running` without a fixed end: the day of the
   * source that tells it.
   */
  readonly stateSince: string | null;
  /** Whether no source says yet that the contract was concluded. */
  readonly planned: boolean | null;
  /** The last day on which it surely runs; `null` where no source gives one. */
  readonly agreedUntil: string | null;
  /** The last day that it can have, with every option used; `null` where nothing bounds it. */
  readonly latestPossible: string | null;
  readonly periods: readonly Period[];
}

/** A stretch of a contract, or a moment in it. */
export interface Period {
  /**
   * `initial`, `option-1` …, `extension-1` …, `evaluation-1` …; `options` stands for all of them where they cannot be
   * counted; `untold` for the days before an end of which no source tells what held; `intended-extended`, `proposed-ended` …
   * for what is only announced.
   */
  readonly id: string;
  /** It may not exist: the source leaves open how many options there are. */
  readonly ifAny: boolean;
  readonly firstDay: DayWindow;
  readonly lastDay: DayWindow;
  /** The last day to decide on an option, that of the period before it where no source tells of notice. `null` for others. */
  readonly decideBy: DayWindow | null;
  /** Why its days are not known; `null` where they are. */
  readonly unknown: Reason | null;
  readonly state: State | null;
  /**
   * Of an `unknown` state: the first day of which no source tells anything. Of what is announced: the day of that. Of
   * `running` without a fixed end: the day of the source that tells it.
   */
  readonly stateSince: string | null;
  /** Where the papers say so: lines `12-14`, a page `p3`, or of a web page the words, in quotes. */
  readonly cites: readonly { readonly source: string; readonly lines: string }[];
  /** Where the papers on it, or on the initial term, could be read otherwise: the value taken, and what it may be instead. */
  readonly doubts: readonly {
    readonly key: string;
    readonly value: string;
    readonly kind: string;
    readonly instead: readonly string[];
    readonly why: Text;
  }[];
}

/** Where one day lies, from `earliest` up to and including `latest`, which are the same where it is known exactly. */
export interface DayWindow {
  /** `YYYY-MM-DD`; `null` where nothing bounds this side. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Why a side is `null`; `null` where both are known. */
  readonly reason: Reason | null;
}

/** Why something is not known or not bounded: a word that stands in the data, or how the value is written there. */
export type Reason =
  | 'not-stated'
  | 'not-read'
  | 'unreadable'
  | 'undecided'
  | 'contradictory'
  | 'none'
  | 'at-least'
  | 'unlimited'
  | 'approximate'
  | 'not-before'
  | 'not-after'
  | 'ends-with-event'
  | 'no-room'
  | 'declined'
  | 'withdrawn'
  | 'missing';

/** How things stand on a day, as far as the sources tell. Nothing lapses by silence: that is `unknown`. */
export type State =
  | 'not-started'
  | 'running'
  | 'ended'
  /** Past the last day that it could have. */
  | 'expired'
  | 'not-awarded'
  | 'withdrawn'
  | 'dropped'
  | 'replaced'
  /** Of an option: it waits for the one before it; it can be decided on; what came of it. */
  | 'later'
  | 'open'
  | 'used'
  | 'declined'
  | 'lapsed'
  | 'no-room'
  /** Of an evaluation. */
  | 'ahead'
  /** Of what is only announced. */
  | 'intended'
  | 'proposed'
  | 'unknown';
