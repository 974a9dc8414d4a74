import type { Day } from '../calendar/day.js';
import { isOpen } from '../calendar/window.js';
import { citationOf } from '../domain/citing/citation.js';
import type { Dataset } from '../domain/dataset.js';
import { dayAt } from '../domain/terms/reading.js';
import type { Mapping } from '../domain/walk.js';
import { keyOf } from '../source/located.js';
import type { Check } from './check.js';

export const eventAfterSource: Check = {
  id: 'event-after-source',
  severity: 'error',
  keys: ['milestone.actual', 'event.day', 'decision.day'],
  text: {
    nl: {
      title: 'verteld voordat het gebeurde',
      why: 'Wat een stuk als gebeurd vertelt, kan niet na dat stuk liggen.',
      fix: 'Lees de dag na; is het een voornemen, zet dan `stage: intended` of `planned`.',
    },
    en: {
      title: 'told before it happened',
      why: 'What a paper reports as past cannot lie after that paper.',
      fix: 'Read the day again; if it is an intention, write `stage: intended` or `planned`.',
    },
  },
  *find({ mappings, isSound, dataset: { cards } }) {
    for (const mapping of mappings) {
      const key = keyOfPast(mapping);
      const latest = key && sourceBefore(mapping, key, cards);
      if (!key || !latest || !isSound(mapping.entry)) continue;
      const value = String((mapping.entry.value as Record<string, unknown>)[key]);
      yield {
        at: keyOf(mapping.entry, key),
        message: {
          nl: `${value} ligt na de bron die het als gebeurd vertelt; die is uiterlijk van ${latest}`,
          en: `${value} lies after the source that tells it as past; that is from ${latest} at the latest`,
        },
        ...(mapping.kind === 'decision' ? { hint: ofDecisions } : {}),
      };
    }
  },
};

const ofDecisions = {
  nl: 'Lees de dag na; moet het nog gebeuren, maak er dan een mijlpaal met `planned` van, of kies `promised` of `to-be-adopted`.',
  en: 'Read the day again; if it is still to happen, make it a milestone with `planned`, or choose `promised` or `to-be-adopted`.',
};

/** The last day that a source can date from, where a day under a key surely lies after it. */
export function sourceBefore(mapping: Mapping, key: string, cards: Dataset['cards']): Day | undefined {
  const { earliest } = dayAt(mapping.entry, key);
  const latest = isOpen(earliest) ? undefined : latestDateOf(mapping, key, cards);
  return latest === undefined || isOpen(earliest) || earliest <= latest ? undefined : latest;
}

/** The key of the day that is told as past, if the mapping tells of any. */
function keyOfPast({ kind, entry }: Mapping): string | undefined {
  if (kind === 'milestone') return 'actual';
  const { stage = 'decided', kind: what = '' } = entry.value as { readonly stage?: string; readonly kind?: string };
  if (kind === 'decision') return done.includes(what) ? 'day' : undefined;
  return kind === 'event' && stage === 'decided' ? 'day' : undefined;
}

/** The kinds of decisions that were taken; others lie ahead, or are no act. */
const done: readonly string[] = [
  'adopted',
  'discussed',
  'amended',
  'assigned',
  'views-asked',
  'ended',
  'informed',
  'drawn-up',
  'declined',
];

/** The last day that any of the sources cited can date from. */
function latestDateOf({ entry, source }: Mapping, key: string, cards: Dataset['cards']): Day | undefined {
  const places = citationOf(entry, key)?.places ?? [{ source }];
  const days = places.map((place) => cards.get(place.source ?? source ?? '')?.dates?.latest);
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}
