import type { Dataset } from '../../domain/dataset.js';
import type { Entry } from '../../domain/entry.js';
import { lookUp } from '../../domain/look-up.js';
import type { Lot, Procured } from '../../domain/procured.js';
import type { Ledger } from '../ledger.js';
import { isSilence } from '../silence.js';
import type { OcdsField } from './fields.js';
import { type Organization, referenceTo, supplierOf } from './parties.js';
import { signedPeriod } from './period.js';
import { ocdsStageOf } from './stages.js';
import type { Json } from './without-gaps.js';

export interface Awarded {
  readonly award: Json & { readonly id: string };
  readonly suppliers: readonly Organization[];
}

/** What was awarded of each lot, and what of it was signed. */
export interface AwardedLots {
  readonly awards: readonly Awarded[];
  readonly contracts: readonly Json[];
}

/** What was awarded and signed, lot by lot, each as far as it has come. */
export function awardedIn(procured: Procured, dataset: Dataset, ledger: Ledger<OcdsField>): AwardedLots {
  const lots = procured.lots.map((lot) => {
    const awards = awardsIn(lot, procured, dataset, ledger);
    return { awards, contracts: signedContracts(lot, awards, dataset, ledger) };
  });
  return { awards: lots.flatMap(({ awards }) => awards), contracts: lots.flatMap(({ contracts }) => contracts) };
}

/** The awards of a lot; where no source names a winner, that it was awarded. None before the stage of awarding. */
function awardsIn(lot: Lot, { region, id }: Procured, dataset: Dataset, ledger: Ledger<OcdsField>): Awarded[] {
  const status = ocdsStageOf(lot, dataset)?.award;
  const told = awardsOf(lot);
  const isTold = told.some(({ winners }) => !isSilence(winners));
  if (status === undefined) {
    if (isTold) ledger.note('winners', 'dropped', lot.path);
    return [];
  }
  const awards = told.length > 0 ? told : [{}];
  return awards.map(({ winners }, index): Awarded => {
    const names = Array.isArray(winners) ? winners : [];
    if (!isSilence(winners)) ledger.note('winners', names.length > 0 ? 'carried' : 'dropped', lot.path);
    const suppliers = names.map((name) => supplierOf(name, dataset));
    const award = {
      id: `${region.id}-${id}-${lot.id}-${index + 1}`,
      status,
      suppliers: suppliers.map(referenceTo),
      relatedLots: [lot.id],
    };
    return { award, suppliers };
  });
}

/** A contract for each award of a lot that was signed. */
function signedContracts(lot: Lot, awards: readonly Awarded[], dataset: Dataset, ledger: Ledger<OcdsField>): Json[] {
  const status = ocdsStageOf(lot, dataset)?.contract;
  if (status === undefined) return [];
  const period = signedPeriod(lot, ledger);
  return awards.map(({ award }) => ({ id: award.id, awardID: award.id, status, period }));
}

function awardsOf({ contract, things }: Lot): Pick<Entry<'award'>, 'winners'>[] {
  const found = lookUp(contract, 'awards', things)?.located.value;
  if (Array.isArray(found)) return found;
  return typeof found === 'string' ? [{ winners: found }] : [];
}
