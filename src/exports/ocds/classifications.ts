import type { Dataset } from '../../domain/dataset.js';
import type { Lot } from '../../domain/procured.js';
import { trackOf } from '../../domain/things.js';
import { labelOf, standardCodesOf } from '../../domain/vocabulary.js';
import type { Ledger } from '../ledger.js';
import type { OcdsField } from './fields.js';
import { inLanguages } from './in-languages.js';
import type { Json } from './without-gaps.js';

/** The kinds of care of its segment and the domains of its track as CPV codes, where the vocabulary has such codes for them. */
export function classificationsOf({ contract, path }: Lot, dataset: Dataset, ledger: Ledger<OcdsField>): Json[] {
  const own = contract.segment?.versions.find(({ entry }) => entry.value.categories)?.entry.value.categories ?? [];
  const domains = trackOf(contract).entry.value.domains ?? [];
  const words = [
    ...[own].flat().map((word) => ({ group: 'care-category', word })),
    ...[domains].flat().map((word) => ({ group: 'domain', word })),
  ];
  const found = new Map<string, Json>();
  for (const { group, word } of words) {
    const codes = standardCodesOf(dataset, group, word, 'cpv');
    ledger.note('categories', codes.length > 0 ? 'carried' : 'dropped', path);
    for (const id of codes)
      found.set(id, { scheme: 'CPV', id, ...inLanguages('description', labelOf(dataset, group, word)) });
  }
  return [...found.values()];
}
