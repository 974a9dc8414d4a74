// Made from data/ and seeds/ by scripts/snapshot.mjs.
export const known: Readonly<Record<string, unknown>>;
