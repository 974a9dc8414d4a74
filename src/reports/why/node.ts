import type { Day } from '../../calendar/day.js';
import { isOpenEnd, type Span, type SpanSide, spanText } from '../../calendar/span.js';
import { exactDayOf, isOpen, type Open, type Window } from '../../calendar/window.js';
import type { Dataset, Region } from '../../domain/dataset.js';
import { boundsOf } from '../../domain/terms/bounds.js';
import type { Cause } from '../../domain/terms/cause.js';
import type { Derived } from '../../domain/terms/derived.js';
import type { Input } from '../../domain/terms/reading.js';
import { reasonText, shownText } from '../../text/days.js';
import type { Text } from '../../text/language.js';
import { lengthText } from '../../text/measures.js';
import { type DerivationText, ruleText } from '../../text/rules.js';
import { whyText } from '../../text/why.js';
import type { Branch, Report } from '../report.js';
import { inputRecord, standingOf, told } from './input.js';

/** One step of a derivation, for people and for programs. */
export interface WhyNode extends Omit<Branch, 'branches'> {
  readonly record: Report['records'][number];
  readonly branches: readonly WhyNode[];
}

type WindowOrSpan = Window<Cause> | Span<Cause>;

/** What an explanation is about. */
export interface ExplainedPeriod {
  readonly region: Region;
  readonly dataset: Dataset;
  /** A lower bound up to here is left out where nothing bounds the day above: it says nothing of any source. */
  readonly start: Day | undefined;
  /** It is told which values leave the answer open. */
  readonly isWide: boolean;
}

/** Explains a day or a length down to the values of the data. */
export function nodeOf(derived: Derived<unknown>, asked: ExplainedPeriod): WhyNode {
  const { region, dataset, isWide } = asked;
  const [only] = derived.of;
  if (derived.rule === 'not-before' && only && changesNothing(derived, only, asked)) return nodeOf(only, asked);
  const { rule, input } = derived;
  const gives = derived.gives as WindowOrSpan;
  const { says, basis }: DerivationText = ruleText[rule];
  const value = input && told(input, dataset);
  const parts = stepParts(derived);
  const branches = parts.map(({ part, count }) => times(nodeOf(part, asked), count));
  const open = isWide && parts.length === 0 ? openness(gives) : undefined;
  const ownRule = rule === 'stated' ? [] : [whyText.by(ruleText[rule])];
  return {
    text: value && rule === 'stated' ? value : resultText(gives, asked),
    details: [
      ...ownRule,
      ...(value && rule !== 'stated' ? [value] : []),
      ...(input ? standingOf(input, region, dataset) : []),
      ...(open ? [open.text] : []),
    ],
    record: {
      rule,
      basis: basis ?? null,
      says: rule === 'stated' ? null : says,
      ...boundsIn(gives, asked),
      ...(input ? inputRecord(input, region) : {}),
      wide: open !== undefined,
      missing: open?.reason ?? null,
    },
    branches,
  };
}

/** Whether a step changes nothing that is told. */
function changesNothing(a: Derived<unknown>, b: Derived<unknown>, asked: ExplainedPeriod): boolean {
  const [x, y] = [a, b].map(({ gives }) => JSON.stringify(boundsIn(gives as WindowOrSpan, asked)));
  return x === y;
}

/** What a step rests on: sums of sums are one sum, and the same value used again is counted. */
function stepParts({ of, rule }: Derived<unknown>): { part: Derived<unknown>; count: number }[] {
  const flat = rule === 'summed' ? of.flatMap((part) => flattened(part)) : of;
  const counted: { part: Derived<unknown>; count: number }[] = [];
  for (const part of flat) {
    const again = counted.find((one) => part.of.length === 0 && isSameInput(one.part.input, part.input));
    if (again) again.count += 1;
    else counted.push({ part, count: 1 });
  }
  return counted;
}

function flattened(derived: Derived<unknown>): Derived<unknown>[] {
  const found: Derived<unknown>[] = [];
  const waiting = [derived];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.rule === 'summed') waiting.push(...[...next.of].reverse());
    else found.push(next);
  }
  return found;
}

function isSameInput(a: Input | undefined, b: Input | undefined): boolean {
  return a !== undefined && a.mapping.value === b?.mapping.value && a.key === b.key;
}

function times(node: WhyNode, count: number): WhyNode {
  return { ...node, text: whyText.times(node.text, count), record: { ...node.record, times: count } };
}

/** Why a value leaves open what follows from it: it is missing, or it is a range itself. */
function openness(gives: WindowOrSpan): { text: Text; reason: string | null } | undefined {
  const sides = Object.values(gives) as (Day | SpanSide<Cause>)[];
  const open = sides.find((side): side is Open<Cause> => typeof side === 'object' && 'open' in side);
  const isExact = JSON.stringify(sides[0]) === JSON.stringify(sides[1]);
  if (!open) return isExact ? undefined : { text: whyText.wide, reason: null };
  const { reason } = open.open;
  const text = whyText.missing(reason, reasonText[reason]);
  return text ? { text, reason } : undefined;
}

function resultText(gives: WindowOrSpan, { start }: ExplainedPeriod): Text {
  if (!('min' in gives)) return windowText(gives, start);
  const { min, max } = gives;
  return min === 0 && isOpenEnd(max) ? reasonText[max.open.reason] : lengthText(spanText(gives));
}

/** A window in words, with the reason where a side is open. */
export function windowText(day: Window<Cause>, start: Day | undefined): Text {
  const { earliest, latest } = day;
  const open = [latest, earliest].find((side) => isOpen(side));
  return shownText({
    ...boundsOf(day, start),
    part: undefined,
    reason: open && isOpen(open) ? open.open.reason : undefined,
  });
}

function boundsIn(gives: WindowOrSpan, { start }: ExplainedPeriod): WhyNode['record'] {
  if ('min' in gives) {
    const isBounded = !isOpenEnd(gives.min) || !isOpenEnd(gives.max);
    return { length: isBounded ? spanText(gives) : null };
  }
  const { earliest = null, latest = null } = boundsOf(gives, start);
  return { day: exactDayOf(gives) ?? null, earliest, latest };
}
