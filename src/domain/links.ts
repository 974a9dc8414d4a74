import { itemsOf, type Located } from '../source/located.js';
import type { Dataset } from './dataset.js';
import { type Entry, isUnknown } from './entry.js';
import { allOf, type Walked } from './walk.js';

export type LinkTarget =
  | 'segment'
  | 'contract'
  | 'contractOrSegment'
  | 'budget'
  | 'provider'
  | 'municipality'
  | 'track';

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

/** The ids that links may name, by every name, of what they go to. */
export type KnownIds = Partial<Record<LinkTarget, Pointer['names']>>;

/** Every link in a region, in the order of the file; those into a list that is missing are left out. */
export function* linksIn(region: Walked, beside: KnownIds): Generator<Pointer> {
  const known = { ...beside, ...knownIn(region) };
  for (const { kind, entry } of region.mappings) {
    if (kind === 'edition' || kind === 'regionEdition') known['budget'] = budgetsIn(entry as Located<Entry<'edition'>>);
    for (const [key, value] of Object.entries(entry.value as Record<string, unknown>)) {
      const to = targets[`${kind}.${key}`] ?? targets[key];
      const names = to && known[to];
      if (!names || isUnknown(value)) continue;
      const place: Located<unknown> = { value, file: entry.file, path: [...entry.path, key] };
      const items = Array.isArray(value) ? itemsOf(place as Located<string[]>) : [place as Located<string>];
      yield* items.map((at) => ({ to, at, names }));
    }
  }
}

/** What links into the lists beside the regions may name. */
export function knownBeside({ providers, municipalities }: Dataset): KnownIds {
  const all = [...(providers?.values() ?? [])].flatMap(({ value: { id, name, aliases = [] } }) =>
    [name, ...aliases, id].map((one): [string, string] => [one, id]),
  );
  return {
    ...(providers ? { provider: new Map(all) } : {}),
    ...(municipalities ? { municipality: idsByThemselves([...municipalities.keys()].map((id) => ({ id }))) } : {}),
  };
}

function knownIn(region: Walked): KnownIds {
  const segment = idsByThemselves(allOf(region, 'segment').map(({ entry }) => entry.value));
  const contract = idsByThemselves(allOf(region, 'contract').map(({ entry }) => entry.value));
  const track = idsByThemselves(allOf(region, 'track').map(({ entry }) => entry.value));
  return { track, segment, contract, contractOrSegment: new Map([...segment, ...contract]) };
}

function budgetsIn({ value: { budgets } }: Located<Entry<'edition'>>): Pointer['names'] {
  return idsByThemselves(Array.isArray(budgets) ? budgets : []);
}

function idsByThemselves(all: readonly { readonly id: string }[]): Pointer['names'] {
  return new Map(all.map(({ id }) => [id, id]));
}
