import { lookUp } from '../look-up.js';
import type { ContractThing, Things } from '../things.js';
import { type Happening, lastMoveOf } from './events.js';

/** How a plan ended that never came to be, or gave way to a newer one. */
export type Off = (typeof offStates)[number];

/** The stages that say so, and that a newer plan took its place. */
export const offStates = ['not-awarded', 'withdrawn', 'dropped', 'replaced'] as const;

/** Whether a contract never came to be, or gave way to a newer plan, by its stage or by what was put in its place. */
export function offBy(contract: ContractThing, things: Things): Off | undefined {
  return offByStage(contract, things) ?? (replacementOf(contract, things) && 'replaced');
}

/** How it came to nothing, by its stage. */
export function offByStage(contract: ContractThing, things: Things): Off | undefined {
  const stage = lookUp(contract, 'stage', things)?.located.value;
  return offStates.find((one) => one === stage);
}

/** All ways in which it is off: those, and withdrawn everywhere by an event that nothing decided came after. */
export function offsOf(contract: ContractThing, things: Things): Off[] {
  const all = [
    offBy(contract, things),
    ...(withdrawalOf(contract, things) ? ['withdrawn' as const] : []),
    ...(replacementOf(contract, things) ? ['replaced' as const] : []),
  ];
  return [...new Set(all.filter((one) => one !== undefined))];
}

/** Which of them is told where it is left out: what took its place, however the plan ended; `undefined` where it is on. */
export function offAs(contract: ContractThing, things: Things): Off | undefined {
  const offs = offsOf(contract, things);
  return offs.find((one) => one === 'replaced') ?? offs[0];
}

/** Whether it is off in one of these ways. */
export function isOff(contract: ContractThing, things: Things): boolean {
  return offBy(contract, things) !== undefined || withdrawalOf(contract, things) !== undefined;
}

/** The event by which it was withdrawn everywhere, where nothing decided came after. */
export function withdrawalOf(contract: ContractThing, things: Things): Happening | undefined {
  const last = lastMoveOf(contract, things);
  return last?.value.kind === 'withdrawn' && !Array.isArray(last.value.municipalities) ? last : undefined;
}

/** What took the place of a contract, or of the segment of which it is a share. */
export interface Replacement {
  /** The ids of what came instead. */
  readonly by: readonly string[];
  /** Whether no source tells of the plan before one tells what came instead: then no earlier day shows it by itself. */
  readonly isInOnePaper: boolean;
}

/** What took the place of a contract; `undefined` where nothing did. */
export function replacementOf(contract: ContractThing, things: Things): Replacement | undefined {
  const { id, segment, versions } = contract;
  const names = segment ? [id, segment.id] : [id];
  const found = names.flatMap((name) => things.replacements.get(name) ?? []).sort((a, b) => a.order - b.order);
  if (found.length === 0) return undefined;
  const told = versions.at(-1)?.edition.countsFrom ?? '';
  // What names both the contract and its segment counts from the first time that it names either.
  const isInOnePaper = found.every(({ order }) => found.some((one) => one.order === order && told >= one.since));
  return { by: [...new Set(found.map((one) => one.id))], isInOnePaper };
}
