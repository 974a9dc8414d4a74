/** Where the entries of a YAML text stand, as a reader of its lines finds them. */
import { type CST, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { KeyOrder } from '../../src/form/key-order.js';
import type { Path, Put } from './another-hand.js';

interface Stand {
  readonly path: Path;
  readonly line: number;
  readonly column: number;
}

/** Each entry with the line and column of its key or dash, from 0. */
function standsIn(text: string): Stand[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines, keepSourceTokens: true });
  const stands: Stand[] = [];
  const add = (path: Path, offset: number) => {
    const { line, col } = lines.linePos(offset);
    stands.push({ path, line: line - 1, column: col - 1 });
  };
  const visit = (node: ParsedNode | null, path: Path) => {
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      for (const { key, value } of node.items) {
        const at = [...path, String(isScalar(key) ? key.value : '?')];
        add(at, key.range[0]);
        visit(value, at);
      }
    } else if (isSeq<ParsedNode>(node)) {
      const token = node.srcToken as CST.BlockSequence | CST.FlowCollection;
      const dashes = token.items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'));
      node.items.forEach((item, index) => {
        add([...path, index], dashes[index]?.offset ?? item.range[0]);
        visit(item, [...path, index]);
      });
    }
  };
  visit(contents, []);
  return stands;
}

/** Comments that do not stand where they were put, as far as they can be told apart. */
export function misplaced(text: string, comments: readonly Put[]): string[] {
  const lines = text.split('\n');
  const stands = standsIn(text);
  const startsAt = (line: number, path: Path) => stands.some((one) => one.line === line && isSame(one.path, path));
  const isRight = ({ text: comment, where, path }: Put): boolean => {
    const at = lines.findIndex(
      (line) => line.endsWith(comment) && (line.trim() === comment || line.endsWith(` ${comment}`)),
    );
    const isAlone = lines[at]?.trim() === comment;
    const below = stands.find(({ line }) => line > at);
    const last = stands.findLast(({ line }) => line < at);
    if (at < 0) return false;
    if (where === 'head') return last === undefined;
    if (where === 'foot') {
      const own = stands.find((one) => one.path.length === path.length + 1 && isWithin(one.path, path));
      const isEnd = last !== undefined && isWithin(last.path, path) && !(below && isWithin(below.path, path));
      return isAlone && isEnd && lines[at]?.indexOf('#') === own?.column;
    }
    return (where === 'beside' && !isAlone && startsAt(at, path)) || (isAlone && !!below && startsAt(below.line, path));
  };
  return comments
    .filter((one) => !isRight(one))
    .map(({ text: comment, where, path }) => `${comment} (${where} ${path.join('.')})`);
}

/** Mappings whose keys are not in their order. */
export function disordered(text: string, order: KeyOrder | undefined): string[] {
  const found: string[] = [];
  const visit = (value: unknown, at: KeyOrder | undefined, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, at, `${path}.${index}`);
      return;
    }
    const keys = Object.keys(value);
    const places = keys.map((key) => at?.keys.indexOf(key) ?? -1).filter((place) => place >= 0);
    if (places.some((place, index) => index > 0 && place < (places[index - 1] as number)))
      found.push(`${path}: ${keys}`);
    for (const [key, inner] of Object.entries(value)) visit(inner, at?.under(key), `${path}.${key}`);
  };
  visit(parseDocument(text).toJS(), order, '');
  return found;
}

function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && isWithin(one, other);
}

function isWithin(path: Path, whole: Path): boolean {
  return path.length >= whole.length && whole.every((step, index) => String(path[index]) === String(step));
}
