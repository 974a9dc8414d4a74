import { doubtsOf } from '../domain/citing/inputs.js';
import type { Dataset } from '../domain/dataset.js';
import { isUnknown } from '../domain/entry.js';
import type { Schedule } from '../domain/terms/schedule.js';
import { labelOf } from '../domain/vocabulary.js';
import type { Text } from '../text/language.js';
import { phrase } from '../text/phrase.js';
import { timelineText } from '../text/timeline.js';

type KindTold = Pick<Schedule, 'kind' | 'head'>;

/** What kind of contract it is, in words that stand by themselves, also where no source says that; nothing where nothing is told. */
export function contractKindTexts({ kind, head }: KindTold, dataset: Dataset): Text[] {
  if (kind === undefined) return [];
  const label = labelOf(dataset, 'contract-kind', kind);
  return [headMarked(isUnknown(kind) ? phrase`${timelineText.kind} ${label}` : label, 'kind', head)];
}

/** The same where it is none of the usual. */
export function unusualKindTexts(head: KindTold, dataset: Dataset): Text[] {
  return head.kind === 'regular' ? [] : contractKindTexts(head, dataset);
}

/** A text with a mark where the kind or the stage behind it is doubted. */
export function headMarked(text: Text, key: 'kind' | 'stage', head: KindTold['head']): Text {
  return isHeadDoubted(key, head) ? phrase`${text}${timelineText.doubtMark}` : text;
}

/** Whether one of them is doubted. */
export function isHeadDoubted(key: 'kind' | 'stage', head: KindTold['head']): boolean {
  return doubtsOf(head.filter((one) => one.key === key)).length > 0;
}
