import type { Day } from '../calendar/day.js';
import { citationOf } from './citing/citation.js';
import type { Dataset, Edition, RegionEdition } from './dataset.js';
import { model } from './model.js';
import { isOnlySilent, isSilent, tells } from './silent.js';
import type { Statement } from './statements.js';
import type { SegmentThing } from './things.js';

/** A thing that is asked what it says, and of what whole it is where it is not the thing itself. */
export interface Link {
  readonly owner: string;
  readonly whole: SegmentThing | 'track' | 'region' | undefined;
  /** Whether it is asked for this; for all that it says where this is missing. */
  readonly isAsked?: (statement: Statement) => boolean;
}

/** A statement as of a day. */
export interface StatementAsOf extends Statement {
  /** What said it, where the thing itself does not and its whole does. */
  readonly whole: Link['whole'];
  /** The newer edition that came in its place. */
  readonly supersededBy: AnyEdition | undefined;
  /** Whether there is a newer source on the same, which does not say it. */
  readonly isOlder: boolean;
}

/**
 * What counts for a thing as of a day: of each key or block the newest word of the thing itself, then that of the next
 * link. What the newest word took the place of and says otherwise comes with it, marked. Lists whose items have an id
 * add up by it, milestones key by key. What was not read, or is only silent, counts where nothing else does. Of one source what it says of fewer
 * tracks comes first. What stands above the editions counts from the day of the newest source cited.
 */
export function standing(
  chain: readonly Link[],
  all: ReadonlyMap<string, readonly Statement[]>,
  dataset: Dataset,
  asOf: Day,
): StatementAsOf[] {
  const covered = new Map<string, AnyEdition | undefined>();
  const counting: StatementAsOf[] = [];
  const said = new Set<string>();
  for (const { owner, whole, isAsked = () => true } of chain) {
    const nearer = new Set(covered.keys());
    for (const layer of layersOf(
      (all.get(owner) ?? []).filter((one) => !isUntold(one) && isAsked(one)),
      dataset,
      asOf,
    )) {
      const newer = new Map(covered);
      for (const statement of layer) {
        const by = coverOf(statement, newer);
        const isSuperseded = by !== undefined;
        if (isSuperseded && (nearer.has(by) || said.has(sayingOf(statement)))) continue;
        const supersededBy = isSuperseded ? newer.get(by) : undefined;
        said.add(sayingOf(statement));
        counting.push({ ...statement, whole, supersededBy, isOlder: isOlderThanNewest(statement, asOf) });
      }
      for (const statement of layer) cover(covered, statement);
    }
  }
  const untold = chain.flatMap(({ owner, whole, isAsked = () => true }) => {
    const own = (all.get(owner) ?? []).filter((one) => isUntold(one) && isAsked(one));
    return layersOf(own, dataset, asOf).flatMap((layer) =>
      firstSaid(layer, covered).map((one) => ({
        ...one,
        whole,
        supersededBy: undefined,
        isOlder: isOlderThanNewest(one, asOf),
      })),
    );
  });
  return inModelOrder([...counting, ...untold]);
}

/** What of an edition nothing said before; then this did. */
function firstSaid(layer: readonly Statement[], covered: Map<string, AnyEdition | undefined>): Statement[] {
  const first = layer.filter((one) => coverOf(one, covered) === undefined);
  for (const one of first) cover(covered, one);
  return first;
}

/**
 * What ends no look-up, since others may tell it: a key or block of which the part that may say it was not read, or on which a source
 * is only silent. Inside a block, which comes whole, that is so for the days of milestones alone, and where the whole block is silence.
 */
function isUntold({ block, key, mapping }: Statement): boolean {
  const { kind, entry } = mapping;
  const isLookedUp =
    block.length === 0 || (isSilent(entry.value, key) && (kind === 'milestone' || isOnlySilent(entry.value)));
  return isLookedUp && !tells(entry.value, key);
}

type AnyEdition = Edition | RegionEdition;

function cover(covered: Map<string, AnyEdition | undefined>, statement: Statement): void {
  for (const key of coversOf(statement)) if (!covered.has(key)) covered.set(key, statement.edition);
}

