import type { Dataset } from '../../domain/dataset.js';
import type { Lot } from '../../domain/procured.js';
import { standardCodesOf } from '../../domain/vocabulary.js';

/** How far a lot has come, in the code lists of OCDS; what a list has no code for is missing. */
export interface OcdsStage {
  readonly tender: string;
  readonly award: string | undefined;
  readonly contract: string | undefined;
}

/** How far a lot has come by its sources: its stage, or how it came to nothing. */
export function stageOf({ schedule }: Lot): string | undefined {
  return schedule.off ?? schedule.stage;
}

/** The same in the code lists of OCDS; `undefined` where no source tells, or there is no code for it. */
export function ocdsStageOf(lot: Lot, dataset: Dataset): OcdsStage | undefined {
  const told = stageOf(lot);
  if (told === undefined) return undefined;
  // What another contract took the place of is no stage of the vocabulary: it is as off as what was dropped.
  const stage = told === 'replaced' ? 'dropped' : told;
  const codeIn = (list: string) => standardCodesOf(dataset, 'stage', stage, list)[0];
  const tender = codeIn('ocds-tender-status');
  return tender === undefined
    ? undefined
    : { tender, award: codeIn('ocds-award-status'), contract: codeIn('ocds-contract-status') };
}

/**
 * The tags of a release: all that is so of some lot; cancelled is what is cancelled as a whole. Where no source tells how far any
 * lot has come, it is a summary of what several sources told, and no more: `compiled`.
 */
export function tagsOf(lots: readonly (OcdsStage | undefined)[]): string[] {
  const known = lots.filter((lot) => lot !== undefined);
  const isSome = (test: (lot: OcdsStage) => boolean) => known.some(test);
  const isCancelled = (lot: OcdsStage) => lot.tender === 'cancelled';
  const isPlanned = (lot: OcdsStage) => lot.tender === 'planning';
  const tags = {
    planning: isSome(isPlanned),
    tender: isSome((lot) => !isPlanned(lot) && !isCancelled(lot)),
    tenderCancellation: known.length > 0 && known.every(isCancelled),
    award: isSome(({ award }) => award !== undefined),
    contract: isSome(({ contract }) => contract !== undefined),
    contractTermination: isSome(({ contract }) => contract !== undefined) && known.every(isTerminated),
  };
  const told = Object.entries(tags).flatMap(([tag, isSo]) => (isSo ? [tag] : []));
  return told.length > 0 ? told : ['compiled'];
}

function isTerminated({ contract }: OcdsStage): boolean {
  return contract === 'terminated';
}

/** What all lots agree on; `undefined` where they differ, or where it is not known of one. */
export function commonOf<T>(values: readonly (T | undefined)[]): T | undefined {
  const [first] = values;
  return values.every((one) => one === first) ? first : undefined;
}
