import { type Length, parseLength } from '../calendar/length.js';

/** What people call years, months, weeks and days, in Dutch and English. */
const units = [
  ['Y', 'j jr jaar jaren y yr yrs year years'],
  ['M', 'm mnd maand maanden mo month months'],
  ['W', 'w wk week weken weeks'],
  ['D', 'd dag dagen day days'],
].flatMap(([unit = '', names = '']) => names.split(' ').map((name): [string, string] => [name, unit]));
const unitNamed = new Map(units);

/**
 * A length as the data writes it, read from what people type, in any case: `18m`, `18 maanden`, `2j`, `2 jaar`, `2y`,
 * `1j6m`, `1 jaar en 6 maanden`, `13 weken`, `30d`, `P18M`. `undefined` for anything else.
 */
export function typedDuration(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  if (!/^p?(?:\d+\s*[a-z]+(?:\s*(?:,|en|and)?\s+|$|(?=\d)))+$/.test(text)) return undefined;
  const parts = [...text.replace(/^p/, '').matchAll(/(\d+)\s*([a-z]+)/g)];
  const read = parts.map(([, count = '', name = '']) => `${count}${unitNamed.get(name) ?? '?'}`).join('');
  return parseLength(`P${read}`) === undefined ? undefined : `P${read}`;
}

/** The same as a length to reckon with. */
export function typedLength(typed: string): Length | undefined {
  const duration = typedDuration(typed);
  return duration === undefined ? undefined : parseLength(duration);
}

/** The same for either end of a length from–to: `1j..2j` is `P1Y..P2Y`. What cannot be read stays as it is. */
export function typedSpan(typed: string): string {
  return typed
    .split('..')
    .map((one) => typedDuration(one) ?? one)
    .join('..');
}
