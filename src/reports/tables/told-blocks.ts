import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import { model } from '../../domain/model.js';
import type { Column } from '../column.js';
import type { List } from '../column-list.js';
import { eachOf, type Told } from '../list/told.js';
import { thingColumns, toldList, writtenColumn } from '../list/told-list.js';
import { everything, type Unknown } from '../selection.js';

/** Blocks of the data of which there is a table, and which things below the region they are of. */
const blocks = {
  funding: { kind: 'funding', id: 'part', levels: [] },
  procurement: { kind: 'procurement', id: undefined, levels: [] },
  milestones: { kind: 'milestone', id: 'milestone', levels: ['track'] },
  events: { kind: 'event', id: 'event', levels: [] },
} as const;

export type ToldBlock = keyof typeof blocks;

/** Whether a table has a row for each block of a kind. */
export function isToldBlock(table: string): table is ToldBlock {
  return table in blocks;
}

/** In which group of the vocabulary the words of a field of such a table are; nothing for a field of others. */
export function groupOfBlockField(table: ToldBlock, field: string): string | undefined {
  return fieldKeysOf(table).find(({ key }) => key === field)?.group;
}

/** A row for each block of a kind as of a day, with a field for each key, as the data writes it. Where a word stands for a whole block, it is among what is not known. */
export function blockList(dataset: Dataset, table: ToldBlock, asOf: Day): List | Unknown {
  const { kind, id, levels } = blocks[table];
  const named: Column<Told>[] = id === undefined ? [] : [{ field: id, datum: ({ statements }) => idIn(statements) }];
  return toldList<Told>(
    dataset,
    { selection: everything, asOf },
    {
      of: (thing) => eachOf(kind, thing),
      thing: thingColumns(...levels),
      columns: () => [...named, ...fieldKeysOf(table).map(({ key }) => writtenColumn(key))],
    },
  );
}

/** The id of a block; its number in the list where it has none. */
function idIn([first]: Told['statements']): string | null {
  return first?.block[1] ?? null;
}

/** The keys that have a value of their own, blocks within the block and its id left out. */
function fieldKeysOf(table: ToldBlock): { readonly key: string; readonly group: string | undefined }[] {
  const rules: Readonly<Record<string, { readonly is: string; readonly group?: string }>> = model[blocks[table].kind];
  return Object.entries(rules).flatMap(([key, { is, group }]) =>
    key === 'id' || is === 'one' || is === 'many' ? [] : [{ key, group: is === 'code' ? group : undefined }],
  );
}
