/**
 * What the words around a date make of it. `until` ends the day before, `through` on it; `at-least-…` (`in ieder geval
 * tot`) not sooner than that. `ends-on` is that day where it is the last of its month, else it and the day before;
 * `ends-per` is that day where it is the last of its month, else the day before; `lapses-on` may mean the day before in
 * either case. `voor 2022` may mean for that year; `middle` and `about` say roughly when.
 */
export type DateWording =
  | 'on'
  | 'through'
  | 'until'
  | 'until-at-latest'
  | 'at-latest'
  | 'at-least-until'
  | 'at-least-through'
  | 'or-earlier'
  | 'or-later'
  | 'before'
  | 'before-or-for'
  | 'starts-with'
  | 'from'
  | 'after'
  | 'ends-on'
  | 'ends-per'
  | 'lapses-on'
  | 'middle'
  | 'about';

const weekdays = '(?:maan|dins|woens|donder|vrij|zater|zon)dag';
const between = `(?:(?:de|het|jaar|maand|datum|in|op|per|van|periode|begin|${weekdays})[\\s,]+)*`;
const lapsing = 'verlo(?:opt|pen)|verliep(?:en)?|vervalt|vervallen|verviel(?:en)?|expire(?:ert|ren)';
const ending = `(?:${lapsing}|afloopt|aflopen|afliep(?:en)?|eindig(?:t|en|de|den|end)|beeindigd|stopt|stoppen|ophoud(?:t|en))`;
const parted = '(?:loopt|lopen|liep(?:en)?)';
const atLatest =
  "(?:uiterlijk|niet later dan|op (?:zijn|z'n) laatst|ten laatste|maximaal|ten hoogste|hoogstens|hooguit)";
const atLeast =
  "(?:in (?:ieder|elk) geval|ten ?minste|minstens|minimaal|zeker|op (?:zijn|z'n) minst)(?: (?:door|geldig|van kracht))?";
const through = String.raw`(?:tot[\s-]en[\s-]met|t ?/ ?m|t\.?e\.?m\.?)`;
const approximate = String.raw`(?:(?<![a-z])(?:rond(?:om)?|circa|ca\.?|ongeveer|omstreeks|plusminus)|[±~])`;

const before = (words: string) => new RegExp(`(?<![a-z])${words}(?![a-z])\\s*${between}$`);

const wordings: readonly [DateWording, RegExp][] = [
  ['middle', before('(?:medio|half|halverwege)')],
  ['about', new RegExp(`${approximate}\\s*${between}$`)],
  ['until-at-latest', before(`${atLatest} tot`)],
  ['at-latest', before(`${atLatest}(?: ${through})?`)],
  ['at-least-until', new RegExp(`(?<![a-z])${atLeast} tot (?:(?:de|het|jaar|maand|datum|begin|${weekdays})[\\s,]+)*$`)],
  ['at-least-through', before(`${atLeast} ${through}`)],
  ['through', before(through)],
  ['from', before("(?:niet (?:eerder dan|voor)|op (?:zijn|z'n) vroegst|vanaf)")],
  ['before', before('eerder dan')],
  // What is for a year is in it; only of a day `voor` means before.
  ['on', /(?<![a-z])voor (?:heel )?het (?:hele )?jaar $/],
  // A calendar year begins on its first day; "met ingang van 2022" may be any day of it.
  ['starts-with', /(?<![a-z])met ingang van het kalenderjaar $/],
  ['before-or-for', before('voor')],
  ['until', new RegExp(`(?<![a-z])tot (?:(?:de|het|jaar|maand|datum|begin|${weekdays})[\\s,]+)*$`)],
  ['after', before('na')],
];

