import type { Day } from '../../calendar/day.js';
import { doubtsOf } from '../../domain/citing/inputs.js';
import type { Dataset, Region, Track } from '../../domain/dataset.js';
import { type Figures, figuresOf } from '../../domain/figures.js';
import {
  memberCountOf,
  municipalityNames,
  namedCodesIn,
  youthRegionName,
  youthRegionsIn,
} from '../../domain/members.js';
import { editionOfMembers, regionMembers } from '../../domain/region-editions.js';
import { labelOf } from '../../domain/vocabulary.js';
import { columnText } from '../../text/columns.js';
import type { Text } from '../../text/language.js';
import { listText } from '../../text/list.js';
import { countText } from '../../text/measures.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { percent } from '../../text/sources.js';
import { aside, type Column } from '../column.js';
import { type List, listOf } from '../column-list.js';
import { doubtColumns } from '../doubt-record.js';
import { besideSorted } from '../fate.js';
import { paperCalled } from '../place-name.js';
import { awayBy, regionsAsked, regionsFor, type Unknown } from '../selection.js';
import type { ListOptions } from './listable.js';

/** The regions with their municipalities. */
export function regionList(dataset: Dataset, { selection, view, asOf }: ListOptions): List | Unknown {
  const asked = regionsFor(selection, dataset);
  if (!Array.isArray(asked)) return asked;
  const kindOf = (region: Region) => region.entry.value.kind ?? '';
  const codesOf = (region: Region) => namedCodesIn(regionMembers(region, asOf));
  const namesIn = (region: Region) => municipalityNames(codesOf(region), dataset);
  const countIn = (region: Region) => memberCountOf(regionMembers(region, asOf));
  const doubtsIn = (region: Region) => {
    const edition = editionOfMembers(region, asOf);
    return edition ? doubtsOf([{ mapping: edition.entry, key: 'municipalities' }]) : [];
  };
  const youthRegionsOf = (region: Region) => youthRegionsIn(regionMembers(region, asOf));
  return listOf<Region>(
    [
      { field: 'region', heading: columnText.id, datum: (region) => region.id },
      { field: 'name', datum: (region) => region.name },
      { field: 'kind', datum: kindOf, text: (one) => labelOf(dataset, 'region-kind', kindOf(one)) },
      {
        field: 'municipalities',
        datum: (region) => codesOf(region).join('; ') || null,
        text: (region) => {
          const youthRegions = youthRegionsOf(region).map((id) => youthRegionName(id, dataset));
          const told = membersText(namesIn(region), youthRegions, countIn(region));
          return doubtsIn(region).length > 0 ? phrase`${told}${listText.doubtMark}` : told;
        },
      },
      ...aside<Region>(
        { field: 'municipalityCount', datum: countIn },
        {
          field: 'youthRegions',
          heading: columnText.youthRegion,
          datum: (region) => youthRegionsOf(region).join('; ') || null,
          text: (region) =>
            plain(
              youthRegionsOf(region)
                .map((id) => youthRegionName(id, dataset))
                .join('; '),
            ),
        },
        {
          field: 'municipalityNames',
          heading: columnText.municipalities,
          datum: (region) => namesIn(region).join('; ') || null,
        },
      ),
      ...figureColumns(asked, asOf, dataset),
      ...aside(...doubtColumns<Region>(doubtsIn, () => dataset)),
    ],
    asked,
    { asOf, view, remarks: asked.some((one) => doubtsIn(one).length > 0) ? [listText.doubtNote] : [] },
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
  const figures = new Map(regions.map((region) => [region, figuresOf(region, asOf)]));
  const figuresIn = (region: Region) => figures.get(region) as Figures;
  const counted = (field: 'contracts' | 'newest' | 'values' | 'said' | 'notRead'): Column<Region> => {
    return { field, datum: (region) => figuresIn(region)[field] };
  };
  const shared = (field: 'said' | 'notRead'): Column<Region> => ({
    ...counted(field),
    text: (region) => {
      const one = figuresIn(region);
      return plain(`${one[field]} (${percent(one[field], one.values)})`);
    },
  });
  return aside<Region>(
    {
      field: 'domains',
      datum: (region) => figuresIn(region).domains.join('; '),
      text: (region) =>
        joined(
          figuresIn(region).domains.map((one) => labelOf(dataset, 'domain', one)),
          ', ',
        ),
    },
    counted('contracts'),
    counted('newest'),
    counted('values'),
    shared('said'),
    shared('notRead'),
  );
}

/** The tracks with their papers; those that were not asked for are counted. */
export function trackList(dataset: Dataset, { selection, view }: ListOptions): List | Unknown {
  const asked = regionsAsked(selection, dataset);
  if (!Array.isArray(asked)) return asked;
  const all = dataset.regions.flatMap(({ tracks }) => tracks);
  const away = new Map(all.map((track) => [track, awayBy(track, selection, asked)]));
  const out = [...away].flatMap(([track, reason]) => (reason === undefined ? [] : [[track, reason] as const]));
  return listOf<Track>(
    [
      { field: 'region', datum: (one) => one.region.id },
      { field: 'track', datum: (one) => one.id },
      ...aside<Track>(
        { field: 'region', text: (one) => plain(one.region.name) },
        { field: 'name', datum: (one) => one.name },
      ),
      {
        field: 'sources',
        datum: (one) => sourcesOf(one).join('; '),
        text: (one) =>
          plain(
            sourcesOf(one)
              .map((id) => paperCalled(id, dataset))
              .join(', '),
          ),
      },
    ],
    all.filter((track) => away.get(track) === undefined),
    { view, beside: besideSorted({ in: [], unsure: [], out }, ({ region, id }) => `${region.id}/${id}`) },
  );
}

function sourcesOf({ editions }: Track): string[] {
  return editions.map(({ source }) => source);
}
