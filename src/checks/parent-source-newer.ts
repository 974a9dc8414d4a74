import type { Day } from '../calendar/day.js';
import type { Track } from '../domain/dataset.js';
import { lookUp } from '../domain/look-up.js';
import { regionEditionsFor } from '../domain/region-editions.js';
import { tells } from '../domain/silent.js';
import { wholeOf } from '../domain/things.js';
import { keyOf } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import type { Check } from './check.js';

export const parentSourceNewer: Check = {
  id: 'parent-source-newer',
  severity: 'warning',
  text: {
    nl: {
      title: 'het geheel is nieuwer',
      why: 'Wat een segment zelf heeft, gaat voor; een nieuwere bron over het geheel verandert dat niet vanzelf.',
      fix: 'Ga na of de nieuwere bron ook dit segment bedoelt; zet het dan in die versie nog eens bij het segment.',
    },
    en: {
      title: 'the whole is newer',
      why: 'What a segment has of its own comes first; a newer source about the whole does not change that by itself.',
      fix: "Find out whether the newer source means this segment too; if so, put it in that edition's segment again.",
    },
  },
  *find({ latest, region }) {
    for (const track of region.tracks) yield* olderThanRegion(track, latest.asOf);
    for (const contract of latest.contracts.values()) {
      const whole = wholeOf(contract, latest);
      if (!whole) continue;
      for (const block of blocks) {
        const [own, newer] = [lookUp(contract, block, latest), lookUp(whole, block, latest)];
        if (own?.on !== contract || !newer) continue;
        const [mine, theirs] = [own.edition.countsFrom ?? '', newer.edition.countsFrom ?? ''];
        if (mine >= theirs) continue;
        yield {
          at: own.located,
          onKey: true,
          message: {
            nl: `\`${block}\` van dit segment is van ${mine}, dat van het geheel van ${theirs}`,
            en: `\`${block}\` of this segment is from ${mine}, that of the whole from ${theirs}`,
          },
          related: newer.located,
        };
      }
    }
  },
};

/** What an edition of a track says, and one of the region may say too. */
const ofTracks = ['tariffs', 'laws'] as const;

const blocks = ['terms', 'procurement', 'funding', 'providers', 'lots', 'evaluations'] as const;

/** What a track says of its own that a newer source tells of several tracks. */
function* olderThanRegion(track: Track, asOf: Day): Generator<Problem> {
  for (const key of ofTracks) {
    const own = track.editions.findLast(({ entry }) => tells(entry.value, key));
    const wider = regionEditionsFor(track, asOf).find(({ entry }) => tells(entry.value, key));
    const [mine, theirs] = [own?.countsFrom ?? '', wider?.countsFrom ?? ''];
    if (!own || !wider || mine >= theirs) continue;
    yield {
      at: keyOf(own.entry, key),
      onKey: true,
      message: {
        nl: `\`${key}\` van dit inkoopspoor is van ${mine}, dat van meer inkoopsporen van ${theirs}`,
        en: `\`${key}\` of this track is from ${mine}, that of several tracks from ${theirs}`,
      },
      related: keyOf(wider.entry, key),
    };
  }
}
