import type { PlacedComment } from './comments.js';
import type { Collection, Leaf, Remark, TreeEntry } from './tree.js';

/** A whole text: what stands above its values, the values, and what stands below them. */
export interface CommentedTree {
  readonly head: readonly Remark[];
  /** An empty line parts the head from the values. */
  readonly hasGap: boolean;
  readonly root: Leaf | Collection;
  readonly tail: readonly Remark[];
}

/**
 * Hangs comments on what they speak of. One that stands alone is about the entry below it or, at the end of a branch
 * and indented as that is, about the branch. One that stands behind something is about the entry that this is part
 * of. What stands above the first entry of a text is about the text, down to the last empty line.
 *
 * @param comments all of the text, in their order
 * @param root the values without comments; they are hung on it
 * @param start where the values begin, and whether an empty line stands above that
 */
export function treeWith(
  comments: readonly PlacedComment[],
  root: Leaf | Collection,
  start: number,
  isParted: boolean,
): CommentedTree {
  const above = comments.filter((comment) => comment.start < start);
  const first = root.kind === 'branch' && !root.isFlow ? root.entries[0] : undefined;
  const gap = isParted ? above.length : above.findLastIndex(({ blankAbove }, at) => at > 0 && blankAbove);
  const cut = first && gap > 0 ? gap : above.length;
  first?.before.push(...above.slice(cut));
  const head: Remark[] = above.slice(0, cut);
  const tail: Remark[] = [];
  let list = head;
  for (const comment of comments.slice(above.length)) {
    if (!comment.goesOn) list = (root.kind === 'branch' && placeUnder(root, comment)) || tail;
    list.push(comment);
  }
  return { head, hasGap: gap > 0 && gap === cut, root, tail };
}

/** The list that a comment belongs to; `undefined` for one that stands beside the braces of the whole branch. */
function placeUnder(branch: Collection, comment: PlacedComment): Remark[] | undefined {
  if (branch.entries.length === 0 || (branch.isFlow && comment.behind >= branch.end - 1)) return undefined;
  const at = branch.entries.findLastIndex(({ start }) => start < comment.start);
  const last = branch.entries[at];
  const next = branch.entries[at + 1];
  if (last && isAboutEntry(last, branch, comment)) return remarksAt(last, comment);
  return next ? next.before : branch.foot;
}

/** The list of an entry that a comment belongs to, or of one below it. */
function remarksAt(entry: TreeEntry, comment: PlacedComment): Remark[] {
  const { value, before, beside } = entry;
  const first = value.kind === 'branch' ? value.entries[0] : undefined;
  if (value.kind === 'leaf' || !first) return comment.isAlone ? before : beside;
  if (comment.start > first.start) return placeUnder(value, comment) ?? beside;
  if (!comment.isAlone) return beside;
  return value.isFlow && comment.start < value.start ? before : first.before;
}

/** Whether a comment behind the start of an entry is about it still: by place, or at its end by indentation. */
function isAboutEntry({ value, end }: TreeEntry, { column }: Collection, comment: PlacedComment): boolean {
  if (comment.start < end || !comment.isAlone) return true;
  return value.kind === 'branch' && !value.isFlow && comment.column > column && comment.column >= value.column;
}
