import { asText } from '../../domain/answers/written-answer.js';
import type { Region } from '../../domain/dataset.js';
import { placeByIds } from '../../source/identity.js';
import { asWritten } from '../../text/phrase.js';
import { Ledger } from '../ledger.js';
import { type ModelField, modelFieldOf, valuesToldIn } from '../told-values.js';
import type { PackageTable } from './tables.js';

/** What of the data the package holds; a doubt counts by itself. */
export type PackageField = ModelField | 'doubts';

type MadeRow = Readonly<Record<string, unknown>>;

/** Names that no citation holds, and where a table has them. */
export const named: Partial<Record<ModelField, readonly [PackageTable, string]>> = {
  'region.name': ['regions', 'name'],
  'track.name': ['tracks', 'name'],
  'segment.aliases': ['segments', 'aliases'],
};

/** Keys that stand in the place by which a citation names its value. */
const inPlaces: readonly string[] = ['id', 'source', 'tracks'];

/**
 * What became of every value of the regions, told by the rows that were made: carried where a row has it as the data writes
 * it. A doubt is carried where a row tells what else may be meant and why, approximated where it tells the kind of doubt alone.
 */
export function accountOfTables(
  regions: readonly Region[],
  tables: ReadonlyMap<string, readonly MadeRow[]>,
): Ledger<PackageField> {
  const ledger = new Ledger<PackageField>();
  const rowsOf = (table: PackageTable) => tables.get(table) ?? [];
  const keyOf = (...parts: readonly unknown[]) => parts.join('\n');
  const cited = new Map(rowsOf('citations').map((row) => [keyOf(row['region'], row['at'], row['value']), row]));
  const things = new Set(
    rowsOf('citations').flatMap(({ region, at }) => [
      keyOf(region, ''),
      ...thingsIn(`${at}`).map((one) => keyOf(region, one)),
    ]),
  );
  const cells = new Set(
    Object.values(named).flatMap(([table, field]) =>
      rowsOf(table).flatMap((row) => `${row[field] ?? ''}`.split('; ').map((one) => keyOf(row['region'], table, one))),
    ),
  );
  const reasons = new Set(
    rowsOf('doubts').map((row) => keyOf(row['region'], row['key'], row['kind'], JSON.stringify(row['why']))),
  );
  for (const region of regions) {
    const { values, doubted } = valuesToldIn(region);
    for (const value of values) {
      const { mapping, key, located } = value;
      const at = placeByIds(located);
      const table = named[modelFieldOf(value)]?.[0];
      const isThere =
        cited.has(keyOf(region.id, at, asText(located.value))) ||
        (inPlaces.includes(key) && things.has(keyOf(region.id, placeByIds(mapping.entry)))) ||
        (table && [located.value].flat().every((one) => cells.has(keyOf(region.id, table, one))));
      ledger.note(modelFieldOf(value), isThere ? 'carried' : 'dropped', `${region.id}: ${at}`);
    }
    for (const { at, key, value, doubt } of doubted) {
      const { kind, why } = doubt;
      const isWhole = reasons.has(keyOf(region.id, key, kind, JSON.stringify(asWritten(why))));
      const isMarked = cited.get(keyOf(region.id, at, asText(value)))?.['doubt'] === kind;
      ledger.note('doubts', isWhole ? 'carried' : isMarked ? 'approximated' : 'dropped', `${region.id}: ${at}`);
    }
  }
  return ledger;
}

/** The places of all things in which a value stands: `tracks[a]`, `tracks[a].editions[b]`. */
function thingsIn(at: string): string[] {
  return [...at.matchAll(/\]/g)].map(({ index }) => at.slice(0, index + 1));
}
