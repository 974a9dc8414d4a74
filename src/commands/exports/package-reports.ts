import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import type { PackageTable } from '../../exports/datapackage/tables.js';
import { listReport } from '../../reports/list/list.js';
import type { Listable } from '../../reports/list/listable.js';
import type { Datum, Report } from '../../reports/report.js';
import { everything } from '../../reports/selection.js';
import { readReport } from '../../reports/sources/read.js';
import { doubtedValues } from '../../reports/tables/doubted-values.js';
import { editionRows, municipalityRows, type NamedRows, providerRows } from '../../reports/tables/named-things.js';
import { blockList } from '../../reports/tables/told-blocks.js';
import { timelineReport } from '../../reports/timeline/timeline.js';
import type { PublishedSchema } from '../../text/schemas.js';

/** The rows of a table, and the schema that describes their fields; of what no command gives none. */
export interface PackageRows extends NamedRows {
  readonly schema?: PublishedSchema;
}

/** The rows of a table as of a day. */
export function packageRows(table: PackageTable, dataset: Dataset, asOf: Day): PackageRows {
  switch (table) {
    case 'periods':
      return { ...withPath(rowsIn(timelineReport(dataset, everything, asOf))), schema: 'output timeline' };
    case 'citations':
      return { ...citationRows(dataset), schema: 'output sources read' };
    case 'municipalities':
      return municipalityRows(dataset);
    case 'providers':
      return providerRows(dataset);
    case 'editions':
      return editionRows(dataset);
    case 'doubts':
      return withPath(rowsIn(doubtedValues(dataset, asOf)));
    // A step is of the track; the contract that it names is a value of its own.
    case 'milestones':
      return rowsIn(blockList(dataset, table, asOf));
    case 'funding':
    case 'procurement':
    case 'events':
      return withPath(rowsIn(blockList(dataset, table, asOf)));
    case 'awards':
      return rowsOfList('providers', dataset, asOf);
    case 'vocabulary':
      return rowsOfList('terms', dataset, asOf);
    default:
      return rowsOfList(table, dataset, asOf);
  }
}

function rowsOfList(what: Listable, dataset: Dataset, asOf: Day): PackageRows {
  const options = { codes: new Map(), kind: undefined, theme: undefined, group: undefined };
  const rows = rowsIn(listReport(dataset, what, { ...options, selection: everything, asOf }));
  return { ...(rows.fields.includes('contract') ? withPath(rows) : rows), schema: `output list ${what}` };
}

function citationRows(dataset: Dataset): NamedRows {
  const all = dataset.regions.map(({ id }) => rowsIn(readReport(dataset, id)));
  const { fields } = all[0] ?? rowsIn(readReport(dataset, ''));
  return { fields, records: all.flatMap(({ records }) => records) };
}

/** Without any word that could name nothing, there are always rows. */
function rowsIn(found: NamedRows | { known: unknown }): NamedRows {
  return 'known' in found ? { fields: [], records: [] } : { fields: found.fields, records: found.records };
}

/** The same with the path by which a contract is known on the command line; null where a row is of no contract. */
function withPath({ fields, records }: NamedRows): NamedRows {
  const pathIn = ({ region, track, segment, contract }: Readonly<Record<string, Datum>>) =>
    contract === null ? null : [region, track, ...(segment === null ? [] : [segment]), contract].join('/');
  return {
    fields: ['contractPath', ...fields],
    records: records.map((record: Report['records'][number]) => ({ contractPath: pathIn(record), ...record })),
  };
}
