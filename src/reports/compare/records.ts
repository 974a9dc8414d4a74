import { writtenIn } from '../../domain/answers/written-answer.js';
import { citeOf } from '../../domain/citing/citation.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Aspect } from '../../text/compare.js';
import { answerText } from '../answer-text.js';
import { pathOf } from '../contract-path.js';
import { doubtsFields } from '../doubt-record.js';
import type { Report } from '../report.js';
import type { Cell, Difference, Mark } from './cell.js';
import type { Side } from './side.js';

export const compareFields = [
  'subject',
  'aspect',
  'mark',
  'region',
  'asOf',
  'holder',
  'value',
  'label',
  'known',
  'doubted',
  'doubt',
  'doubtLabel',
  'cite',
  'difference',
  'differenceLabel',
  'source',
] as const;

/** What the sides say on one aspect. */
export interface Row {
  readonly aspect: Aspect;
  readonly cells: readonly Cell[];
  readonly mark: Mark;
  readonly difference: Difference | undefined;
}

/** A record for each side, and for each value where a side has several. */
export function recordsOf(
  subject: string,
  { aspect, cells, mark, difference }: Row,
  sides: readonly Side[],
  dataset: Dataset,
): Report['records'] {
  return cells.flatMap((cell, index): Report['records'][number][] => {
    const side = sides[index];
    const shared = {
      subject,
      aspect,
      mark,
      region: side?.region.id ?? null,
      asOf: side?.things.asOf ?? null,
      source: side?.source ?? null,
      difference: difference?.length ?? null,
      differenceLabel: difference?.text ?? null,
    };
    if (cell.sayings.length === 0) {
      const nothing = {
        holder: null,
        value: null,
        label: null,
        known: false,
        doubted: 0,
        doubt: null,
        doubtLabel: null,
        cite: null,
      };
      return [{ ...shared, ...nothing }];
    }
    return cell.sayings.map(({ holders, value, isKnown, doubted, doubts, references }) => ({
      ...shared,
      holder: holders.map(({ contract }) => pathOf(contract)).join('; '),
      value: writtenIn(value),
      label: answerText(value, dataset),
      known: isKnown,
      doubted,
      ...doubtsFields(doubts),
      cite: citeOf(references) || null,
    }));
  });
}
