/**
 * One length: whole months as a number; or months and days, where weeks or days are in it. The days come after the months.
 */
export type Length = number | { readonly months: number; readonly days: number };

export function wholeMonthsOf(length: Length): number {
  return typeof length === 'number' ? length : length.months;
}

export function daysBeyondOf(length: Length): number {
  return typeof length === 'number' ? 0 : length.days;
}

export function lengthFrom(months: number, days: number): Length {
  return days === 0 ? months : { months, days };
}

export function added(a: Length, b: Length): Length {
  return lengthFrom(wholeMonthsOf(a) + wholeMonthsOf(b), daysBeyondOf(a) + daysBeyondOf(b));
}

/** The length so many times. */
export function multiplied(length: Length, times: number): Length {
  return lengthFrom(wholeMonthsOf(length) * times, daysBeyondOf(length) * times);
}

/**
 * Below zero where the first is surely shorter, above where it is surely longer, whatever the days that their months have;
 * `undefined` where that depends on them: P1M may be shorter than P30D and may be longer.
 */
export function compared(a: Length, b: Length): number | undefined {
  const [months, days] = [wholeMonthsOf(a) - wholeMonthsOf(b), daysBeyondOf(a) - daysBeyondOf(b)];
  if (Math.sign(months) === Math.sign(days)) return months;
  const [least, most] = [fewestDays(Math.abs(months)), mostDays(Math.abs(months))];
  if (Math.abs(days) < least) return months;
  return Math.abs(days) > most ? days : undefined;
}

/** The fewest whole months that a length surely does not exceed. */
export function monthsCovering(length: Length): number {
  let months = wholeMonthsOf(length);
  while ((compared(months, length) ?? -1) < 0) months += 1;
  return months;
}

/** Reads an ISO 8601 duration: years and months (`P4Y6M`), weeks (`P13W`) or days (`P30D`); `undefined` for anything else. */
export function parseLength(text: string): Length | undefined {
  const found = /^P(?:(\d{1,4})([WD])|(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?)$/.exec(text);
  if (!found) return undefined;
  const [, count, unit, years = 0, months = 0] = found;
  if (count !== undefined) return lengthFrom(0, Number(count) * (unit === 'W' ? 7 : 1));
  return Number(years) * 12 + Number(months);
}

/**
 * A length as an ISO 8601 duration: 54 months are `P4Y6M`, none are `P0M`, whole weeks alone
 * `P13W`; a sum with days is `P4Y30D`.
 */
export function durationText(length: Length): string {
  const [all, days] = [wholeMonthsOf(length), daysBeyondOf(length)];
  if (all === 0 && days > 0 && days % 7 === 0) return `P${days / 7}W`;
  const [years, months] = [Math.floor(all / 12), all % 12];
  const parts = [years > 0 ? `${years}Y` : '', months > 0 ? `${months}M` : '', days > 0 ? `${days}D` : ''];
  return `P${parts.join('') || '0M'}`;
}

function fewestDays(months: number): number {
  return Math.floor(months / 12) * 365 + (months % 12) * 28;
}

function mostDays(months: number): number {
  return Math.floor(months / 12) * 366 + (months % 12) * 31;
}
