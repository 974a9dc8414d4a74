/** The kinds that texts are there for, in their order. */
export function kindsIn<Kind extends string>(texts: Readonly<Record<Kind, unknown>>): Kind[] {
  return Object.keys(texts) as Kind[];
}