function isOlderThanNewest({ edition }: Statement, asOf: Day): boolean {
  if (edition === undefined) return false;
  const { countsFrom: own = '' } = edition;
  return besideOf(edition).some((editions) => {
    // Oldest first: the last one known is the newest.
    const newest = editions.findLast(({ countsFrom }) => countsFrom !== undefined && countsFrom <= asOf);
    return newest?.countsFrom !== undefined && newest.countsFrom > own;
  });
}

/** All that sources tell of the same track; of what is told of several, of any of them. */
function besideOf(edition: AnyEdition): readonly (readonly AnyEdition[])[] {
  if ('track' in edition) return [edition.track.editions];
  return edition.tracks.flatMap((track) => [track.region.editions, track.editions]);
}

/** The statements by edition, what stands above the editions first, then the newest edition known. */
function layersOf(statements: readonly Statement[], dataset: Dataset, asOf: Day): Statement[][] {
  const layers = new Map<AnyEdition | undefined, Statement[]>([[undefined, []]]);
  for (const statement of statements) {
    if (!isKnown(statement, dataset, asOf)) continue;
    const layer = layers.get(statement.edition) ?? [];
    layers.set(statement.edition, layer);
    layer.push(statement);
  }
  const from = (edition: AnyEdition | undefined) => edition?.countsFrom ?? '9999';
  const reach = (edition: AnyEdition | undefined) => (edition && 'tracks' in edition ? edition.tracks.length : 0);
  return [...layers]
    .sort(([a], [b]) => (from(a) === from(b) ? reach(a) - reach(b) : from(a) > from(b) ? -1 : 1))
    .map(([, one]) => one);
}

function isKnown({ edition, mapping, key }: Statement, { cards }: Dataset, asOf: Day): boolean {
  if (edition) return edition.countsFrom !== undefined && edition.countsFrom <= asOf;
  const sources = citationOf(mapping.entry, key)?.places.map(({ source }) => source ?? '') ?? [];
  return sources.every((source) => {
    const latest = cards.get(source)?.dates?.latest;
    return latest === undefined || latest <= asOf;
  });
}

/** What already said stands in the way of a statement. */
function coverOf(statement: Statement, seen: ReadonlyMap<string, unknown>): string | undefined {
  const key = statement.block[0] ?? statement.key;
  const hiding = statement.block.length > 0 ? `word ${key}` : `any ${key}`;
  return [unitOf(statement), hiding].find((one) => seen.has(one));
}

function coversOf(statement: Statement): string[] {
  const key = statement.block[0] ?? statement.key;
  const ends = statement.block.length > 0 ? [] : [`word ${key}`];
  return [unitOf(statement), `any ${key}`, ...ends];
}

/** What is replaced as a whole: a key, a block, or an item with an id. Points and numbers add up: none replaces another. */
function unitOf({ block: [key, item], key: own, mapping }: Statement): string {
  if (key === undefined) return own;
  if (mapping.kind === 'point' || mapping.kind === 'number') return mapping.entry.path.join('/');
  if (!('id' in model[mapping.kind])) return key;
  return mapping.kind === 'milestone' ? `${key}/${item}/${own}` : `${key}/${item}`;
}

/** What a statement says of what: two that say the same have the same. */
function sayingOf({ owner, key, block, located }: Statement): string {
  return JSON.stringify([owner, key, block, located.value]);
}

/** As the model has them; the items with an id of a list in the order found. */
function inModelOrder(statements: readonly StatementAsOf[]): StatementAsOf[] {
  const itemOf = ({ block, mapping }: StatementAsOf) =>
    'id' in model[mapping.kind] ? block.slice(0, 2).join('/') : '';
  const items = new Map([...new Set(statements.map(itemOf))].map((item, index) => [item, index]));
  const rank = (one: StatementAsOf) => {
    const item = itemOf(one);
    return item.includes('/') ? one.order.with(1, items.get(item) ?? 0) : one.order;
  };
  return [...statements].sort((a, b) => byNumbers(rank(a), rank(b)));
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? -1);
}
