import type { Dataset } from '../../domain/dataset.js';
import type { Period } from '../../domain/terms/period.js';
import type { Text } from '../../text/language.js';
import { joined } from '../../text/phrase.js';
import { whyText } from '../../text/why.js';
import { periodName } from '../period-name.js';
import type { Section } from '../report.js';
import { stretchName } from '../stretch-name.js';
import type { PeriodAsked } from './asked.js';
import { windowText } from './node.js';
import type { DayTree, Explained } from './records.js';

/** A period that is explained. */
export type Explaining = PeriodAsked & Pick<Explained, 'trees'>;

/**
 * A day of a period with all the steps that lead to it.
 *
 * @param period told in the heading where it does not stand above
 * @param stretch what that is a period of, told where periods of several are explained
 */
export function dayTree({ what, day, start, node }: DayTree, period: Period | undefined, stretch?: Text): Section {
  const name = period ? [periodName(period)] : [];
  const told = joined([joined([...name, whyText.days[what]], ', '), windowText(day, start)], ': ');
  return {
    heading: stretch ? joined([stretch, told], ' › ') : told,
    details: [],
    rows: [],
    notes: [],
    tree: [node],
  };
}

/** What the stretches are called whose periods are explained; nothing where they are all of one, so that none is confused. */
export function stretchesTold(parts: readonly Explaining[], dataset: Dataset): (part: Explaining) => Text | undefined {
  const names = new Map(parts.map(({ stretch }) => [stretch, stretchName(stretch, dataset)]));
  return ({ stretch }) => (names.size > 1 ? names.get(stretch) : undefined);
}
