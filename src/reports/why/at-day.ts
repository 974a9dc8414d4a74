import type { Day } from '../../calendar/day.js';
import { doubtsOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { doubtedBelow } from '../../domain/terms/stretches.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { timelineText } from '../../text/timeline.js';
import { whyText } from '../../text/why.js';
import { pathOf } from '../contract-path.js';
import { doubtSentences } from '../doubts.js';
import { leaf } from '../leaf.js';
import { periodName } from '../period-name.js';
import type { Section } from '../report.js';
import type { DayAsked } from './asked.js';
import { dayTree, type Explaining, stretchesTold } from './day-tree.js';
import { type WhyNode, windowText } from './node.js';
import type { DayTree } from './records.js';

/**
 * Where a day of a contract comes from: first what a paper says to be that day, then in a line each what follows from it, with the
 * command that explains it. Where no paper says the day, the first that comes out at it is explained in full.
 */
export function sectionsAtDay(parts: readonly Explaining[], isAsked: DayAsked, dataset: Dataset): Section[] {
  const all = parts.flatMap((part) => part.trees.map((tree) => ({ part, tree })));
  const stretchOf = stretchesTold(parts, dataset);
  const own = all.filter(({ tree: { node } }) => saysIt(node, isAsked));
  const shown = new Set(own.map(({ tree }) => placeOfNode(tree.node)));
  const said = new Map(
    all.flatMap(({ tree }) => sayingBelow(tree.node, isAsked)).map((one) => [placeOfNode(one), one]),
  );
  const others = [...said].filter(([place]) => !shown.has(place)).map(([, node]) => sectionOfSaying(node));
  const [first] = all;
  const inFull = own.length + others.length > 0 || !first ? own : [first];
  const rest = all.filter((one) => !inFull.includes(one));
  return [
    ...inFull.map(({ part, tree }) => dayTree(tree, part.period, stretchOf(part))),
    ...others,
    ...(rest.length > 0 ? [followingSection(rest, stretchOf, dataset)] : []),
  ];
}

/** Whether a paper says the day in so many words. */
function saysIt({ record: { rule, day, earliest, latest } }: WhyNode, isAsked: DayAsked): boolean {
  return rule === 'stated' && [day, earliest, latest].some((one) => isAsked((one as Day | null) ?? undefined));
}

function sayingBelow(node: WhyNode, isAsked: DayAsked): WhyNode[] {
  return [...(saysIt(node, isAsked) ? [node] : []), ...node.branches.flatMap((one) => sayingBelow(one, isAsked))];
}

function placeOfNode({ record: { file, line, column } }: WhyNode): string {
  return [file, line, column].join(':');
}

function sectionOfSaying({ text, details: [first = plain(''), ...more] }: WhyNode): Section {
  return { heading: text, details: [], rows: [], notes: [], tree: [leaf(first, more)] };
}

/** A line for each period: which days come out there, and how all of them are explained. */
function followingSection(
  rest: readonly { part: Explaining; tree: DayTree }[],
  stretchOf: (part: Explaining) => Text | undefined,
  dataset: Dataset,
): Section {
  const parts = [...new Set(rest.map(({ part }) => part))];
  const lines = parts.flatMap((part): Text[] => {
    const { period, stretch, schedule } = part;
    if (!period) return [];
    const days = rest
      .filter((one) => one.part === part)
      .map(({ tree: { what, day, start } }) => phrase`${whyText.days[what]} ${windowText(day, start)}`);
    const mark = doubtedBelow(period, stretch).length > 0 ? timelineText.doubtMark : '';
    const of = stretchOf(part);
    const name = joined([...(of ? [of] : []), phrase`${periodName(period)}${mark}`], ' › ');
    return [whyText.followsAt(name, joined(days, ', '), `${pathOf(schedule.contract)}/${period.id}`)];
  });
  const doubts = parts.flatMap(({ period, stretch }) => (period ? doubtsOf(doubtedBelow(period, stretch)) : []));
  return {
    heading: whyText.following,
    details: [],
    rows: [],
    notes: doubtSentences(doubts, dataset),
    tree: lines.map((text) => leaf(text)),
  };
}
