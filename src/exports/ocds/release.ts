import type { Dataset } from '../../domain/dataset.js';
import type { Procured } from '../../domain/procured.js';
import { municipalitiesOf } from '../../domain/terms/schedule.js';
import type { Ledger } from '../ledger.js';
import { awardedIn } from './awards.js';
import { awardCriteriaOf } from './criterion.js';
import { documentOf } from './documents.js';
import type { OcdsField } from './fields.js';
import { ocdsLot } from './lots.js';
import { methodsOf } from './method.js';
import { milestonesOf } from './milestones.js';
import { endOfDay } from './moment.js';
import { buyersOf, type Organization, referenceTo } from './parties.js';
import { relatedProcesses } from './related.js';
import { commonOf, ocdsStageOf, tagsOf } from './stages.js';
import { type Json, withoutGaps } from './without-gaps.js';

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
  const ocidOf = (contract: string) => `${settings.prefix}-${region.id}-${contract}`;
  const ocid = ocidOf(id);
  const date = editions.at(-1)?.countsFrom;
  ledger.note('track', 'carried', path);
  const codes = [...new Set(lots.flatMap(({ contract, things }) => municipalitiesOf(contract, things)))];
  ledger.note('municipalities', codes.length > 0 ? 'carried' : 'approximated', path);
  const buyers = buyersOf(codes, region, dataset);
  const { awards, contracts } = awardedIn(procured, dataset, ledger);
  const methods = methodsOf(lots, dataset, ledger);
  const stages = lots.map((lot) => ocdsStageOf(lot, dataset));
  return withoutGaps({
    ocid,
    id: `${ocid}-${date}`,
    date: date && endOfDay(date),
    tag: tagsOf(stages),
    initiationType: 'tender',
    language: 'nl',
    parties: byId([...buyers, ...awards.flatMap(({ suppliers }) => suppliers)]),
    buyer: referenceTo(buyers[0]),
    tender: {
      id: `${region.id}-${id}`,
      title: track.name,
      status: commonOf(stages.map((stage) => stage?.tender)),
      procuringEntity: referenceTo(buyers[0]),
      mainProcurementCategory: 'services',
      awardCriteria: awardCriteriaOf(lots, dataset, ledger),
      ...methods.tender,
      lots: lots.map((lot) => ({ ...ocdsLot(lot, dataset, ledger), ...methods.lotOf(lot) })),
      milestones: lots.flatMap((lot) => milestonesOf(lot, ledger)),
      documents: editions.map(({ source }) => {
        ledger.note('citations', 'approximated', path);
        return documentOf(source, dataset);
      }),
    },
    awards: awards.map(({ award }) => award),
    contracts,
    relatedProcesses: relatedProcesses(procured, ocidOf, ledger),
  });
}

/** Each organization once: who wins twice has one entry. */
function byId(organizations: readonly Organization[]): Organization[] {
  return [...new Map(organizations.map((one) => [one.id, one])).values()];
}
