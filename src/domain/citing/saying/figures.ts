import { type Length, lengthFrom } from '../../../calendar/length.js';
import { isFromTo, type NumberGroup, numberGroupsIn, sizeBefore } from './number-groups.js';
import { blanked, datesIn } from './printed-dates.js';
import { danglingWording, type Wording, wordingAfter, wordingBefore } from './wordings.js';

/** One number or length as printed, or several that share a unit: `4`, `4 jaar`, `4 tot 6 jaar`, `2 + 2 jaar`. */
export interface Figure {
  readonly at: number;
  readonly end: number;
  /** How long a unit is; `undefined` for a number without a unit of time. */
  readonly unit: Length | undefined;
  /** What they are in full: `20 miljoen` is 20 000 000. */
  readonly values: readonly number[];
  /** Whether a word such as `miljoen` is printed with them. */
  readonly scaled: boolean;
  /** The values are from and to, and none of them is said alone. */
  readonly range: boolean;
  readonly wordings: ReadonlySet<Wording | 'plain'>;
}

const year = 12;
const quarter = 3;
const week = lengthFrom(0, 7);
const day = lengthFrom(0, 1);
const times = /^\s*(?:x|keer|maal)\s*\(?$/;
const oneOfSeveral = /^\s*(?:verlengings?)?(?:mogelijkheid|optie|maal|keer|verlenging)(?![a-z])/;
const kindsOfYear = 'volle|hele|extra|opeenvolgende|achtereenvolgende|aaneengesloten|contract|kalender|overeenkomst';
const years = 'jaars?|jaren|jarige?|jr';
const months = 'maand(?:en|se?)?|mnd';
const unitOfTime = new RegExp(
  String.raw`^[\s)]*-?\s*(?:(?:${kindsOfYear})[\s-]?)*(?:(${years})|(${months})|(kwarta(?:al|len))|(weken|week)|(?:kalender)?dag(?:en)?)(?![a-z])`,
);

/** `twee verlengingsjaren` is so many times a year: `het tweede optiejaar` is one of them. */
const yearsOfOption =
  /^[\s)]*(?:(?:optionele|mogelijke|extra|volle|hele) )*(?:verlengings?|optie)-?(?:jaar|jaren)(?![a-z])/;

/**
 * Every number and every length in folded quotes that is no part of a date, with the wordings put on it.
 * A wording that no number follows, in whichever quote, is put on those that have none.
 */
export function figuresIn(quotes: readonly string[]): Figure[] {
  const texts = quotes.map((quote) => blanked(quote, datesIn(quote)));
  const figures = texts.map((text) => joinedFigures(text, wordedFiguresIn(text)));
  const loose = texts.map((text, index) => danglingWording(text.slice(figures[index]?.at(-1)?.end ?? 0)));
  const added = loose.flatMap((dangling) => dangling?.wording ?? []);
  return figures.flatMap((found, index) =>
    found.map((figure) => {
      if (!isPlain(figure)) return figure;
      const own = figure === found.at(-1) ? loose[index] : undefined;
      return { ...figure, wordings: new Set(own?.opens ? [own.wording] : ['plain' as const, ...added]) };
    }),
  );
}

/** What values say in their wording, as the data would write it: `..4` for at most 4, `~4` for about 4. */
export function worded(values: readonly string[], range: boolean, wordings: Figure['wordings']): string[] {
  if (range) return [`${values[0]}..${values.at(-1)}`];
  const [wording = 'plain'] = wordings;
  return values.flatMap((value) => {
    if (wording === 'plain') return value;
    if (wording === 'upper' || wording === 'nearly') return `..${value}`;
    if (wording === 'lower' || wording === 'over') return `${value}..`;
    return wording === 'about' && !value.startsWith('P') ? `~${value}` : [];
  });
}

function wordedFiguresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  let clause = 0;
  for (const group of numberGroupsIn(text)) {
    const time = unitOfTime.exec(text.slice(group.end));
    const unit = time ? figureUnitOf(time) : undefined;
    const end = group.end + (time?.[0].length ?? 0);
    const before = wordingBefore(text.slice(clause, group.at));
    const wording = group.range ? undefined : (before ?? wordingAfter(text.slice(end)));
    const last = figures.at(-1);
    const multiplier = last && times.test(text.slice(last.end, group.at)) ? [...last.wordings] : [];
    const wordings = new Set(wording ? [wording] : ['plain' as const, ...multiplier]);
    const scaled = group.numbers.some(({ scale }) => scale !== 1);
    const option = yearsOfOption.exec(text.slice(group.end));
    if (option) {
      figures.push(...optionYears(group, end, end + option[0].length, wordings));
      clause = end + option[0].length;
      continue;
    }
    const values = figureValuesOf(group, unit, text.slice(end));
    figures.push({ at: group.at, end, unit, values, scaled, range: group.range, wordings });
    const isArticle = unit === undefined && group.numbers.every(({ article }) => article);
    if (wording || !isArticle) clause = end;
  }
  return figures;
}

/** How often, and how long: a year each, and all of them together. */
function optionYears(group: NumberGroup, end: number, behind: number, wordings: Figure['wordings']): Figure[] {
  const isPosition = group.numbers.some(({ ordinal }) => ordinal);
  const counts = isPosition ? group.numbers.map(() => 1) : group.numbers.map(({ value }) => value);
  const { range } = group;
  return [
    { at: group.at, end, unit: undefined, values: counts, scaled: false, range, wordings },
    { at: end, end: behind, unit: year, values: [...new Set([1, ...counts])], scaled: false, range: false, wordings },
  ];
}

function figureUnitOf([, yearly, monthly, quarterly, weekly]: RegExpExecArray): Length {
  if (yearly) return year;
  if (monthly) return 1;
  return quarterly ? quarter : weekly ? week : day;
}

/**
 * `het derde jaar` is three years and `de derde optie` one option, that one; `het derde kwartaal` is no nine months, nor a
 * week or a day.
 */
function figureValuesOf({ numbers }: NumberGroup, unit: Length | undefined, behind: string): number[] {
  const isPosition = numbers.some(({ ordinal }) => ordinal);
  if (isPosition && unit === undefined) return oneOfSeveral.test(behind) ? numbers.map(() => 1) : [];
  if (isPosition && unit !== year && unit !== 1) return [];
  // Decimals times a million leave a trace of binary arithmetic.
  return numbers.map((number, index) => Math.round(sizeBefore(number, numbers[index + 1]) * 1e4) / 1e4);
}

/** Lengths that make one: `4 jaar en 6 maanden` added up, `6 maanden tot 1 jaar` from and to. */
function joinedFigures(text: string, figures: readonly Figure[]): Figure[] {
  const result: Figure[] = [];
  for (const figure of figures) {
    const last = result.at(-1);
    const one = last && oneFigure(last, figure, text.slice(last.end, figure.at));
    if (one) result.splice(-1, 1, one);
    else result.push(figure);
  }
  return result;
}

function oneFigure(a: Figure, b: Figure, gap: string): Figure | undefined {
  const [first, second] = [figureMonthsOf(a), figureMonthsOf(b)];
  if (first === undefined || second === undefined) return undefined;
  const one = { ...a, end: b.end, unit: 1 };
  if (a.unit === year && b.unit === 1 && /^\s*(?:en\s)?$/.test(gap)) return { ...one, values: [first + second] };
  return first < second && isFromTo(gap) ? { ...one, values: [first, second], range: true } : undefined;
}

/** Of a single length in years or months. */
function figureMonthsOf({ unit, values }: Figure): number | undefined {
  const [value, more] = values;
  return typeof unit !== 'number' || value === undefined || more !== undefined ? undefined : value * unit;
}

function isPlain({ range, wordings }: Figure): boolean {
  return !range && wordings.size === 1 && wordings.has('plain');
}
