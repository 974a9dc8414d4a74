import type { Day } from '../../calendar/day.js';
import type { DoubtedInput } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import type { AssumptionOf } from '../../domain/terms/schedule.js';
import { labelOf } from '../../domain/vocabulary.js';
import { fieldName } from '../../text/field-name.js';
import type { Text } from '../../text/language.js';
import { plain } from '../../text/phrase.js';
import { statusText } from '../../text/status.js';
import { timelineText } from '../../text/timeline.js';
import { closingTexts } from '../apart.js';
import type { Calendar } from '../calendar/calendar.js';
import { calendarOf } from '../calendar/events.js';
import { withUsual } from '../column.js';
import { answerBy } from '../column-list.js';
import { missingCouncils } from '../council.js';
import { silentIn, withoutDayIn } from '../deadlines/apart.js';
import { deadlinesOf } from '../deadlines/deadline.js';
import { doubtsCounted } from '../doubts.js';
import { type Line, linesFor } from '../lines.js';
import { perhapsKnownFor } from '../perhaps-known.js';
import { pictureOf } from '../picture/draw.js';
import { type Report, reportWith, type Section } from '../report.js';
import type { Selection, Unknown } from '../selection.js';
import { periodColumns, toldOfPeriods } from './records.js';
import { tellsDay } from './rows.js';
import { doubtsShown, sectionsOf } from './section.js';
import type { TimelineView } from './view.js';

/**
 * When contracts run, as of a day: a record for each period, by region, track and contract. For people those of which any day is
 * known come first; the others are counted, and shown with `all` or where there are no others.
 * Contracts that a newer plan replaced are left out and named. A word that names nothing comes back as `Unknown`.
 */
export function timelineReport(
  dataset: Dataset,
  selection: Selection,
  asOf: Day,
  view: TimelineView = { council: false, all: false, doubts: false },
  assumptionOf?: AssumptionOf,
): Report | Unknown {
  const found = linesFor(dataset, selection, asOf, assumptionOf);
  if ('known' in found) return found;
  const lines = [...found.lines, ...found.replacedAtOnce];
  const dated = lines.filter(({ stretches }) => stretches.some(tellsDay));
  const isDated = new Set(dated);
  const undated = lines.filter((line) => !isDated.has(line));
  const isFolded = !view.all && dated.length > 0;
  const shown = isFolded ? dated : [...dated, ...undated];
  const folded = [
    ...(isFolded && undated.length > 0 ? [undatedText(undated, dataset)] : []),
    ...(view.doubts ? [] : doubtsCounted(shown.flatMap(doubtsOfLine))),
  ];
  const perhapsKnown = perhapsKnownFor(selection, dataset, asOf);
  const isAssumed = lines.some(({ schedule }) => schedule.assumption.texts.length > 0);
  return reportWith(
    {
      command: 'timeline',
      version: 2,
      asOf,
      perhapsKnown,
      hasMatched: lines.length > 0,
      columns: ['period', 'firstDay', 'lastDay', 'state', 'lines', ...(view.council ? ['decideBy'] : [])].map(
        fieldName,
      ),
      beside: found.beside,
      sections: [
        ...shown.flatMap((line) => sectionsOf(line, view)),
        ...(folded.length > 0 ? [foldedFoot(folded)] : []),
      ],
      calendar: () => calendarFor(lines, asOf),
      picture: () => pictureOf(lines, asOf, dataset, view.council),
      remarks: [
        ...(found.replaced.length > 0 ? [timelineText.replacedBefore] : []),
        ...(view.council ? missingCouncils(dataset) : []),
        ...(isAssumed ? [statusText.noData] : []),
        ...closingTexts({ ...found, asOf, isEmpty: lines.length === 0, perhapsKnown }),
      ],
    },
    answerBy(withUsual(periodColumns, 'region', 'contract', 'period', 'firstDay', 'lastDayLatest', 'state'), () =>
      lines.flatMap(toldOfPeriods),
    ),
  );
}

/** What the table does not show, below it; what shows all has no need of it. */
function foldedFoot(notes: readonly Text[]): Section {
  return { heading: plain(''), details: [], rows: [], notes };
}

/** How many contracts of each kind have no day. */
function undatedText(lines: readonly Line[], dataset: Dataset): Text {
  const kinds = [...new Set(lines.map(({ schedule }) => schedule.kind ?? 'not-stated'))];
  return timelineText.undated(
    kinds.map((kind) => ({
      kind,
      label: labelOf(dataset, 'contract-kind', kind),
      count: lines.filter(({ schedule }) => (schedule.kind ?? 'not-stated') === kind).length,
    })),
  );
}

function doubtsOfLine(line: Line): DoubtedInput[] {
  return line.stretches.flatMap((stretch) => doubtsShown(line, stretch));
}

/** The days of contracts that are not over; of those that are, what was to be decided without any word on it. */
function calendarFor(lines: readonly Line[], asOf: Day): Calendar {
  const all = lines.flatMap((line) => deadlinesOf(line, { lead: undefined, notice: undefined }, asOf));
  const { cannotTell, leftOut } = silentIn(lines, all, []);
  return calendarOf(all, [...withoutDayIn(all), ...cannotTell, ...leftOut]);
}
