import { allChecks } from '../checks/all-checks.js';
import type { Rule } from '../source/rule.js';
import { fileRules } from '../text/file-rules.js';
import { shapeRules } from '../text/shape-rules.js';
import { gateRules } from './gate-rules.js';

/** Rules that belong together, in the order in which a file meets them. */
export interface RuleGroup {
  readonly name: 'reading' | 'checks' | 'exceptions';
  readonly rules: readonly Rule[];
}

/** Every rule there is, by group. */
export const ruleGroups: readonly RuleGroup[] = [
  {
    name: 'reading',
    rules: Object.entries({ ...fileRules, ...shapeRules }).map(
      ([id, text]): Rule => ({ id, severity: 'error', text, mustBeMended: true }),
    ),
  },
  { name: 'checks', rules: allChecks },
  { name: 'exceptions', rules: Object.values(gateRules) },
];

export const allRules: readonly Rule[] = ruleGroups.flatMap(({ rules }) => rules);
