import type { Text } from './language.js';

/** What a rule says of one place: what was found, and what to do. */
export interface Said {
  readonly message: Text;
  readonly hint: Text;
}
