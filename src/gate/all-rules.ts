import { allChecks } from '../checks/all-checks.js';
import type { Rule } from '../source/rule.js';
import { fileRules } from '../text/file-rules.js';
import { paperRules } from '../text/paper-rules.js';
import { shapeRules } from '../text/shape-rules.js';
import { gateRules } from './gate-rules.js';

/** Rules that belong together, in the order in which a file meets them. */
export interface RuleGroup {
  readonly name: 'reading' | 'checks' | 'exceptions' | 'papers';
  readonly rules: readonly Rule[];
}

/** Every rule there is, by group: those of `inkoop validate`, and those that need the texts of the papers. */
export const ruleGroups: readonly RuleGroup[] = [
  { name: 'reading', rules: rulesOf({ ...fileRules, ...shapeRules }) },
  { name: 'checks', rules: allChecks },
  { name: 'exceptions', rules: Object.values(gateRules) },
  { name: 'papers', rules: errorsOf(paperRules) },
];

export const allRules: readonly Rule[] = ruleGroups.flatMap(({ rules }) => rules);

/** Rules of which only the texts are kept: errors that nobody can let be. */
function rulesOf(texts: Readonly<Record<string, Rule['text']>>): Rule[] {
  return errorsOf(texts).map((rule) => ({ ...rule, mustBeMended: true }));
}

function errorsOf(texts: Readonly<Record<string, Rule['text']>>): Rule[] {
  return Object.entries(texts).map(([id, text]) => ({ id, severity: 'error', text }));
}
