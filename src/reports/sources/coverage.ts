import type { Day } from '../../calendar/day.js';
import type { Dataset } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import { memberCountOf } from '../../domain/members.js';
import { regionOfYouthRegion } from '../../domain/membership.js';
import { regionMembers } from '../../domain/region-editions.js';
import { isSpokenForInDoubt, municipalitiesNow, spokenForIn } from '../../domain/spoken-for.js';
import { labelOf } from '../../domain/vocabulary.js';
import { columnText } from '../../text/columns.js';
import { listText } from '../../text/list.js';
import { countText } from '../../text/measures.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { sourcesText } from '../../text/sources.js';
import { columnsOfRecords, readableBy } from '../column.js';
import { placeWords } from '../place-name.js';
import type { Report } from '../report.js';

const coverageFields = [
  'youthRegion',
  'region',
  'municipalities',
  'spokenFor',
  'counted',
  'domain',
  'covered',
  'doubted',
  'newest',
];

/** Of how many municipalities of a youth region papers speak on one field of care. */
interface Covered {
  readonly domain: string;
  readonly count: number;
  /** Of how many of them it is uncertain. */
  readonly doubted: number;
  readonly newest: string;
}

/**
 * For which municipalities some paper known on a day speaks, by youth region and field of care, with the year of the
 * newest. A youth region of which papers name no municipality may have papers of its own.
 */
export function coverageReport(dataset: Dataset, asOf: Day): Report {
  const spokenFor = spokenForIn(dataset, asOf);
  const domains = (dataset.vocabulary?.groups['domain'] ?? []).map(({ id }) => id);
  const all = municipalitiesNow(dataset);
  const rows = [...grouped(all, ({ youthRegion }) => youthRegion)].map(([youthRegion, members]) => {
    const told = members.flatMap(({ code }) => spokenFor.get(code) ?? []);
    const covered = domains.flatMap((domain): Covered[] => {
      const years = told.flatMap(({ newest }) => newest.get(domain) ?? []).sort();
      const newest = years.at(-1);
      const doubted = told.filter((one) => one.newest.has(domain) && !one.surely.has(domain)).length;
      return newest === undefined ? [] : [{ domain, count: years.length, doubted, newest }];
    });
    const found = regionOfYouthRegion(youthRegion, dataset);
    const region = found?.id;
    const counted = found && memberCountOf(regionMembers(found, asOf));
    return {
      youthRegion,
      region,
      members: members.length,
      told: told.length,
      uncertain: told.filter(isSpokenForInDoubt).length,
      covered,
      counted,
    };
  });
  const { youthRegion, municipalities, domains: fields } = columnText;
  const records = rows.flatMap((row) => {
    const head = {
      youthRegion: row.youthRegion,
      region: row.region ?? null,
      municipalities: row.members,
      spokenFor: row.told,
      counted: row.counted ?? null,
    };
    const none = { domain: null, count: 0, doubted: 0, newest: null };
    const each: readonly (Covered | typeof none)[] = row.covered.length > 0 ? row.covered : [none];
    return each.map(({ domain, count, doubted, newest }) => ({ ...head, domain, covered: count, doubted, newest }));
  });
  const domainText = (domain: string) => labelOf(dataset, 'domain', domain);
  return {
    command: 'sources coverage',
    asOf,
    hasMatched: true,
    fields: coverageFields,
    records,
    readable: () =>
      readableBy(columnsOfRecords(coverageFields, { ...placeWords(dataset), domain: domainText }), records),
    columns: [youthRegion, municipalities, fields],
    sections: [
      {
        heading: sourcesText.headings.coverage,
        details: [],
        rows: rows.map((row) => [
          plain(row.youthRegion),
          plain(`${row.told}${row.uncertain > 0 ? listText.doubtMark : ''}/${row.members}`),
          row.covered.length > 0
            ? joined(
                row.covered.map(
                  ({ domain, count, doubted, newest }) =>
                    phrase`${labelOf(dataset, 'domain', domain)} ${count}${doubted > 0 ? listText.doubtMark : ''} (${newest})`,
                ),
                ', ',
              )
            : row.region === undefined
              ? plain('–')
              : sourcesText.memberless(row.region, row.counted === undefined ? undefined : countText(row.counted)),
        ]),
        notes: [],
      },
    ],
    remarks: [
      ...(rows.some(({ covered }) => covered.some(({ doubted }) => doubted > 0)) ? [listText.spokenForInDoubt] : []),
      listText.spokenFor(allTogether(rows, 'told'), all.length, allTogether(rows, 'uncertain')),
      sourcesText.coverage,
    ],
  };
}

function allTogether(
  rows: readonly Readonly<Record<'told' | 'uncertain', number>>[],
  key: 'told' | 'uncertain',
): number {
  return rows.reduce((all, row) => all + row[key], 0);
}
