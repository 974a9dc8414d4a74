import type { Dataset } from '../../domain/dataset.js';
import type { Procured } from '../../domain/procured.js';
import { municipalitiesOf } from '../../domain/terms/schedule.js';
import type { Ledger } from '../ledger.js';
import { awardsIn, signedContracts } from './awards.js';
import { documentOf } from './documents.js';
import type { OcdsField } from './fields.js';
import { ocdsLot } from './lots.js';
import { methodOf } from './method.js';
import { milestonesOf } from './milestones.js';
import { endOfDay } from './moment.js';
import { buyersOf, type Organization, referenceTo } from './parties.js';
import { type Json, withoutGaps } from './without-gaps.js';

/** How far a contract has come, by its stage or by how it came to nothing, in the code lists of OCDS. */
const stages: Readonly<Record<string, { readonly status: string; readonly tag: readonly string[] }>> = {
  intended: { status: 'planning', tag: ['planning'] },
  tendering: { status: 'active', tag: ['tender'] },
  'provisionally-awarded': { status: 'active', tag: ['tender', 'award'] },
  awarded: { status: 'complete', tag: ['tender', 'award'] },
  'not-awarded': { status: 'unsuccessful', tag: ['tender'] },
  signed: { status: 'complete', tag: ['tender', 'award', 'contract'] },
  running: { status: 'complete', tag: ['tender', 'award', 'contract'] },
  ended: { status: 'complete', tag: ['tender', 'award', 'contract', 'contractTermination'] },
  withdrawn: { status: 'withdrawn', tag: ['tenderCancellation'] },
  dropped: { status: 'cancelled', tag: ['tenderCancellation'] },
  replaced: { status: 'cancelled', tag: ['tenderCancellation'] },
};

export interface ReleaseSettings {
  /** The prefix that the publisher was given: `ocds-` and six characters. */
  readonly prefix: string;
  readonly dataset: Dataset;
  readonly ledger: Ledger<OcdsField>;
}

/**
 * One contract as a release of OCDS 1.1.5 with the extensions of its eForms profile. A day is given only where the sources
 * give that very day; `maxExtentDate` is the last day that the contract can have. What OCDS has no place for, or only a
 * less exact one, is noted in the ledger.
 */
export function releaseOf(procured: Procured, settings: ReleaseSettings): Json {
  const { region, track, id, lots, editions, path } = procured;
  const { ledger, dataset } = settings;
  const ocid = `${settings.prefix}-${region.id}-${id}`;
  const date = editions.at(-1)?.countsFrom;
  const schedule = lots[0]?.schedule;
  const stage = schedule && (schedule.off ?? schedule.stage);
  const known = stage === undefined ? undefined : stages[stage];
  ledger.note('track', 'carried', path);
  if (stage !== undefined) ledger.note('stage', known ? 'carried' : 'dropped', path);
  const codes = [...new Set(lots.flatMap(({ contract, things }) => municipalitiesOf(contract, things)))];
  ledger.note('municipalities', codes.length > 0 ? 'carried' : 'approximated', path);
  const buyers = buyersOf(codes, region, dataset);
  const awards = awardsIn(procured, stage, dataset, ledger);
  return withoutGaps({
    ocid,
    id: `${ocid}-${date}`,
    date: date && endOfDay(date),
    tag: known?.tag ?? ['planning'],
    initiationType: 'tender',
    language: 'nl',
    parties: byId([...buyers, ...awards.flatMap(({ suppliers }) => suppliers)]),
    buyer: referenceTo(buyers[0]),
    tender: {
      id: `${region.id}-${id}`,
      title: track.name,
      status: known?.status,
      procuringEntity: referenceTo(buyers[0]),
      mainProcurementCategory: 'services',
      ...methodOf(procured, dataset, ledger),
      lots: lots.map((lot) => ocdsLot(lot, ledger)),
      milestones: lots.flatMap((lot) => milestonesOf(lot, ledger)),
      documents: editions.map(({ source }) => {
        ledger.note('citations', 'approximated', path);
        return documentOf(source, dataset);
      }),
    },
    awards: awards.map(({ award }) => award),
    contracts: signedContracts(procured, stage, awards, ledger),
  });
}

/** Each organization once: who wins twice has one entry. */
function byId(organizations: readonly Organization[]): Organization[] {
  return [...new Map(organizations.map((one) => [one.id, one])).values()];
}
