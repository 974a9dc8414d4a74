import { onceForEach } from '../../domain/once.js';
import type { Column } from '../column.js';
import { contractFate } from '../contract-filter.js';
import { type Fate, out } from '../fate.js';
import { contractFilterIn, doubtedColumn, doubtfullyAsked } from './asked-in-doubt.js';
import type { ListOptions } from './listable.js';
import type { Told } from './told.js';

/** What becomes of something that is told of a contract, where only some contracts are asked for; what is of none is out then. */
export function fateOfTold({ part: { contract }, things }: Told, options: ListOptions): Fate {
  return contract ? contractFate(contract, things, contractFilterIn(options)) : out('other-code');
}

/** The column of what is doubted of that by which the contracts of what is told were asked for. */
export function askedInDoubtColumn(all: readonly Told[], options: ListOptions): Column<Told> {
  const doubted = onceForEach(({ part: { contract }, things }: Told) =>
    contract ? doubtfullyAsked({ contract, things }, options) : [],
  );
  return doubtedColumn(
    doubted,
    all.some((one) => doubted(one).length > 0),
  );
}
