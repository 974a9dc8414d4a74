import type { DoubtedInput } from '../domain/citing/inputs.js';
import type { Doubt } from '../domain/entry.js';

/** The doubt about one value for programs: `unclear, perhaps P4Y: the sentence allows both`. */
export function doubtRecord({ why, ...doubt }: Doubt): string {
  return `${doubtInShort(doubt)}: ${why}`;
}

/** The doubts on which a value rests: `initialTerm P4Y: unclear, perhaps P5Y; …`; null where there are none. */
export function doubtsRecord(doubts: readonly DoubtedInput[]): string | null {
  const told = doubts.map((doubt) => `${doubt.key} ${doubt.value}: ${doubtInShort(doubt)}`);
  return [...new Set(told)].join('; ') || null;
}

function doubtInShort({ kind, instead }: Omit<Doubt, 'why'>): string {
  return `${kind}${instead ? `, perhaps ${instead.join(' or ')}` : ''}`;
}
