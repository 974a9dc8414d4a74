import { itemsOf, type Located } from '../source/located.js';
import type { Dataset, Municipality } from './dataset.js';
import { type Entry, isUnknown } from './entry.js';
import { isCode, isMemberCount, youthRegionId } from './members.js';
import { type MappingKind, model } from './model.js';
import { onceForEach } from './once.js';
import { allOf, mappingsUnder, type Walked } from './walk.js';

export type LinkTarget =
  | 'segment'
  | 'contract'
  | 'contractOrSegment'
  | 'budget'
  | 'provider'
  | 'municipality'
  | 'youthRegion'
  | 'track'
  | 'doubt';

/** One id that points at something else. */
export interface Pointer {
  readonly to: LinkTarget;
  readonly at: Located<string>;
  /** The ids that it may name, by every name under which they are known. */
  readonly names: ReadonlyMap<string, string>;
}

/** What each key points at, by itself or in one kind of mapping; a `thing` is a segment or a contract. */
const targets: Readonly<Record<string, LinkTarget>> = {
  'segment.links': 'segment',
  replaces: 'contractOrSegment',
  follows: 'contract',
  under: 'contract',
  'endsWith.successor': 'contract',
  'milestone.contract': 'contract',
  totalOf: 'budget',
  winners: 'provider',
  municipalities: 'municipality',
  'regionEdition.tracks': 'track',
};

/** What the keys of one kind of mapping point at. */
const targetsIn = onceForEach(
  (kind: MappingKind): ReadonlyMap<string, LinkTarget> =>
    new Map(
      Object.keys(model[kind]).flatMap((key): [string, LinkTarget][] => {
        const to = targets[`${kind}.${key}`] ?? targets[key];
        return to ? [[key, to]] : [];
      }),
    ),
);

/** The ids that links may name, by every name, of what they go to. */
export type KnownIds = Partial<Record<LinkTarget, Pointer['names']>>;

/** Every link in a region, in the order of the file; those into a list that is missing are left out. */
export function* linksIn(region: Walked, beside: KnownIds): Generator<Pointer> {
  const known = { ...beside, ...knownIn(region) };
  for (const { kind, entry } of region.mappings) {
    for (const [key, id] of Object.entries(entry.value.namedDoubts ?? {}))
      yield* pointersAt({ value: id, file: entry.file, path: [...entry.path, 'doubt', key] }, 'doubt', known);
    if (kind === 'edition' || kind === 'regionEdition') known['budget'] = budgetIds(kind, entry);
    const targetOf = targetsIn(kind);
    if (targetOf.size === 0) continue;
    for (const [key, value] of Object.entries(entry.value as Record<string, unknown>)) {
      const to = targetOf.get(key);
      if (!to || isUnknown(value)) continue;
      yield* pointersAt({ value, file: entry.file, path: [...entry.path, key] }, to, known);
    }
  }
}

/** What the links under one key name; those into a list that is missing are left out, and municipalities that are only counted. */
function* pointersAt(place: Located<unknown>, to: LinkTarget, known: KnownIds): Generator<Pointer> {
  if (to === 'municipality' && isMemberCount(place.value)) return;
  const items = Array.isArray(place.value) ? itemsOf(place as Located<string[]>) : [place as Located<string>];
  for (const at of items) {
    const target = to === 'municipality' && !isCode(at.value) ? 'youthRegion' : to;
    const names = known[target];
    if (names) yield { to: target, at, names };
  }
}

/** What links into the lists beside the regions may name. */
export function knownBeside({ providers, municipalities }: Dataset): KnownIds {
  const all = [...(providers?.values() ?? [])].flatMap(({ value: { id, name, aliases = [] } }) =>
    [name, ...aliases, id].map((one): [string, string] => [one, id]),
  );
  return {
    ...(providers ? { provider: new Map(all) } : {}),
    ...(municipalities ? municipalityIds([...municipalities.values()]) : {}),
  };
}

/** The codes of municipalities, and the ids of the youth regions that they are in. */
function municipalityIds(all: readonly Municipality[]): KnownIds {
  const regions = new Set(all.flatMap(({ youthRegion }) => (youthRegion ? [youthRegionId(youthRegion)] : [])));
  return {
    municipality: idsByThemselves(all.map(({ code }) => ({ id: code }))),
    youthRegion: idsByThemselves([...regions].map((id) => ({ id }))),
  };
}

function knownIn(region: Walked): KnownIds {
  const segment = idsByThemselves(allOf(region, 'segment').map(({ entry }) => entry.value));
  const contract = idsByThemselves(allOf(region, 'contract').map(({ entry }) => entry.value));
  const track = idsByThemselves(allOf(region, 'track').map(({ entry }) => entry.value));
  const doubts = allOf(region, 'region').flatMap(({ entry }) => Object.keys(entry.value.doubts ?? {}));
  const doubt = idsByThemselves(doubts.map((id) => ({ id })));
  return { track, segment, contract, contractOrSegment: new Map([...segment, ...contract]), doubt };
}

function budgetIds(kind: MappingKind, entry: Located<object>): Pointer['names'] {
  return idsByThemselves(budgetsWithin(kind, entry).map(({ value }) => value));
}

/** All budgets that an edition tells of, those of its segments and contracts, too. */
export function budgetsWithin(kind: MappingKind, entry: Located<object>): Located<Entry<'budget'>>[] {
  return mappingsUnder(kind, entry).flatMap(([inner, item]) =>
    inner === 'budget' ? [item as Located<Entry<'budget'>>] : budgetsWithin(inner, item),
  );
}

function idsByThemselves(all: readonly { readonly id: string }[]): Pointer['names'] {
  return new Map(all.map(({ id }) => [id, id]));
}
