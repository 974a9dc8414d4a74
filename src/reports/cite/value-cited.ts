import type { Reference } from '../../domain/citing/citation.js';
import type { DoubtedInput } from '../../domain/citing/inputs.js';
import type { Text } from '../../text/language.js';

/** A period whose days are cited by the values that they rest on. */
export interface PeriodCited {
  /** As the command line has it. */
  readonly path: string;
  /** Its own days. */
  readonly text: Text;
  /** Whether no paper states all of them. */
  readonly isComputed: boolean;
  /** Doubts of which no value below tells. */
  readonly notes: readonly Text[];
}

/** A value that is to be cited, with the places that state it. */
export interface ValueCited {
  readonly region: string;
  readonly track: string | undefined;
  readonly segment: string | undefined;
  readonly contract: string | undefined;
  /** The period that was asked for, whose days rest on it: it is said of the contract, and seldom a day of that period. */
  readonly supports: PeriodCited | undefined;
  readonly key: string;
  readonly value: string;
  /** Of what it is said, and what it says. */
  readonly text: Text;
  readonly references: readonly Reference[];
  readonly doubts: readonly DoubtedInput[];
  /** The same in words. */
  readonly notes: readonly Text[];
}

/** As it stands in the data; what is no single value as JSON. */
export function asData(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
}
