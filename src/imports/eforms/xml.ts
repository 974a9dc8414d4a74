import { SaxesParser } from 'saxes';
import type { RefusedPublication } from '../published.js';

/** An element of an XML document, by its name without prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text right in it. */
  readonly text: string;
  /** The lines of its start and end, from 1. */
  readonly line: number;
  readonly lastLine: number;
}

/** The deepest that a notice may nest: those of the EU go some fifteen levels down. */
const deepest = 100;

/**
 * The root of an XML document. Nothing outside is read and nothing is expanded: a document type, in which entities would be
 * declared, is refused, as is what is not well formed or nests more than a hundred levels deep.
 */
export function rootOf(text: string): Element | RefusedPublication {
  const parser = new SaxesParser({ fragment: false });
  const open: { element: Building }[] = [];
  let root: Building | undefined;
  let refused: RefusedPublication | undefined;
  parser.on('doctype', () => {
    refused ??= { refused: 'doctype' };
  });
  parser.on('error', () => {
    refused ??= { refused: 'not-xml', line: parser.line };
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= deepest) refused ??= { refused: 'too-deep' };
    if (refused) return;
    const element: Building = {
      name: localName(name),
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
      line: parser.line,
      lastLine: parser.line,
    };
    open.at(-1)?.element.children.push(element);
    root ??= element;
    open.push({ element });
  });
  const addText = (part: string) => {
    const inner = open.at(-1)?.element;
    if (inner && !refused) inner.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) closed.element.lastLine = parser.line;
  });
  parser.write(text).close();
  return refused ?? root ?? { refused: 'not-xml', line: 1 };
}

interface Building extends Omit<Element, 'children' | 'text' | 'lastLine'> {
  children: Building[];
  text: string;
  lastLine: number;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements down a way of names, in the order of the document. */
export function elementsAt(from: Element, ...way: readonly string[]): Element[] {
  return way.reduce<Element[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((one) => one.name === name)),
    [from],
  );
}

/** All elements of a name, however deep. */
export function elementsCalled(name: string, from: Element): Element[] {
  return from.children.flatMap((one) => [...(one.name === name ? [one] : []), ...elementsCalled(name, one)]);
}
