import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import type { ShownWindow } from '../../text/days.js';
import { deadlinesText } from '../../text/deadlines.js';
import type { Text } from '../../text/language.js';
import { overviewText, type PapersShown } from '../../text/overview.js';
import type { PagePart } from '../../text/page.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { proseWindow } from '../../text/prose-window.js';
import { optionRangeText, periodText } from '../../text/timeline.js';
import type { Deadline } from '../deadlines/deadline.js';
import { deadlinesReport } from '../deadlines/deadlines.js';
import { decideByShown, lastDayShown, membersIn, restsOnDoubt } from '../deadlines/row.js';
import { placeName } from '../place-name.js';
import { everything } from '../selection.js';
import { type Attention, type AttentionPoint, attentionOf } from './attention.js';

/**
 * What a dataset holds, in a line.
 *
 * @param name the dataset, where that has to be told
 */
export function holdingsText({ regions, cards }: Dataset, name: string | undefined): Text {
  return overviewText.title(regions.length, papersIn([...cards.values()]), name);
}

/** What of a dataset asks for attention as of a day, and the region of the first of it: of that something can be shown. */
export function attentionPart(
  dataset: Dataset,
  asOf: Day,
): { readonly part: PagePart; readonly region: string | undefined } {
  const found = deadlinesReport(dataset, everything, asOf, asSourcesSay);
  // Whoever asks for everything names nothing that may be missing.
  const attention = 'known' in found ? attentionOf([], []) : attentionOf(found.deadlines, found.cannotTell);
  const points = attentionPoints(attention);
  const [nearest] = attention.shown;
  return {
    region: nearest?.deadlines[0]?.line.schedule.contract.region.id,
    part: { heading: overviewText.attention(asOf), points: points.length === 0 ? [overviewText.nothing] : points },
  };
}

const asSourcesSay = { notice: undefined, lead: undefined, till: undefined, council: false };

function papersIn(cards: readonly { readonly dates: { earliest: Day; latest: Day } | undefined }[]): PapersShown {
  const dates = cards.flatMap((card) => card.dates ?? []);
  const firsts = dates.map(({ earliest }) => earliest.slice(0, 4)).sort();
  const lasts = dates.map(({ latest }) => latest.slice(0, 4)).sort();
  const [first, last] = [firsts[0], lasts.at(-1)];
  return {
    count: cards.length,
    ...(first !== undefined && last !== undefined ? { years: { first, last } } : {}),
    undated: cards.length - dates.length,
  };
}

function attentionPoints({ shown, further, untold }: Attention): Text[] {
  const isMore = Object.values(further).some((count) => count > 0);
  return [
    ...shown.flatMap(pointText),
    ...(isMore ? [overviewText.further(further)] : []),
    ...(untold.contracts > 0 ? [overviewText.untoldEnds(untold.contracts, untold.regions)] : []),
  ];
}

/** Where, what, by which day, and how sure that is. */
function pointText({ asking, deadlines }: AttentionPoint): Text[] {
  const [first, last] = [deadlines[0], deadlines.at(-1)];
  if (!first || !last) return [];
  const { line, stretch, isSilent, period } = first;
  const name =
    first === last ? periodText(period.id, period.standing === 'if-any') : optionRangeText(period.id, last.period.id);
  const place = joined([plain(placeName(line.schedule.contract, line.segment)), ...membersIn(first).map(plain)], ', ');
  const sure = [
    ...(isSilent ? [overviewText.silent] : []),
    ...(stretch.status?.isExpected && !isSilent ? [overviewText.planned] : []),
    ...(restsOnDoubt(first) ? [deadlinesText.doubtful] : []),
  ];
  const asked = joined([overviewText[asking](name), proseWindow(askedWindow(first), asking === 'decision')], ' ');
  return [phrase`${place}: ${joined([asked, ...sure], '; ')}`];
}

function askedWindow(one: Deadline): ShownWindow {
  return one.decideBy ? decideByShown(one, one.decideBy) : lastDayShown(one);
}
