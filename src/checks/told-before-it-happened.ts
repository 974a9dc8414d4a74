import type { Day } from '../calendar/day.js';
import { isOpen } from '../calendar/window.js';
import { citationOf } from '../domain/citing/citation.js';
import { isSound } from '../domain/citing/proof.js';
import { type Dataset, datesOf } from '../domain/dataset.js';
import { dayAt } from '../domain/terms/reading.js';
import { type Mapping, mappingsOf } from '../domain/walk.js';
import { keyOf } from '../source/located.js';
import type { Check } from './check.js';

export const toldBeforeItHappened: Check = {
  id: 'told-before-it-happened',
  severity: 'error',
  text: {
    nl: {
      title: 'verteld voordat het gebeurde',
      why: 'Wat een stuk als gebeurd vertelt, kan niet na dat stuk liggen.',
      fix: 'Lees de dag na; is het een voornemen, zet dan `stage: intended` of `planned`.',
    },
    en: {
      title: 'told before it happened',
      why: 'What a document tells as past cannot lie after that document.',
      fix: 'Read the day again; if it is an intention, write `stage: intended` or `planned`.',
    },
  },
  *find({ regions, cards }) {
    for (const mapping of regions.flatMap((region) => [...mappingsOf(region)])) {
      const key = keyOfPast(mapping);
      if (!key) continue;
      const { earliest } = dayAt(mapping.entry, key);
      const latest = latestDateOf(mapping, key, cards);
      if (isOpen(earliest) || latest === undefined || earliest <= latest) continue;
      if (!isSound(mapping.kind, mapping.entry)) continue;
      const value = String((mapping.entry.value as Record<string, unknown>)[key]);
      yield {
        at: keyOf(mapping.entry, key),
        message: {
          nl: `${value} ligt na de bron die het als gebeurd vertelt; die is uiterlijk van ${latest}`,
          en: `${value} lies after the source that tells it as past; that is from ${latest} at the latest`,
        },
      };
    }
  },
};

/** The key of the day that is told as past, if the mapping tells of any. */
function keyOfPast({ kind, entry }: Mapping): string | undefined {
  if (kind === 'milestone') return 'actual';
  const { stage = 'decided' } = entry.value as { readonly stage?: string };
  return kind === 'event' && stage === 'decided' ? 'day' : undefined;
}

/** The last day that any of the sources cited can date from. */
function latestDateOf({ entry, source }: Mapping, key: string, cards: Dataset['cards']): Day | undefined {
  const places = citationOf(entry, key)?.places ?? [{ source }];
  const days = places.map((place) => {
    const card = cards.get(place.source ?? source ?? '');
    return card && datesOf(card.value)?.latest;
  });
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}
