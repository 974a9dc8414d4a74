import { exactDayOf } from '../../calendar/window.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Entry } from '../../domain/entry.js';
import { lookUp } from '../../domain/look-up.js';
import type { Lot, Procured } from '../../domain/procured.js';
import type { Ledger } from '../ledger.js';
import type { OcdsField } from './fields.js';
import { endOfDay, startOfDay } from './moment.js';
import { type Organization, referenceTo, supplierOf } from './parties.js';
import type { Json } from './without-gaps.js';

export interface Awarded {
  readonly lot: string;
  readonly award: Json & { readonly id: string };
  readonly suppliers: readonly Organization[];
}

const awardStatus: Readonly<Record<string, string>> = {
  'provisionally-awarded': 'pending',
  awarded: 'active',
  signed: 'active',
  running: 'active',
  ended: 'active',
};

const contractStatus: Readonly<Record<string, string>> = { signed: 'active', running: 'active', ended: 'terminated' };

/** What was awarded of each lot; where no source names a winner, that it was awarded. None before the stage of awarding. */
export function awardsIn(
  { lots, region, id }: Procured,
  stage: string | undefined,
  dataset: Dataset,
  ledger: Ledger<OcdsField>,
): Awarded[] {
  const status = stage === undefined ? undefined : awardStatus[stage];
  return lots.flatMap((lot) => {
    const told = awardsOf(lot);
    if (!status) {
      for (const _ of told) ledger.note('winners', 'dropped', lot.path);
      return [];
    }
    const awards = told.length > 0 ? told : [{}];
    return awards.map(({ winners }, index): Awarded => {
      const names = Array.isArray(winners) ? winners : [];
      if (winners !== undefined) ledger.note('winners', names.length > 0 ? 'carried' : 'dropped', lot.path);
      const suppliers = names.map((name) => supplierOf(name, dataset));
      const award = {
        id: `${region.id}-${id}-${lot.id}-${index + 1}`,
        status,
        suppliers: suppliers.map(referenceTo),
        relatedLots: [lot.id],
      };
      return { lot: lot.id, award, suppliers };
    });
  });
}

/** What was signed: a contract for each award, with its first day and the day until which it is now agreed. */
export function signedContracts(
  { lots }: Procured,
  stage: string | undefined,
  awards: readonly Awarded[],
  ledger: Ledger<OcdsField>,
): Json[] {
  const status = stage === undefined ? undefined : contractStatus[stage];
  if (!status) return [];
  return lots.flatMap((lot) => {
    const { schedule, status: now, path } = lot;
    const start = schedule.agreed && exactDayOf(schedule.agreed.initial.firstDay);
    const end = now?.agreedUntil;
    if (end) ledger.note('agreed-until', 'carried', path);
    const period = {
      startDate: start && startOfDay(start),
      endDate: end && endOfDay(end),
      maxExtentDate: now?.latestPossible && endOfDay(now.latestPossible),
    };
    return awards
      .filter((one) => one.lot === lot.id)
      .map(({ award }) => ({ id: award.id, awardID: award.id, status, period }));
  });
}

function awardsOf({ contract, things }: Lot): Pick<Entry<'award'>, 'winners'>[] {
  const found = lookUp(contract, 'awards', things)?.located.value;
  return Array.isArray(found) ? found : [];
}
