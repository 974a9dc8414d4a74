import type { Day } from '../../calendar/day.js';
import type { Dataset, Region } from '../../domain/dataset.js';
import { isUnknown } from '../../domain/entry.js';
import { editionsIn } from '../../domain/region-editions.js';
import type { Value } from '../../domain/walk.js';
import { type How, Ledger } from '../../exports/ledger.js';
import { type ModelField, modelFieldOf, valuesToldIn } from '../../exports/told-values.js';
import { workbookKeys } from '../../exports/workbook-keys.js';
import { toldAsOf } from '../../reports/list/told.js';
import { everything } from '../../reports/selection.js';
import { placeByIds } from '../../source/identity.js';

/** What of the data a workbook holds; a doubt counts by itself. */
export type WorkbookField = ModelField | 'doubts';

/**
 * What became of every value that the sources known on a day tell, by its key. What a newer source replaced is dropped; a word
 * for what is not known is carried, since a sheet lists those. A doubt is approximated where a sheet has its value: it is marked there.
 */
export function accountOfSheets(dataset: Dataset, asOf: Day): Ledger<WorkbookField> {
  const ledger = new Ledger<WorkbookField>();
  const counting = countingIn(dataset, asOf);
  for (const region of dataset.regions) {
    const isKnown = knownSourcesIn(region, asOf);
    const { values, doubted } = valuesToldIn(region);
    const became = new Map<string, How>();
    for (const value of values.filter(isKnown)) {
      const field = modelFieldOf(value);
      const at = placeByIds(value.located);
      const how = counting(value) ? fateOfKey(field, value.located.value) : 'dropped';
      became.set(at, how);
      ledger.note(field, how, `${region.id}: ${at}`);
    }
    for (const { at } of doubted.filter(isKnown)) {
      const isThere = (became.get(at) ?? 'dropped') !== 'dropped';
      ledger.note('doubts', isThere ? 'approximated' : 'dropped', `${region.id}: ${at}`);
    }
  }
  return ledger;
}

function fateOfKey(field: ModelField, value: unknown): How {
  return isUnknown(value) && value !== 'none' ? 'carried' : (workbookKeys.get(field) ?? 'dropped');
}

/** Whether a value is one that counts on a day; names and ids always do. */
function countingIn(dataset: Dataset, asOf: Day): (value: Value) => boolean {
  const told = toldAsOf(dataset, everything, asOf, (thing) => [thing]);
  const statements = 'known' in told ? [] : told.in.flatMap((one) => one.statements);
  const keyOf = (value: Value) => `${value.located.file.name}\n${value.located.path.join('\n')}`;
  const all = new Set(statements.map(keyOf));
  return (value) => naming.includes(value.key) || all.has(keyOf(value));
}

/** Keys by which a thing is found and named. */
const naming: readonly string[] = ['id', 'source', 'tracks', 'name', 'short'];

/** Whether the source of a value is known on a day; what stands above the editions always is. */
function knownSourcesIn(region: Region, asOf: Day): (one: Pick<Value, 'mapping'>) => boolean {
  const editions = editionsIn(region);
  const known = new Set(editions.flatMap(({ source, countsFrom }) => (countsFrom && countsFrom <= asOf ? source : [])));
  return ({ mapping: { source } }) => source === undefined || known.has(source);
}
