interface Silenceable {
  readonly silentHere?: Readonly<Record<string, unknown>>;
}

/** Whether a key is `not-stated` only because its source is silent on it: then what others tell of it counts. */
export function isSilent({ silentHere }: Silenceable, key: string): boolean {
  return silentHere?.[key] !== undefined;
}

/** Whether nothing of a mapping is told: it is filled in by silences alone. */
export function isOnlySilent({ silentHere = {}, ...keys }: Silenceable): boolean {
  return Object.keys(keys).every((key) => silentHere[key] !== undefined);
}

/** Whether a mapping tells something under a key: a value, or a word that is said of that very key. */
export function tells(mapping: Silenceable, key: string): boolean {
  const value = (mapping as Readonly<Record<string, unknown>>)[key];
  return value !== undefined && value !== 'not-read' && !isSilent(mapping, key);
}
