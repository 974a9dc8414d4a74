import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { Diagnostic } from '../source/diagnostic.js';
import type { Extent, YamlFile } from '../source/yaml-file.js';
import { shapeText } from '../text/shape.js';
import { hidden as everHidden } from '../text/visible.js';

/**
 * What no text has use for: all that is shown as a mark where it is printed, but for tabs and line ends, which lay a file out.
 * YAML forbids most of it (YAML 1.2.2, section 5.1); the rest makes a text look like another one.
 */
const hidden = new RegExp(`(?![\\t\\r\\n])${everHidden.source}`, 'u');

/** Characters of a text that do not show: the first on each line, in values, keys and remarks alike. */
export function hiddenCharactersIn(file: YamlFile): Diagnostic[] {
  const { text } = file;
  const found: Diagnostic[] = [];
  // Where a line is done with, the next one is looked at.
  const all = new RegExp(hidden, 'gu');
  for (let one = all.exec(text); one; one = all.exec(text)) {
    found.push(hiddenAt(file, { start: one.index, end: one.index + one[0].length }, one[0]));
    const end = text.indexOf('\n', one.index);
    if (end < 0) break;
    all.lastIndex = end;
  }
  return found;
}

/** Values and keys in which such a character is written by its number (`"\\e"`), or which are of more than one line. */
export function oddTextsIn(file: YamlFile): Diagnostic[] {
  return [...scalarNodesIn(file.reading.document?.contents)].flatMap(({ value, range }) => {
    if (typeof value !== 'string' || !range) return [];
    const extent = { start: range[0], end: range[1] };
    const [character] = hidden.exec(value) ?? [];
    const isWritten = character !== undefined && !file.text.slice(extent.start, extent.end).includes(character);
    if (isWritten) return [hiddenAt(file, extent, character)];
    return /[\n\r]/.test(value) ? [lineBreakIn(file, extent)] : [];
  });
}

/** Every key and every value that is no list and no mapping. */
function* scalarNodesIn(node: unknown): Generator<Scalar> {
  if (isScalar(node)) yield node;
  else if (isSeq(node)) for (const item of node.items) yield* scalarNodesIn(item);
  else if (isMap(node)) {
    for (const { key, value } of node.items) {
      yield* scalarNodesIn(key);
      yield* scalarNodesIn(value);
    }
  }
}

/** Lines that end in CR alone: YAML ends them there, and the library that reads it does not. */
export function oddLineEndsIn(file: YamlFile): Diagnostic[] {
  const all = file.text.match(/\r(?!\n)/g) ?? [];
  const start = file.text.search(/\r(?!\n)/);
  if (start < 0) return [];
  return [
    characterProblem(
      'non-standard-line-end',
      file,
      { start, end: start + 1 },
      shapeText['non-standard-line-end'](all.length),
    ),
  ];
}

function hiddenAt(file: YamlFile, extent: Extent, character: string): Diagnostic {
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  return characterProblem('hidden-character', file, extent, shapeText['hidden-character'](code));
}

function lineBreakIn(file: YamlFile, extent: Extent): Diagnostic {
  return characterProblem('line-break', file, extent, shapeText['line-break']());
}

function characterProblem(
  id: string,
  file: YamlFile,
  extent: Extent,
  said: Pick<Diagnostic, 'message' | 'hint'>,
): Diagnostic {
  return { id, severity: 'error', at: { file, path: [] }, extent, ...said };
}
