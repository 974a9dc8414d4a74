import type { Day } from '../../calendar/day.js';
import { referencesOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { segmentName, trackOf } from '../../domain/things.js';
import { deadlinesText } from '../../text/deadlines.js';
import type { Text } from '../../text/language.js';
import { overviewText, type PapersShown } from '../../text/overview.js';
import type { Item, PagePart } from '../../text/page.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { periodText } from '../../text/timeline.js';
import type { Deadline } from '../deadlines/deadline.js';
import { deadlinesReport } from '../deadlines/deadlines.js';
import { decideByText, lastDayText, membersIn, restsOnDoubt } from '../deadlines/row.js';
import { linesText } from '../lines-text.js';
import { type Attention, type AttentionPoint, attentionOf } from './attention.js';

/**
 * What a dataset holds, in a line.
 *
 * @param name the dataset, where that has to be told
 */
export function holdingsText({ regions, cards }: Dataset, name: string | undefined): Text {
  return overviewText.title(regions.length, papersIn([...cards.values()]), name);
}

/** What of a dataset asks for attention as of a day. */
export function attentionPart(dataset: Dataset, asOf: Day): PagePart {
  const found = deadlinesReport(dataset, everything, asOf, asSourcesSay);
  // Whoever asks for everything names nothing that may be missing.
  const attention = 'known' in found ? attentionOf([], []) : attentionOf(found.deadlines, found.cannotTell);
  const items = attentionItems(attention);
  return {
    heading: overviewText.attention(asOf),
    ...(items.length === 0 ? { paragraphs: [overviewText.nothing] } : { items }),
  };
}

const everything = { region: undefined, track: undefined, segment: undefined };
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

function attentionItems({ shown, further, untold }: Attention): Item[] {
  const isMore = Object.values(further).some((count) => count > 0);
  return [
    ...shown.flatMap(pointItem),
    ...(isMore ? [{ name: overviewText.more, text: overviewText.further(further) }] : []),
    ...(untold.contracts > 0
      ? [{ name: overviewText.untold, text: overviewText.untoldEnds(untold.contracts, untold.regions) }]
      : []),
  ];
}

/** The day, and what it is the day of: where, what, how sure, and which lines say so. */
function pointItem({ asking, deadlines }: AttentionPoint): Item[] {
  const [first] = deadlines;
  if (!first) return [];
  const { line, stretch, decideBy, isSilent } = first;
  const periods = joined(
    deadlines.map(({ period }) => periodText(period.id, period.standing === 'if-any')),
    ', ',
  );
  const told = [
    phrase`${whereFor(first)}: ${overviewText[asking](periods)}`,
    ...membersIn(first).map(plain),
    ...(isSilent ? [deadlinesText.silent] : []),
    ...(stretch.status?.isExpected ? [overviewText.planned] : []),
    ...(restsOnDoubt(first) ? [deadlinesText.doubtful] : []),
    plain(
      linesText(
        referencesOf(
          deadlines.flatMap(({ period }) => period.inputs),
          line.schedule.contract.region,
        ),
      ),
    ),
  ];
  return [{ name: decideBy ? decideByText(first, decideBy) : lastDayText(first), text: joined(told, ' · ') }];
}

function whereFor({ line }: Deadline): string {
  const { contract } = line.schedule;
  const { region, segment } = contract;
  return [region.short, trackOf(contract).name, ...(segment ? [segmentName(segment)] : [])].join(' › ');
}
