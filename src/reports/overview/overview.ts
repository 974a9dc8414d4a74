import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import type { ShownWindow } from '../../text/days.js';
import { deadlinesText } from '../../text/deadlines.js';
import type { Text } from '../../text/language.js';
import { overviewText, type PapersShown } from '../../text/overview.js';
import type { PagePart } from '../../text/page.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { proseWindow } from '../../text/prose-window.js';
import { statusText } from '../../text/status.js';
import { deadlinesReport } from '../deadlines/deadlines.js';
import { type DecisionAsked, deadlinesOfDecisions } from '../deadlines/decisions.js';
import type { DecisionTold } from '../deadlines/decisions-told.js';
import { decideByShown, lastDayShown, membersIn, restsOnDoubt } from '../deadlines/row.js';
import { whatAsked } from '../deadlines/what-asked.js';
import { contractPlaceName } from '../place-name.js';
import { everything } from '../selection.js';
import { type Attention, attentionOf } from './attention.js';

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
  const attention = 'known' in found ? nothingFound : attentionOf(found);
  const points = attentionPoints(attention);
  const [nearest] = attention.shown;
  return {
    region: nearest?.decisions[0].deadline.line.schedule.contract.region.id,
    part: { heading: overviewText.attention(asOf), points: points.length === 0 ? [overviewText.nothing] : points },
  };
}

const nothingFound = attentionOf({ passed: [], next: [], untold: [], cannotTell: [] });

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

function attentionPoints({ shown, further, unknown }: Attention): Text[] {
  const isMore = Object.values(further).some((count) => count > 0);
  return [
    ...shown.map(pointText),
    ...(isMore ? [overviewText.further(further)] : []),
    ...(Object.values(unknown).some((count) => count > 0)
      ? [overviewText.unknown(unknown.contracts, unknown.others, unknown.evaluations)]
      : []),
  ];
}

/** Where, what, by which day, and how sure that is. */
function pointText({ decisions }: DecisionTold): Text {
  const [first] = decisions;
  const { deadline, asks, isSilent } = first;
  const { line, stretch } = deadline;
  const place = joined([plain(contractPlaceName(line)), ...membersIn(deadline).map(plain)], ', ');
  const sure = [
    ...(isSilent ? [deadlinesText.silent[asks]] : []),
    ...(stretch.status?.isExpected && !isSilent ? [statusText.planned] : []),
    ...(deadlinesOfDecisions(decisions).some(restsOnDoubt) ? [deadlinesText.doubtful] : []),
  ];
  const asked = joined(
    [whatAsked(decisions), proseWindow(askedWindow(first), asks === 'option')],
    asks === 'option' ? ', ' : ' ',
  );
  return phrase`${place}: ${joined([asked, ...sure], '; ')}`;
}

function askedWindow({ deadline, asks }: DecisionAsked): ShownWindow {
  return asks === 'option' && deadline.decideBy ? decideByShown(deadline, deadline.decideBy) : lastDayShown(deadline);
}
