import { isAlias, isNode, isPair, isScalar, type ParsedNode, visit, type YAMLError } from 'yaml';
import type { Diagnostic } from '../source/diagnostic.js';
import { type Path, YamlFile } from '../source/yaml-file.js';
import { shapeText } from '../text/shape.js';
import type { Shape } from './shape.js';

/** How a text reads: not at all from some place on, or into values, with what is wrong about them. */
export interface Verdict {
  readonly file: YamlFile;
  readonly syntax: readonly YAMLError[];
  readonly problems: readonly Diagnostic[];
}

/** Reads a text and holds what it says against a shape. Keys that are there twice do not stop the reading. */
export function verdictOf(name: string, text: string, shape: Shape): Verdict {
  const file = new YamlFile(name, text);
  const errors = [...file.syntaxErrors].sort((a, b) => a.pos[0] - b.pos[0]);
  const syntax = errors.filter(({ code }) => code !== 'DUPLICATE_KEY' && code !== 'BAD_ALIAS');
  if (syntax.length > 0) return { file, syntax, problems: [] };
  const anchors = anchorsIn(file);
  // A value behind an alias may be endless: it is not looked at.
  if (anchors.length > 0) return { file, syntax, problems: anchors };
  const twice = errors.map((error) => duplicateKey(file, error.pos[0]));
  return { file, syntax, problems: [...twice, ...dashesInTexts(file), ...shape.problemsIn(file)] };
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
  return first ? file.positionOf(first.pos[0]).line : Number.MAX_SAFE_INTEGER;
}

function keyOf(problem: Diagnostic): string {
  return `${lineOf(problem)} ${problem.id} ${problem.message.en}`;
}

/** The line, from 1, on which a problem is told. */
export function lineOf({ at, extent, onKey }: Diagnostic): number {
  const { start } = extent ?? at.file.extentOf(at.path, onKey ? 'key' : 'value');
  return at.file.positionOf(start).line;
}

function duplicateKey(file: YamlFile, start: number): Diagnostic {
  let found: Path = [];
  let end = start + 1;
  visit(file.document, {
    Pair(_key, { key }, ancestors) {
      const [from, to] = isNode(key) ? (key.range ?? []) : [];
      if (from !== start) return;
      end = to ?? end;
      found = [...pathOf(ancestors), String(isScalar(key) ? key.value : key)];
      return visit.BREAK;
    },
  });
  const said = shapeText['duplicate-key'](file.text.slice(start, end).trim());
  const related = { file, path: found };
  return {
    id: 'duplicate-key',
    severity: 'error',
    at: { file, path: found },
    extent: { start, end },
    related,
    ...said,
  };
}

/** Items that stand too far in: YAML reads them as the end of the text above. */
function dashesInTexts(file: YamlFile): Diagnostic[] {
  const problems: Diagnostic[] = [];
  visit(file.document, {
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

/** Anchors and aliases. An anchor with the aliases to it is one thing. */
function anchorsIn(file: YamlFile): Diagnostic[] {
  const problems = new Map<string, Diagnostic>();
  visit(file.document, (_key, node, ancestors) => {
    if (!isNode(node)) return;
    const name = isAlias(node) ? node.source : node.anchor;
    if (name === undefined) return;
    const path = pathOf([...ancestors, node]);
    const first = problems.get(name);
    if (first) {
      problems.set(name, { ...first, related: first.related ?? { file, path } });
      return;
    }
    const at = isAlias(node) ? (node as ParsedNode).range[0] : anchorAt(file.text, name, node as ParsedNode);
    const extent = { start: at, end: at + name.length + 1 };
    const said = shapeText['yaml-alias']();
    problems.set(name, { id: 'yaml-alias', severity: 'error', at: { file, path }, extent, ...said });
  });
  return [...problems.values()];
}

/** An anchor stands in front of its value, with a line break between where that is a block. */
function anchorAt(text: string, name: string, { range }: ParsedNode): number {
  const at = text.lastIndexOf(`&${name}`, range[0] + name.length + 1);
  return at < 0 ? range[0] : at;
}

function pathOf(ancestors: readonly unknown[]): (string | number)[] {
  return ancestors.flatMap((one, index): (string | number)[] => {
    if (isPair(one)) return [String(isScalar(one.key) ? one.key.value : one.key)];
    const list = ancestors[index - 1] as { items?: readonly unknown[] } | undefined;
    const at = list?.items?.indexOf(one) ?? -1;
    return at >= 0 ? [at] : [];
  });
}
