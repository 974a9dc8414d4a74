import type { Day } from '../calendar/day.js';
import type { Dataset } from '../domain/dataset.js';
import { Lists } from '../domain/lists.js';
import { Run } from '../domain/run.js';
import type { TermsSlip } from '../domain/terms/terms-conflict.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { broken, type Problem, type Rule } from '../source/rule.js';
import type { Text } from '../text/language.js';
import { enoughOfARule } from '../text/many-more.js';

/** One rule. Its id is its file's name and that of its fixture. */
export interface Check extends Rule {
  /**
   * Gives every place in one region that breaks the rule; values that are not known break none. A rule on what time brings
   * looks from `today`; where nobody says which day that is, it finds nothing.
   */
  find?(run: Run, today: Day | undefined): Iterable<Problem>;
  /** The same for what stands beside the regions, and for what only several files together break. */
  findBeside?(dataset: Dataset): Iterable<Problem>;
}

/** Every place where terms conflict in one way: what is found there, and against what it stands. */
export function conflictsTold(
  slip: TermsSlip,
  message: (found: string, against: string) => Text,
): (run: Run) => Problem[] {
  return (run) =>
    run.conflicts(slip).map(({ at, related, found, against }) => ({ at, related, message: message(found, against) }));
}

/**
 * What every check finds, as diagnostics. Two checks never report one value at one place.
 *
 * @param today the day from which rules on what time brings look; without it they find nothing
 * @param findsNothing where a check need not be asked, since it is known to find nothing there
 */
export function runChecks(
  checks: readonly Check[],
  dataset: Dataset,
  today?: Day,
  findsNothing: (rule: string, file: string) => boolean = () => false,
): Diagnostic[] {
  const all = new Map(checks.map((check) => [check, [] as Diagnostic[]]));
  for (const { check, problems } of asked(checks, dataset, today, findsNothing))
    addTo(all.get(check) ?? [], check, problems);
  return [...all.values()].flat();
}

/** In which files of regions each check finds something, and whether it does beside them: there the file is ''. */
export function filesWithProblems(checks: readonly Check[], dataset: Dataset): Map<string, string[]> {
  const found = new Map(checks.map(({ id }) => [id, [] as string[]]));
  for (const { check, file, problems } of asked(checks, dataset, undefined, () => false))
    if ([...problems].length > 0) found.get(check.id)?.push(file);
  return found;
}

/** Asks the checks of each region, then of what stands beside them. */
function* asked(
  checks: readonly Check[],
  dataset: Dataset,
  today: Day | undefined,
  findsNothing: (rule: string, file: string) => boolean,
): Generator<{ readonly check: Check; readonly file: string; readonly problems: Iterable<Problem> }> {
  const lists = new Lists(dataset);
  for (const region of dataset.regions) {
    // What one region takes is let go before the next is looked at.
    const run = new Run(region, dataset, lists);
    const file = region.entry.file.name;
    for (const check of checks)
      if (check.find && !findsNothing(check.id, file)) yield { check, file, problems: check.find(run, today) };
  }
  for (const check of checks)
    if (check.findBeside && !findsNothing(check.id, '')) yield { check, file: '', problems: check.findBeside(dataset) };
}

/** Adds what a check finds in one region, or beside them. */
function addTo(found: Diagnostic[], check: Check, problems: Iterable<Problem>): void {
  let count = 0;
  for (const problem of problems) {
    found.push(broken(check, problem, count < enoughOfARule));
    count += 1;
  }
}
