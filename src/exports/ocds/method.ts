import type { Answer } from '../../domain/answers/answer.js';
import { answerTo, type Question } from '../../domain/answers/questions.js';
import { isAnswered } from '../../domain/answers/value.js';
import { writtenIn } from '../../domain/answers/written-answer.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Lot } from '../../domain/procured.js';
import { labelOf, standardCodesOf } from '../../domain/vocabulary.js';
import type { Text } from '../../text/language.js';
import { joined, plain } from '../../text/phrase.js';
import type { Ledger } from '../ledger.js';
import { isSilence } from '../silence.js';
import type { OcdsField } from './fields.js';
import { inLanguages } from './in-languages.js';
import { commonOf } from './stages.js';
import type { Json } from './without-gaps.js';

const asked = ['instrument', 'procedure', 'sas-option'] as const satisfies readonly (Question & OcdsField)[];

/** How lots are bought: what is so of all of them, and beside each lot what is not. */
export interface Methods {
  readonly tender: Json;
  readonly lotOf: (lot: Lot) => Json;
}

/**
 * How the lots are bought: in words, and by a code of OCDS where one surely fits all of them. Where lots are bought in different ways
 * each tells its own, since a release has one procedure only. The four options of SAS have no code.
 */
export function methodsOf(lots: readonly Lot[], dataset: Dataset, ledger: Ledger<OcdsField>): Methods {
  const bought = new Map(lots.map((lot) => [lot, bothOf(lot, dataset, ledger)]));
  const all = [...bought.values()];
  const code = commonOf(all.map(({ code }) => code));
  const isAlike = all.every(({ codes }) => codes === all[0]?.codes);
  const tender = {
    procurementMethod: code,
    ...(isAlike && all[0] ? inLanguages('procurementMethodDetails', all[0].words) : {}),
  };
  return { tender, lotOf: (lot) => (isAlike ? {} : inLanguages('description', bought.get(lot)?.words)) };
}

/** How one lot is bought: as codes of the data, as words, and as code of OCDS. */
function bothOf(
  { contract, things, path }: Lot,
  dataset: Dataset,
  ledger: Ledger<OcdsField>,
): { codes: string; words: Text; code: string | undefined } {
  const told = asked.flatMap((question) => {
    const answer = answerTo(question, contract, things);
    const code = answer && codeIn(answer);
    if (code === undefined && answer && !isSilence(writtenIn(answer.value))) ledger.note(question, 'dropped', path);
    return code === undefined ? [] : [{ question, code }];
  });
  const methodFor = ({ question, code }: { question: string; code: string }) =>
    standardCodesOf(dataset, question, code, 'ocds-method')[0];
  for (const one of told) ledger.note(one.question, methodFor(one) ? 'carried' : 'approximated', path);
  const words = told.map(({ question, code }) =>
    question === 'sas-option' ? plain(`SAS-optie ${code}`) : labelOf(dataset, question, code),
  );
  return {
    codes: told.map(({ code }) => code).join(' '),
    words: joined(words, ', '),
    code: told.map(methodFor).find((one) => one !== undefined),
  };
}

function codeIn({ value }: Answer): string | undefined {
  return isAnswered(value) ? writtenIn(value) : undefined;
}
