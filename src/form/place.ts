/** How many characters stand before one on its line. */
export function columnOf(offset: number, text: string): number {
  return offset - lineStartOf(offset, text);
}

/** Whether nothing but white space stands before a character on its line. */
export function isFirstOnLine(offset: number, text: string): boolean {
  return isBlank(text.slice(lineStartOf(offset, text), offset));
}

/** Whether an empty line stands above a character that is the first on its own. */
export function blankAbove(offset: number, text: string): boolean {
  const start = lineStartOf(offset, text);
  if (start === 0 || !isFirstOnLine(offset, text)) return false;
  return isBlank(text.slice(lineStartOf(start - 1, text), start - 1));
}

function lineStartOf(offset: number, text: string): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Whether YAML sees nothing in a stretch of a line. Other spaces than its own are content. */
function isBlank(stretch: string): boolean {
  return /^[ \t]*$/.test(stretch);
}
