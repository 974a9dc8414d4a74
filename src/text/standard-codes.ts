/** The codes of a word in other standards, one text for each list: `ijw-product-category 47, 48`. */
export function standardCodeTexts(codes: Readonly<Record<string, string | readonly string[]>>): string[] {
  return Object.entries(codes).map(([list, written]) => `${list} ${[written].flat().join(', ')}`);
}
