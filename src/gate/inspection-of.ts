import { allChecks } from '../checks/all-checks.js';
import { countedValuesOf } from '../domain/walk.js';
import type { Loaded } from '../loading/load.js';
import type { Finding, Severity } from '../source/diagnostic.js';
import type { DatasetLookedAt, Inspection, TextsLookedAt } from '../source/inspection.js';
import { allRules } from './all-rules.js';
import type { SortedFindings } from './inspect.js';

/** What of a verdict somebody asked for. */
export interface Scope {
  readonly isAsked: (file: string) => boolean;
  readonly isShown: (finding: Finding) => boolean;
  readonly failsOn: Severity;
  /** The revision since which findings are told of. */
  readonly since: string | undefined;
  readonly lookedAt: DatasetLookedAt;
  readonly texts: TextsLookedAt | undefined;
}

/** A verdict as plain data for the forms of the output, narrowed to what was asked for. */
export function inspectionOf(
  { files, dataset, diagnostics }: Loaded,
  verdict: SortedFindings,
  scope: Scope,
): Inspection {
  const { isAsked, isShown, failsOn, since, lookedAt, texts } = scope;
  const { findings, silenced, older } = verdict;
  const names = files.map(({ name }) => name).filter(isAsked);
  const regions = dataset.regions.filter(({ entry }) => isAsked(entry.file.name));
  return {
    findings: findings.filter(isShown),
    silenced: silenced.filter(({ finding }) => isShown(finding)),
    older: since === undefined ? undefined : { revision: since, count: older.filter(isShown).length },
    files: names,
    unchecked: [...new Set(diagnostics.map(({ at }) => at.file.name))].filter(isAsked),
    checked: {
      files: names.length,
      regions: regions.length,
      values: regions.reduce((sum, one) => sum + countedValuesOf(one).length, 0),
      checks: allChecks.length,
    },
    dataset: lookedAt,
    texts,
    rules: allRules,
    failsOn,
  };
}
