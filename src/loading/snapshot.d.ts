// Made from data/ and seeds/ by scripts/snapshot.mjs.
import type { KnownText } from './known.js';

export const known: Readonly<Record<string, KnownText>>;
/** The rules that find nothing in all of them together, whatever the day. */
export const silent: readonly string[];
