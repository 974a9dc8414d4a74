import { leadsInto } from '../source/located.js';
import type { Path } from '../source/yaml-file.js';
import { editionOf } from './citing/inputs.js';
import type { Edition, Region, RegionEdition } from './dataset.js';
import { type MappingKind, model } from './model.js';
import { keyFor } from './things.js';
import { type Mapping, type Value, valuesOf, walked } from './walk.js';

/** One value of a region file, with the thing that it is said of. */
export interface Statement extends Value {
  /** The region, track, segment or contract, as `ownerFor` names it. */
  readonly owner: string;
  /** Where in it the value stands: `[]`, `[terms]`, `[milestones, publication]`, `[terms, options, 1]`. */
  readonly block: readonly string[];
  /** Where the model has it: the rank of each key and the number of each item on the way down. */
  readonly order: readonly number[];
  /** `undefined` above the editions. */
  readonly edition: Edition | RegionEdition | undefined;
}

/** How a thing is found among the owners of statements. A contract is one with its segment. */
export const ownerFor = {
  region: (): string => 'region',
  track: (id: string): string => `track\n${id}`,
  segment: (id: string): string => `segment\n${id}`,
  contract: (id: string, segment: string | undefined): string => `contract\n${keyFor(id, segment)}`,
};

/** Every value of a region by the thing that it is said of, in the order of the file. Ids are no statements, nor is of which tracks something is said. */
export function statementsOf(region: Region): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const place of placesIn(region)) {
    const { mapping, owner, block, edition } = place;
    const { kind } = mapping;
    // Told by each key that the source is silent on; of contradictions `contradictions.ts` says what they are about.
    if (kind === 'silence' || kind === 'contradiction') continue;
    for (const value of valuesOf(mapping)) {
      if (value.rule.is === 'label' && (value.key === 'id' || value.key === 'source')) continue;
      if (kind === 'regionEdition' && value.key === 'tracks') continue;
      const all = found.get(owner) ?? [];
      found.set(owner, all);
      all.push({ ...value, owner, block, edition, order: [...place.order, keyRank(kind, value.key)] });
    }
  }
  return found;
}

interface Placed {
  readonly mapping: Mapping;
  readonly owner: string;
  readonly segment: string | undefined;
  readonly block: readonly string[];
  readonly order: readonly number[];
  readonly edition: Edition | RegionEdition | undefined;
}

function* placesIn(region: Region): Generator<Placed> {
  const above: Placed[] = [];
  for (const mapping of walked(region).mappings) {
    while (above.length > 0 && !isUnder(mapping.entry.path, above.at(-1)?.mapping.entry.path ?? [])) above.pop();
    const place = placedMapping(mapping, above.at(-1), region);
    above.push(place);
    yield place;
  }
}

function placedMapping(mapping: Mapping, parent: Placed | undefined, region: Region): Placed {
  const { id = '' } = mapping.entry.value as { id?: string };
  const within = { mapping, segment: parent?.segment, block: [], order: [], edition: parent?.edition };
  switch (mapping.kind) {
    case 'region':
      return { ...within, owner: ownerFor.region() };
    case 'track':
      return { ...within, owner: ownerFor.track(id) };
    case 'regionEdition':
    case 'edition':
      return { ...within, owner: parent?.owner ?? '', edition: editionOf({ mapping: mapping.entry, key: '' }, region) };
    case 'segment':
      return { ...within, owner: ownerFor.segment(id), segment: id };
    case 'contract':
      return { ...within, owner: ownerFor.contract(id, parent?.segment) };
    default: {
      const key = mapping.entry.path[parent?.mapping.entry.path.length ?? 0];
      const { number } = mapping;
      const item = number === undefined ? [] : [id === '' ? `${number + 1}` : id];
      const order = [...(parent?.order ?? []), keyRank(parent?.mapping.kind ?? 'region', `${key}`), number ?? 0];
      return { ...within, owner: parent?.owner ?? '', block: [...(parent?.block ?? []), `${key}`, ...item], order };
    }
  }
}

/** The place of a key among those of its kind; what a track itself has comes before what its editions say. */
function keyRank(kind: MappingKind, key: string): number {
  return Object.keys(model[kind]).indexOf(key) + (kind === 'edition' ? Object.keys(model.track).length : 0);
}

function isUnder(path: Path, above: Path): boolean {
  return above.length < path.length && leadsInto(path, above);
}
