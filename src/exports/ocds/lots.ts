import { doubtsOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Lot } from '../../domain/procured.js';
import type { Ledger } from '../ledger.js';
import { isSilence } from '../silence.js';
import { noteUnplaced } from '../unplaced-keys.js';
import { classificationsOf } from './classifications.js';
import type { OcdsField } from './fields.js';
import { scopeOptionsOf } from './options.js';
import { termPeriod } from './period.js';
import { techniquesOf } from './related.js';
import { renewalOf } from './renewal.js';
import { ocdsStageOf, stageOf } from './stages.js';
import { ocdsUnplaced } from './unplaced.js';
import type { Json } from './without-gaps.js';

/** A segment as a lot, with how far it has come. */
export function ocdsLot(lot: Lot, dataset: Dataset, ledger: Ledger<OcdsField>): Json {
  const { schedule, path } = lot;
  const stage = ocdsStageOf(lot, dataset);
  ledger.note('segment', 'carried', path);
  if (!isSilence(stageOf(lot))) ledger.note('stage', stage ? 'carried' : 'dropped', path);
  noteUnplaced(lot, ocdsUnplaced, ledger);
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
    additionalClassifications: classificationsOf(lot, dataset, ledger),
  };
}
