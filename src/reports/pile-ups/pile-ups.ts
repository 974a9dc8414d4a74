import type { Day } from '../../calendar/day.js';
import { isOpen } from '../../calendar/window.js';
import { citeOf, type Reference, uniqueReferences } from '../../domain/citing/citation.js';
import type { Dataset } from '../../domain/dataset.js';
import { latestEndOf } from '../../domain/terms/latest-end.js';
import { referencesFor } from '../../domain/terms/stretches.js';
import { fieldName } from '../../text/field-name.js';
import { listText } from '../../text/list.js';
import { pileUpsText } from '../../text/pile-ups.js';
import { timelineText } from '../../text/timeline.js';
import { type Column, withUsual } from '../column.js';
import { answerBy } from '../column-list.js';
import type { ContractFilter } from '../contract-filter.js';
import { pathOf } from '../contract-path.js';
import { apart, linesIn, periodPath, silentIn, withoutDayIn } from '../deadlines/apart.js';
import { type Deadline, deadlinesOf, isEvaluation } from '../deadlines/deadline.js';
import { untoldEndsOf } from '../deadlines/untold-ends.js';
import { doubtColumns } from '../doubt-record.js';
import { type Line, type Lines, linesFor } from '../lines.js';
import { onlyPlannedRemarks } from '../only-planned.js';
import { perhapsKnownFor } from '../perhaps-known.js';
import { type Beside, type Report, reportWith } from '../report.js';
import type { Selection, Unknown } from '../selection.js';
import { doubtsIn, endsByDay, isIfAny, isOfKnownDay, quarterRows } from './quarter-rows.js';
import { type Quarter, quartersOf } from './quarters.js';

/** What people see; in a table the contracts stand behind their number. */
const pileUpFields = ['quarter', 'dayKnown', 'dayUncertain'];

const quarterColumns = (dataset: Dataset): Column<Quarter>[] => [
  { field: 'quarter', datum: ({ name }) => name },
  { field: 'firstDay', datum: ({ firstDay }) => firstDay },
  { field: 'lastDay', datum: ({ lastDay }) => lastDay },
  { field: 'dayKnown', datum: (quarter) => linesIn(endsByDay(quarter).dayKnown).length },
  { field: 'dayUncertain', datum: (quarter) => linesIn(endsByDay(quarter).dayUncertain).length },
  { field: 'periods', datum: ({ ends }) => pathsOf(ends) },
  { field: 'periodsUncertain', datum: ({ ends }) => pathsOf(ends.filter((end) => !isOfKnownDay(end))) },
  { field: 'periodsIfAny', datum: ({ ends }) => pathsOf(ends.filter(isIfAny)) },
  { field: 'cite', datum: ({ ends }) => citeOf(referencesIn(ends)) || null },
  ...doubtColumns<Quarter>(
    ({ ends }) => doubtsIn(ends),
    () => dataset,
  ),
];

/**
 * The quarters from a day on in which more than `moreThan` contracts may end, over all that was asked for. A contract counts
 * once in every quarter that its term or one of its options may end in, and as of a known day where one of those ends is a
 * single day on which no doubt rests. Whether it then ends no count says. Only quarters with a day between two are told of,
 * where such days are given.
 */
export function pileUpsReport(
  dataset: Dataset,
  selection: Selection,
  asOf: Day,
  moreThan: number,
  { from, until }: Pick<ContractFilter, 'from' | 'until'> = {},
): Report | Unknown {
  const found = linesFor(dataset, selection, asOf);
  if ('known' in found) return found;
  const nothing = { lead: undefined, notice: undefined };
  const all = found.lines.flatMap((line) => deadlinesOf(line, nothing, asOf));
  const ends = all.filter((one) => !isEvaluation(one));
  const quarters = quartersOf(ends, asOf);
  const isAsked = ({ firstDay, lastDay }: Quarter) => (!from || lastDay >= from) && (!until || firstDay <= until);
  const asked = quarters.filter(isAsked);
  const crowded = asked.filter(({ ends }) => linesIn(ends).length > moreThan);
  const beside = besideQuarters(found, ends, { quarters, asked, crowded });
  const perhapsKnown = perhapsKnownFor(selection, dataset, asOf);
  const isKnown = beside.cannotTell.length + perhapsKnown.length === 0;
  return reportWith(
    {
      command: 'pile-ups',
      version: 3,
      asOf,
      perhapsKnown,
      hasMatched: found.lines.length > 0,
      columns: pileUpFields.map(fieldName),
      beside,
      sections:
        crowded.length === 0
          ? []
          : [{ heading: pileUpsText.heading(moreThan), details: [], rows: quarterRows(crowded), notes: [] }],
      remarks: [
        ...(crowded.some(({ ends }) => doubtsIn(ends).length > 0) ? [listText.doubtNote] : []),
        crowded.length > 0
          ? pileUpsText.explained
          : isKnown
            ? pileUpsText.none(moreThan)
            : pileUpsText.noneKnown(moreThan),
        ...onlyPlannedRemarks(
          crowded.flatMap(({ ends }) => ends.map(({ line }) => line.schedule)),
          dataset,
        ),
        timelineText.asOf(asOf),
      ],
    },
    answerBy(withUsual(quarterColumns(dataset), ...pileUpFields, 'periods'), () => crowded),
  );
}

/** Contracts in no crowded quarter; one with an end that nothing bounds may belong to any. */
function besideQuarters(
  { lines, replacedAtOnce, beside }: Lines,
  ends: readonly Deadline[],
  { quarters, asked, crowded }: Readonly<Record<'quarters' | 'asked' | 'crowded', readonly Quarter[]>>,
): Required<Beside> {
  const endsIn = (some: readonly Quarter[]) => [...new Set(some.flatMap((one) => one.ends))];
  const wide = ends.filter(({ period: { lastDay } }) => isOpen(lastDay.latest));
  const known = [...endsIn(quarters), ...wide];
  const silent = silentIn(lines, known, untoldEndsOf(lines, known));
  const shown = linesIn(endsIn(crowded));
  const uncrowded = linesIn(endsIn(quarters)).filter((line) => !shown.includes(line));
  const inTime = linesIn(endsIn(asked));
  const open = uncrowded.filter(({ schedule }) => latestEndOf(schedule) === undefined);
  const unbounded = [...new Set([...linesIn(wide), ...open])];
  const withoutDay = new Set(withoutDayIn(wide).map(({ what }) => what));
  const unboundedBy = ({ schedule }: Line) => (withoutDay.has(pathOf(schedule.contract)) ? 'no-day' : 'no-upper-limit');
  const bounded = uncrowded.filter((line) => !unbounded.includes(line));
  return {
    cannotTell: [
      ...beside.cannotTell,
      ...silent.cannotTell,
      ...unbounded.map((line) => apart(line, unboundedBy(line))),
    ],
    leftOut: [
      ...beside.leftOut,
      ...silent.leftOut,
      ...replacedAtOnce.map((line) => apart(line, 'replaced')),
      ...bounded.map((line) => apart(line, inTime.includes(line) ? 'uncrowded' : 'other-days')),
    ],
  };
}

/** Those periods by their paths; `null` where there are none. */
function pathsOf(ends: readonly Deadline[]): string | null {
  return ends.map(periodPath).join('; ') || null;
}

function referencesIn(ends: readonly Deadline[]): Reference[] {
  const all = ends.flatMap(({ line, period }) => referencesFor(period, line.schedule.contract.region));
  return uniqueReferences(all);
}
