// Made from the fixtures of the rules by scripts/examples.mjs.
export const examples: Readonly<Record<string, { readonly bad: string; readonly good: string }>>;
