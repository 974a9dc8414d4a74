import { doubtsOf } from '../../domain/citing/inputs.js';
import type { Entry } from '../../domain/entry.js';
import { lookUp } from '../../domain/look-up.js';
import type { Lot } from '../../domain/procured.js';
import type { Ledger } from '../ledger.js';
import { isSilence } from '../silence.js';
import type { OcdsField } from './fields.js';
import { scopeOptionsOf } from './options.js';
import { termPeriod } from './period.js';
import { techniquesOf } from './related.js';
import { renewalOf } from './renewal.js';
import { ocdsStageOf, stageOf } from './stages.js';
import type { Json } from './without-gaps.js';

/** The blocks of a contract for which a release has no place. */
const unplaced = {
  funding: 'funding',
  providers: 'providers',
  lots: 'lots',
  scope: 'scope',
  events: 'events',
} as const satisfies Partial<Record<keyof Entry<'contract'>, OcdsField>>;

/** A segment as a lot, with how far it has come. */
export function ocdsLot(lot: Lot, ledger: Ledger<OcdsField>): Json {
  const { contract, things, schedule, path } = lot;
  const stage = ocdsStageOf(lot);
  ledger.note('segment', 'carried', path);
  if (!isSilence(stageOf(lot))) ledger.note('stage', stage ? 'carried' : 'dropped', path);
  for (const [key, field] of Object.entries(unplaced)) {
    const told = lookUp(contract, key as keyof typeof unplaced, things)?.located.value;
    if (!isSilence(told)) ledger.note(field, 'dropped', path);
  }
  for (const _ of doubtsOf(schedule.agreed?.periods.flatMap(({ inputs }) => inputs) ?? []))
    ledger.note('doubts', 'dropped', path);
  return {
    id: lot.id,
    title: lot.name,
    status: stage?.tender,
    contractPeriod: termPeriod(lot, ledger),
    ...renewalOf(lot, ledger),
    ...scopeOptionsOf(lot, ledger),
    ...techniquesOf(lot),
  };
}