const sameClause = '(?:(?!(?<![a-z])(?:en|start|begint|waarna)(?![a-z]))[^.:;,|]){0,60}';
const endsBefore = new RegExp(`(?<![a-z])(?:${ending}|${parted} af)(?![a-z])${sameClause}$`);
const endsBehind = new RegExp(`^\\s*${ending}(?![a-z])`);
/** `Per 4 februari 2023 is die periode voorbij` */
const isOverBehind = /^ (?:is|was|zijn|waren) (?:[a-z]+ ){0,4}voorbij(?![a-z])/;
const lapses = new RegExp(`(?<![a-z])(?:${lapsing})(?![a-z])`);
const partedBefore = new RegExp(`(?<![a-z])${parted}(?![a-z])${sameClause}$`);
const preposition = new RegExp(`(?<![a-z])(op|per) (?:${weekdays} )?$`);
const closing = /(?<![a-z])(?:eind|einde|ultimo) (?:van )?(?:het )?(?:jaar )?(?:de maand )?$/;
const orOtherwise =
  /^[\s,(]*(?:of|dan wel) (?:(?:zo ?veel|zo|mogelijk|eventueel|wellicht|misschien|zelfs|nog|iets) )*(?:(eerder|vroeger)|later)(?! dan)(?![a-z])/;
const andAlso = /^[\s()]*(?:,|\/|en\s|of\s)[\s()]*$/;

/** Words for a part of a year: from which month to which any stretch may be meant. */
const stretches: readonly [RegExp, readonly [number, number]][] = [
  [/(?<![a-z])(?:begin|aanvang|eerste maanden) (?:van )?(?:het jaar )?$/, [1, 4]],
  [/(?<![a-z])(?:medio|midden|halverwege) (?:van )?(?:het jaar )?$/, [5, 8]],
  [/(?<![a-z])(?:eind|einde) (?:van )?(?:het jaar )?$/, [9, 12]],
  [/(?<![a-z])(?:voorjaar|lente) (?:van )?$/, [3, 6]],
  [/(?<![a-z])zomer (?:van )?$/, [6, 9]],
  [/(?<![a-z])(?:najaar|herfst) (?:van )?$/, [9, 12]],
];

/** The months that the words before a year mean, first and last. */
export function monthsMeant(leading: string): readonly [number, number] | undefined {
  return stretches.find(([words]) => words.test(leading))?.[1];
}

/** The wording of one date, and whether only its last day is meant (`eind 2030`). */
export interface WordedDate {
  readonly wording: DateWording;
  readonly closing: boolean;
  /** Of a year, the months that are meant (`voorjaar 2030`). */
  readonly months?: readonly [number, number] | undefined;
}

/**
 * Reads the words before and behind a date.
 * A date that is only added to the `previous` one shares its wording (`tot 1 mei of 1 juni`).
 */
export function dateWordingOf(leading: string, trailing: string, previous?: DateWording): WordedDate {
  if (previous && andAlso.test(leading)) return { wording: previous, closing: false };
  const words = leading.replace(closing, '');
  const isClosing = words !== leading;
  const otherwise = orOtherwise.exec(trailing);
  if (otherwise) return { wording: otherwise[1] ? 'or-earlier' : 'or-later', closing: isClosing };
  const known = wordings.find(([, pattern]) => pattern.test(words))?.[0];
  return { wording: known ?? (isClosing ? 'on' : endingOf(leading, trailing)), closing: isClosing };
}

function endingOf(leading: string, trailing: string): DateWording {
  const isPartedEnd = partedBefore.test(leading) && /^\s*af(?![a-z])/.test(trailing);
  const found = preposition.exec(leading);
  const isOver = found?.[1] === 'per' && isOverBehind.test(trailing);
  const ends = endsBefore.test(leading) || isPartedEnd || isOver || (found !== null && endsBehind.test(trailing));
  if (!ends) return 'on';
  const endsOn = lapses.test(leading) || lapses.test(trailing) ? 'lapses-on' : 'ends-on';
  if (found?.[1] === 'per') return endsOn === 'lapses-on' ? 'until' : 'ends-per';
  if (found) return endsOn;
  return new RegExp(`(?<![a-z])(?:${ending}|af) (?:${weekdays} )?$`).test(leading) ? endsOn : 'on';
}
