import { doubtsOf, referencesOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { toldOverOn } from '../../domain/terms/agreed-end.js';
import type { Bounds } from '../../domain/terms/bounds.js';
import { shownText } from '../../text/days.js';
import { gapsText } from '../../text/gaps.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { statusText } from '../../text/status.js';
import { timelineText } from '../../text/timeline.js';
import { announcedText } from '../announced.js';
import { papersCited } from '../lines-text.js';
import { placeName } from '../place-name.js';
import type { Section } from '../report.js';
import { atLeastZero, type Between, negative, sureness } from './between.js';
import { assumedTexts, inputsIn, type Transition } from './transition.js';

/** Pairs of which the same is known of what lies between: first gaps and overlaps, then what follows on, last what nobody can tell. */
export function gapSections(pairs: readonly Transition[], dataset: Dataset): Section[] {
  return betweenKinds.flatMap((kind) => {
    const own = pairs.filter(({ between }) => kindOfBetween(between) === kind);
    const rows = own.map((one) => gapRow(one, dataset));
    return own.length === 0 ? [] : [{ heading: gapsText.headings[kind], details: [], rows, notes: [] }];
  });
}

/** The same pairs in the order in which they are told. */
export function inOrderOfBetween(pairs: readonly Transition[]): Transition[] {
  return betweenKinds.flatMap((kind) => pairs.filter(({ between }) => kindOfBetween(between) === kind));
}

const betweenKinds = ['sure', 'perhaps', 'follows', 'untold'] as const;

function kindOfBetween({ min, max }: Between): keyof typeof gapsText.headings {
  const both = [sureness(min, max), sureness(negative(max), negative(min))];
  if (both.includes('certain')) return 'sure';
  if (both.includes('possible')) return 'perhaps';
  return both.every((one) => one === 'none') ? 'follows' : 'untold';
}

function gapRow(pair: Transition, dataset: Dataset): Text[] {
  const { previous, next, announced, starts, between } = pair;
  const [texts, inputs] = [assumedTexts(pair), inputsIn(pair)];
  const mark = doubtsOf(inputs).length > 0 ? timelineText.doubtMark : '';
  const place = placeName(next.contract, next.contract.segment);
  const of = [previous, next].map(({ contract }) => plain(contract.id));
  return [
    joined(
      [
        phrase`${place}: ${of[1] ?? ''} ${gapsText.after} ${of[0] ?? ''}${mark}`,
        ...(texts.length > 0 ? [statusText.assumed(texts)] : []),
      ],
      ' · ',
    ),
    joined([...endTexts(pair), ...announced.map(announcedText)], '; '),
    shownText({ ...starts, part: undefined, reason: undefined }),
    betweenText(between),
    papersCited(referencesOf(inputs, next.contract.region), dataset),
  ];
}

/** When the earlier contract ends. The day of a source that calls it over is no end: it says by when it was. */
function endTexts({ previous, ends }: Transition): Text[] {
  const { earliest, latest } = ends;
  const shown = (bounds: Bounds) => shownText({ ...bounds, part: undefined, reason: undefined });
  if (latest === undefined || latest === earliest || latest !== toldOverOn(previous)) return [shown(ends)];
  return [...(earliest === undefined ? [] : [shown({ earliest, latest: undefined })]), gapsText.overBy(latest)];
}

/** A gap, an overlap or both, as far as either may be. */
function betweenText({ min, max }: Between): Text {
  const [gap, overlap] = [sureness(min, max), sureness(negative(max), negative(min))];
  if (gap === 'none' && overlap === 'none') return gapsText.follows;
  if (gap === 'cannot-tell' && overlap === 'cannot-tell') return gapsText.untold;
  const told = [
    ...(gap === 'none' && overlap !== 'cannot-tell'
      ? []
      : [gapsText.gap(gapsText.days(gap, atLeastZero(min), atLeastZero(max)))]),
    ...(overlap === 'none' && gap !== 'cannot-tell'
      ? []
      : [gapsText.overlap(gapsText.days(overlap, atLeastZero(negative(max)), atLeastZero(negative(min))))]),
  ];
  return joined(told, '; ');
}
