import type { KeyOrder } from '../form/key-order.js';
import { type Schema, type SchemaName, withRefsFollowed } from './schema.js';

/** What speaks of the other keys of its mapping, and has its own keys in their order. */
const speaking = ['cite', 'doubt'];

/** What has no order of ours, and stays as its author follows the paper: the themes of points. */
const asWritten = ['themes'];

/** The order of keys in files of one kind: that of the properties in their schema. */
export async function keyOrderOf(name: SchemaName): Promise<KeyOrder> {
  const { schemas } = await import('./schemas.js');
  const root = schemas[name] as Schema;
  return orderOf(root, root);
}

/** The order in a mapping of this shape, or in the mappings of a list of it. */
function orderOf(given: Schema, root: Schema): KeyOrder {
  const { properties = {}, additionalProperties, items, title = '' } = withRefsFollowed(root, given);
  if (items) return orderOf(items, root);
  const free = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const keys = Object.keys(properties);
  return {
    keys: asWritten.includes(title) ? [] : keys,
    under(key) {
      const below = properties[key] ?? free;
      if (!below) return undefined;
      const order = orderOf(below, root);
      return speaking.includes(key) ? { ...order, keys: ['rest', ...keys] } : order;
    },
  };
}
