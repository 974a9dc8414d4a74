// Made from data/ and seeds/ by scripts/snapshot.mjs.
import type { KnownText } from './known.js';

export const known: Readonly<Record<string, KnownText>>;
