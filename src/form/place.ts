/** How many characters stand before one on its line. */
export function columnOf(offset: number, text: string): number {
  return offset === 0 ? 0 : offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Whether nothing but white space stands before a character on its line. */
export function isFirstOnLine(offset: number, text: string): boolean {
  return isLineStart(blanksBefore(offset, text), text);
}

/** Whether an empty line stands above a character that is the first on its own. */
export function blankAbove(offset: number, text: string): boolean {
  const start = blanksBefore(offset, text);
  return start > 0 && isLineStart(start, text) && isLineStart(blanksBefore(start - 1, text), text);
}

/** Where the white space before a character begins: what stands further to the left, on a line of any length, is not read. */
function blanksBefore(offset: number, text: string): number {
  let at = offset;
  // Other spaces than these are content to YAML.
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
  return at;
}

function isLineStart(offset: number, text: string): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}
