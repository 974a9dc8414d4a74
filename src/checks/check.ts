import type { Dataset } from '../domain/dataset.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { broken, type Problem, type Rule } from '../source/rule.js';

/** One rule over the whole dataset. Its id is its file's name and that of its fixture. */
export interface Check extends Rule {
  /** Gives every place that breaks the rule; values that are not known break none. */
  find(dataset: Dataset): Iterable<Problem>;
}

/** What every check finds, as diagnostics. Two checks never report one value at one place. */
export function runChecks(checks: readonly Check[], dataset: Dataset): Diagnostic[] {
  return checks.flatMap((check) => [...check.find(dataset)].map((problem) => broken(check, problem)));
}
