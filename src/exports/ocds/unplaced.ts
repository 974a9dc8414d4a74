import type { Day } from '../../calendar/day.js';
import type { Region } from '../../domain/dataset.js';
import type { MappingKind } from '../../domain/model.js';
import { editionsIn } from '../../domain/region-editions.js';
import { walked } from '../../domain/walk.js';
import type { Ledger } from '../ledger.js';
import type { UnplacedKeys } from '../unplaced-keys.js';
import type { OcdsField } from './fields.js';

/** What a release has no place for, and as what it is counted. */
export const ocdsUnplaced: UnplacedKeys<OcdsField> = {
  contract: {
    id: 'placed',
    kind: 'kind',
    stage: 'placed',
    follows: 'placed',
    replaces: 'replaces',
    under: 'placed',
    municipalities: 'placed',
    perMunicipality: 'per-municipality',
    scope: 'scope',
    terms: 'placed',
    procurement: 'placed',
    funding: 'funding',
    providers: 'providers',
    lots: 'lots',
    evaluations: 'placed',
    awards: 'placed',
    events: 'events',
    // Counted with those of editions.
    budgets: 'placed',
  },
  terms: {
    firstDay: 'placed',
    lastDay: 'placed',
    initialTerm: 'placed',
    options: 'placed',
    scopeOptions: 'placed',
    minimumTerm: 'minimum-term',
    maximumTerm: 'placed',
    earliestLastDay: 'earliest-end',
    latestLastDay: 'placed',
    endsWith: 'ends-with',
    reservation: 'reservation',
  },
  options: {
    count: 'placed',
    length: 'placed',
    decidedBy: 'decided-by',
    tacit: 'tacit',
    notice: 'notice',
    reservation: 'reservation',
  },
  procurement: {
    instrument: 'placed',
    procedure: 'placed',
    sasOption: 'placed',
    criterion: 'placed',
    conditions: 'conditions',
    rejected: 'rejected',
    reservation: 'reservation',
  },
  evaluations: {
    on: 'placed',
    after: 'placed',
    every: 'placed',
    mayEnd: 'may-end',
    because: 'may-end',
  },
  awards: { winners: 'placed', form: 'award-form', brands: 'award-form' },
};

/** What a region tells beside its contracts, none of which a release has. */
const beside = {
  organisation: 'organisations',
  contradiction: 'contradictions',
  decision: 'decisions',
  budget: 'budgets',
  milestone: 'milestones',
  number: 'numbers',
  point: 'points',
} as const satisfies Partial<Record<MappingKind, OcdsField>>;

/** Counts what the papers of a region that are known on a day tell beside its contracts. */
export function noteBeside(region: Region, asOf: Day, ledger: Ledger<OcdsField>): void {
  const editions = editionsIn(region);
  const known = new Set(editions.flatMap(({ source, countsFrom }) => (countsFrom && countsFrom <= asOf ? source : [])));
  for (const { kind, source } of walked(region).mappings) {
    const field = (beside as Partial<Record<MappingKind, OcdsField>>)[kind];
    if (field && (source === undefined || known.has(source))) ledger.note(field, 'dropped', region.id);
  }
}
