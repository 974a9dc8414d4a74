import { latestDay } from '../../calendar/day.js';
import type { Answer } from '../../domain/answers/answer.js';
import type { Change, ChangePlace } from '../../domain/changes/change.js';
import type { Pair } from '../../domain/changes/pairing.js';
import type { Dataset, Region } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import { segmentName, thingsOf } from '../../domain/things.js';
import { type Counts, diffText, followsText } from '../../text/diff.js';
import type { Text } from '../../text/language.js';
import { joined, plain } from '../../text/phrase.js';
import { answerText } from '../answer-text.js';
import type { Branch, Section } from '../report.js';
import type { Consequence } from './follows.js';
import { changeTexts } from './rows.js';

/** What is told of a region. */
export interface ToldOfRegion {
  readonly pair: Pair<Region>;
  readonly follows: readonly Consequence[];
  readonly changes: readonly Change[];
}

export function isChanged({ follows, changes }: ToldOfRegion): boolean {
  return follows.length + changes.length > 0;
}

/** What follows as a table, and what changed as a list by track, segment, contract and source. */
export function sectionOf({ pair, follows, changes }: ToldOfRegion, words: Dataset): Section {
  const names = namesOfThings(pair);
  const parts = grouped(changes, ({ place: { track, segment, contract, source } }) =>
    JSON.stringify([track, segment, contract, source]),
  );
  const tree = [...parts.values()].map((own): Branch => {
    const branches = changeTexts(own, words).map((text) => ({ text, details: [], branches: [] }));
    return { text: names.path(own[0]?.place ?? { region: '', block: [] }), details: [], branches };
  });
  const said = (answer: Answer | undefined) => (answer ? answerText(answer.value, words) : diffText.nothing);
  const rows = follows.map(({ track, segment, contract, aspect, was, is }, index) => {
    const before = follows[index - 1];
    const isOfSame = before?.contract === contract && before.segment === segment && before.track === track;
    const place = { region: '', block: [], track, contract, ...(segment === undefined ? {} : { segment }) };
    return [isOfSame ? plain('') : names.path(place), followsText[aspect], said(was), said(is)];
  });
  return {
    heading: names.region,
    details: diffText.counts(countsOf(follows, changes)),
    rows,
    notes: [],
    ...(tree.length > 0 ? { tree } : {}),
  };
}

/** What the things of a region are called; what is no more, as it was. */
function namesOfThings({ was, is }: Pair<Region>): { region: Text; path: (place: ChangePlace) => Text } {
  const tracks = new Map<string, string>();
  const segments = new Map<string, string>();
  for (const region of [was, is]) {
    if (!region) continue;
    for (const { id, name } of region.tracks) tracks.set(id, name);
    for (const [id, thing] of thingsOf(region, latestDay).segments) segments.set(id, segmentName(thing));
  }
  const region = plain((is ?? was)?.name ?? '');
  const path = ({ track, segment, contract, source }: ChangePlace) => {
    const own = [track && (tracks.get(track) ?? track), segment && (segments.get(segment) ?? segment), contract];
    const names = own.flatMap((name) => (name ? [plain(name)] : []));
    return joined([names.length === 0 ? diffText.itself : joined(names, ' › '), plain(source ?? '')], ' · ');
  };
  return { region, path };
}

function countsOf(follows: readonly Consequence[], changes: readonly Change[]): Counts {
  const count = (...hows: readonly Change['how'][]) => changes.filter(({ how }) => hows.includes(how)).length;
  return {
    follows: follows.length,
    added: count('added'),
    removed: count('removed'),
    changed: count('changed', 'renamed', 'moved'),
    cited: count('cited'),
    doubted: count('doubted'),
  };
}
