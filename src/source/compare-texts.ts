/** Texts in the order of their characters, whatever the language of the system. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
