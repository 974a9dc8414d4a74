import { doubtsOf, type Reference, referencesOf } from '../domain/citing/inputs.js';
import type { Dataset } from '../domain/dataset.js';
import type { Period } from '../domain/terms/period.js';
import type { Schedule } from '../domain/terms/schedule.js';
import { nameOf, trackOf } from '../domain/things.js';
import { labelOf } from '../domain/vocabulary.js';
import { shownText } from '../text/days.js';
import type { InBoth } from '../text/language.js';
import { doubtText, periodText, timelineText } from '../text/timeline.js';
import { daysOf, shownOf } from './bounds.js';
import { type Section, same } from './report.js';
import type { Line } from './timeline-line.js';
import { type Stretch, stretchesOf } from './timeline-records.js';

/** A section for a contract as agreed, and one for each course that events gave it. */
export function sectionsOf(line: Line): Section[] {
  const { schedule } = line;
  const stretches = stretchesOf(schedule);
  if (stretches.length === 0) {
    const nothing = schedule.termsUnknown
      ? shownText({ ...noDays, reason: schedule.termsUnknown.reason })
      : timelineText.nothingAgreed;
    return [{ heading: headingOf(line), details: detailsOf(line), rows: [], notes: [nothing] }];
  }
  return stretches.map((stretch) => sectionOf(line, stretch, stretches.length > 1));
}

const noDays = { earliest: undefined, latest: undefined, part: undefined };

function sectionOf(line: Line, stretch: Stretch, isOneOfMany: boolean): Section {
  const how =
    stretch.schedule === 'agreed' ? timelineText.asAgreed : timelineText.asItWent(membersOf(stretch, line.dataset));
  const inputs = stretch.periods.flatMap((period) => period.inputs);
  return {
    heading: headingOf(line),
    details: [...detailsOf(line), ...(isOneOfMany ? [how] : [])],
    rows: folded(stretch.periods.map((period, index) => rowOf(period, stretch.periods, index, line.schedule))),
    notes: doubtsOf(inputs).map(({ key, value, kind, instead = [], why }) =>
      timelineText.doubt(key, value, doubtText[kind] ?? same(kind), instead.map(String), why),
    ),
  };
}

function headingOf({ schedule, segment }: Line): InBoth {
  const { contract } = schedule;
  const parts = [contract.region.name, trackOf(contract).name, ...(segment ? [nameOf(segment)] : []), contract.id];
  return same(parts.join(' › '));
}

function detailsOf({ schedule, dataset }: Line): InBoth[] {
  const { kind, stage, stageSource, terms, contract } = schedule;
  const source = terms?.edition.source ?? contract.versions[0]?.edition.source ?? '';
  const date = dataset.cards.get(source)?.value.date ?? '?';
  return [
    ...(kind === undefined ? [] : [labelOf(dataset, 'contract-kind', kind)]),
    ...(stage === undefined
      ? []
      : [timelineText.stageThen(labelOf(dataset, 'stage', stage), stageSource === source ? undefined : stageSource)]),
    ...(terms?.located.value.reservation === true ? [timelineText.reserved] : []),
    timelineText.source(source, String(date)),
  ];
}

function rowOf(period: Period, periods: readonly Period[], index: number, { contract, terms }: Schedule): InBoth[] {
  const { firstDay, lastDay } = daysOf(period, periods[0]);
  const before = index === 0 ? undefined : periods[index - 1]?.firstDay.earliest;
  const references = referencesOf(period.inputs, contract.region);
  return [
    periodText(period.id, period.standing === 'if-any'),
    period.unknown?.reason === 'none' ? same('–') : shownText(shownOf(period.firstDay, firstDay, period, before)),
    shownText(shownOf(period.lastDay, lastDay, period, period.firstDay.earliest)),
    same(linesText(references, terms?.edition.source)),
  ];
}

/** The lines; those of another source than the section's with its name. */
function linesText(references: readonly Reference[], own: string | undefined): string {
  const sources = [...new Set(references.map(({ source }) => source))];
  return sources
    .map((source) => {
      const lines = references.filter((one) => one.source === source).map((one) => one.lines);
      return `${source === own ? '' : `${source}: `}${lines.join(', ')}`;
    })
    .join('; ');
}

/** Rows one after another of which nothing is known, for the same reason, become one. */
function folded(rows: readonly InBoth[][]): InBoth[][] {
  const kept: InBoth[][] = [];
  for (const row of rows) {
    const last = kept.at(-1);
    const [period, firstDay, lastDay] = row;
    const isSame = last?.[1]?.en === firstDay?.en && last?.[2]?.en === lastDay?.en && last?.[3]?.en === row[3]?.en;
    if (!last?.[0] || !period || !isSame || /\d/.test(`${firstDay?.en}${lastDay?.en}`)) {
      kept.push([...row]);
      continue;
    }
    last[0] = { nl: `${last[0].nl}, ${period.nl}`, en: `${last[0].en}, ${period.en}` };
  }
  return kept;
}

function membersOf({ municipalities = [] }: Stretch, dataset: Dataset): string {
  return municipalities.map((code) => dataset.municipalities?.get(code)?.name ?? code).join(', ');
}
