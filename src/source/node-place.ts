import { isCollection, isMap, isNode, isScalar, type Node, type Pair } from 'yaml';
import type { Extent } from './extent.js';
import type { YamlPlace, YamlStep } from './places.js';
import type { YamlReading } from './yaml-reading.js';

/** Where the whole of a text stands. */
export function topPlaceOf({ document }: YamlReading): NodePlace {
  return new NodePlace((document?.contents ?? null) as Node | null);
}

/** Where a value of a text stands that the library has read. */
export class NodePlace implements YamlPlace {
  readonly start: number;
  readonly end: number;
  private readonly node: Node | null;
  private steps: Map<string, YamlStep | undefined> | undefined;

  constructor(node: Node | null) {
    [this.start, this.end] = node?.range ?? [0, 0];
    this.node = node;
  }

  get isPlain(): boolean {
    return isScalar(this.node) && this.node.type === 'PLAIN';
  }

  step(to: string | number): YamlStep | undefined {
    const { node } = this;
    // Of a key that is there twice the first.
    this.steps ??= new Map(isMap(node) ? node.items.map(pairStep).reverse() : []);
    const known = this.steps.get(`${to}`);
    if (known || isMap(node) || !isCollection(node)) return known;
    const value = node.get(to, true);
    const step = isNode(value) ? { key: undefined, value: new NodePlace(value) } : undefined;
    this.steps.set(`${to}`, step);
    return step;
  }
}

function pairStep({ key, value }: Pair): [string, YamlStep] {
  return [String(key), { key: extentOf(key), value: isNode(value) ? new NodePlace(value) : undefined }];
}

function extentOf(key: unknown): Extent | undefined {
  const [start, end] = (isNode(key) ? key.range : undefined) ?? [0, 0];
  return isNode(key) ? { start, end } : undefined;
}
