import { meaningOf, orderedKeys, type ValueRule } from '../../domain/changes/meaning.js';
import { itemsIn, nameIn, valuesWithin } from '../../domain/changes/nested.js';
import { quotesOf, uniqueReferences } from '../../domain/citing/citation.js';
import { referencesTo } from '../../domain/citing/inputs.js';
import { isSaid } from '../../domain/citing/proof.js';
import type { Dataset } from '../../domain/dataset.js';
import { nameOfKey } from '../../domain/key-names.js';
import { model } from '../../domain/model.js';
import { citationFor, type Mapping, type Value } from '../../domain/walk.js';
import { countedText, diffText } from '../../text/diff.js';
import type { Text } from '../../text/language.js';
import { joined, plain } from '../../text/phrase.js';
import { valueText } from '../answer-text.js';
import { doubtedFields } from '../doubt-record.js';
import { linesText } from '../lines-text.js';

/** No more values of a mapping are told in one row. */
const mostValues = 6;

/** A value in words; of a block or a list that stands in its place, what it says. */
export function saidText(value: Value, words: Dataset): Text {
  const { located, mapping, key, rule } = value;
  const items = typeof located.value === 'object' ? itemsIn(mapping, key, rule) : [];
  const isNested = 'of' in rule && items.length > 0;
  return isNested
    ? joined(
        items.map((item) => valuesText(item, words)),
        '; ',
      )
    : valueText(value, words);
}

/** What became of a value: `3 → 2`; of a list or of amounts only what differs, of a longer list as what came and went. */
export function changeText(was: Value, is: Value, words: Dataset): Text {
  const [old, now] = [was.located.value, is.located.value];
  const text = (value: Value, part: unknown) => valueText(value, words, part);
  if (Array.isArray(old) && Array.isArray(now) && !('of' in is.rule) && !orderedKeys.has(is.key)) {
    const lacks = (list: readonly unknown[], item: unknown) => !list.some((one) => saysSame(one, item, is));
    const [gone, come] = [old.filter((item) => lacks(now, item)), now.filter((item) => lacks(old, item))];
    if (gone.length < old.length) return diffText.listChanged(text(was, gone), text(is, come));
  } else if (isAmounts(old) && isAmounts(now) && !('of' in is.rule)) {
    const differ = (some: Amounts, others: Amounts) =>
      Object.fromEntries(Object.entries(some).filter(([year, amount]) => String(others[year]) !== String(amount)));
    const [gone, come] = [differ(old, now), differ(now, old)];
    const orNothing = (amounts: Amounts, value: Value) =>
      Object.keys(amounts).length === 0 ? diffText.nothing : text(value, amounts);
    return diffText.changed(orNothing(gone, was), orNothing(come, is));
  }
  return diffText.changed(saidText(was, words), saidText(is, words));
}

/** The values of a mapping, nested ones too, each behind its name; only the first ones where there are many. */
export function valuesText(mapping: Mapping, words: Dataset): Text {
  const all = valuesWithin(mapping);
  const told = all.slice(0, mostValues).map((value) => {
    const text = saidText(value, words);
    return value.rule.is === 'code' ? text : joined([nameOfKey(value.key, value.mapping.kind), text], ' ');
  });
  const more = all.length - told.length;
  return joined([joined(told, ', '), ...(more > 0 ? [diffText.andMore(more)] : [])], ' ');
}

/** How much a region, a track, an edition or a segment holds, each thing once: `2 contracts, 7 segments, 120 values`. */
export function sizeText(mapping: Mapping): Text {
  const found = new Map<string, Set<string>>();
  const visit = (one: Mapping) => {
    for (const [key, rule] of Object.entries(model[one.kind] as Record<string, ValueRule>)) {
      if (!(key in things) || rule.of === undefined) continue;
      for (const item of itemsIn(one, key, rule)) {
        const kind = things[key as keyof typeof things];
        found.set(kind, (found.get(kind) ?? new Set()).add(nameIn(item)));
        visit(item);
      }
    }
  };
  visit(mapping);
  const told = Object.entries(countedText).map(([kind, text]) => {
    const count = kind === 'value' ? valuesWithin(mapping).length : (found.get(kind)?.size ?? 0);
    return count === 0 ? plain('') : text(count);
  });
  return joined(told, ', ');
}

const things = { tracks: 'track', editions: 'edition', contracts: 'contract', segments: 'segment' } as const;

/** The lines behind a value in brackets, with the source where it is not the edition's own; empty where it has none. */
export function bracketed(value: Value): string {
  const lines = linesText(uniqueReferences(referencesTo(value)), value.mapping.source);
  return lines === '' ? '' : `[${lines}]`;
}

/** The same with what is quoted. */
export function quoted(value: Value): string {
  return [bracketed(value), ...quotesPrinted(value).map((quote) => `"${quote}"`)].filter(Boolean).join(' ');
}

/** What is printed of a value, quote by quote. */
export function quotesPrinted(value: Value): string[] {
  const citation = citationFor(value);
  return citation ? quotesOf(citation).map((quote) => quote.replace(/\s+/g, ' ')) : [];
}

/** Whether the quotes of a value say it by themselves; else a reader has to judge it. Of labels and links nothing does. */
export function isProven(value: Value): boolean {
  return isSaid({ ...value, citation: citationFor(value) });
}

/** The lines and the quotes of a value that came or changed, and whether they prove it. */
export function evidenceText(value: Value): Text {
  const stands = value.itself ? bracketed(value) : quoted(value);
  return joined([plain(stands), ...(isProven(value) ? [] : [diffText.notProven])], ' ');
}

/** What is doubted of a value, and why. */
export function doubtedText(value: Value, words: Dataset): Text {
  return doubtedFields(value, words).doubtLabel ?? diffText.noDoubt;
}

type Amounts = Readonly<Record<string, unknown>>;

function isAmounts(value: unknown): value is Amounts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function saysSame(a: unknown, b: unknown, { key, rule }: Value): boolean {
  return meaningOf(a, key, rule) === meaningOf(b, key, rule);
}
