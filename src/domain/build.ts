import { itemsOf, type Located, under } from '../source/located.js';
import type { Path } from '../source/yaml-file.js';
import type { Dataset, Edition, Region, RegionEdition, SourceEdition, Track } from './dataset.js';
import type { Entry } from './entry.js';
import { withGapsOfExcerpts } from './excerpts.js';
import { once } from './once.js';
import { withSilences } from './silences.js';
import { withAllWrittenOut } from './written-out.js';

/**
 * A region as the program works with it, from a file that passed the shape gate; where `only` names a source, what that alone
 * tells of it. What its editions say is read when somebody first asks for one of them: most commands ask of a few regions.
 */
export function regionOf(entry: Located<Entry<'region'>>, cards: Dataset['cards'], only?: string): Region {
  const built = (one: Located<Entry<'region'>>) => builtRegion(one, () => one, cards, only);
  return builtRegion(
    entry,
    once(() => {
      const whole = withAllWrittenOut(entry);
      return withGapsOfExcerpts(withSilences(whole) ?? whole, built);
    }),
    cards,
    only,
  );
}

/** The same from an entry in which what goes without saying, silences and gaps of excerpts are filled in already. */
export function filledRegionOf(entry: Located<Entry<'region'>>, cards: Dataset['cards']): Region {
  return builtRegion(entry, () => entry, cards, undefined);
}

/** @param filled the same entry with what is left out, silences and gaps of excerpts filled in */
function builtRegion(
  entry: Located<Entry<'region'>>,
  filled: () => Located<Entry<'region'>>,
  cards: Dataset['cards'],
  only: string | undefined,
): Region {
  const tracks: Track[] = [];
  const { id, name = id, short = name } = entry.value;
  const editions = once(() => builtRegionEditions(filled(), tracks, cards, only));
  const byPlace = once(() => new Map([...editions(), ...tracks.flatMap((one) => one.editions)].map(withItsPlace)));
  const region: Region = {
    id,
    name,
    short,
    get entry() {
      return filled();
    },
    get editions() {
      return editions();
    },
    tracks,
    editionAt: (path) => byPlace().get(placeOfEdition(path)),
  };
  const wholes = once(() => itemsOf(under(filled(), 'tracks') as Located<readonly Entry<'track'>[]>));
  for (const [index, track] of entry.value.tracks.entries())
    tracks.push(builtTrack(track, () => wholes()[index] as Located<Entry<'track'>>, region, cards, only));
  return region;
}

function builtRegionEditions(
  region: Located<Entry<'region'>>,
  tracks: readonly Track[],
  cards: Dataset['cards'],
  only: string | undefined,
): RegionEdition[] {
  const editions: RegionEdition[] = [];
  const told = under(region, 'editions') as Located<readonly Entry<'regionEdition'>[]> | undefined;
  for (const edition of told ? itemsOf(told) : []) {
    const { source, tracks: names } = edition.value;
    if (only !== undefined && source !== only) continue;
    const of = names === undefined ? tracks : tracks.filter((track) => names.includes(track.id));
    editions.push({ ...datedBy(source, cards), tracks: of, entry: edition });
  }
  return editions.sort(byDayOfSource);
}

function withItsPlace(edition: Edition | RegionEdition) {
  return [placeOfEdition(edition.entry.path), edition] as const;
}

/** The beginning of a way, as far as an edition stands: `editions/0`, or `tracks/0/editions/0`. */
function placeOfEdition(path: Path): string {
  return path.slice(0, path[0] === 'tracks' ? 4 : 2).join('/');
}

/** @param whole its entry with what is left out, silences and gaps of excerpts filled in */
function builtTrack(
  { id, name = id, domains = [id] }: Entry<'track'>,
  whole: () => Located<Entry<'track'>>,
  region: Region,
  cards: Dataset['cards'],
  only: string | undefined,
): Track {
  const editions = once(() => builtTrackEditions(whole(), track, cards, only));
  const track: Track = {
    id,
    name,
    domains,
    region,
    get entry() {
      return whole();
    },
    get editions() {
      return editions();
    },
  };
  return track;
}

function builtTrackEditions(
  entry: Located<Entry<'track'>>,
  track: Track,
  cards: Dataset['cards'],
  only: string | undefined,
): Edition[] {
  const editions: Edition[] = [];
  for (const edition of itemsOf(under(entry, 'editions') as Located<readonly Entry<'edition'>[]>)) {
    const { source } = edition.value;
    if (only === undefined || source === only) editions.push({ ...datedBy(source, cards), track, entry: edition });
  }
  return editions.sort(byDayOfSource);
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
