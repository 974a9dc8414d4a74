/** A date where it is printed; parts that are not printed are left out. */
export interface PrintedDate {
  readonly at: number;
  readonly end: number;
  readonly year?: string | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** First and last month of a quarter or a half year. */
  readonly months?: readonly [number, number];
}

type Parts = Omit<PrintedDate, 'at' | 'end'>;

const firstHalf = 'jan(?:uari)?|feb(?:r(?:uari)?)?|maart|mrt|apr(?:il)?|mei|juni?';
const secondHalf = 'juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthNames = `${firstHalf}|${secondHalf}`;
const monthStarts = ['jan', 'feb', 'm(?:aart|rt)', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const weekdays = '(?:maan|dins|woens|donder|vrij|zater|zon)dag';
const year = String.raw`(19[89]\d|20\d\d)(?!\d|[.,]\d|/\d{1,3}(?!\d))`;
const yearBehind = String.raw`(?:[.\s,(]*(?:van )?(?:het jaar )?(?:${year}|'(\d\d)(?!\d)))?`;
const start = String.raw`(?<!\d|\d[.,/-])`;
const listLink = String.raw`\s?(?:&|\+|-|/|en|of|t/m|tot en met|tot)\s?`;
const dayList = String.raw`(?:,\s?\d{1,2})*(?:${listLink}\d{1,2})+\.?\s?(?:${monthNames})(?![a-z])`;
const nth = '(?:([1-4])°|(eerste|tweede|derde|vierde))';

/** Most telling first: what one form has read, the next ones no longer see. */
const forms: readonly [RegExp, (found: readonly (string | undefined)[]) => Parts][] = [
  [
    pattern(String.raw`${start}(\d{4})-(\d\d)-(\d\d)(?!\d)`),
    ([y, m, d]) => ({ year: y, month: Number(m), day: Number(d) }),
  ],
  [
    pattern(String.raw`${start}(20\d\d)/(\d\d)/(\d\d)(?![\d/]|[.,-]\d)`),
    ([y, m, d]) => ({ year: y, month: Number(m), day: Number(d) }),
  ],
  [
    pattern(String.raw`${start}(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/]|[.,-]\d)`),
    ([d, , m, y]) => ({ year: y, month: Number(m), day: Number(d) }),
  ],
  [
    pattern(String.raw`${start}(\d{1,2})([-/])(\d{1,2})\2'?(\d\d)(?![\d/]|[.,-]\d)`),
    ([d, , m, y]) => ({ year: `20${y}`, month: Number(m), day: Number(d) }),
  ],
  [pattern(String.raw`${start}(20\d\d)-(0[1-9]|1[0-2])(?![\d/-])`), ([y, m]) => ({ year: y, month: Number(m) })],
  [pattern(String.raw`${start}(0?[1-9]|1[0-2])[-/](20\d\d)(?![\d/-])`), ([m, y]) => ({ year: y, month: Number(m) })],
  [pattern(String.raw`${start}(\d{1,2})(?=${dayList})`), ([d]) => ({ day: Number(d) })],
  [
    pattern(String.raw`(?:${start}(\d{1,2})[.\s]{0,2})?(?<![a-z])(${monthNames})(?![a-z])${yearBehind}`),
    ([d, name, y, short]) => ({
      year: y ?? (short && `20${short}`),
      month: monthStarts.findIndex((begins) => new RegExp(`^${begins}`).test(name ?? '')) + 1,
      day: d === undefined ? undefined : Number(d),
    }),
  ],
  [
    pattern(String.raw`(?<![a-z])q ?([1-4])(?!\d)${yearBehind}`),
    ([n, y]) => ({ year: y, months: partOfYear(Number(n), 3) }),
  ],
  [
    pattern(String.raw`${start}(20\d\d)[\s-]*q ?([1-4])(?!\d)`),
    ([y, n]) => ({ year: y, months: partOfYear(Number(n), 3) }),
  ],
  [
    pattern(String.raw`${nth}\s?(kwartaal|helft)${yearBehind}`),
    ([figure, word, kind, y]) => ({
      year: y,
      months: partOfYear(
        figure ? Number(figure) : ['eerste', 'tweede', 'derde', 'vierde'].indexOf(word ?? '') + 1,
        kind === 'helft' ? 6 : 3,
      ),
    }),
  ],
  [pattern(String.raw`(?<!\d|\d[.,]|(?<!\d)\d{1,3}/)${year}`), ([y]) => ({ year: y })],
];

const joining = `en|of|dan wel|t/m|tot en met|tot|uiterlijk|begin|eind|medio|op|in|${weekdays}`;
const shares = new RegExp(String.raw`^(?:[\s,()/&+-]|(?:${joining})(?![a-z]))*$`);

/** Every form has a figure in it, the name of a month, or a part of a year. */
const mayHaveDates = new RegExp(String.raw`\d|${monthStarts.join('|')}|kwartaal|helft`);

/** Every date in a folded text, in order. A year or month printed once serves all before it (`1 en 2 mei 2021`). */
export function datesIn(text: string): PrintedDate[] {
  if (!mayHaveDates.test(text)) return [];
  const dates: PrintedDate[] = [];
  let left = text;
  for (const [form, partsOf] of forms) {
    if (left.search(form) < 0) continue;
    const found = [...left.matchAll(form)].map((match) => {
      return { at: match.index, end: match.index + match[0].length, ...partsOf(match.slice(1)) };
    });
    dates.push(...found);
    left = blanked(left, found, true);
  }
  dates.sort((a, b) => a.at - b.at);
  for (let index = dates.length - 2; index >= 0; index -= 1) {
    const [date, next] = [dates[index], dates[index + 1]];
    if (date && next && shares.test(text.slice(date.end, next.at))) dates[index] = completedBy(date, next);
  }
  return dates;
}

/** The text with every date struck out, at the same length; a year that stands alone stays, it may be any number. */
export function blanked(text: string, dates: readonly PrintedDate[], yearsToo = false): string {
  return dates.reduce((rest, { at, end, month, day, months }) => {
    if (!yearsToo && month === undefined && day === undefined && !months) return rest;
    return rest.slice(0, at) + '¦'.repeat(end - at) + rest.slice(end);
  }, text);
}

function completedBy(date: PrintedDate, next: PrintedDate): PrintedDate {
  const isDayOnly = date.day !== undefined && date.month === undefined;
  const month = isDayOnly ? next.month : date.month;
  const whole = { ...date, month };
  return date.year === undefined && place(whole) <= place(next) ? { ...whole, year: next.year } : whole;
}

function place({ month, day, months }: PrintedDate): number {
  return (month ?? months?.[0] ?? 13) * 100 + (day ?? 0);
}

function partOfYear(nth: number, length: number): readonly [number, number] {
  return [(nth - 1) * length + 1, nth * length];
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'g');
}
