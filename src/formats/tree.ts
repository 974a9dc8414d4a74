import type { Style } from './format.js';
import type { ShownBranch } from './shown.js';
import { wrapped } from './wrap.js';

/** Steps with what they rest on below them, drawn as a tree that fits the width. */
export function treeLines(branches: readonly ShownBranch[], style: Style, lead = ''): string[] {
  const { width, colours } = style;
  return branches.flatMap((branch, index) => {
    const isLast = index === branches.length - 1;
    const first = `${lead}${isLast ? '└─ ' : '├─ '}`;
    const below = `${lead}${isLast ? '   ' : '│  '}`;
    const more = branch.branches.length > 0 ? `${below}│  ` : `${below}   `;
    const room = (before: string) => Math.max(20, width - before.length);
    const [head = '', ...rest] = wrapped(branch.text, room(first));
    return [
      `${first}${head}`,
      ...rest.map((line) => `${more}${line}`),
      ...branch.details.flatMap((detail) => wrapped(detail, room(more)).map((line) => `${more}${colours.dim(line)}`)),
      ...treeLines(branch.branches, style, below),
    ];
  });
}
