import type { Dataset } from '../../domain/dataset.js';
import type { Entry } from '../../domain/entry.js';
import type { Schedule } from '../../domain/terms/schedule.js';
import { labelOf } from '../../domain/vocabulary.js';
import type { Located } from '../../source/located.js';
import { reasonText } from '../../text/days.js';
import { keyName } from '../../text/keys.js';
import type { Text } from '../../text/language.js';
import { wordOrLengthText } from '../../text/measures.js';
import { phrase } from '../../text/phrase.js';
import { whyText } from '../../text/why.js';
import type { Branch } from '../report.js';
import { standingOf } from './input.js';

/** Of a contract without terms: that there are none, where that is said, and what is told of it instead. */
export function branchesWithoutTerms({ contract, termsUnknown }: Schedule, dataset: Dataset): Branch[] {
  const reason = termsUnknown?.reason ?? 'not-stated';
  const told = (['terms', 'kind', 'stage'] as const).flatMap((key) => {
    const mapping = contract.versions.find(({ entry }) => entry.value[key] !== undefined)?.entry;
    return mapping ? [{ mapping, key }] : [];
  });
  return [
    { text: whyText.noTerms(reasonText[reason]), details: [], branches: [] },
    ...told.map((input) => ({
      text: phrase`${keyName(input.key)}: ${wordsOfValue(input, dataset)}`,
      details: standingOf(input, contract.region, dataset),
      branches: [],
    })),
  ];
}

function wordsOfValue(
  { mapping, key }: { mapping: Located<Entry<'contract'>>; key: 'terms' | 'kind' | 'stage' },
  dataset: Dataset,
): Text {
  const value = String(mapping.value[key]);
  if (key === 'terms') return wordOrLengthText(value);
  return labelOf(dataset, key === 'kind' ? 'contract-kind' : 'stage', value);
}
