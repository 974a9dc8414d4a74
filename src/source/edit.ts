import type { Extent } from './yaml-file.js';

/** Characters of a text, and what is to stand in their place. */
export interface Edit extends Extent {
  readonly becomes: string;
}

/** A text with its edits made. Where two touch the same characters the first counts. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, becomes } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    result += text.slice(from, start) + becomes;
    from = end;
  }
  return result + text.slice(from);
}
