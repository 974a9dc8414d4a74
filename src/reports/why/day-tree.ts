import type { Period } from '../../domain/terms/period.js';
import { joined } from '../../text/phrase.js';
import { whyText } from '../../text/why.js';
import { periodName } from '../period-name.js';
import type { Section } from '../report.js';
import type { PeriodAsked } from './asked.js';
import { windowText } from './node.js';
import type { DayTree, Explained } from './records.js';

/** A period that is explained. */
export type Explaining = PeriodAsked & Pick<Explained, 'trees'>;

/**
 * A day of a period with all the steps that lead to it.
 *
 * @param period told in the heading where it does not stand above
 */
export function dayTree({ what, day, start, node }: DayTree, period: Period | undefined): Section {
  const name = period ? [periodName(period)] : [];
  return {
    heading: joined([joined([...name, whyText.days[what]], ', '), windowText(day, start)], ': '),
    details: [],
    rows: [],
    notes: [],
    tree: [node],
  };
}
