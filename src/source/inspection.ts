import type { Checked } from '../text/validate.js';
import type { Finding, Severity } from './diagnostic.js';
import type { Rule } from './rule.js';

/** A finding that somebody let be, and why. */
export interface Silenced {
  readonly finding: Finding;
  readonly by: 'comment' | 'baseline';
  readonly reason: string;
}

/** The dataset that was looked at. */
export interface DatasetLookedAt {
  /** Its folder, as it is told. */
  readonly name: string;
  /** Whether it is the one that comes with the program. */
  readonly isShipped: boolean;
  readonly hasNoRegions: boolean;
  /** What lies among its files and is not read. */
  readonly aside: readonly string[];
  /** The lists that it lacks. */
  readonly missing: readonly string[];
}

/**
 * The papers whose texts were looked at: how many, the cards of those that were not there, and those that do not say by a
 * hash that their text is the one that was read.
 */
export interface TextsLookedAt {
  readonly held: number;
  readonly missing: readonly string[];
  readonly withoutHash: readonly string[];
}

/** What came of holding a dataset against the rules, as plain data for every form of output. */
export interface Inspection {
  /** What counts, in the order of reading. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
  /** What was there before the revision that was asked about; `undefined` where none was. */
  readonly older: { readonly revision: string; readonly count: number } | undefined;
  /** Every file that was looked at, in order. */
  readonly files: readonly string[];
  /** Files of which only the shape was looked at, because it is wrong. */
  readonly unchecked: readonly string[];
  readonly checked: Checked;
  readonly dataset: DatasetLookedAt;
  /** The papers that it was held against; `undefined` where nobody had their texts at hand. */
  readonly texts: TextsLookedAt | undefined;
  readonly rules: readonly Rule[];
  /** From this severity on a finding fails the run. */
  readonly failsOn: Severity;
}

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** Whether a finding fails the run. */
export function isFailure({ severity }: Finding, failsOn: Severity): boolean {
  return order.indexOf(severity) <= order.indexOf(failsOn);
}
