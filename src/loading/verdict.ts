import { isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { Diagnostic } from '../source/diagnostic.js';
import { type Path, YamlFile } from '../source/yaml-file.js';
import type { Stumble } from '../source/yaml-reading.js';
import { shapeText } from '../text/shape.js';
import { oddTextsIn } from './hidden-characters.js';
import { refusalsIn } from './refusals.js';
import type { Shape } from './shape.js';

/** How a text reads: not at all from some place on, or into values, with what is wrong about them. */
export interface Verdict {
  readonly file: YamlFile;
  readonly syntax: readonly Stumble[];
  readonly problems: readonly Diagnostic[];
}

/** Reads a text and holds what it says against a shape. Keys that are there twice do not stop the reading. */
export function verdictOf(name: string, text: string, shape: Shape): Verdict {
  const file = new YamlFile(name, text);
  const { refusals, stumbles } = file.reading;
  const tags = refusals.filter(({ why }) => why === 'tag').map((one) => ({ ...one, code: 'TAG_RESOLVE_FAILED' }));
  const refused = refusalsIn(file);
  if (refused.length > 0) return { file, syntax: [], problems: refused };
  const syntax = [...tags, ...stumbles];
  if (syntax.length > 0) return { file, syntax, problems: [] };
  const own = [...duplicateKeysIn(file), ...dashesInTexts(file), ...oddTextsIn(file)];
  return { file, syntax, problems: [...own, ...shape.problemsIn(file)] };
}

/** Whether a text reads further than another, or as far with fewer problems, all of which the other has, too. */
export function isBetter(one: Verdict, other: Verdict): boolean {
  const [end, otherEnd] = [endOf(one), endOf(other)];
  if (end !== otherEnd) return end > otherEnd;
  if (one.syntax.length > 0 || one.problems.length >= other.problems.length) return false;
  const known = new Set(other.problems.map(keyOf));
  return one.problems.every((problem) => known.has(keyOf(problem)));
}

/** The line up to which a text can be read. */
export function endOf({ file, syntax: [first] }: Verdict): number {
  return first ? file.positionOf(first.start).line : Number.MAX_SAFE_INTEGER;
}

function keyOf(problem: Diagnostic): string {
  return `${lineOf(problem)} ${problem.id} ${problem.message.en}`;
}

/** The line, from 1, on which a problem is told. */
export function lineOf({ at, extent, onKey }: Diagnostic): number {
  const { start } = extent ?? at.file.extentOf(at.path, onKey ? 'key' : 'value');
  return at.file.positionOf(start).line;
}

/** Keys that are there twice in one mapping, told at the later one. */
function duplicateKeysIn(file: YamlFile): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const visitAll = (node: unknown, path: Path): void => {
    if (isMap(node)) {
      const seen = new Set<string>();
      for (const { key, value } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        if (seen.has(name) && isNode(key) && key.range) problems.push(duplicateKey(file, [...path, name], key.range));
        seen.add(name);
        visitAll(value, [...path, name]);
      }
    } else if (isSeq(node)) for (const [index, item] of node.items.entries()) visitAll(item, [...path, index]);
  };
  visitAll(file.reading.document?.contents, []);
  return problems;
}

function duplicateKey(file: YamlFile, path: Path, [start, end]: readonly [number, number, number]): Diagnostic {
  const at = { file, path };
  const said = shapeText['duplicate-key'](file.text.slice(start, end).trim());
  return { id: 'duplicate-key', severity: 'error', at, extent: { start, end }, related: at, ...said };
}

/** Items that stand too far in: YAML reads them as the end of the text above. */
function dashesInTexts(file: YamlFile): Diagnostic[] {
  const problems: Diagnostic[] = [];
  visit(file.reading.document ?? null, {
    Scalar(_key, { type, range }) {
      const found = type === 'PLAIN' && range ? /\n( *)- /.exec(file.text.slice(range[0], range[1])) : undefined;
      if (!found || !range) return;
      const start = range[0] + found.index + 1 + (found[1]?.length ?? 0);
      const wanted = /^ */.exec(file.lineText(file.positionOf(range[0]).line))?.[0].length ?? 0;
      const said = shapeText['wrong-indentation'](found[1]?.length ?? 0, wanted, undefined, 1);
      problems.push({
        id: 'wrong-indentation',
        severity: 'error',
        at: { file, path: [] },
        extent: { start, end: start + 1 },
        ...said,
      });
    },
  });
  return problems;
}
