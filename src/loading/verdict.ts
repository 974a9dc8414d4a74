import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Diagnostic } from '../source/diagnostic.js';
import { leadsInto } from '../source/located.js';
import type { Path, YamlFile } from '../source/yaml-file.js';
import type { Stumble } from '../source/yaml-reading.js';
import { shapeText } from '../text/shape.js';
import { oddTextsIn } from './hidden-characters.js';
import { isStumble, refusalsIn } from './refusals.js';
import type { Shape } from './shape.js';

/** How a text reads: not at all from some place on, or into values, with what is wrong about them. */
export interface TextVerdict {
  readonly file: YamlFile;
  readonly stumbles: readonly Stumble[];
  readonly problems: readonly Diagnostic[];
}

/** Reads a text, once, and holds what it says against a shape. Keys that are there twice do not stop the reading. */
export function textVerdictOf(file: YamlFile, shape: Shape): TextVerdict {
  const { refusals, stumbles } = file.reading;
  const refused = refusalsIn(file);
  if (refused.length > 0) return { file, stumbles: [], problems: refused };
  const tags = refusals.filter(isStumble).map((one) => ({ ...one, code: 'TAG_RESOLVE_FAILED' }));
  if (tags.length + stumbles.length > 0) return { file, stumbles: [...tags, ...stumbles], problems: [] };
  const twice = duplicateKeysIn(file);
  const own = [...twice, ...dashesInTextsIn(file), ...oddTextsIn(file)];
  // Of a key that is there twice nobody can tell which value counts.
  const others = shape.problemsIn(file).filter(({ at }) => !twice.some((one) => leadsInto(at.path, one.at.path)));
  return { file, stumbles: [], problems: [...own, ...others] };
}

/** Keys that are there twice in one mapping, told at the later one. */
function duplicateKeysIn(file: YamlFile): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const visit = (node: unknown, path: Path): void => {
    if (isMap(node)) {
      const seen = new Set<string>();
      for (const { key, value } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        if (seen.has(name) && isNode(key) && key.range) problems.push(duplicateKey(file, [...path, name], key.range));
        seen.add(name);
        visit(value, [...path, name]);
      }
    } else if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
  };
  visit(file.reading.document?.contents, []);
  return problems;
}

function duplicateKey(file: YamlFile, path: Path, [start, end]: readonly [number, number, number]): Diagnostic {
  const at = { file, path };
  const said = shapeText['duplicate-key'](file.text.slice(start, end).trim());
  return { id: 'duplicate-key', severity: 'error', at, extent: { start, end }, related: at, ...said };
}

/** Items that stand too far in: YAML reads them as the end of the text above. */
function dashesInTextsIn(file: YamlFile): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const visit = (node: unknown): void => {
    if (isMap(node)) for (const { value } of node.items) visit(value);
    else if (isSeq(node)) for (const item of node.items) visit(item);
    else if (isScalar(node) && node.type === 'PLAIN' && node.range) {
      const [from, to] = node.range;
      const found = /\n( *)- /.exec(file.text.slice(from, to));
      if (!found) return;
      const start = from + found.index + 1 + (found[1]?.length ?? 0);
      const wanted = /^ */.exec(file.lineText(file.positionOf(from).line))?.[0].length ?? 0;
      const said = shapeText['wrong-indentation'](found[1]?.length ?? 0, wanted, undefined, 1);
      const extent = { start, end: start + 1 };
      problems.push({ id: 'wrong-indentation', severity: 'error', at: { file, path: [] }, extent, ...said });
    }
  };
  visit(file.reading.document?.contents);
  return problems;
}
