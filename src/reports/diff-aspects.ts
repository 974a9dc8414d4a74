import { referencesOf } from '../domain/citing/inputs.js';
import type { Dataset } from '../domain/dataset.js';
import { type Schedule, scheduleOf } from '../domain/terms/schedule.js';
import type { Status } from '../domain/terms/status.js';
import { lookUp } from '../domain/things.js';
import { reasonText, shownText } from '../text/days.js';
import { diffText, type Follows, followsText } from '../text/diff.js';
import type { InBoth } from '../text/language.js';
import { stateText } from '../text/status.js';
import { daysOf, shownOf } from './bounds.js';
import { sayingOf } from './compare-aspects.js';
import { type Saying, valueIn } from './compare-reading.js';
import type { Holder } from './compare-side.js';
import { joined, same } from './report.js';
import { stretchesOf } from './stretches.js';

/** What is asked of a contract on both sides. */
export type Asked = Exclude<Follows, 'contract'>;

type Of = (holder: Holder, words: Dataset) => Saying | undefined;

/** Those that `compare` asks, as it answers them. */
const shared = sayingOf satisfies Partial<Record<string, Of>>;

const own: Partial<Record<Asked, Of>> = {
  stage: (holder, words) => {
    const found = lookUp(holder.contract, 'stage', holder.side.things);
    const version = found?.on.versions.find(({ edition }) => edition === found.edition);
    return version && valueIn(version.entry, 'contract', 'stage', holder, words);
  },
  'first-day': (holder) => initialDay(holder, 'firstDay'),
  'initial-end': (holder) => initialDay(holder, 'lastDay'),
  'agreed-until': (holder, words) =>
    byCourse(holder, words, ({ agreedUntil }) => (agreedUntil ? same(agreedUntil) : diffText.unknown)),
  'latest-end': (holder, words) =>
    scheduleIn(holder).courses.length > 1
      ? byCourse(holder, words, ({ latestPossible }) => latestPossible && same(latestPossible))
      : shared['latest-end'](holder, words),
  state: (holder, words) => byCourse(holder, words, ({ contract, isExpected }) => stateText(contract, isExpected)),
};

/** Of terms for which one word stands, this is what is known of their days. */
const ofTerms: readonly Asked[] = ['first-day', 'initial-end', 'options', 'latest-end'];

/** What a contract says on an aspect, looked up and computed as it holds there; `undefined` where nothing says anything. */
export function saidOf(aspect: Asked, holder: Holder, words: Dataset): Saying | undefined {
  const said =
    own[aspect]?.(holder, words) ??
    (aspect in shared ? shared[aspect as keyof typeof shared] : undefined)?.(holder, words);
  const word = ofTerms.includes(aspect) ? scheduleIn(holder).termsUnknown : undefined;
  return said ?? (word && { text: reasonText[word.reason], isKnown: false, references: [] });
}

/** All that is asked, in the order in which it is told. */
export const askedAspects = Object.keys(followsText).filter((aspect) => aspect !== 'contract') as Asked[];

function scheduleIn({ contract, side }: Holder): Schedule {
  return scheduleOf(contract, side.things);
}

/** A day of the initial term, as `timeline` shows it. */
function initialDay(holder: Holder, which: 'firstDay' | 'lastDay'): Saying | undefined {
  const [initial] = scheduleIn(holder).agreed?.periods ?? [];
  if (!initial) return undefined;
  const bounds = daysOf(initial, initial)[which];
  const start = which === 'firstDay' ? undefined : initial.firstDay.earliest;
  return {
    text: shownText(shownOf(initial[which], bounds, initial, start)),
    isKnown: bounds.latest !== undefined,
    references: referencesOf(initial.inputs, holder.side.region),
  };
}

/** What is so in each course that a contract took; with the municipalities where they did not all take the same. */
function byCourse(
  holder: Holder,
  { municipalities: names }: Dataset,
  textOf: (status: Status) => InBoth | undefined,
): Saying | undefined {
  const told = stretchesOf(scheduleIn(holder)).flatMap(({ status, municipalities = [], periods }) => {
    const text = status && textOf(status);
    const who = same(municipalities.map((code) => names?.get(code)?.name ?? code).join(', '));
    return text ? [{ text, who, inputs: periods.flatMap(({ inputs }) => inputs) }] : [];
  });
  if (told.length === 0) return undefined;
  const isOne = new Set(told.map(({ text }) => text.en)).size === 1;
  const first = told[0]?.text ?? same('');
  return {
    text: isOne
      ? first
      : joined(
          told.map(({ who, text }) => joined([who, text], ': ')),
          '; ',
        ),
    isKnown: true,
    references: referencesOf(
      told.flatMap(({ inputs }) => inputs),
      holder.side.region,
    ),
  };
}
