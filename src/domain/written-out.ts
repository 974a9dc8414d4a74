import type { Located } from '../source/located.js';
import type { Path } from '../source/yaml-file.js';
import type { Entry } from './entry.js';
import { grouped } from './grouped.js';
import { allOf, type Walked, walked } from './walk.js';
import { allWhole, wholeDoubts } from './whole-doubts.js';

/**
 * A region in which all stands that its file leaves out because it goes without saying; the region itself where there is no such.
 * - A doubt without a kind is unclear.
 * - A doubt stands whole where only the id of one of `doubts` is written; the id is kept in `namedDoubts`. An id that stands for
 *   none leaves the value doubted all the same: it is unclear, with the id as the reason; `link-not-found` tells it.
 * - A milestone that names no contract, and not `none`, is one of the only regular contract that its edition tells of.
 */
export function withAllWrittenOut(region: Located<Entry<'region'>>): Located<Entry<'region'>> {
  if (region.value.leavesOutNothing || !/\b(?:doubt|milestones)\b/.test(region.file.text)) return region;
  const copy = { ...region, value: structuredClone(region.value) };
  const { doubts } = copy.value;
  if (doubts) Object.assign(doubts, allWhole(doubts));
  const all = walked({ entry: copy });
  for (const { entry } of all.mappings) Object.assign(entry.value, wholeDoubts(entry.value, doubts));
  const contractOf = onlyRegularIn(all);
  for (const { entry } of allOf(all, 'milestone')) {
    const { contract = contractOf(entry.path) } = entry.value;
    if (contract !== undefined && contract !== 'none') Object.assign(entry.value, { contract });
    else delete (entry.value as { contract?: string }).contract;
  }
  return { ...copy, value: { ...copy.value, leavesOutNothing: true } };
}

/** For the way of what an edition of a track tells the only regular contract of which that tells, too; `undefined` where there is none, or are more. */
function onlyRegularIn(all: Walked): (way: Path) => string | undefined {
  const contracts = allOf(all, 'contract').map(({ entry: { value, path } }) => ({ ...value, path }));
  const regular = new Set(contracts.flatMap(({ kind, id, path }) => (kind === 'regular' ? [`${path[1]}/${id}`] : [])));
  const told = grouped(contracts, ({ path }) => editionIn(path));
  return (way) => {
    const ids = new Set((told.get(editionIn(way)) ?? []).map(({ id }) => id));
    const [only, ...more] = [...ids].filter((id) => regular.has(`${way[1]}/${id}`));
    return more.length === 0 ? only : undefined;
  };
}

/** The beginning of a way, as far as an edition of a track stands. */
function editionIn(way: Path): string {
  return way.slice(0, 4).join('/');
}
