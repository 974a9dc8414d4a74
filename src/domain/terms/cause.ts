import type { LengthCause } from '../../calendar/span.js';
import type { StretchCause } from '../../calendar/stretch.js';
import type { Address } from '../../source/located.js';
import type { UnknownWord } from '../entry.js';

/** Why a day or a length is not bounded: a word that stands in the data, or the way a value is written. */
export type Reason =
  | UnknownWord
  | LengthCause
  | StretchCause
  | 'ends-with-event'
  | 'no-room'
  | 'declined'
  | 'withdrawn'
  | 'missing';

/** A reason, with the address of the value that gives it. */
export interface Cause {
  readonly reason: Reason;
  readonly at: Address;
}
