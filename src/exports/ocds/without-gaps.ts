export type Json = { readonly [key: string]: unknown };

/** The same without what is undefined, and without lists and objects in which nothing is left: OCDS asks for no empty ones. */
export function withoutGaps(value: Json): Json {
  return (filled(value) ?? {}) as Json;
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(filled).filter((one) => one !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, one]) => [key, filled(one)] as const)
    .filter(([, one]) => one !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
