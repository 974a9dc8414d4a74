import type { Reference } from '../domain/citing/citation.js';

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
