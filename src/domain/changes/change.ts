import type { Mapping, Value } from '../walk.js';

/** A key on the way down, and of a list which item. */
export interface Step {
  readonly key: string;
  /** Its id; where such have none, its number from 1 in the newer list that has it. */
  readonly item?: string | number;
  /** How many items the longer list has. */
  readonly count?: number;
}

/** Where something changed, by ids; each is missing above it. */
export interface ChangePlace {
  readonly region: string;
  readonly track?: string;
  /** The source of the edition. */
  readonly source?: string;
  readonly segment?: string;
  readonly contract?: string;
  /** Where in that it stands: nowhere below, `terms`, `milestones` publication, `terms` and `options` 1. */
  readonly block: readonly Step[];
}

/** A value that says something else, or that is cited or doubted otherwise. */
export interface ValueChange {
  readonly what: 'value';
  /** `cited` and `doubted`: the value is the same, and only that changed; `cited` where both did. */
  readonly how: 'added' | 'removed' | 'changed' | 'cited' | 'doubted';
  readonly place: ChangePlace;
  readonly was: Value | undefined;
  readonly is: Value | undefined;
}

/** A mapping that came, went, or stands elsewhere, with all that is in it. */
export interface WholeChange {
  readonly what: 'whole';
  /** `moved`: a segment became part of another one; `renamed`: only its id is another, or that of its source. */
  readonly how: 'added' | 'removed' | 'renamed' | 'moved';
  readonly place: ChangePlace;
  readonly was: Mapping | undefined;
  readonly is: Mapping | undefined;
  /** The segments of which a segment was and is a part. */
  readonly parents?: { readonly was: string | undefined; readonly is: string | undefined };
}

export type Change = ValueChange | WholeChange;
