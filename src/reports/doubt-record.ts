import type { Doubt } from '../domain/entry.js';

/** The doubt about one value for programs: `unclear, perhaps P4Y: the sentence allows both`. */
export function doubtRecord({ kind, instead, why }: Doubt): string {
  return `${kind}${instead ? `, perhaps ${instead.join(' or ')}` : ''}: ${why}`;
}
