import type { Day } from '../../calendar/day.js';
import { exactDayOf, isOpen } from '../../calendar/window.js';
import type { Dataset } from '../../domain/dataset.js';
import { dayAfterStart, daysOf, decideByOf } from '../../domain/terms/bounds.js';
import { eventsOf } from '../../domain/terms/events.js';
import type { Period } from '../../domain/terms/period.js';
import type { AssumptionOf, Schedule } from '../../domain/terms/schedule.js';
import type { Stretch } from '../../domain/terms/stretches.js';
import type { Things } from '../../domain/things.js';
import { thingsOf, trackOf } from '../../domain/things.js';
import { labelOf } from '../../domain/vocabulary.js';
import type { Text } from '../../text/language.js';
import { wordOrLengthText } from '../../text/measures.js';
import { joined, plain } from '../../text/phrase.js';
import { stateText } from '../../text/status.js';
import { periodText, timelineText } from '../../text/timeline.js';
import { stateReason, whyText } from '../../text/why.js';
import { pathOf } from '../contract-path.js';
import { postponedTold } from '../postponed.js';
import type { Report, Section } from '../report.js';
import type { Unknown } from '../selection.js';
import { periodsAsked } from './asked.js';
import { nodeOf, windowText } from './node.js';
import { type DayTree, recordsOf, whyFields } from './records.js';

/**
 * How the days of one period came about, down to the values of the data, their lines, and the rules. `path` is
 * `region/track[/segment][/contract]/period`. A word that names nothing comes back as `Unknown`.
 */
export function whyReport(
  dataset: Dataset,
  path: string,
  asOf: Day,
  assumptionOf?: AssumptionOf,
): Report | Unknown | { readonly needPeriod: true } {
  const words = path.split('/').map((word) => word.trim());
  if (words.length < 3) return { needPeriod: true };
  const found = periodsAsked(words, dataset, asOf, assumptionOf);
  if (!Array.isArray(found)) return found;
  const parts = found.map((one) => ({ ...one, trees: treesOf(one.period, one.stretch, one.schedule, dataset) }));
  return {
    command: 'why',
    version: 2,
    asOf,
    fields: whyFields,
    records: parts.flatMap(recordsOf),
    columns: [plain('')],
    sections: parts.flatMap(({ schedule, things, stretch, period, trees }) => [
      headOf(schedule, things, stretch, period, dataset),
      ...trees.map(
        ({ what, day, start, node }): Section => ({
          heading: joined([whyText.days[what], windowText(day, start)], ': '),
          details: [],
          rows: [],
          notes: [],
          tree: [node],
        }),
      ),
    ]),
    remarks: [timelineText.asOf(asOf)],
  };
}

function treesOf(period: Period, { periods }: Stretch, { contract }: Schedule, dataset: Dataset): DayTree[] {
  const { derived } = period;
  const told = { ...daysOf(period, periods), decideBy: decideByOf(period, periods) };
  return (['firstDay', 'lastDay', 'decideBy'] as const).flatMap((what) => {
    const day = derived[what];
    if (!day || (what === 'lastDay' && day === derived.firstDay)) return [];
    const isWide = exactDayOf(day.gives) === undefined;
    const isMoment = period.id.startsWith('evaluation');
    const { earliest } = day.gives;
    // What the timeline does not tell is told here neither.
    const start = told[what].earliest === undefined && !isOpen(earliest) ? earliest : dayAfterStart(periods[0]);
    const node = nodeOf(day, { region: contract.region, dataset, start, isWide });
    return [{ what: isMoment ? 'day' : what, day: day.gives, start, node }];
  });
}

/** Which period of which contract, by which edition, and how it stands. */
function headOf(schedule: Schedule, things: Things, stretch: Stretch, period: Period, dataset: Dataset): Section {
  const { contract, terms, asOf } = schedule;
  const { status } = stretch;
  const stands = status?.periods.get(period);
  const parts = [contract.region.name, trackOf(contract).name, ...(contract.segment ? [contract.segment.id] : [])];
  const name = periodText(period.id, period.standing === 'if-any');
  const date = terms && dataset.cards.get(terms.edition.source)?.value.date;
  const others = eventsOf(contract, things).filter(({ value: { kind } }) => kind !== 'postponed');
  const events = others.map(({ value, isDecided }) =>
    whyText.event(
      labelOf(dataset, 'event', value.kind ?? ''),
      isDecided ? undefined : labelOf(dataset, 'event-stage', value.stage ?? ''),
      wordOrLengthText(String(value.day ?? value.lastDay ?? 'not-stated')),
    ),
  );
  const who = (stretch.municipalities ?? []).map((code) => dataset.municipalities?.get(code)?.name ?? code);
  return {
    heading: joined([...[...parts, contract.id].map(plain), name], ' › '),
    details: [],
    rows: [],
    notes: [],
    tree: [
      ...(stretch.schedule === 'actual' ? [timelineText.asItWent(who.join(', '))] : []),
      ...(terms ? [whyText.edition(terms.edition.source, String(date ?? '?'), asOf)] : []),
      ...(terms?.on && terms.on !== contract ? [whyText.fromWhole(pathOf(terms.on))] : []),
      ...otherEditions(schedule, things),
      ...events,
      ...postponedTold(schedule, dataset).map(whyText.happened),
      ...(stands
        ? [whyText.state(asOf, stateText(stands, status?.isExpected === true), stateReason[stands.state])]
        : []),
      ...(status?.isExpected ? [whyText.planned] : []),
    ].map((text) => ({ text, details: [], branches: [] })),
  };
}

/** The editions that give terms of the same contract and do not count: older ones, and those after the day. */
function otherEditions({ terms, asOf }: Schedule, { contracts }: Things): Text[] {
  if (!terms?.on) return [];
  const { on } = terms;
  const everything = thingsOf(on.region, '2199-12-31' as Day);
  const all = [...everything.contracts.values()].find(
    ({ id, segment }) => id === on.id && segment?.id === on.segment?.id,
  );
  const known = new Set([...contracts.values()].flatMap(({ versions }) => versions.map(({ edition }) => edition)));
  return (all?.versions ?? []).flatMap(({ edition, entry }) => {
    const own = entry.value.terms;
    if (typeof own !== 'object' || edition === terms.edition) return [];
    const isLater = !known.has(edition) && (edition.countsFrom ?? '') > asOf;
    if (isLater) return [whyText.newer(edition.source, edition.countsFrom ?? '?')];
    return [whyText.older(edition.source, `firstDay ${own.firstDay}, initialTerm ${own.initialTerm}`)];
  });
}
