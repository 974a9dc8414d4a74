import type { Region } from '../dataset.js';
import { isUnknown } from '../entry.js';
import { model } from '../model.js';
import { type Mapping, saidUnder, topOf, type Value } from '../walk.js';
import type { Change, ChangePlace } from './change.js';
import { citedAt, doubtedAs, isIdentity, meaningOf, type ValueRule } from './meaning.js';
import {
  itemsIn,
  nameIn,
  pairedItems,
  pairedSaid,
  placeBelow,
  tellingContent,
  valueAt,
  valuesByKey,
} from './nested.js';
import { type Pair, pairedById } from './pairing.js';
import { segmentChanges } from './segment-changes.js';

/** Regions by id; one whose id changed where nothing else did, or by its file, or by its name. */
export function pairedRegions(was: readonly Region[], is: readonly Region[]): Pair<Region>[] {
  const byId = pairedById(
    was,
    is,
    ({ id }) => id,
    (region) => tellingContent(topOf(region)),
  );
  const byFile = joinedBy(({ entry }) => entry.file.name, byId);
  return joinedBy(
    ({ id, entry: { value } }) => (value.name === undefined || isUnknown(value.name) ? id : value.name),
    byFile,
  );
}

/** Pairs in which what was left over on both sides is one where it has the same key. */
function joinedBy(keyOf: (region: Region) => string, pairs: readonly Pair<Region>[]): Pair<Region>[] {
  const gone = new Map(pairs.flatMap(({ was, is }) => (was && !is ? [[keyOf(was), was]] : [])));
  const joined = new Set<Region>();
  const found = pairs.map((pair): Pair<Region> => {
    const was = pair.is && !pair.was ? gone.get(keyOf(pair.is)) : undefined;
    if (!was || joined.has(was)) return pair;
    joined.add(was);
    return { ...pair, was };
  });
  return found.filter(({ was, is }) => is || !was || !joined.has(was));
}

/** What changed in a region, in the order of the model. */
export function changesIn({ was, is }: Pair<Region>): Change[] {
  const place = { region: (is ?? was)?.id ?? '', block: [] };
  return [...wholeChanges({ was: was && topOf(was), is: is && topOf(is) }, place)];
}

/** What changed of one mapping: that it is there, what it is called, or what stands in it. */
function* wholeChanges({ was, is }: Pair<Mapping>, place: ChangePlace): Generator<Change> {
  if (!was || !is) {
    yield { what: 'whole', how: is ? 'added' : 'removed', place, was, is };
    return;
  }
  if (nameIn(was) !== nameIn(is)) yield { what: 'whole', how: 'renamed', place, was, is };
  const [before, after] = [valuesByKey(was), valuesByKey(is)];
  for (const [key, rule] of Object.entries(model[is.kind] as Record<string, ValueRule>)) {
    if (isIdentity(key, rule)) continue;
    const pair = { was: before.get(key), is: after.get(key) };
    if (rule.is === 'citations') yield* saidChanges(was, is, key, place);
    else if (rule.of === undefined) yield* valueChanges(pair, place);
    else if (key !== 'segments' || pair.was || pair.is) yield* nestedChanges(was, is, key, rule, pair, place);
    else if (is.kind === 'edition') yield* segmentChanges(was, is, place, wholeChanges);
  }
}

/** A value with the one that it became; nothing where neither is there. */
function* valueChanges({ was, is }: Pair<Value>, place: ChangePlace): Generator<Change> {
  const one = is ?? was;
  if (!one) return;
  const { key, rule } = one;
  const change = { what: 'value', place, was, is } as const;
  if (!was || !is) yield { ...change, how: is ? 'added' : 'removed' };
  else if (meaningOf(was.located.value, key, rule) !== meaningOf(is.located.value, key, rule))
    yield { ...change, how: 'changed' };
  else if (citedAt(was) !== citedAt(is)) yield { ...change, how: 'cited' };
  else if (doubtedAs(was.mapping, key) !== doubtedAs(is.mapping, key)) yield { ...change, how: 'doubted' };
}

/** What became of each citation of a list. */
function* saidChanges(was: Mapping, is: Mapping, key: string, place: ChangePlace): Generator<Change> {
  const [before, after] = [saidUnder(was, key), saidUnder(is, key)];
  const count = Math.max(before.length, after.length);
  for (const pair of pairedSaid(before, after)) {
    const item = (pair.is ? after.indexOf(pair.is) : before.indexOf(pair.was as Value)) + 1;
    yield* valueChanges(pair, { ...place, block: [...place.block, { key, item, count }] });
  }
}

/** A block or a list: what changed in it, or that it gave way to a word for what is not known. */
function* nestedChanges(
  was: Mapping,
  is: Mapping,
  key: string,
  rule: ValueRule,
  words: Pair<Value>,
  place: ChangePlace,
): Generator<Change> {
  const [before, after] = [itemsIn(was, key, rule), itemsIn(is, key, rule)];
  if (words.was || words.is) {
    const listIn = (mapping: Mapping, items: readonly Mapping[]) =>
      items.length === 0 ? undefined : { mapping, key, rule, located: valueAt(mapping, key) };
    yield* valueChanges({ was: words.was ?? listIn(was, before), is: words.is ?? listIn(is, after) }, place);
    return;
  }
  for (const pair of pairedItems(before, after, key)) {
    const one = (pair.is ?? pair.was) as Mapping;
    const item = (pair.is ? after : before).indexOf(one) + 1;
    const step = rule.is !== 'one' ? { key, item, count: Math.max(before.length, after.length) } : { key };
    yield* wholeChanges(pair, placeBelow(one, step, place));
  }
}
