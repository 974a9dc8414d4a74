import { parseStretch } from '../../../calendar/stretch.js';
import { type DateMeaning, dateMeaningOf, type FirstAndLastDay, firstAndLastDayOf } from './date-meanings.js';
import { type DateWording, dateWordingOf, monthsMeant } from './date-wordings.js';
import { datesIn, type PrintedDate } from './printed-dates.js';

const runsOn = /^[\s,]*(?:t ?\/ ?m|tot[\s-]en[\s-]met)\s/;
const looseLatest =
  /(?<![a-z])(?:uiterlijk|niet later dan|op zijn laatst|maxima(?:al|le)|ten hoogste|hoogstens)(?![a-z])/;
const looseEarliest = /(?<![a-z])(?:vanaf|niet eerder dan|op zijn vroegst)(?![a-z])/;
const looseAbout = /(?<![a-z])(?:medio|rond|circa|ca|ongeveer)(?![a-z])/;

/** Whether folded quotes say a day, a part of one, or a stretch of days, as `parseStretch` reads them. */
export function saysDay(value: string, quotes: readonly string[]): boolean {
  if (!parseStretch(value)) return false;
  const meanings = meaningsIn(quotes);
  const [from, to] = value.split('..');
  if (from === undefined || to === undefined) return meanings.some((meaning) => saysPart(meaning, value));
  if (from === '') return meanings.some(({ upper }) => upper !== undefined && upper === firstAndLastDayOf(to)?.[1]);
  if (to === '') return meanings.some(({ lower }) => lower !== undefined && lower === firstAndLastDayOf(from)?.[0]);
  const stretch = firstAndLastDayOf(value);
  return meanings.some((start, index) => {
    if (stretch && lies(stretch, start.loosely)) return true;
    if (stretch && start.within.some(([first, last]) => first === stretch[0] && last === stretch[1])) return true;
    return saysPart(start, from) && meanings.some((end, other) => other !== index && saysPart(end, to));
  });
}

/** What folded quotes say of days, each reading once, as the data would write it; the telling ones first. */
export function dayReadings(quotes: readonly string[]): string[] {
  return [...new Set(meaningsIn(quotes).map(dateReadingOf))];
}

function dateReadingOf({ printed, within, upper, lower, loosely, about }: DateMeaning): string {
  const [first, last] = within[0] ?? [];
  if (upper !== undefined && first !== upper) return `..${upper}`;
  if (lower !== undefined && first !== lower) return `${lower}..`;
  if (loosely) return loosely.map((day) => day.slice(0, 7)).join('..');
  if (about || first === undefined || last === undefined) return `${printed}~`;
  if (first === last) return first;
  const whole = firstAndLastDayOf(printed);
  return whole?.[0] === first && whole[1] === last ? printed : `${first}..${last}`;
}

/** A date says the part that it prints, and the month and the year that it prints with it. */
function saysPart({ printed, within, loosely, about }: DateMeaning, part: string): boolean {
  if (part.endsWith('~')) return about && printed.startsWith(part.slice(0, -1));
  const days = firstAndLastDayOf(part);
  if (!days) return false;
  if (lies(days, loosely)) return true;
  return within.some(([first, last]) => {
    if (first === days[0] && last === days[1]) return true;
    return printed.startsWith(part) && days[0] <= first && last <= days[1];
  });
}

/** Whether a stretch of more than a day lies in another. */
function lies([first, last]: FirstAndLastDay, within: FirstAndLastDay | undefined): boolean {
  return within !== undefined && first < last && within[0] <= first && last <= within[1];
}

function meaningsIn(quotes: readonly string[]): DateMeaning[] {
  const dates = quotes.map(datesIn);
  const loose = quotes.filter((quote, index) => dates[index]?.length === 0 && !/\d/.test(quote));
  return quotes
    .flatMap((quote, index) => dateMeaningsOf(quote, withYearOf(dates[index] ?? [], dates.toSpliced(index, 1).flat())))
    .map((meaning) => loosened(meaning, loose));
}

function dateMeaningsOf(quote: string, dates: readonly PrintedDate[]): DateMeaning[] {
  let previous: DateWording | undefined;
  return dates.flatMap((date, index) => {
    const [last, next] = [dates[index - 1], dates[index + 1]];
    const leading = quote.slice(last?.end ?? 0, date.at);
    const trailing = quote.slice(date.end, next?.at);
    const months = isYear(date) ? monthsMeant(leading) : undefined;
    const read = { ...dateWordingOf(leading, trailing, previous), months };
    const worded =
      last && isYear(last) && isYear(date) && /^\s?-\s?$/.test(leading)
        ? { ...read, wording: 'through' as const }
        : read;
    const opensRange =
      next !== undefined &&
      (runsOn.test(trailing) || (isYear(date) && isYear(next) && /^\s?(?:-|tot)\s?$/.test(trailing)));
    previous = read.wording;
    return dateMeaningOf(date, worded, opensRange) ?? [];
  });
}

/** Dates without a year, given the only year that stands alone in the other quotes. */
function withYearOf(dates: readonly PrintedDate[], others: readonly PrintedDate[]): readonly PrintedDate[] {
  const years = new Set(others.filter(isYear).map(({ year }) => year));
  const [year] = years;
  return years.size === 1 ? dates.map((date) => ({ ...date, year: date.year ?? year })) : dates;
}

/** A date that no words change, with the wordings that quotes without any date add. */
function loosened(meaning: DateMeaning, loose: readonly string[]): DateMeaning {
  const days = firstAndLastDayOf(meaning.printed);
  if (!meaning.plain || !days) return meaning;
  return {
    ...meaning,
    ...(loose.some((quote) => looseLatest.test(quote)) ? { upper: days[1] } : {}),
    ...(loose.some((quote) => looseEarliest.test(quote)) ? { lower: days[0] } : {}),
    about: loose.some((quote) => looseAbout.test(quote)),
  };
}

function isYear({ year, month, day, months }: PrintedDate): boolean {
  return year !== undefined && month === undefined && day === undefined && months === undefined;
}
