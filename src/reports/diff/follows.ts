import type { Day } from '../../calendar/day.js';
import type { Change } from '../../domain/changes/change.js';
import type { Pair } from '../../domain/changes/pairing.js';
import type { Reference } from '../../domain/citing/inputs.js';
import type { Dataset, Region } from '../../domain/dataset.js';
import { lookUp } from '../../domain/things.js';
import { labelOf } from '../../domain/vocabulary.js';
import { diffText, type Follows, followsText } from '../../text/diff.js';
import type { InBoth } from '../../text/language.js';
import { joined } from '../report.js';
import { replacedBy } from '../show/things.js';
import { askedAspects, saidOf } from './aspects.js';
import { type ContractPair, contractsOf, type State } from './contracts.js';

/** What follows otherwise for a contract. */
export interface Consequence {
  readonly track: string;
  readonly segment: string | undefined;
  readonly contract: string;
  readonly aspect: Follows;
  /** `undefined` where nothing said anything. */
  readonly was: InBoth | undefined;
  readonly is: InBoth | undefined;
  /** The lines on which the new answer rests; of an answer that is gone, those of the old one. */
  readonly references: readonly Reference[];
}

/**
 * What follows otherwise for the contracts of a region, as of a day; nothing where it came or went as a whole. What a
 * segment's share has from its whole is told of the whole alone.
 */
export function followsIn(
  { was, is }: Pair<Region>,
  changes: readonly Change[],
  asOf: Day,
  words: Dataset,
): Consequence[] {
  // Nothing else can bear on it than what the file says, and from when its papers count.
  if (!was || !is || (changes.length === 0 && datesIn(was) === datesIn(is))) return [];
  const told = contractsOf(was, is, changes, asOf).map((pair) => ({ pair, found: consequencesOf(pair, words) }));
  const wholes = new Set(told.flatMap(({ pair, found }) => found.map((one) => signOf(pair.key, one))));
  return told.flatMap(({ pair, found }) =>
    found.filter((one) => pair.wholeKey === undefined || !wholes.has(signOf(pair.wholeKey, one))),
  );
}

function datesIn({ tracks }: Region): string {
  const editions = tracks.flatMap((track) => track.editions);
  return JSON.stringify(editions.map(({ source, countsFrom, datesFrom }) => [source, countsFrom, datesFrom]));
}

/** A share that came or went with its whole is not told apart, whatever it says itself. */
function signOf(key: string, { aspect, was, is }: Consequence): string {
  return JSON.stringify([key, aspect, ...(aspect === 'contract' ? [] : [was?.en, is?.en])]);
}

function consequencesOf({ was, is, one }: ContractPair, words: Dataset): Consequence[] {
  const { track, contract } = one;
  const about = { track: track.id, segment: contract.segment?.id, contract: contract.id };
  if ((!was || was.isGone) && (!is || is.isGone)) return [];
  if (!was || !is || was.isGone || is.isGone) {
    const [old, now] = [was && inShort(was, words), is && inShort(is, words)];
    const references = (now ?? old)?.references ?? [];
    return [{ ...about, aspect: 'contract', was: old?.text, is: now?.text, references }];
  }
  const found = askedAspects.flatMap((aspect): Consequence[] => {
    const [old, now] = [saidOf(aspect, was, words), saidOf(aspect, is, words)];
    if (old?.meaning === now?.meaning) return [];
    return [{ ...about, aspect, was: old?.text, is: now?.text, references: (now ?? old)?.references ?? [] }];
  });
  const initial = found.find(({ aspect }) => aspect === 'initial-end');
  return found.filter((one) => one.aspect !== 'agreed-until' || !initial || saysMore(one, initial));
}

/** Until when it was agreed is mostly the end of the initial term, which says why where it is not known. */
function saysMore({ was, is }: Consequence, initial: Consequence): boolean {
  const adds = (text: InBoth | undefined, other: InBoth | undefined) =>
    text !== undefined && text !== diffText.unknown && text.en !== other?.en;
  return adds(was, initial.was) || adds(is, initial.is);
}

/** A contract in a few words, or what took its place. */
function inShort(state: State, words: Dataset): { text: InBoth; references: readonly Reference[] } {
  const { contract, side, isGone } = state;
  if (isGone) {
    const by = [contract.id, contract.segment?.id ?? ''].flatMap((id) => replacedBy(side, id));
    return { text: joined(by.slice(0, 1), ''), references: [] };
  }
  const kind = lookUp(contract, 'kind', side.things)?.located.value;
  const said = (['first-day', 'latest-end'] as const).map((aspect) => ({
    aspect,
    saying: saidOf(aspect, state, words),
  }));
  const days = said.flatMap(({ aspect, saying }) => (saying ? [joined([followsText[aspect], saying.text], ' ')] : []));
  return {
    text: joined([...(kind === undefined ? [] : [labelOf(words, 'contract-kind', kind)]), ...days], '; '),
    references: said.flatMap(({ saying }) => saying?.references ?? []),
  };
}
