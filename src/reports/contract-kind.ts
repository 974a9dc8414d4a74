import type { Dataset } from '../domain/dataset.js';
import { isUnknown } from '../domain/entry.js';
import { labelOf } from '../domain/vocabulary.js';
import type { Text } from '../text/language.js';
import { phrase } from '../text/phrase.js';
import { timelineText } from '../text/timeline.js';

/** What kind of contract it is, in words that stand by themselves, also where no source says that. */
export function contractKindText(dataset: Dataset, kind: string): Text {
  const label = labelOf(dataset, 'contract-kind', kind);
  return isUnknown(kind) ? phrase`${timelineText.kind} ${label}` : label;
}

/** The same where it is no regular contract, or no source says what it is. */
export function kindUnlessRegular(dataset: Dataset, kind: string | null | undefined): Text[] {
  return kind === undefined || kind === null || kind === 'regular' ? [] : [contractKindText(dataset, kind)];
}
