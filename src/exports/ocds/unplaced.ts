import type { Day } from '../../calendar/day.js';
import type { Region } from '../../domain/dataset.js';
import { lookUp } from '../../domain/look-up.js';
import type { MappingKind, Model } from '../../domain/model.js';
import type { Lot } from '../../domain/procured.js';
import { walked } from '../../domain/walk.js';
import type { Ledger } from '../ledger.js';
import { isSilence } from '../silence.js';
import type { OcdsField } from './fields.js';

/** Of every key of a mapping: as what it is counted where a release has no place for it, or that another file sees to it. */
type Placing<M extends MappingKind> = { readonly [K in keyof Model[M]]: OcdsField | 'placed' };

const contractKeys: Placing<'contract'> = {
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
};

const termsKeys: Placing<'terms'> = {
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
};

const optionKeys: Placing<'option'> = {
  count: 'placed',
  length: 'placed',
  decidedBy: 'decided-by',
  tacit: 'tacit',
  notice: 'notice',
  reservation: 'reservation',
};

const procurementKeys: Placing<'procurement'> = {
  instrument: 'placed',
  procedure: 'placed',
  sasOption: 'placed',
  criterion: 'placed',
  conditions: 'conditions',
  rejected: 'rejected',
  reservation: 'reservation',
};

const evaluationKeys: Placing<'evaluation'> = {
  on: 'placed',
  after: 'placed',
  every: 'placed',
  about: 'evaluation-subject',
  mayEnd: 'may-end',
  because: 'evaluation-subject',
};

const awardKeys: Placing<'award'> = { winners: 'placed', form: 'award-form', brands: 'award-form' };

/** Counts what a lot tells and a release has no place for, key by key. */
export function noteUnplaced({ contract, things, schedule, path }: Lot, ledger: Ledger<OcdsField>): void {
  const note = (field: OcdsField | 'placed', value: unknown) => {
    if (field !== 'placed' && !isSilence(value)) ledger.note(field, 'dropped', path);
  };
  const told = (key: keyof typeof contractKeys) => lookUp(contract, key, things)?.located.value;
  for (const [key, field] of Object.entries(contractKeys)) note(field, told(key as keyof typeof contractKeys));
  const terms = schedule.terms?.located.value;
  const blocks: readonly (readonly [Readonly<Record<string, OcdsField | 'placed'>>, unknown])[] = [
    [termsKeys, terms],
    [optionKeys, terms?.options],
    [procurementKeys, told('procurement')],
    [evaluationKeys, told('evaluations')],
    [awardKeys, told('awards')],
  ];
  for (const [keys, block] of blocks) {
    for (const mapping of [block].flat()) {
      if (typeof mapping !== 'object' || mapping === null) continue;
      for (const [key, field] of Object.entries(keys)) note(field, (mapping as Readonly<Record<string, unknown>>)[key]);
    }
  }
}

/** What a region tells beside its contracts, none of which a release has. */
const beside = {
  organisation: 'organisations',
  contradiction: 'contradictions',
  decision: 'decisions',
  budget: 'budgets',
  milestone: 'milestones',
  number: 'numbers',
  point: 'points',
  sasVariant: 'sas-variants',
} as const satisfies Partial<Record<MappingKind, OcdsField>>;

/** Counts what the papers of a region that are known on a day tell beside its contracts. */
export function noteBeside(region: Region, asOf: Day, ledger: Ledger<OcdsField>): void {
  const editions = [...region.editions, ...region.tracks.flatMap((track) => track.editions)];
  const known = new Set(editions.flatMap(({ source, countsFrom }) => (countsFrom && countsFrom <= asOf ? source : [])));
  for (const { kind, source } of walked(region).mappings) {
    const field = (beside as Partial<Record<MappingKind, OcdsField>>)[kind];
    if (field && (source === undefined || known.has(source))) ledger.note(field, 'dropped', region.id);
  }
}
