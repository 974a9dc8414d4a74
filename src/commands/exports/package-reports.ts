import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import type { PackageTable } from '../../exports/datapackage/tables.js';
import { listReport } from '../../reports/list/list.js';
import type { Listable } from '../../reports/list/listable.js';
import type { Datum, Report } from '../../reports/report.js';
import { readReport } from '../../reports/sources/read.js';
import { timelineReport } from '../../reports/timeline/timeline.js';
import type { PublishedSchema } from '../../text/schemas.js';

/** The rows of a table, and the schema that describes their fields; of what no command gives the fields themselves. */
export interface PackageRows {
  readonly fields: readonly string[];
  readonly records: Report['records'];
  readonly schema: PublishedSchema | undefined;
}

const everything = { region: undefined, track: undefined, segment: undefined };

/** The rows of a table as of a day. */
export function packageRows(table: PackageTable, dataset: Dataset, asOf: Day): PackageRows {
  switch (table) {
    case 'periods':
      return withPath(rowsIn(timelineReport(dataset, everything, asOf), 'output timeline'));
    case 'citations':
      return {
        ...rowsIn(readReport(dataset, dataset.regions[0]?.id ?? ''), 'output sources read'),
        records: dataset.regions.flatMap(({ id }) => rowsIn(readReport(dataset, id), 'output sources read').records),
      };
    case 'municipalities':
      return municipalityRows(dataset);
    default: {
      const rows = rowsIn(allOfList(table, dataset, asOf), `output list ${table}`);
      return rows.fields.includes('contract') ? withPath(rows) : rows;
    }
  }
}

function allOfList(what: Listable, dataset: Dataset, asOf: Day): Report | { known: unknown } {
  return listReport(dataset, what, {
    selection: everything,
    codes: new Map(),
    kind: undefined,
    theme: undefined,
    asOf,
    group: undefined,
  });
}

function rowsIn(report: Report | { known: unknown }, schema: PublishedSchema): PackageRows {
  if (!('records' in report)) return { fields: [], records: [], schema };
  return { fields: report.fields, records: report.records, schema };
}

/** The same with the path by which a contract is known on the command line; null where a row is of no contract. */
function withPath({ fields, records, schema }: PackageRows): PackageRows {
  const pathIn = ({ region, track, segment, contract }: Readonly<Record<string, Datum>>) =>
    contract === null ? null : [region, track, ...(segment === null ? [] : [segment]), contract].join('/');
  return {
    fields: ['contractPath', ...fields],
    records: records.map((record) => ({ contractPath: pathIn(record), ...record })),
    schema,
  };
}

function municipalityRows({ municipalities }: Dataset): PackageRows {
  return {
    fields: ['municipality', 'name', 'youthRegion', 'validFrom', 'validUntil'],
    records: [...(municipalities?.values() ?? [])].map(({ code, name, youthRegion, validFrom, validUntil }) => ({
      municipality: code,
      name,
      youthRegion: youthRegion ?? null,
      validFrom: validFrom ?? null,
      validUntil: validUntil ?? null,
    })),
    schema: undefined,
  };
}
