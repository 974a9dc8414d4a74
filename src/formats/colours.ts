/** The codes that begin and end what a terminal sets apart (ECMA-48, SGR). */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

/** How a text is set apart on a terminal, by name. */
export type Colours = Readonly<Record<keyof typeof codes, (text: string) => string>>;

/** With level 0 nothing is set apart. Each line is by itself, so that a pager may begin at any. */
export function coloursOf(level: 0 | 1): Colours {
  const all = Object.entries(codes).map(([name, [begin, end]]) => {
    const set = (text: string) => text.replaceAll(/[^\n]+/g, (line) => `\u001B[${begin}m${line}\u001B[${end}m`);
    return [name, level === 0 ? String : set];
  });
  return Object.fromEntries(all);
}
