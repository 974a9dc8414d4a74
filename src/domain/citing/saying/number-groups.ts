import { numbersIn, type PrintedNumber } from './numerals.js';
import { wordingBefore } from './wordings.js';

/** Numbers that belong together: `4 tot 6` (a range), `2 + 2`, `4 (vier)`; mostly one alone. */
export interface NumberGroup {
  readonly at: number;
  readonly end: number;
  readonly numbers: readonly PrintedNumber[];
  readonly range: boolean;
}

const cap = String.raw`(?:maximaal|max\.?|hoogstens|ten hoogste|hooguit)`;
const to = '(?:-|a|of|dan wel|tot(?: en met)?|t/m)';
const fromTo = new RegExp(
  String.raw`^[\s()-]*(?:(?:x|keer|maal)\s)?${to}[\s()-]*(?:(?:${cap}|eventueel|wel)\s)?[\s(]*$`,
);
const andAtMost = new RegExp(String.raw`^\s*(?:en|tot|,)?\s*${cap}\s*$`);
const both = /^\s*(?:\+|&|en|plus)\s*$/;
const between = /(?<![a-z])tussen (?:de )?$/;

/** Whether the words between two numbers, or between two lengths, make them from and to. */
export function isFromTo(gap: string): boolean {
  return fromTo.test(gap);
}

/** The numbers of a folded text, those that share a unit or make a range in one group. */
export function numberGroupsIn(text: string): NumberGroup[] {
  const groups: NumberGroup[] = [];
  for (const number of numbersIn(text)) {
    const group = groups.at(-1);
    const link = group && linkOf(text, group, number);
    if (link) {
      const numbers = [...group.numbers, number];
      groups.splice(-1, 1, { at: group.at, end: number.end, numbers, range: group.range || link === 'range' });
    } else groups.push({ at: number.at, end: number.end, numbers: [number], range: false });
  }
  return groups;
}

function linkOf(text: string, group: NumberGroup, next: PrintedNumber): 'range' | 'both' | undefined {
  const gap = text.slice(group.end, next.at);
  const before = text.slice(0, group.at);
  const last = group.numbers.at(-1);
  if (!last) return undefined;
  if (/^\s*\($/.test(gap) && last.value === next.value) return 'both';
  const isLess = sizeBefore(last, next) < next.value * next.scale;
  if (both.test(gap)) return between.test(before) && isLess ? 'range' : 'both';
  if (!isLess) return undefined;
  return isFromTo(gap) || (andAtMost.test(gap) && wordingBefore(before) === 'lower') ? 'range' : undefined;
}

/** How much a number is: one without a word such as `miljoen` shares that of the next (`20 à 25 miljoen`). */
export function sizeBefore({ value, scale }: PrintedNumber, next: PrintedNumber | undefined): number {
  return value * (scale === 1 ? (next?.scale ?? 1) : scale);
}
