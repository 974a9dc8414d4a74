/** In which order the keys of a mapping stand. */
export interface KeyOrder {
  /** The keys in their order; those that are not among them follow, as their author put them. */
  readonly keys: readonly string[];
  /** The order of the mapping under a key, or of those in the list under it; `undefined` where their author decides. */
  under(key: string): KeyOrder | undefined;
}
