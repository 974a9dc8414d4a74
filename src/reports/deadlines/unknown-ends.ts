import type { Reference } from '../../domain/citing/citation.js';
import { referencesOf } from '../../domain/citing/inputs.js';
import { grouped } from '../../domain/grouped.js';
import type { Cause } from '../../domain/terms/cause.js';
import { referencesFor } from '../../domain/terms/stretches.js';
import { trackOf } from '../../domain/things.js';
import { reasonText } from '../../text/days.js';
import { deadlinesText } from '../../text/deadlines.js';
import { keyName } from '../../text/keys.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { timelineText } from '../../text/timeline.js';
import { unusualKindTexts } from '../contract-kind.js';
import { papersCited } from '../lines-text.js';
import type { TonedRow } from '../report.js';
import { sourceOfPeriod } from '../timeline/records.js';
import { periodPath } from './apart.js';
import { type Deadline, isEvaluation } from './deadline.js';
import { restsOnDoubt } from './row.js';

/** A contract of which no end is known, or an evaluation of which no day is, and why. */
interface UnknownEnd {
  readonly deadline: Deadline;
  readonly cause: Cause;
  /** The key of the value that is missing. */
  readonly key: string;
  /** Whether any of what has no day of it rests on a doubt. */
  readonly isDoubted: boolean;
}

/**
 * Of how many contracts no end is known, and of how many evaluations no day, and what is missing of them.
 *
 * @param isAll whether no time was asked for, to which they may belong: else they are counted below the rows
 */
export function unknownDaysTold(
  blank: readonly Deadline[],
  isAll: boolean,
): { readonly heading: Text; readonly rows: TonedRow[] }[] {
  const { unknownHeading, unknownEvaluations, mayFall } = deadlinesText;
  const told = (some: readonly Deadline[], headingFor: (count: number) => Text, mayBelong: Text) => {
    const ends = unknownEnds(some);
    const heading = isAll ? headingFor(ends.length) : mayBelong;
    return ends.length === 0 ? [] : [{ heading, rows: unknownEndRows(ends) }];
  };
  return [
    ...told(
      blank.filter((one) => !isEvaluation(one)),
      unknownHeading,
      mayFall.end,
    ),
    ...told(blank.filter(isEvaluation), unknownEvaluations, mayFall.evaluation),
  ];
}

/** A row for all contracts, or evaluations, of a region of which the same is missing for the same reason: their tracks, what, and where it should stand. */
function unknownEndRows(ends: readonly UnknownEnd[]): TonedRow[] {
  const groups = grouped(ends, (end) => {
    const { contract, kind } = end.deadline.line.schedule;
    return JSON.stringify([contract.region.id, kind, missingText(end)]);
  });
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { line } = first.deadline;
    const { contract } = line.schedule;
    const whose = unusualKindTexts(line.schedule, line.dataset);
    const place = joined([plain(contract.region.short), ...whose], ', ');
    const mark = all.some(({ isDoubted }) => isDoubted) ? timelineText.doubtMark : '';
    const cells = [
      plain('?'),
      phrase`${place}: ${countedTracks(all)} – ${missingText(first)}${mark}`,
      plain(''),
      plain(''),
    ];
    return [{ cells: [...cells, papersCited(placesMissing(all), line.dataset)], tone: 'unknown' }];
  });
}

/** `initial term not stated`; of what an evaluation says of its day: `day of evaluation not stated`. */
function missingText({ key, cause }: UnknownEnd): Text {
  const isOfEvaluation = cause.at.path.includes('evaluations');
  return phrase`${isOfEvaluation ? deadlinesText.evaluationDay : keyName(key)} ${reasonText[cause.reason]}`;
}

/** Each contract once, by what is missing first; each evaluation once. */
function unknownEnds(blank: readonly Deadline[]): UnknownEnd[] {
  const found = new Map<string, UnknownEnd>();
  for (const deadline of blank) {
    const cause = deadline.period.unknown;
    if (!cause) continue;
    const { contract } = deadline.line.schedule;
    const where = [contract.region.id, trackOf(contract).id, deadline.line.segment?.id, contract.id];
    const key = isEvaluation(deadline)
      ? periodPath(deadline)
      : JSON.stringify([...where, deadline.stretch.municipalities]);
    const isDoubted = restsOnDoubt(deadline);
    const before = found.get(key);
    if (before) {
      found.set(key, { ...before, isDoubted: before.isDoubted || isDoubted });
      continue;
    }
    const named = String(cause.at.path.findLast((step) => typeof step === 'string') ?? '');
    found.set(key, { deadline, cause, key: named, isDoubted });
  }
  return [...found.values()];
}

/** `Wijkteams, Jeugdhulp (3)`: tracks with how many of their contracts, or evaluations. */
function countedTracks(all: readonly UnknownEnd[]): string {
  const names = all.map(({ deadline }) => trackOf(deadline.line.schedule.contract).name);
  return [...new Set(names)]
    .map((name) => {
      const count = names.filter((one) => one === name).length;
      return count === 1 ? name : `${name} (${count})`;
    })
    .join(', ');
}

/** Where what is missing is said to be; where that has no place of its own, where the period is told; of what has none at all, the paper. */
function placesMissing(all: readonly UnknownEnd[]): Reference[] {
  return all.flatMap(({ deadline: { line, period }, key }) => {
    const { region } = line.schedule.contract;
    const own = period.inputs.filter((input) => input.key === key);
    const source = sourceOfPeriod({ line, period });
    const found = [referencesOf(own, region), referencesFor(period, region)].find((some) => some.length > 0);
    return found ?? (source === undefined ? [] : [{ source, quotes: [] }]);
  });
}
