import { inBlock } from '../../domain/answers/told.js';
import { isAnswered } from '../../domain/answers/value.js';
import { writtenIn } from '../../domain/answers/written-answer.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Lot } from '../../domain/procured.js';
import { standardCodesOf } from '../../domain/vocabulary.js';
import type { Ledger } from '../ledger.js';
import { isSilence } from '../silence.js';
import type { OcdsField } from './fields.js';
import { commonOf } from './stages.js';

/** On what all lots are awarded, as a code of OCDS; `undefined` where they differ, or where it is not known of one. */
export function awardCriteriaOf(lots: readonly Lot[], dataset: Dataset, ledger: Ledger<OcdsField>): string | undefined {
  const told = lots.map(({ contract, things }) => inBlock(contract, things, 'procurement', 'criterion')?.value);
  const codes = told.map((value) =>
    value && isAnswered(value)
      ? standardCodesOf(dataset, 'criterion', writtenIn(value), 'ocds-award-criteria')[0]
      : undefined,
  );
  const common = commonOf(codes);
  for (const [index, { path }] of lots.entries()) {
    const value = told[index];
    if (value && !isSilence(writtenIn(value)))
      ledger.note('criterion', common === undefined ? 'dropped' : 'carried', path);
  }
  return common;
}
