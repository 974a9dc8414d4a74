/** What is shown beside the periods. */
export interface TimelineView {
  /** The last day to decide on each option, and the council that sits then. */
  readonly council: boolean;
  /** Contracts of which no day is known, too. */
  readonly all: boolean;
  /** What is doubted, in full; else it is marked and counted. */
  readonly doubts: boolean;
}
