import type { Day } from '../calendar/day.js';
import type { Months, Span } from '../calendar/span.js';
import { exactDayOf, isOpen, type Window } from '../calendar/window.js';
import { citationOf } from '../domain/citing/citation.js';
import { doubtsOf, editionOf } from '../domain/citing/inputs.js';
import type { Dataset, Region } from '../domain/dataset.js';
import type { Cause } from '../domain/terms/cause.js';
import type { Derived } from '../domain/terms/derived.js';
import type { Input } from '../domain/terms/reading.js';
import { labelOf } from '../domain/vocabulary.js';
import { positionOf } from '../source/diagnostic.js';
import { keyOf } from '../source/located.js';
import { reasonText, shownText } from '../text/days.js';
import { keyName } from '../text/keys.js';
import type { InBoth } from '../text/language.js';
import { lengthText, valueText } from '../text/measures.js';
import { type RuleText, ruleText } from '../text/rules.js';
import { doubtText, timelineText } from '../text/timeline.js';
import { whyText } from '../text/why.js';
import { boundsOf } from './bounds.js';
import type { Branch, Report } from './report.js';
import { same } from './report.js';

/** One step of a derivation, for people and for programs. */
export interface WhyNode extends Omit<Branch, 'branches'> {
  readonly record: Report['records'][number];
  readonly branches: readonly WhyNode[];
}

type Given = Window<Cause> | Span<Cause>;

/** What an explanation is about. */
export interface Asked {
  readonly region: Region;
  readonly dataset: Dataset;
  /** A lower bound up to here is left out where nothing bounds the day above: it says nothing of any source. */
  readonly start: Day | undefined;
  /** It is told which values leave the answer open. */
  readonly isWide: boolean;
}

/** Explains a day or a length down to the values of the data. */
export function nodeOf(derived: Derived<unknown>, asked: Asked): WhyNode {
  const { region, dataset, isWide } = asked;
  const [only] = derived.of;
  if (derived.rule === 'not-before' && only && saysTheSame(derived, only, asked)) return nodeOf(only, asked);
  const { rule, input } = derived;
  const gives = derived.gives as Given;
  const { says, basis }: RuleText = ruleText[rule];
  const value = input && told(input, dataset);
  const parts = partsOf(derived);
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
      basis: basis?.en ?? null,
      says: rule === 'stated' ? null : says.en,
      ...boundsIn(gives, asked),
      ...(input ? recordOf(input, region) : {}),
      wide: open !== undefined,
      missing: open?.reason ?? null,
    },
    branches,
  };
}

/** Whether a step changes nothing that is told. */
function saysTheSame(a: Derived<unknown>, b: Derived<unknown>, asked: Asked): boolean {
  const [x, y] = [a, b].map(({ gives }) => JSON.stringify(boundsIn(gives as Given, asked)));
  return x === y;
}

/** What a step rests on: sums of sums are one sum, and the same value used again is counted. */
function partsOf({ of, rule }: Derived<unknown>): { part: Derived<unknown>; count: number }[] {
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

/** `initial term: 4 years 6 months`. */
function told({ mapping, key }: Input, dataset: Dataset): InBoth {
  const raw = String((mapping.value as Record<string, unknown>)[key] ?? '');
  const kind = mapping.path.includes('events') ? 'event' : '';
  const name = keyName(key, kind);
  const value = kind === 'event' && key === 'kind' ? labelOf(dataset, 'event', raw) : valueText(raw);
  return { nl: `${name.nl}: ${value.nl}`, en: `${name.en}: ${value.en}` };
}

/** Where a value stands, which lines state it, and what is doubtful about it. */
function standingOf(input: Input, region: Region, dataset: Dataset): InBoth[] {
  const { file, line, column } = positionOf(keyOf(input.mapping, input.key));
  const cited = placesOf(input, region).map(({ source, lines, quotes }) =>
    whyText.cited(source, String(dataset.cards.get(source)?.value.date ?? '?'), lines, quotes),
  );
  const doubts = doubtsOf([input]).map(({ key, value, kind, instead = [], why }) =>
    timelineText.doubt(key, value, doubtText[kind] ?? same(kind), instead.map(String), why),
  );
  return [whyText.at(`${file}:${line}:${column}`), ...cited, ...doubts];
}

interface CitedPlace {
  readonly source: string;
  readonly lines: string;
  readonly quotes: readonly string[];
}

function placesOf(input: Input, region: Region): CitedPlace[] {
  const own = editionOf(input, region)?.source;
  return (citationOf(input.mapping, input.key)?.places ?? []).map(({ source = own, firstLine, lastLine, quotes }) => ({
    source: source ?? '?',
    lines: firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`,
    quotes,
  }));
}

function recordOf(input: Input, region: Region): WhyNode['record'] {
  const { file, line, column } = positionOf(keyOf(input.mapping, input.key));
  const places = placesOf(input, region);
  const [doubt] = doubtsOf([input]);
  const raw = (input.mapping.value as Record<string, unknown>)[input.key];
  return {
    key: input.key,
    value: raw === undefined ? null : String(raw),
    file,
    line,
    column,
    cite: places.map(({ source, lines }) => `${source}:${lines}`).join('; ') || null,
    quotes: places.flatMap(({ quotes }) => quotes).join('; ') || null,
    doubt: doubt ? `${doubt.kind}${doubt.instead ? `, perhaps ${doubt.instead.join(' or ')}` : ''}` : null,
  };
}

/** Why a value leaves open what follows from it: it is missing, or it is a range itself. */
function openness(gives: Given): { text: InBoth; reason: string | null } | undefined {
  const sides = Object.values(gives) as (string | number | { readonly open: Cause })[];
  const open = sides.find((side): side is { readonly open: Cause } => typeof side === 'object');
  if (!open) return sides[0] === sides[1] ? undefined : { text: whyText.wide, reason: null };
  const { reason } = open.open;
  const text = whyText.missing(reason, reasonText[reason]);
  return text ? { text, reason } : undefined;
}

function resultText(gives: Given, { start }: Asked): InBoth {
  return 'min' in gives ? lengthText(spanText(gives)) : dayText(gives, start);
}

/** A window in words, with the reason where a side is open. */
export function dayText(day: Window<Cause>, start: Day | undefined): InBoth {
  const { earliest, latest } = day;
  const open = [latest, earliest].find((side) => isOpen(side));
  return shownText({
    ...boundsOf(day, start),
    part: undefined,
    reason: open && isOpen(open) ? open.open.reason : undefined,
  });
}

function boundsIn(gives: Given, { start }: Asked): WhyNode['record'] {
  if ('min' in gives) return { length: spanText(gives) };
  const { earliest = null, latest = null } = boundsOf(gives, start);
  return { day: exactDayOf(gives) ?? null, earliest, latest };
}

function spanText({ min, max }: Span<Cause>): string {
  const side = (months: Months<Cause>) => (typeof months === 'number' ? durationText(months) : '');
  return min === max ? side(min) : `${side(min)}..${side(max)}`;
}

function durationText(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return `P${years > 0 ? `${years}Y` : ''}${rest > 0 || years === 0 ? `${rest}M` : ''}`;
}
