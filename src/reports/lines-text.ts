import type { Reference } from '../domain/citing/inputs.js';

/** References for programs: `bar-letter-2021:96; bar-letter-2021:100-101`. */
export function citeOf(references: readonly Reference[]): string {
  return references.map(({ source, lines }) => `${source}:${lines}`).join('; ');
}

/** The lines; those of another source than `own` with its name. */
export function linesText(references: readonly Reference[], own?: string): string {
  const sources = [...new Set(references.map(({ source }) => source))];
  return sources
    .map((source) => {
      const lines = references.filter((one) => one.source === source).map((one) => one.lines);
      return `${source === own ? '' : `${source}: `}${lines.join(', ')}`;
    })
    .join('; ');
}
