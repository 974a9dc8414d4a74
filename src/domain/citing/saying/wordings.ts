/**
 * What the words around a number make of it. `above` and `below` leave the number itself out; `over` (`ruim`) is about
 * as much and not less, `nearly` (`bijna`) not more.
 */
export type Wording = 'upper' | 'lower' | 'about' | 'above' | 'below' | 'over' | 'nearly';

/** Wordings that may stand some words before their number (`een maximale duur van in totaal 2 jaar`). */
const far: readonly [Wording, string][] = [
  [
    'upper',
    String.raw`maxima(?:al|le)|maximum|max\b\.?|ten hoogste|hoogstens|hooguit|niet (?:meer|langer) dan|op zijn (?:hoogst|langst|meest)|ten langste`,
  ],
  [
    'lower',
    String.raw`minima(?:al|le)|minimum|min\.|ten ?minste|minstens|niet (?:minder|korter) dan|op zijn (?:minst|kortst)|in (?:ieder|elk) geval`,
  ],
];

/** Wordings that belong to the number right after them. */
const near: readonly [Wording, string][] = [
  ['above', 'meer dan|langer dan|boven de'],
  ['below', 'minder dan|korter dan|onder de'],
  ['upper', 'uiterlijk|tot(?: en met)?|t/m'],
  ['lower', 'vanaf|zeker'],
  ['about', String.raw`circa|ca\b\.?|ongeveer|rond(?:om)?|plusminus|om en nabij|naar schatting|zo'n`],
  ['over', 'ruim'],
  ['nearly', 'bijna|krap'],
];

const anywhere = new RegExp(
  `(?<![a-z])(?:${[...far, ...near].map(([, words]) => `(${words})`).join('|')})(?![a-z])|([±~]|\\+/-)`,
  'g',
);
const kinds: readonly Wording[] = [...[...far, ...near].map(([wording]) => wording), 'about'];
const filling = /^(?:[\s(€]|(?:de|het|van|na|nog|wel|totaal|in|eens|dan|een)(?![a-z]))*$/;

/** The wording that a folded text, which ends where a number begins, puts on that number. */
export function wordingBefore(text: string): Wording | undefined {
  const last = [...text.matchAll(anywhere)].at(-1);
  if (!last) return undefined;
  const rest = text.slice(last.index + last[0].length);
  const kind = last.slice(1).findIndex((words) => words !== undefined);
  return filling.test(rest) || (kind < far.length && isOneShortClause(rest)) ? kinds[kind] : undefined;
}

/** The wording right behind a number: `70 of meer`. */
export function wordingAfter(text: string): Wording | undefined {
  const found = /^[\s(]*of (?:(meer(?:dere)?|langer)|minder|korter)(?![a-z])/.exec(text);
  return found ? (found[1] ? 'lower' : 'upper') : undefined;
}

/** A wording in a text that holds no number for it, and whether the text opens with it: `maximale termijnen`. */
export function danglingWording(text: string): { wording: Wording; opens: boolean } | undefined {
  const last = [...text.matchAll(anywhere)].at(-1);
  const kind = last?.slice(1).findIndex((words) => words !== undefined);
  const wording = kind === undefined ? undefined : kinds[kind];
  const isLoose =
    wording !== undefined && kind !== undefined && (kind < far.length || /^uiterlijk/.test(last?.[0] ?? ''));
  if (!last || !isLoose || text.slice(last.index).includes('¦')) return undefined;
  return { wording, opens: /^[\s(,]*$/.test(text.slice(0, last.index)) };
}

function isOneShortClause(text: string): boolean {
  return !/[;|¦]|[.:] /.test(text) && (text.match(/[a-z]+/g) ?? []).length <= 4;
}
