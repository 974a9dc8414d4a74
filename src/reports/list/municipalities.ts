import type { Dataset } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import { regionOfYouthRegion } from '../../domain/membership.js';
import { isSpokenForInDoubt, municipalitiesNow, spokenForIn } from '../../domain/spoken-for.js';
import { labelOf } from '../../domain/vocabulary.js';
import { columnText } from '../../text/columns.js';
import { listText } from '../../text/list.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { aside } from '../column.js';
import { type List, listOf } from '../column-list.js';
import type { Unknown } from '../selection.js';
import type { ListOptions } from './listable.js';

/** The municipalities that there are, with the regions and fields of care in which a paper names them. */
export function municipalityList(dataset: Dataset, { asOf, view, withoutSource }: ListOptions): List | Unknown {
  const spokenFor = spokenForIn(dataset, asOf);
  const all = municipalitiesNow(dataset).map((one) => ({ ...one, told: spokenFor.get(one.code) }));
  const asked = withoutSource ? all.filter(({ told }) => told === undefined) : all;
  type Row = (typeof all)[number];
  const regionNamed = (one: Row) => regionOfYouthRegion(one.youthRegion, dataset)?.id;
  const regionCalled = (id: string) => dataset.regions.find((one) => one.id === id)?.short ?? id;
  const newest = ({ told }: Row) => [...(told?.newest ?? [])];
  const doubted = ({ told }: Row) => [...(told?.newest.keys() ?? [])].filter((domain) => !told?.surely.has(domain));
  const marked = (one: Row, domain: string) =>
    phrase`${labelOf(dataset, 'domain', domain)}${doubted(one).includes(domain) ? listText.doubtMark : ''}`;
  const list = listOf<Row>(
    [
      ...aside<Row>({ field: 'municipality', heading: columnText.code, datum: (one) => one.code }),
      { field: 'name', datum: (one) => one.name },
      { field: 'youthRegion', datum: (one) => one.youthRegion },
      {
        field: 'regions',
        heading: columnText.region,
        datum: ({ told }) => [...(told?.regions ?? [])].join('; ') || null,
        text: ({ told }) => plain([...(told?.regions ?? [])].map(regionCalled).join(', ') || '–'),
      },
      {
        field: 'domains',
        datum: (one) =>
          newest(one)
            .map(([domain, year]) => `${domain} ${year}`)
            .join('; ') || null,
        text: (one) =>
          newest(one).length === 0
            ? plain('–')
            : joined(
                [...grouped(newest(one), ([, year]) => year)].map(
                  ([year, all]) =>
                    phrase`${joined(
                      all.map(([domain]) => marked(one, domain)),
                      ', ',
                    )} (${year})`,
                ),
                '; ',
              ),
      },
      ...aside<Row>(
        { field: 'doubted', datum: (one) => doubted(one).join('; ') || null },
        { field: 'youthRegionId', heading: columnText.regionOfName, datum: regionNamed },
      ),
    ],
    asked,
    { view, asOf },
  );
  if ('known' in list) return list;
  const told = all.flatMap((one) => one.told ?? []);
  return {
    ...list,
    remarks: [
      ...(asked.some((one) => doubted(one).length > 0) ? [listText.spokenForInDoubt] : []),
      listText.spokenFor(told.length, all.length, told.filter(isSpokenForInDoubt).length),
    ],
  };
}
