import { itemsOf, type Located, under } from '../source/located.js';
import type { Dataset, Edition, Region, Track } from './dataset.js';
import type { Entry } from './entry.js';
import { withGapsOfExcerpts } from './excerpts.js';

/** A region as the program works with it, from a file that passed the shape gate. */
export function regionOf(entry: Located<Entry<'region'>>, cards: Dataset['cards']): Region {
  return withGapsOfExcerpts(entry, (one) => builtRegion(one, cards));
}

function builtRegion(entry: Located<Entry<'region'>>, cards: Dataset['cards']): Region {
  const tracks: Track[] = [];
  const { id, name = id, short = name } = entry.value;
  const region: Region = { id, name, short, entry, tracks };
  for (const track of itemsOf(under(entry, 'tracks') as Located<readonly Entry<'track'>[]>)) {
    tracks.push(builtTrack(track, region, cards));
  }
  return region;
}

function builtTrack(entry: Located<Entry<'track'>>, region: Region, cards: Dataset['cards']): Track {
  const editions: Edition[] = [];
  const { id, name = id } = entry.value;
  const track: Track = { id, name, region, entry, editions };
  for (const edition of itemsOf(under(entry, 'editions') as Located<readonly Entry<'edition'>[]>)) {
    const { source } = edition.value;
    const card = cards.get(source);
    editions.push({
      track,
      source,
      countsFrom: card?.dates?.latest,
      datesFrom: card?.dates?.earliest,
      isExcerpt: card?.value.read === 'excerpt',
      entry: edition,
    });
  }
  editions.sort((a, b) => ((a.countsFrom ?? '') < (b.countsFrom ?? '') ? -1 : a.countsFrom === b.countsFrom ? 0 : 1));
  return track;
}
