import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { visible } from '../text/visible.js';
import type { Style } from './format.js';

/** A text with a name, before and after. */
export interface ChangedText {
  /** With `/` between folders. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Changes as `git apply` and `patch -p1` take them, coloured where that is wanted; empty where nothing changed. A hidden
 * character stands as a mark: a patch with one does not apply, and nobody takes what he did not see.
 */
export function unifiedDiff(changes: readonly ChangedText[], style: Style): string {
  return changes
    .filter(({ before, after }) => before !== after)
    .map((change) => patchOf(change, style))
    .join('');
}

function patchOf({ name, before, after }: ChangedText, { colours }: Style): string {
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  const shown = visible(name);
  const patch = createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, options);
  const [old = '', now = '', ...lines] = patch.split('\n').map(lineWithMarks);
  // A tab ends a name that readers would else end at its first space.
  const head = [old, now].map((line) => colours.bold(line) + (/\s/.test(shown) ? '\t' : ''));
  const byMark: Readonly<Record<string, (line: string) => string>> = {
    '@': colours.cyan,
    '-': colours.red,
    '+': colours.green,
  };
  return [...head, ...lines.map((line) => (byMark[line.charAt(0)] ?? String)(line))].join('\n');
}

/** A tab, the mark at the start of a file and the line end of Windows stay: with others in their place no patch applies. */
function lineWithMarks(line: string): string {
  return line.replace(/^([ +-]\uFEFF)?([\s\S]*?)(\r?)$/, (_, start = '', text: string, end: string) => {
    return `${start}${text.split('\t').map(visible).join('\t')}${end}`;
  });
}
