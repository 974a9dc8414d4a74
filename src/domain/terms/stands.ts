import type { Day } from '../../calendar/day.js';
import type { Off } from './off.js';

export type State =
  | 'not-started'
  | 'running'
  | 'ended'
  | 'expired'
  | Off
  | 'later'
  | 'open'
  | 'used'
  | 'declined'
  | 'lapsed'
  | 'no-room'
  | 'ahead'
  | 'intended'
  | 'proposed'
  | 'unknown';

/** How things stand on a day, as far as the sources known then tell. */
export interface Stands {
  readonly state: State;
  /**
   * Of `unknown`: the first day of which no source says anything; of an option that after its last day to decide. Of what is intended or proposed: the day of that. Of
   * `running` without a fixed end: the day of the source that tells it. Missing where no such day is known.
   */
  readonly since?: Day;
  /** Of `unknown`: whether it has begun is what is not known; `since` is the first day on which it may have. */
  readonly mayHaveBegun?: true;
  /** So it stands only because somebody supposes it. */
  readonly assumed?: true;
}
