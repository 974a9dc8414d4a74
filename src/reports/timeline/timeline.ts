import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import { isRight } from '../../domain/terms/option-status.js';
import type { AssumptionOf } from '../../domain/terms/schedule.js';
import { stretchesOf } from '../../domain/terms/stretches.js';
import { statusText } from '../../text/status.js';
import { timelineText } from '../../text/timeline.js';
import { missingCouncils } from '../council.js';
import { type Line, linesFor } from '../lines.js';
import { pictureOf } from '../picture/draw.js';
import type { Report } from '../report.js';
import type { Selection, Unknown } from '../selection.js';
import { recordsOf, timelineFields } from './records.js';
import { sectionsOf, type TimelineView } from './section.js';

/**
 * When contracts run, as of a day: a row for each period, by region, track and contract.
 * Contracts that a newer plan replaced are left out and named. A word that names nothing comes back as `Unknown`.
 */
export function timelineReport(
  dataset: Dataset,
  selection: Selection,
  asOf: Day,
  view: TimelineView = { council: false },
  assumptionOf?: AssumptionOf,
): Report | Unknown {
  const found = linesFor(dataset, selection, asOf, assumptionOf);
  if ('known' in found) return found;
  const lines = [...found.lines, ...found.replacedAtOnce];
  const { decideBy, ...columns } = timelineText.columns;
  const isAssumed = lines.some(({ schedule }) => schedule.assumption.texts.length > 0);
  return {
    command: 'timeline',
    version: 2,
    asOf,
    fields: timelineFields,
    records: lines.flatMap(recordsOf),
    columns: [...Object.values(columns), ...(view.council ? [decideBy] : [])],
    beside: found.beside,
    sections: lines.flatMap((line) => sectionsOf(line, view)),
    picture: () => pictureOf(lines, asOf, dataset, view.council),
    remarks: [
      ...(found.replaced.length > 0 ? [timelineText.replacedBefore] : []),
      ...(view.council ? missingCouncils(dataset) : []),
      ...(lines.some(hasTwoSinces) ? [statusText.twoSinces] : []),
      ...(isAssumed ? [statusText.noData] : []),
      lines.length > 0 ? timelineText.asOf(asOf) : timelineText.nothingYet(asOf),
    ],
  };
}

/** Whether nobody knows of an option from another day on than of its contract. */
function hasTwoSinces({ schedule }: Line): boolean {
  return stretchesOf(schedule).some(({ periods, status }) => {
    const { state, since } = status?.contract ?? {};
    const options = periods.filter(isRight).flatMap((period) => status?.periods.get(period) ?? []);
    return state === 'unknown' && options.some((one) => one.state === 'unknown' && one.since && one.since !== since);
  });
}
