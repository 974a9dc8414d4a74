import type { Located } from '../source/located.js';
import type { Doubt } from './entry.js';

interface Doubtable {
  readonly doubt?: Readonly<Record<string, Doubt>>;
}

/** Whether any of these values is said to be open to doubt, of whatever kind: it may be another, so it proves nothing. */
export function isDoubted({ value: { doubt } }: Located<Doubtable>, ...keys: readonly string[]): boolean {
  return keys.some((key) => doubt?.[key] !== undefined);
}
