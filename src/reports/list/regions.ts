import type { Dataset, Region, Track } from '../../domain/dataset.js';
import { regionMunicipalities } from '../../domain/region-editions.js';
import { labelOf } from '../../domain/vocabulary.js';
import { listText } from '../../text/list.js';
import { plain } from '../../text/phrase.js';
import { regionsFor, tracksFor, type Unknown, unknownTrack } from '../selection.js';
import { type List, listOf } from './column.js';
import type { ListOptions } from './listable.js';

/** The regions with their municipalities. */
export function regionList(dataset: Dataset, { selection, view, asOf }: ListOptions): List | Unknown {
  const asked = regionsFor(selection, dataset);
  if (!Array.isArray(asked)) return asked;
  const { id, name, kind, municipalities } = listText.columns;
  const kindOf = (region: Region) => region.entry.value.kind ?? '';
  const codesOf = (region: Region) => regionMunicipalities(region, asOf);
  const namesIn = (region: Region) => codesOf(region).map((code) => dataset.municipalities?.get(code)?.name ?? code);
  return listOf<Region>(
    [
      { field: 'region', heading: id, datum: (region) => region.id },
      { field: 'name', heading: name, datum: (region) => region.name },
      { field: 'kind', heading: kind, datum: kindOf, text: (one) => labelOf(dataset, 'region-kind', kindOf(one)) },
      {
        field: 'municipalities',
        heading: municipalities,
        datum: (region) => codesOf(region).join('; ') || null,
        text: (region) => (codesOf(region).length > 0 ? plain(namesIn(region).join(', ')) : listText.notNamed),
      },
      {
        field: 'municipalityNames',
        heading: municipalities,
        datum: (region) => namesIn(region).join('; ') || null,
        isAside: true,
      },
    ],
    asked,
    { view },
  );
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
    asked.flatMap((one) => tracksFor(one, selection.track)),
    { view },
  );
}

function sourcesOf({ editions }: Track): string[] {
  return editions.map(({ source }) => source);
}
