import { answerTo, type Question } from '../../domain/answers/questions.js';
import { isAnswered, writtenIn } from '../../domain/answers/value.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Procured } from '../../domain/procured.js';
import { labelOf } from '../../domain/vocabulary.js';
import { wordsIn } from '../../text/phrase.js';
import type { Ledger } from '../ledger.js';
import type { OcdsField } from './fields.js';
import type { Json } from './without-gaps.js';

/** The words of the data of which the open code list of OCDS has a sure counterpart. */
const methods: Readonly<Record<string, string>> = {
  'direct-award': 'direct',
  'european-tender': 'open',
  'open-house': 'open',
};

const asked = ['instrument', 'procedure', 'sas-option'] as const satisfies readonly (Question & OcdsField)[];

/**
 * How the contract is bought, by its first lot: the Dutch words as details, and a code of OCDS where one surely fits. The four
 * options of SAS have none.
 */
export function methodOf({ lots: [lot], path }: Procured, dataset: Dataset, ledger: Ledger<OcdsField>): Json {
  if (!lot) return {};
  const codes = asked.flatMap((question) => {
    const value = answerTo(question, lot.contract, lot.things)?.value;
    if (!value) return [];
    return isAnswered(value) ? [{ question, code: writtenIn(value) }] : [];
  });
  for (const { question, code } of codes) ledger.note(question, methods[code] ? 'carried' : 'approximated', path);
  const words = codes.map(({ question, code }) =>
    question === 'sas-option' ? `SAS-optie ${code}` : wordsIn('nl', labelOf(dataset, question, code)),
  );
  return {
    procurementMethod: codes.map(({ code }) => methods[code]).find((one) => one !== undefined),
    procurementMethodDetails: words.length > 0 ? words.join(', ') : undefined,
  };
}
