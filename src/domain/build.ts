import { itemsOf, type Located, under } from '../source/located.js';
import type { Path } from '../source/yaml-file.js';
import type { Dataset, Edition, Region, RegionEdition, SourceEdition, Track } from './dataset.js';
import type { Entry } from './entry.js';
import { withGapsOfExcerpts } from './excerpts.js';
import { once } from './once.js';

/** A region as the program works with it, from a file that passed the shape gate; where `only` names a source, what that alone tells of it. */
export function regionOf(entry: Located<Entry<'region'>>, cards: Dataset['cards'], only?: string): Region {
  return withGapsOfExcerpts(entry, (one) => builtRegion(one, cards, only));
}

function builtRegion(entry: Located<Entry<'region'>>, cards: Dataset['cards'], only: string | undefined): Region {
  const tracks: Track[] = [];
  const editions: RegionEdition[] = [];
  const { id, name = id, short = name } = entry.value;
  const byPlace = once(() => new Map([...editions, ...tracks.flatMap((one) => one.editions)].map(withItsPlace)));
  const editionAt = (path: Path) => byPlace().get(placeOfEdition(path));
  const region: Region = { id, name, short, entry, editions, tracks, editionAt };
  for (const track of itemsOf(under(entry, 'tracks') as Located<readonly Entry<'track'>[]>)) {
    tracks.push(builtTrack(track, region, cards, only));
  }
  const told = under(entry, 'editions') as Located<readonly Entry<'regionEdition'>[]> | undefined;
  for (const edition of told ? itemsOf(told) : []) {
    const { source, tracks: names } = edition.value;
    if (only !== undefined && source !== only) continue;
    const of = names === undefined ? tracks : tracks.filter((track) => names.includes(track.id));
    editions.push({ ...datedBy(source, cards), tracks: of, entry: edition });
  }
  editions.sort(byDayOfSource);
  return region;
}

function withItsPlace(edition: Edition | RegionEdition) {
  return [placeOfEdition(edition.entry.path), edition] as const;
}

/** The beginning of a way, as far as an edition stands: `editions/0`, or `tracks/0/editions/0`. */
function placeOfEdition(path: Path): string {
  return path.slice(0, path[0] === 'tracks' ? 4 : 2).join('/');
}

function builtTrack(
  entry: Located<Entry<'track'>>,
  region: Region,
  cards: Dataset['cards'],
  only: string | undefined,
): Track {
  const editions: Edition[] = [];
  const { id, name = id } = entry.value;
  const track: Track = { id, name, region, entry, editions };
  for (const edition of itemsOf(under(entry, 'editions') as Located<readonly Entry<'edition'>[]>)) {
    const { source } = edition.value;
    if (only === undefined || source === only) editions.push({ ...datedBy(source, cards), track, entry: edition });
  }
  editions.sort(byDayOfSource);
  return track;
}

function datedBy(source: string, cards: Dataset['cards']): SourceEdition {
  const card = cards.get(source);
  return {
    source,
    countsFrom: card?.dates?.latest,
    datesFrom: card?.dates?.earliest,
    isExcerpt: card?.value.read === 'excerpt',
  };
}

function byDayOfSource(a: SourceEdition, b: SourceEdition): number {
  return (a.countsFrom ?? '') < (b.countsFrom ?? '') ? -1 : a.countsFrom === b.countsFrom ? 0 : 1;
}
