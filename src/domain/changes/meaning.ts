import { isOpenEnd, isShorter, parseSpan, spanText } from '../../calendar/span.js';
import { parseStretch } from '../../calendar/stretch.js';
import { isOpen } from '../../calendar/window.js';
import { type CitePlace, parsePlaces, printedWords, spotText } from '../citing/citation.js';
import { type Doubt, isUnknown } from '../entry.js';
import { mappingsIn } from '../mappings-in.js';
import { type MappingKind, model } from '../model.js';
import { citationFor, type Mapping, type Value } from '../walk.js';

export type ValueRule = Value['rule'] & { readonly of?: string };

/** What kind of value stands under a key of a kind of mapping; a name where the model has no such key. */
export function ruleOfKey(key: string, kind: MappingKind): ValueRule {
  return (model[kind] as Record<string, ValueRule>)[key] ?? { is: 'name' };
}

/** What a number under such a key counts, by the code beside it: `combination` of providers; `undefined` where none says so. */
export function unitIn(mapping: object, { unit }: ValueRule): string | undefined {
  const code = unit === undefined ? undefined : (mapping as Record<string, unknown>)[unit];
  return typeof code === 'string' && !isUnknown(code) ? code : undefined;
}

/** Lists of which the order says something; in all others it does not matter. */
export const orderedKeys: ReadonlySet<string> = new Set(['options', 'steps']);

/**
 * What a value says, as a text that is the same for two values only where both say the same: `P48M` and `P4Y`, a year
 * and its first to its last day, a list and the same in another order. Space and line breaks in texts do not count.
 */
export function meaningOf(value: unknown, key: string, rule: ValueRule): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => meaningOf(item, key, rule));
    return JSON.stringify(orderedKeys.has(key) ? items : items.sort());
  }
  if (typeof value === 'object' && value !== null) {
    if (rule.of === undefined) return amountsMeaning(value);
    // Those under codes say the same as a list of them would.
    const items = mappingsIn(value, rule.by).map((one) => contentOf(one.value, rule.of as MappingKind));
    return rule.by ? JSON.stringify(items.sort()) : (items[0] ?? '');
  }
  if (rule.is === 'citations') return printedWords({ places: parsePlaces(value as CitePlace) });
  const text = singleSpaced(String(value));
  if (rule.is === 'day') return dayMeaning(text);
  return rule.is === 'duration' ? lengthMeaning(text) : text;
}

/** Whether two values say the same: nobody can tell of two that leave each other room, as a year does for a day in it. */
export type Likeness = 'same' | 'differs' | 'cannot-tell';

/** Two values by their meanings, neither of them a word for what is not known. */
export function likenessOf(a: string, b: string, is: ValueRule['is']): Likeness {
  if (a === b) return 'same';
  if (is === 'duration') return likenessOfLengths(a, b);
  const [[one = '', unit], [other = '', otherUnit]] = [a.split(' '), b.split(' ')];
  // How many providers there are in so many combinations nobody can tell.
  if (is === 'count' && unit !== otherUnit) return 'cannot-tell';
  const [some, others] = is === 'count' ? [rangeOf(one, is), rangeOf(other, is)] : [rangeOf(a, is), rangeOf(b, is)];
  if (!some || !others) return 'differs';
  return some.from <= others.to && others.from <= some.to ? 'cannot-tell' : 'differs';
}

function likenessOfLengths(a: string, b: string): Likeness {
  const [some, others] = [parseSpan(a), parseSpan(b)];
  if (!some || !others || a === 'unlimited' || b === 'unlimited') return 'differs';
  return isShorter(some, others) === 'yes' || isShorter(others, some) === 'yes' ? 'differs' : 'cannot-tell';
}

/** What a day or a number may be, on one scale: what is only about right may be anything. */
function rangeOf(meaning: string, is: ValueRule['is']): { from: string | number; to: string | number } | undefined {
  const isDay = is === 'day';
  if (!isDay && is !== 'count') return undefined;
  const [least, most] = isDay ? ['', '9'] : [-Infinity, Infinity];
  if (meaning.includes('~')) return { from: least, to: most };
  if (meaning === 'unlimited') return { from: most, to: most };
  const [from = '', to = from] = meaning.split('..');
  const scaled = (text: string) => (isDay ? text : Number(text));
  return { from: from === '' ? least : scaled(from), to: to === '' ? most : scaled(to) };
}

/** What a mapping says, its id, citations and doubts left out. */
export function contentOf(mapping: object, kind: MappingKind): string {
  const said = Object.entries(model[kind] as Record<string, ValueRule>).flatMap(([key, rule]) => {
    const value = (mapping as Record<string, unknown>)[key];
    return value === undefined || isIdentity(key, rule) ? [] : [[key, meaningOf(value, key, rule)]];
  });
  return JSON.stringify(said);
}

/** Where a value is cited, each place with its quotes, the edition's own source without its name; empty where nowhere. */
export function citedAt(value: Value): string {
  const { source } = value.mapping;
  const citation = citationFor(value);
  // What needs no citation is not served by that of the rest.
  if (!citation || (!citation.own && value.rule.is.startsWith('label'))) return '';
  const places = citation.places.map(({ source: other, spot, quotes }) => {
    const from = other === undefined || other === source ? '' : `${other}:`;
    return `${from}${spot ? spotText(spot) : ''}${quotes.map((quote) => ` "${singleSpaced(quote)}"`).join('')}`;
  });
  return places.sort().join('; ');
}

/** What is doubted of a value; empty where nothing is. */
export function doubtedAs({ entry }: Mapping, key: string): string {
  const doubt = entry.value.doubt?.[key];
  return doubt ? doubtMeaning(doubt) : '';
}

/** What a doubt says, as a text that is the same for two doubts only where both say the same. */
export function doubtMeaning({ kind, instead = [], why }: Doubt): string {
  return JSON.stringify([kind, instead.map(String).sort(), singleSpaced(JSON.stringify(Object.entries(why).sort()))]);
}

/** Whether a key says which thing its mapping is about, and nothing of it. */
export function isIdentity(key: string, rule: ValueRule): boolean {
  return rule.is === 'label' && (key === 'id' || key === 'source');
}

export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function dayMeaning(text: string): string {
  const window = parseStretch(text);
  return !window || isOpen(window.earliest) || isOpen(window.latest) ? text : `${window.earliest}..${window.latest}`;
}

function lengthMeaning(text: string): string {
  const span = parseSpan(text);
  return !span || isOpenEnd(span.min) ? text : spanText(span);
}

function amountsMeaning(amounts: object): string {
  return JSON.stringify(
    Object.entries(amounts)
      .map(([year, amount]) => `${year} ${amount}`)
      .sort(),
  );
}
