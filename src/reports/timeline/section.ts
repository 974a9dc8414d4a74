import { doubtsOf, referencesOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { daysOf, decideByOf, shownOf } from '../../domain/terms/bounds.js';
import { offStates, replacementOf } from '../../domain/terms/off.js';
import type { Period } from '../../domain/terms/period.js';
import type { Schedule } from '../../domain/terms/schedule.js';
import type { Status } from '../../domain/terms/status.js';
import { isAssumedIn, type Stretch, stretchesOf } from '../../domain/terms/stretches.js';
import { segmentName, trackOf } from '../../domain/things.js';
import { labelOf } from '../../domain/vocabulary.js';
import { shownText } from '../../text/days.js';
import type { Text } from '../../text/language.js';
import { asWritten, joined, plain } from '../../text/phrase.js';
import { stateText, statusText } from '../../text/status.js';
import { doubtText, periodText, timelineText } from '../../text/timeline.js';
import { councilFor, councilShown } from '../council.js';
import type { Line } from '../lines.js';
import { linesText } from '../lines-text.js';
import type { Section } from '../report.js';

/** What is shown beside the periods. */
export interface TimelineView {
  /** The last day to decide on each option, and the council that sits then. */
  readonly council: boolean;
}

/** A section for a contract as agreed, and one for each course that events gave it. */
export function sectionsOf(line: Line, view: TimelineView): Section[] {
  const { schedule } = line;
  const stretches = stretchesOf(schedule);
  if (!schedule.agreed) {
    const nothing = schedule.termsUnknown
      ? shownText({ ...noDays, reason: schedule.termsUnknown.reason })
      : timelineText.nothingAgreed;
    const details = [...detailsOf(line), ...stretches.flatMap(statusTexts)];
    return [{ heading: headingOf(line), details, rows: [], notes: [nothing] }];
  }
  return stretches.map((stretch) => sectionOf(line, stretch, stretches.length > 1, view));
}

const noDays = { earliest: undefined, latest: undefined, part: undefined };

function sectionOf(line: Line, stretch: Stretch, isOneOfMany: boolean, view: TimelineView): Section {
  const how =
    stretch.schedule === 'agreed' ? timelineText.asAgreed : timelineText.asItWent(membersOf(stretch, line.dataset));
  const inputs = stretch.periods.flatMap((period) => period.inputs);
  return {
    heading: headingOf(line),
    details: [...assumedIn(line.schedule), ...detailsOf(line), ...(isOneOfMany ? [how] : []), ...statusTexts(stretch)],
    rows: foldedRows(stretch.periods.map((period, index) => periodRowOf(period, index, stretch, line, view))),
    notes: doubtsOf(inputs).map(({ key, value, kind, instead = [], why }) =>
      timelineText.doubt(key, value, doubtText[kind] ?? plain(kind), instead.map(String), asWritten(why)),
    ),
  };
}

function headingOf({ schedule, segment }: Line): Text {
  const { contract } = schedule;
  const parts = [contract.region.name, trackOf(contract).name, ...(segment ? [segmentName(segment)] : []), contract.id];
  return plain(parts.join(' › '));
}

function detailsOf({ schedule, things, dataset }: Line): Text[] {
  const replacement = replacementOf(schedule.contract, things);
  const { kind, stage, stageEdition, terms, contract } = schedule;
  const source = terms?.edition.source ?? contract.versions[0]?.edition.source ?? '';
  const date = dataset.cards.get(source)?.value.date ?? '?';
  return [
    ...(kind === undefined ? [] : [labelOf(dataset, 'contract-kind', kind)]),
    ...(stage === undefined
      ? []
      : [
          timelineText.stageThen(
            labelOf(dataset, 'stage', stage),
            stageEdition?.source === source ? undefined : stageEdition?.source,
          ),
        ]),
    ...(terms?.located.value.reservation === true ? [timelineText.reserved] : []),
    timelineText.source(source, String(date)),
    ...(replacement ? [timelineText.replacedBy(replacement.by)] : []),
  ];
}

const off: readonly string[] = offStates;

/** How the contract stands, and between which days it ends. */
function statusTexts({ status }: Stretch): Text[] {
  if (!status) return [];
  const { contract, isExpected, latestPossible, agreedUntil } = status;
  return [
    statusText.contract(stateText(contract, isExpected)),
    ...(isExpected && !off.includes(contract.state) ? [statusText.planned] : []),
    ...agreedText(status),
    ...(latestPossible === undefined || latestPossible === agreedUntil
      ? []
      : [statusText.latestPossible(latestPossible)]),
  ];
}

/** Until when it surely runs: a floor is no end, and a contract without a fixed end has none. */
function agreedText({ agreedUntil, isFloor, isExpected, noEndTold }: Status): Text[] {
  const noEnd = noEndTold ? [statusText.noEnd] : [];
  if (agreedUntil === undefined || (noEndTold && !isFloor)) return noEnd;
  return [...noEnd, isFloor ? statusText.notBefore(agreedUntil) : statusText.agreedUntil(agreedUntil, isExpected)];
}

function assumedIn({ assumption: { texts } }: Schedule): Text[] {
  return texts.length === 0 ? [] : [statusText.assumed(texts)];
}

interface PeriodRow {
  readonly name: Text;
  /** What stands behind the name. */
  readonly cells: readonly Text[];
  /** Where no day is told: what is told in its place. */
  readonly undated: string | undefined;
}

function periodRowOf(
  period: Period,
  index: number,
  stretch: Stretch,
  line: Line,
  { council }: TimelineView,
): PeriodRow {
  const { periods, status } = stretch;
  const { contract, terms } = line.schedule;
  const stands = status?.periods.get(period);
  const name = periodText(period.id, period.standing === 'if-any');
  const { firstDay, lastDay } = daysOf(period, periods);
  const before = index === 0 ? undefined : periods[index - 1]?.firstDay.earliest;
  const lines = linesText(referencesOf(period.inputs, contract.region), terms?.edition.source);
  const isNone = period.id === 'options' && period.unknown?.reason === 'none';
  const isDeclined = period.standing === 'declined';
  const first = isNone || isDeclined ? undefined : shownOf(period.firstDay, firstDay, period, before);
  const last = isDeclined ? undefined : shownOf(period.lastDay, lastDay, period, period.firstDay.earliest);
  const hasDay = [first, last].some((day) => day?.earliest !== undefined || day?.latest !== undefined);
  return {
    name: isAssumedIn(period, stretch) ? statusText.assumedPeriod(name) : name,
    cells: [
      first ? shownText(first) : plain('–'),
      last ? shownText(last) : plain('–'),
      stands ? stateText(stands, status?.isExpected === true) : plain(''),
      plain(lines),
      ...(council ? [decisionText(period, stretch, line)] : []),
    ],
    undated: hasDay ? undefined : JSON.stringify([first?.reason, last?.reason, stands, lines]),
  };
}

/** The last day to decide on an option, and who sits then. */
function decisionText(period: Period, { periods }: Stretch, { schedule, things, dataset }: Line): Text {
  const { decideBy } = period.derived;
  if (!decideBy) return plain('');
  const { gives } = decideBy;
  const bounds = decideByOf(period, periods);
  const isKnown = bounds.earliest !== undefined || bounds.latest !== undefined;
  const day = shownText(shownOf(gives, bounds, period, undefined));
  const council = councilShown(councilFor(isKnown ? gives : undefined, schedule.contract, things, dataset), dataset);
  return joined([day, ...council], ' · ');
}

/** Rows one after another of which no day is known, for the same reason, become one. */
function foldedRows(rows: readonly PeriodRow[]): Text[][] {
  const kept: PeriodRow[][] = [];
  for (const row of rows) {
    const last = kept.at(-1);
    if (row.undated !== undefined && last?.[0]?.undated === row.undated) last.push(row);
    else kept.push([row]);
  }
  return kept.map((all) => [
    joined(
      all.map(({ name }) => name),
      ', ',
    ),
    ...(all[0]?.cells ?? []),
  ]);
}

function membersOf({ municipalities = [] }: Stretch, dataset: Dataset): string {
  return municipalities.map((code) => dataset.municipalities?.get(code)?.name ?? code).join(', ');
}
