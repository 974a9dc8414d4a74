import type { CommandGroup } from '../command-groups.js';
import type { Text } from '../language.js';

/** What help tells of a command beside all others. */
export interface CommandText {
  readonly group: CommandGroup;
  /** Its arguments, in commander's notation. */
  readonly takes?: readonly string[];
  readonly summary: Text;
  /** What to try first. */
  readonly example: { readonly line: string; readonly text: Text };
}
