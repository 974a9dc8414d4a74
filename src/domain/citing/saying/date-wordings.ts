/**
 * What the words around a date make of it. `until` ends the day before, `through` on it; `ends-on` leaves two
 * days open, the date and the day before; `voor 2022` may mean for that year; `middle` and `about` say roughly when.
 */
export type DateWording =
  | 'on'
  | 'through'
  | 'until'
  | 'until-at-latest'
  | 'at-latest'
  | 'before'
  | 'before-or-for'
  | 'from'
  | 'after'
  | 'ends-on'
  | 'middle'
  | 'about';

const weekdays = '(?:maan|dins|woens|donder|vrij|zater|zon)dag';
const between = `(?:(?:de|het|jaar|maand|datum|in|op|per|van|periode|begin|${weekdays})[\\s,]+)*`;
const lapsing = 'verlo(?:opt|pen)|verliep(?:en)?|vervalt|vervallen|verviel(?:en)?|afloopt|aflopen';
const ending = `(?:${lapsing}|eindig(?:t|en|de|den|end)|beeindigd)`;
const parted = '(?:loopt|lopen|liep(?:en)?)';
const atLatest =
  "(?:uiterlijk|niet later dan|op (?:zijn|z'n) laatst|ten laatste|maximaal|ten hoogste|hoogstens|hooguit)";
const through = String.raw`(?:tot[\s-]en[\s-]met|t ?/ ?m|t\.?e\.?m\.?)`;
const approximate = String.raw`(?:(?<![a-z])(?:rond(?:om)?|circa|ca\.?|ongeveer|omstreeks|plusminus)|[±~])`;

const before = (words: string) => new RegExp(`(?<![a-z])${words}\\s*${between}$`);

const wordings: readonly [DateWording, RegExp][] = [
  ['middle', before('(?:medio|half|halverwege)')],
  ['about', new RegExp(`${approximate}\\s*${between}$`)],
  ['until-at-latest', before(`${atLatest} tot`)],
  ['at-latest', before(`${atLatest}(?: ${through})?`)],
  ['through', before(through)],
  ['from', before("(?:niet (?:eerder dan|voor)|op (?:zijn|z'n) vroegst|vanaf)")],
  ['before', before('eerder dan')],
  ['before-or-for', before('voor')],
  ['until', new RegExp(`(?<![a-z])tot (?:(?:de|het|jaar|maand|datum|begin|${weekdays})[\\s,]+)*$`)],
  ['after', before('na')],
];

const sameClause = '(?:(?!(?<![a-z])(?:en|start|begint|waarna)(?![a-z]))[^.:;,|]){0,60}';
const endsBefore = new RegExp(`(?<![a-z])(?:${ending}|${parted} af)(?![a-z])${sameClause}$`);
const endsBehind = new RegExp(`^\\s*${ending}(?![a-z])`);
const partedBefore = new RegExp(`(?<![a-z])${parted}(?![a-z])${sameClause}$`);
const preposition = new RegExp(`(?<![a-z])(op|per) (?:${weekdays} )?$`);
const closing = /(?<![a-z])(?:eind|einde|ultimo) (?:van )?(?:het )?(?:jaar )?(?:de maand )?$/;
const andAlso = /^[\s()]*(?:,|\/|en\s|of\s)[\s()]*$/;

/** The wording of one date, and whether only its last day is meant (`eind 2030`). */
export interface WordedDate {
  readonly wording: DateWording;
  readonly closing: boolean;
}

/**
 * Reads the words before and behind a date.
 * A date that is only added to the `previous` one shares its wording (`tot 1 mei of 1 juni`).
 */
export function dateWordingOf(leading: string, trailing: string, previous?: DateWording): WordedDate {
  if (previous && andAlso.test(leading)) return { wording: previous, closing: false };
  const words = leading.replace(closing, '');
  const isClosing = words !== leading;
  const known = wordings.find(([, pattern]) => pattern.test(words))?.[0];
  return { wording: known ?? (isClosing ? 'on' : endingOf(leading, trailing)), closing: isClosing };
}

function endingOf(leading: string, trailing: string): DateWording {
  const isPartedEnd = partedBefore.test(leading) && /^\s*af(?![a-z])/.test(trailing);
  const found = preposition.exec(leading);
  const ends = endsBefore.test(leading) || isPartedEnd || (found !== null && endsBehind.test(trailing));
  if (!ends) return 'on';
  if (found) return found[1] === 'per' ? 'until' : 'ends-on';
  return new RegExp(`(?<![a-z])(?:${ending}|af) (?:${weekdays} )?$`).test(leading) ? 'ends-on' : 'on';
}
