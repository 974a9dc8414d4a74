import type { Day } from '../calendar/day.js';
import type { Dataset } from '../domain/dataset.js';
import { Lists } from '../domain/lists.js';
import { Run } from '../domain/run.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { broken, type Problem, type Rule } from '../source/rule.js';
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

/**
 * What every check finds, as diagnostics. Two checks never report one value at one place.
 *
 * @param today the day from which rules on what time brings look; without it they find nothing
 */
export function runChecks(checks: readonly Check[], dataset: Dataset, today?: Day): Diagnostic[] {
  const all = new Map(checks.map((check) => [check, [] as Diagnostic[]]));
  const lists = new Lists(dataset);
  for (const region of dataset.regions) {
    // What one region takes is let go before the next is looked at.
    const run = new Run(region, dataset, lists);
    for (const [check, found] of all) addTo(found, check, check.find?.(run, today) ?? []);
  }
  for (const [check, found] of all) addTo(found, check, check.findBeside?.(dataset) ?? []);
  return [...all.values()].flat();
}

/** Adds what a check finds in one region, or beside them. */
function addTo(found: Diagnostic[], check: Check, problems: Iterable<Problem>): void {
  let count = 0;
  for (const problem of problems) {
    found.push(broken(check, problem, count < enoughOfARule));
    count += 1;
  }
}
