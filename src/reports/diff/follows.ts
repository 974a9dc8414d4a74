import type { Day } from '../../calendar/day.js';
import type { Answer } from '../../domain/answers/answer.js';
import { answerTo } from '../../domain/answers/questions.js';
import { isAnswered } from '../../domain/answers/value.js';
import type { Change } from '../../domain/changes/change.js';
import type { Pair } from '../../domain/changes/pairing.js';
import type { Region } from '../../domain/dataset.js';
import { editionsIn } from '../../domain/region-editions.js';
import { type Follows, followsText } from '../../text/diff.js';
import { type ContractPair, type ContractSide, contractPairsOf } from './contracts.js';

/** What follows otherwise for a contract; a side is missing where nothing said anything. */
export interface Consequence extends Pair<Answer> {
  readonly track: string;
  readonly segment: string | undefined;
  readonly contract: string;
  readonly aspect: Follows;
}

/**
 * What follows otherwise for the contracts of a region, as of a day; nothing where it came or went as a whole. What a
 * segment's share has from its whole is told of the whole alone.
 */
export function followsIn({ was, is }: Pair<Region>, changes: readonly Change[], asOf: Day): Consequence[] {
  // Nothing else can bear on it than what the file says, and from when its papers count.
  if (!was || !is || (changes.length === 0 && writtenDatesOf(was) === writtenDatesOf(is))) return [];
  const told = contractPairsOf(was, is, changes, asOf).map((pair) => ({ pair, found: consequencesOf(pair) }));
  const wholes = new Set(told.flatMap(({ pair, found }) => found.map((one) => signOf(pair.key, one))));
  return told.flatMap(({ pair, found }) =>
    found.filter((one) => pair.wholeKey === undefined || !wholes.has(signOf(pair.wholeKey, one))),
  );
}

function writtenDatesOf(region: Region): string {
  return JSON.stringify(editionsIn(region).map(({ source, countsFrom, datesFrom }) => [source, countsFrom, datesFrom]));
}

/** A share that came or went with its whole is not told apart, whatever it says itself. */
function signOf(key: string, { aspect, was, is }: Consequence): string {
  return JSON.stringify([key, aspect, ...(aspect === 'contract' ? [] : [was?.meaning, is?.meaning])]);
}

const asked = (Object.keys(followsText) as Follows[]).filter((aspect) => aspect !== 'contract');

function consequencesOf({ was, is, one }: ContractPair): Consequence[] {
  const { track, contract } = one;
  const about = { track: track.id, segment: contract.segment?.id, contract: contract.id };
  const said = (aspect: Follows, state: ContractSide | undefined) =>
    state && answerTo(aspect, state.contract, state.side.things);
  const isThere = [was, is].filter((state) => state && !state.isGone).length;
  if (isThere === 0) return [];
  if (isThere === 1) return [{ ...about, aspect: 'contract', was: said('contract', was), is: said('contract', is) }];
  const found = asked.flatMap((aspect): Consequence[] => {
    const pair = { was: said(aspect, was), is: said(aspect, is) };
    return pair.was?.meaning === pair.is?.meaning ? [] : [{ ...about, aspect, ...pair }];
  });
  const initial = found.find(({ aspect }) => aspect === 'initial-end');
  return found.filter((one) => one.aspect !== 'agreed-until' || !initial || saysMore(one, initial));
}

/** Until when it was agreed is mostly the end of the initial term, which says why where it is not known. */
function saysMore({ was, is }: Pair<Answer>, initial: Pair<Answer>): boolean {
  const adds = (one: Answer | undefined, other: Answer | undefined) =>
    one !== undefined && isAnswered(one.value) && one.meaning !== other?.meaning;
  return adds(was, initial.was) || adds(is, initial.is);
}
