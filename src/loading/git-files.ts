/** A file of a revision, as `git ls-tree` names it. */
export interface GitFile {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly isLink: boolean;
  /** The hash of what it holds. */
  readonly hash: string;
}

/** What `git ls-tree -r -z` lists, other repositories within this one left out. */
export function listedIn(output: Buffer): GitFile[] {
  const lines = output.toString('utf8').split('\0');
  return lines.flatMap((line) => {
    const [, mode, type, hash = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return type === 'blob' ? [{ path, isLink: mode === '120000', hash }] : [];
  });
}

/**
 * What files hold, from the answer of `git cat-file --batch` to as many questions, in their order. Where the clone lacks one
 * of them, nothing.
 */
export function heldIn(output: Buffer, count: number): Buffer[] | undefined {
  const held: Buffer[] = [];
  let at = 0;
  for (let number = 0; number < count; number += 1) {
    const end = output.indexOf('\n', at);
    const [, size] = /^\S+ blob (\d+)$/.exec(output.subarray(at, Math.max(end, at)).toString('utf8')) ?? [];
    if (end < 0 || size === undefined) return undefined;
    const from = end + 1;
    held.push(output.subarray(from, from + Number(size)));
    at = from + Number(size) + 1;
  }
  return held;
}
