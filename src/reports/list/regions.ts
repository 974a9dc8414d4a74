import type { Day } from '../../calendar/day.js';
import type { Dataset, Region, Track } from '../../domain/dataset.js';
import { type Figures, figuresOf } from '../../domain/figures.js';
import { memberCountOf, namedCodesIn, youthRegionsIn } from '../../domain/members.js';
import { regionMembers } from '../../domain/region-editions.js';
import { labelOf } from '../../domain/vocabulary.js';
import type { Text } from '../../text/language.js';
import { listText } from '../../text/list.js';
import { countText } from '../../text/measures.js';
import { joined, plain } from '../../text/phrase.js';
import { percent } from '../../text/sources.js';
import type { Datum } from '../report.js';
import { isInDomain, regionsFor, tracksFor, type Unknown, unknownTrack } from '../selection.js';
import { type Column, type List, listOf } from './column.js';
import type { ListOptions } from './listable.js';

/** The regions with their municipalities. */
export function regionList(dataset: Dataset, { selection, view, asOf }: ListOptions): List | Unknown {
  const asked = regionsFor(selection, dataset);
  if (!Array.isArray(asked)) return asked;
  const { id, name, kind, municipalities } = listText.columns;
  const kindOf = (region: Region) => region.entry.value.kind ?? '';
  const codesOf = (region: Region) => namedCodesIn(regionMembers(region, asOf));
  const namesIn = (region: Region) => codesOf(region).map((code) => dataset.municipalities?.get(code)?.name ?? code);
  const countIn = (region: Region) => memberCountOf(regionMembers(region, asOf));
  const youthRegionsOf = (region: Region) => youthRegionsIn(regionMembers(region, asOf));
  return listOf<Region>(
    [
      { field: 'region', heading: id, datum: (region) => region.id },
      { field: 'name', heading: name, datum: (region) => region.name },
      { field: 'kind', heading: kind, datum: kindOf, text: (one) => labelOf(dataset, 'region-kind', kindOf(one)) },
      {
        field: 'municipalities',
        heading: municipalities,
        datum: (region) => codesOf(region).join('; ') || null,
        text: (region) => membersText(namesIn(region), youthRegionsOf(region), countIn(region)),
      },
      {
        field: 'municipalityCount',
        heading: listText.columns.municipalityCount,
        datum: (region) => countIn(region) ?? null,
        isAside: true,
      },
      {
        field: 'youthRegions',
        heading: listText.columns.youthRegion,
        datum: (region) => youthRegionsOf(region).join('; ') || null,
        isAside: true,
      },
      {
        field: 'municipalityNames',
        heading: municipalities,
        datum: (region) => namesIn(region).join('; ') || null,
        isAside: true,
      },
      ...figureColumns(asked, asOf, dataset),
    ],
    asked,
    { view },
  );
}

/** The municipalities by name, the youth regions that stand for them, or how many there are. */
function membersText(names: readonly string[], youthRegions: readonly string[], count: string | undefined): Text {
  const told = [...names.map(plain), ...youthRegions.map(listText.ofYouthRegion)];
  if (told.length > 0) return joined(told, ', ');
  return count === undefined ? listText.notNamed : listText.onlyCounted(countText(count));
}

/** How much there is of each region, and how well it is told. */
function figureColumns(regions: readonly Region[], asOf: Day, dataset: Dataset): Column<Region>[] {
  const { domains, contracts, newest, values, said, notRead } = listText.columns;
  const figures = new Map(regions.map((region) => [region, figuresOf(region, asOf)]));
  const columnOf = (field: keyof Figures, heading: Text, datum: (one: Figures) => Datum): Column<Region> => {
    return { field, heading, datum: (region) => datum(figures.get(region) as Figures), isAside: true };
  };
  const domainsIn = (region: Region) => figures.get(region)?.domains ?? [];
  return [
    {
      ...columnOf('domains', domains, (one) => one.domains.join('; ')),
      text: (region) =>
        joined(
          domainsIn(region).map((one) => labelOf(dataset, 'domain', one)),
          ', ',
        ),
    },
    columnOf('contracts', contracts, (one) => one.contracts),
    columnOf('newest', newest, (one) => one.newest ?? null),
    columnOf('values', values, (one) => one.values),
    shareColumn('said', said),
    shareColumn('notRead', notRead),
  ];

  function shareColumn(field: 'said' | 'notRead', heading: Text): Column<Region> {
    return {
      ...columnOf(field, heading, (one) => one[field]),
      text: (region) => {
        const one = figures.get(region) as Figures;
        return plain(`${one[field]} (${percent(one[field], one.values)})`);
      },
    };
  }
}

/** The tracks with their papers. */
export function trackList(dataset: Dataset, { selection, view }: ListOptions): List | Unknown {
  const asked = regionsFor(selection, dataset);
  if (!Array.isArray(asked)) return asked;
  const unknown = unknownTrack(selection.track, asked);
  if (unknown) return unknown;
  const { region, track, name, sources } = listText.columns;
  return listOf<Track>(
    [
      { field: 'region', heading: region, datum: (one) => one.region.id },
      { field: 'track', heading: track, datum: (one) => one.id },
      { field: 'name', heading: name, datum: (one) => one.name, isAside: true },
      {
        field: 'sources',
        heading: sources,
        datum: (one) => sourcesOf(one).join('; '),
        text: (one) => plain(sourcesOf(one).join(', ')),
      },
    ],
    asked.flatMap((one) => tracksFor(one, selection.track).filter((track) => isInDomain(track, selection))),
    { view },
  );
}

function sourcesOf({ editions }: Track): string[] {
  return editions.map(({ source }) => source);
}
