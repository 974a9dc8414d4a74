const upToTwelve = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const teens = 'dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const ordinals = 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'.split(' ');

const upToHundred: readonly (readonly [string, number])[] = [
  ...[...upToTwelve, ...teens].map((word, value) => [word, value] as const),
  ...tens.flatMap((ten, index) =>
    upToTwelve
      .slice(0, 10)
      .map((unit, value) => [value === 0 ? ten : `${unit}en${ten}`, (index + 2) * 10 + value] as const),
  ),
];

const cardinals: ReadonlyMap<string, number> = new Map([
  ...upToHundred,
  ['honderd', 100],
  ...upToHundred.slice(1).map(([word, value]) => [`honderd${word}`, 100 + value] as const),
  ['beide', 2],
  ['allebei', 2],
]);

const longestFirst = [...cardinals.keys()].sort((a, b) => b.length - a.length).join('|');
const andHalf = String.raw`(?:\s?-?en-?\s?(?:een\s?-?)?hal(?:f|ve)(?![a-z]))`;
const tails = 'duizend|maal|malig|tal(?![a-z])|keer|jaars?(?![a-z])|jaren|jarige?(?![a-z])|maand(?:en|se?)?(?![a-z])';
/** `nog eens` is once more, unless it only leads to a number (`nog eens 3 jaar`). */
const onceMore = `(?<![a-z])(?<once>nogmaals|andermaal|nog eens)(?![a-z]|\\s*(?:\\d|(?:max|ten|hoog|${longestFirst})))`;
/** `als enige aanbieder` is one; `enige aanbieders` are some. */
const alone = '(?<![a-z])(?<alone>(?:als|de) enige)(?![a-z])';
const numeral = new RegExp(
  [
    String.raw`(?<figures>\d+(?:[.,:/]\d+)*)(?<position>°)?(?<figuresHalf>${andHalf})?`,
    '(?<![a-z])(?<half>(?:een )?hal(?:f|ve)|anderhal(?:f|ve))(?![a-ik-z])',
    `(?<![a-z])(?<word>${longestFirst})(?<wordHalf>${andHalf})?(?=[^a-z]|$|${tails})`,
    `(?<![a-z])(?<ordinal>${ordinals.join('|')})(?![a-z])`,
    onceMore,
    alone,
  ].join('|'),
  'g',
);

const scales: readonly [number, RegExp][] = [
  [1e3, /^\s?duizend(?![a-z])/],
  [1e6, /^\s?(?:miljoen(?:en)?|mln|mio)(?![a-z])\.?/],
  [1e9, /^\s?(?:miljard(?:en)?|mld)(?![a-z])\.?/],
];
/** Only behind a euro sign: `20 m` may be metres. */
const scalesOfEuros: readonly [number, RegExp][] = [
  [1e3, /^\s?k(?![a-z])/],
  [1e6, /^\s?m(?![a-z²³])/],
];

/** A number where it is printed; `value` is NaN where the figures are none (`10:30`, `3.2.1`). */
export interface PrintedNumber {
  readonly at: number;
  readonly end: number;
  /** What is printed before a word such as `miljoen`. */
  readonly value: number;
  /** What that word makes of it: a thousand, a million, a milliard; 1 where there is none. */
  readonly scale: number;
  /** Says which one, not how many: `derde`, `3e`. */
  readonly ordinal: boolean;
  /** The word `een`, which may be no more than the article. */
  readonly article: boolean;
}

/** Every number in a folded text, in figures or in words up to two hundred, halves and ordinals included. */
export function numbersIn(text: string): PrintedNumber[] {
  const numbers: PrintedNumber[] = [];
  for (const found of text.matchAll(numeral)) {
    const { figures, position, ordinal, once } = found.groups ?? {};
    const [scale, end] = scaledAt(text, found.index, found.index + found[0].length);
    const size = sizeOf(found.groups ?? {});
    const negative = figures !== undefined && isNegative(text, found.index, figures, numbers.at(-1)?.end);
    numbers.push({
      at: negative ? found.index - 1 : found.index,
      end,
      value: negative ? -size : size,
      scale,
      ordinal: position !== undefined || ordinal !== undefined,
      article: found[0] === 'een' || once !== undefined,
    });
  }
  return numbers;
}

/** What the words behind a number make of it, and where they end. */
function scaledAt(text: string, start: number, end: number): [scale: number, end: number] {
  const behind = text.slice(end);
  for (const [scale, words] of /€\s?$/.test(text.slice(0, start)) ? [...scales, ...scalesOfEuros] : scales) {
    const found = words.exec(behind);
    if (found) return [scale, end + found[0].length];
  }
  return [1, end];
}

function sizeOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { figures, figuresHalf, half, word, wordHalf, ordinal, once, alone } = groups;
  if (once !== undefined || alone !== undefined) return 1;
  if (half !== undefined) return half.startsWith('ander') ? 1.5 : 0.5;
  if (ordinal !== undefined) return ordinals.indexOf(ordinal) + 1;
  const whole = figures === undefined ? (cardinals.get(word ?? '') ?? Number.NaN) : valueOfFigures(figures);
  return (figuresHalf ?? wordHalf) === undefined ? whole : whole + 0.5;
}

function valueOfFigures(figures: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(figures)) return Number(figures.replaceAll('.', '').replace(',', '.'));
  return /^\d+(?:[.,]\d{1,3})?$/.test(figures) ? Number(figures.replace(',', '.')) : Number.NaN;
}

/** `-4.069` is below nothing, also beside another amount; `4-6` and `4 -6` are from and to. */
function isNegative(text: string, at: number, figures: string, previousEnd: number | undefined): boolean {
  if (text[at - 1] !== '-' || (at > 1 && !/[\s€(]/.test(text[at - 2] ?? ''))) return false;
  const follows = previousEnd !== undefined && text.slice(previousEnd, at - 1).trim() === '';
  return !follows || figures.includes('.');
}
