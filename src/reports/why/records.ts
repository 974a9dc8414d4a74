import type { Day } from '../../calendar/day.js';
import type { Window } from '../../calendar/window.js';
import type { Cause } from '../../domain/terms/cause.js';
import type { Period } from '../../domain/terms/period.js';
import type { Schedule } from '../../domain/terms/schedule.js';
import type { Stretch } from '../../domain/terms/stretches.js';
import { trackOf } from '../../domain/things.js';
import type { Text } from '../../text/language.js';
import { ruleText } from '../../text/rules.js';
import { periodText } from '../../text/timeline.js';
import { whyText } from '../../text/why.js';
import type { Report } from '../report.js';
import type { WhyNode } from './node.js';

export const whyFields = [
  'region',
  'track',
  'segment',
  'contract',
  'period',
  'schedule',
  'municipalities',
  'assumed',
  'what',
  'depth',
  'rule',
  'basis',
  'day',
  'earliest',
  'latest',
  'length',
  'times',
  'key',
  'value',
  'file',
  'line',
  'column',
  'cite',
  'quotes',
  'doubt',
  'doubtLabel',
  'wide',
  'missing',
  'says',
] as const;

/** What the codes of records are called. */
export const whyWords: Readonly<Record<string, (code: string) => Text>> = {
  period: (id) => periodText(id, false),
  what: (what) => whyText.days[what as keyof typeof whyText.days],
  rule: (rule) => ruleText[rule as keyof typeof ruleText].says,
};

/** One day of a period, with all the steps that lead to it. */
export interface DayTree {
  readonly what: keyof typeof whyText.days;
  readonly day: Window<Cause>;
  /** A lower bound up to here says nothing. */
  readonly start: Day | undefined;
  readonly node: WhyNode;
}

/** A period of a contract with its days. */
export interface Explained {
  readonly schedule: Schedule;
  readonly stretch: Stretch;
  /** Missing where no source gives the terms: then there is no day to explain. */
  readonly period: Period | undefined;
  readonly trees: readonly DayTree[];
}

/** A record for each step, what it rests on behind it and one deeper. Which period it is about is told as in the timeline. */
export function recordsOf({ schedule, stretch, period, trees }: Explained): Report['records'] {
  const { contract, assumption } = schedule;
  const head = {
    region: contract.region.id,
    track: trackOf(contract).id,
    segment: contract.segment?.id ?? null,
    contract: contract.id,
    period: period?.id ?? null,
    schedule: assumption.texts.length > 0 ? 'assumed' : stretch.schedule,
    municipalities: stretch.municipalities?.join('; ') ?? null,
    assumed: assumption.texts.join('; ') || null,
  };
  return trees.flatMap(({ what, node }) => flat(node, 0).map((record) => ({ ...head, what, ...record })));
}

function flat(node: WhyNode, depth: number): Report['records'][number][] {
  return [{ ...node.record, depth }, ...node.branches.flatMap((branch) => flat(branch, depth + 1))];
}
