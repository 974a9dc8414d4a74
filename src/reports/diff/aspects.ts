import type { Dataset } from '../../domain/dataset.js';
import { type Schedule, scheduleOf } from '../../domain/terms/schedule.js';
import type { Status } from '../../domain/terms/status.js';
import { lookUp } from '../../domain/things.js';
import { reasonText, shownText } from '../../text/days.js';
import { diffText, type Follows, followsText } from '../../text/diff.js';
import { stateText } from '../../text/status.js';
import { daysOf, shownOf } from '../bounds.js';
import { sayingOf } from '../compare/aspects.js';
import { restingOn, type Saying, valueIn } from '../compare/reading.js';
import type { Holder } from '../compare/side.js';
import { joined, same } from '../report.js';
import { stretchesOf } from '../stretches.js';

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
    byCourse(holder, words, ({ agreedUntil }) =>
      agreedUntil ? dayTold(agreedUntil) : { value: 'unknown', text: diffText.unknown },
    ),
  'latest-end': (holder, words) =>
    scheduleIn(holder).courses.length > 1
      ? byCourse(holder, words, ({ latestPossible }) => latestPossible && dayTold(latestPossible))
      : shared['latest-end'](holder, words),
  state: (holder, words) =>
    byCourse(holder, words, ({ contract, isExpected }) => ({
      value: JSON.stringify([contract.state, contract.since, isExpected && plannable.includes(contract.state)]),
      text: stateText(contract, isExpected),
    })),
};

/** The states that may be planned, and not so yet. */
const plannable: readonly string[] = ['running', 'ended', 'expired'];

/** What is told of one course. */
type Told = Pick<Saying, 'value' | 'text'>;

function dayTold(day: string): Told {
  return { value: day, text: same(day) };
}

/** Of terms for which one word stands, this is what is known of their days. */
const ofTerms: readonly Asked[] = ['first-day', 'initial-end', 'options', 'latest-end'];

/** What a contract says on an aspect, looked up and computed as it holds there; `undefined` where nothing says anything. */
export function saidOf(aspect: Asked, holder: Holder, words: Dataset): Saying | undefined {
  const said =
    own[aspect]?.(holder, words) ??
    (aspect in shared ? shared[aspect as keyof typeof shared] : undefined)?.(holder, words);
  const word = ofTerms.includes(aspect) ? scheduleIn(holder).termsUnknown : undefined;
  if (said || !word) return said;
  const { reason } = word;
  return { ...plain(reason), text: reasonText[reason], isKnown: false, ...restingOn([], holder) };
}

/** A value that means what it says. */
function plain(value: string): Pick<Saying, 'value' | 'meaning' | 'is'> {
  return { value, meaning: value, is: 'name' };
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
  const bounds = daysOf(initial, [initial])[which];
  const start = which === 'firstDay' ? undefined : initial.firstDay.earliest;
  const shown = shownOf(initial[which], bounds, initial, start);
  return {
    ...plain(JSON.stringify([shown.earliest, shown.latest, shown.reason])),
    text: shownText(shown),
    isKnown: bounds.latest !== undefined,
    ...restingOn(initial.inputs, holder),
  };
}

/** What is so in each course that a contract took; with the municipalities where they did not all take the same. */
function byCourse(
  holder: Holder,
  { municipalities: names }: Dataset,
  toldOf: (status: Status) => Told | undefined,
): Saying | undefined {
  const all = stretchesOf(scheduleIn(holder)).flatMap(({ status, municipalities = [], periods }) => {
    const told = status && toldOf(status);
    const who = municipalities.map((code) => names?.get(code)?.name ?? code).join(', ');
    return told ? [{ told, who, inputs: periods.flatMap(({ inputs }) => inputs) }] : [];
  });
  const [first] = all;
  if (!first) return undefined;
  const isOne = new Set(all.map(({ told }) => told.value)).size === 1;
  return {
    ...plain(isOne ? first.told.value : JSON.stringify(all.map(({ told, who }) => [who, told.value]))),
    text: isOne
      ? first.told.text
      : joined(
          all.map(({ who, told }) => joined([same(who), told.text], ': ')),
          '; ',
        ),
    isKnown: true,
    ...restingOn(
      all.flatMap(({ inputs }) => inputs),
      holder,
    ),
  };
}
