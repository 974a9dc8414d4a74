import type { Day } from '../calendar/day.js';
import type { Dataset } from '../domain/dataset.js';
import { Run } from '../domain/run.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { broken, type Problem, type Rule } from '../source/rule.js';

/** One rule over the whole dataset. Its id is its file's name and that of its fixture. */
export interface Check extends Rule {
  /**
   * Gives every place that breaks the rule; values that are not known break none. A rule on what time brings looks from
   * `today`; where nobody says which day that is, it finds nothing.
   */
  find(run: Run, today: Day | undefined): Iterable<Problem>;
}

/**
 * What every check finds, as diagnostics. Two checks never report one value at one place.
 *
 * @param today the day from which rules on what time brings look; without it they find nothing
 */
export function runChecks(checks: readonly Check[], dataset: Dataset, today?: Day): Diagnostic[] {
  const run = new Run(dataset);
  return checks.flatMap((check) => [...check.find(run, today)].map((problem) => broken(check, problem)));
}
