import { parseSpan } from '../calendar/span.js';
import { parseStretch } from '../calendar/stretch.js';
import type { Located } from '../source/located.js';
import { quotesOf } from './citation.js';
import { type CitedValue, citedValuesOf } from './cited-values.js';
import { type Entry, isUnknown } from './entry.js';
import type { MappingKind } from './model.js';
import { optionGroupsOf } from './option-groups.js';
import { says } from './saying/says.js';
import type { Mapping } from './walk.js';

/** Whether a day, a length or a number has a meaning: it exists, and does not run backwards. Unknown words do. */
export function isPossible({ rule, located: { value } }: CitedValue): boolean {
  if (isUnknown(value)) return true;
  if (rule.is === 'day') return parseStretch(String(value)) !== undefined;
  if (rule.is === 'duration') return parseSpan(String(value)) !== undefined;
  const [from, to] = String(value).split('..');
  return rule.is !== 'count' || !from || !to || Number(from) <= Number(to);
}

/** What of a value its quotes should say and do not: the days, lengths and numbers. Without a quote nothing is asked. */
export function unsaidOf(value: CitedValue): (string | number)[] {
  const { rule, citation, located, mapping, key } = value;
  const quotes = citation ? quotesOf(citation) : [];
  if (quotes.length === 0 || Object.hasOwn(mapping.entry.value.doubt ?? {}, key) || !isPossible(value)) return [];
  const isAmounts = rule.is === 'amounts' && typeof located.value === 'object';
  const kind = rule.is === 'day' || rule.is === 'duration' ? rule.is : 'count';
  if (!isAmounts && rule.is !== kind) return [];
  const told = isAmounts ? Object.values(located.value as Record<string, string | number>) : [located.value];
  return (told as (string | number)[]).filter((one) => !isUnknown(one) && !says(kind, one, quotes));
}

/** Whether nothing is wrong with the values of a mapping by themselves, so that others may be held against them. */
export function isSound<M extends MappingKind>(kind: M, entry: Located<Entry<M>>): boolean {
  const mapping = { kind, entry, source: undefined } as unknown as Mapping;
  return [...citedValuesOf(mapping)].every((value) => isPossible(value) && unsaidOf(value).length === 0);
}

/** The same of a block of terms, its options included. */
export function areSound(terms: Located<Entry<'terms'>>): boolean {
  return isSound('terms', terms) && optionGroupsOf(terms).every((group) => isSound('option', group));
}
