import { type Day, newYearAfter, plusDays } from '../calendar/day.js';
import { lastDayOf } from '../calendar/term.js';
import { exactDayOf, exactly, isBefore, isOpen, moved, type Window } from '../calendar/window.js';

/** An election, and the council that it brings. */
export interface CouncilTerm {
  readonly election: Day;
  /** The first day on which this council sits. */
  readonly firstDay: Day | 'not-stated';
  /** Its days follow from a rule; no source tells them. */
  readonly computed?: true;
  readonly source: string;
}

/** An election that one municipality held instead of one of all municipalities. */
export interface CouncilException extends CouncilTerm {
  /** The election in whose place it was held. */
  readonly replaces: Day;
  /** The municipality begins with this council: those before it were the councils of others. */
  readonly newMunicipality?: true;
}

export interface CouncilTerms {
  /** The elections held in all municipalities at once. */
  readonly councils: readonly CouncilTerm[];
  /** By CBS code. A municipality without any follows the elections of all. */
  readonly exceptions?: Readonly<Record<string, readonly CouncilException[]>>;
}

type Certainty = ReturnType<typeof isBefore>;

/** The council in whose term a day falls; its days are `undefined` where that, or they, cannot be told. */
export interface Council {
  /** The day on which it was elected. */
  readonly election: Day | undefined;
  /** The first and the last day on which it sits, both included. */
  readonly firstDay: Day | undefined;
  readonly lastDay: Day | undefined;
  /** Whether voters had chosen the next council and it did not sit yet; the election day itself is not between. */
  readonly between: Certainty;
  /** The municipalities do not all give the same answer: what remains is what they agree on about `between`. */
  readonly differs: boolean;
}

type CouncilAnswer = Omit<Council, 'differs'>;

const cannotTell: CouncilAnswer = {
  election: undefined,
  firstDay: undefined,
  lastDay: undefined,
  between: 'cannot-tell',
};

/**
 * In which council's term a day falls.
 *
 * Takes the day as a window, and the CBS codes of the municipalities that decide; without any, the elections of all
 * municipalities count. A window that more than one council shares, that is open on one side or that the terms do not
 * reach names no council. `undefined` where the window is open on both sides.
 */
export function councilOf<Cause>(
  day: Window<Cause>,
  municipalities: readonly string[],
  terms: CouncilTerms,
): Council | undefined {
  if (isOpen(day.earliest) && isOpen(day.latest)) return undefined;
  const lists = municipalities.length === 0 ? [terms.councils] : municipalities.map((code) => councilsOf(code, terms));
  const [first = cannotTell, ...others] = lists.map((councils) => answerFrom(councils, day));
  if (others.every((other) => isSameAnswer(other, first))) return { ...first, differs: false };
  const agree = others.every(({ between }) => between === first.between);
  return { ...cannotTell, between: agree ? first.between : 'cannot-tell', differs: true };
}

/** A council that was or will be elected, and where its first day lies. */
export interface Sitting {
  readonly election: Day;
  readonly firstDay: Window<never>;
  readonly isComputed: boolean;
}

/** The councils of one municipality by its CBS code, or by the elections of all where none is named; oldest first. */
export function sittingsOf(municipality: string | undefined, terms: CouncilTerms): Sitting[] {
  const councils = municipality === undefined ? terms.councils : councilsOf(municipality, terms);
  return councils.map((council) => ({
    election: council.election,
    firstDay: seatOf(council),
    isComputed: council.computed === true,
  }));
}

/** The councils of one municipality, from the one on with which it began. */
function councilsOf(municipality: string, { councils, exceptions }: CouncilTerms): readonly CouncilTerm[] {
  const own = exceptions?.[municipality] ?? [];
  const all = councils.map((council) => own.find(({ replaces }) => replaces === council.election) ?? council);
  const founded = all.findLastIndex((council) => 'newMunicipality' in council);
  return all.slice(Math.max(founded, 0));
}

function answerFrom<Cause>(councils: readonly CouncilTerm[], day: Window<Cause>): CouncilAnswer {
  const sittings = councils.map((council, index) => {
    const next = councils[index + 1];
    const from = seatOf(council);
    const lastDay = next && moved(seatOf(next), -1);
    // A council is elected for four years (Kieswet art. C 4): that far the last one of the list is known to sit.
    const until = lastDay ?? exactly(lastDayOf(council.election, 48));
    const gap = bothCertain(isBefore(exactly(council.election), day), isBefore(day, from));
    return { election: council.election, from, lastDay, until, gap };
  });
  const gaps = sittings.map(({ gap }) => gap);
  const [first, last] = [sittings[0], sittings.at(-1)];
  // Outside the list there may be elections of which it does not know.
  const isReached = first && last && isBefore(day, exactly(first.election)) === 'no' && isUpTo(last.until, day);
  const isOutside = isReached && gaps.every((gap) => gap === 'no');
  const between = gaps.includes('yes') ? 'yes' : isOutside ? 'no' : 'cannot-tell';
  const sits = sittings.find(({ from, until }) => isBefore(day, from) === 'no' && isUpTo(until, day));
  if (!sits) return { ...cannotTell, between };
  const { election, from, lastDay } = sits;
  return { election, firstDay: exactDayOf(from), lastDay: lastDay && exactDayOf(lastDay), between };
}

/**
 * Where the first day of a council lies. One that is not stated comes after the vote, and by either rule, that of all
 * councils and that of mergers, not after the next 1 January.
 */
function seatOf({ election, firstDay }: CouncilTerm): Window<never> {
  return firstDay === 'not-stated'
    ? { earliest: plusDays(election, 1), latest: newYearAfter(election) }
    : exactly(firstDay);
}

function isUpTo<Cause>(last: Window<Cause>, day: Window<Cause>): boolean {
  return isBefore(last, day) === 'no';
}

function bothCertain(a: Certainty, b: Certainty): Certainty {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'cannot-tell';
}

function isSameAnswer(a: CouncilAnswer, b: CouncilAnswer): boolean {
  return a.election === b.election && a.firstDay === b.firstDay && a.lastDay === b.lastDay && a.between === b.between;
}
