import type { Day } from '../calendar/day.js';
import { allChecks } from '../checks/all-checks.js';
import { runChecks } from '../checks/check.js';
import type { Baseline } from '../loading/baseline.js';
import { cappedByRule } from '../loading/capped.js';
import type { Loaded } from '../loading/load.js';
import { type Diagnostic, type Finding, findingsOf, inReadingOrder, lineOf } from '../source/diagnostic.js';
import { type Identity, identityOfFinding, keyOfIdentity } from '../source/identity.js';
import type { Silenced } from '../source/inspection.js';
import { baselineText } from '../text/gate.js';
import { mostOfARule } from '../text/many-more.js';
import { paperRules } from '../text/paper-rules.js';
import { hasExpired, indexOf, KnownFindings, unusedEntry } from './baseline.js';
import { type Ignore, ignoresIn, unusedIgnore } from './ignores.js';

/** What a dataset is held against, beside the rules. */
export interface Exceptions {
  /** The day on which it is looked at: what depends on one is left aside without it. */
  readonly today?: Day | undefined;
  readonly baseline?: Baseline | undefined;
  /** What the texts of the papers brought to light, and whether all of them could be looked at. */
  readonly papers?: { readonly diagnostics: readonly Diagnostic[]; readonly isWhole: boolean } | undefined;
  /** Identities of findings that were there before. */
  readonly before?: readonly Identity[] | undefined;
}

export interface SortedFindings {
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
  /** Those that were there before. */
  readonly older: readonly Finding[];
  /** Every diagnostic that counts, for those who want to mend it. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where in the baseline entries stand that let nothing be. */
  readonly resolved: readonly number[];
}

/**
 * Holds a dataset against every rule. What a comment or a baseline lets be is set apart, with its reason; comments and
 * entries that let nothing be are findings themselves, but only where every file could be read, and of rules on the papers
 * every text: else what they are for may just not have been looked at.
 */
export function inspect(
  { dataset, diagnostics, files, findsNothing }: Loaded,
  { today, baseline, papers, before }: Exceptions,
): SortedFindings {
  const exceptions = files.map(ignoresIn);
  const ignores = exceptions.flatMap((one) => one.ignores);
  // Of two for the same rule and line the first.
  const ignoreAt = new Map(ignores.toReversed().map((one) => [silencedPlace(one.rule, one.file.name, one.line), one]));
  const ignored = new Set(ignores.map(({ rule }) => rule));
  const known = new KnownFindings(baseline ?? { entries: [] });
  const old = countsByKey((before ?? []).map(keyOfIdentity));
  const used = new Set<Ignore>();
  const silenced: (Omit<Silenced, 'finding'> & { readonly diagnostic: Diagnostic })[] = [];
  const counting: Diagnostic[] = [];
  const ofPapers = (papers?.diagnostics ?? []).filter(({ id }) => !toldByChecks.includes(id));
  for (const diagnostic of [...runChecks(allChecks, dataset, today, findsNothing), ...ofPapers]) {
    const ignore = ignoreFor(diagnostic, ignoreAt, ignored);
    const entry = ignore ? undefined : known.take(diagnostic);
    if (ignore) used.add(ignore);
    if (ignore) silenced.push({ diagnostic, by: 'comment', reason: ignore.reason });
    else if (entry && !hasExpired(entry, today)) silenced.push({ diagnostic, by: 'baseline', reason: entry.reason });
    else if (entry) counting.push({ ...diagnostic, message: baselineText.expired(diagnostic.message, entry.expires) });
    else counting.push(diagnostic);
  }
  // What looks from a day finds nothing without one.
  const isWhole = diagnostics.length === 0 && today !== undefined;
  const isLookedAt = (rule: string) => isWhole && (papers?.isWhole || !Object.hasOwn(paperRules, rule));
  const resolved = known.left.filter(({ value }) => isLookedAt(value.rule));
  const all = [
    ...diagnostics,
    ...counting,
    ...exceptions.flatMap((one) => one.diagnostics),
    ...(baseline?.diagnostics ?? []),
    ...ignores.filter((one) => !used.has(one) && isLookedAt(one.rule)).map(unusedIgnore),
    ...resolved.map(unusedEntry),
  ];
  const older = new Set(old.size === 0 ? [] : all.filter((one) => takeOne(old, keyOfIdentity(identityOfFinding(one)))));
  const fresh = all.filter((one) => !older.has(one));
  const foundOf = findingsOf(silenced.map(({ diagnostic }) => diagnostic));
  return {
    findings: inReadingOrder(findingsOf(cappedByRule(fresh, mostOfARule))),
    silenced: silenced.map(({ by, reason }, index) => ({ finding: foundOf[index] as Finding, by, reason })),
    older: findingsOf([...older]),
    diagnostics: fresh,
    resolved: resolved.map(indexOf),
  };
}

/** What the papers' rules say of a value that the checks say without them: that it is not said, and that lines are not there. */
const toldByChecks: readonly string[] = ['value-not-in-text', 'no-such-lines'] satisfies (keyof typeof paperRules)[];

function ignoreFor(
  diagnostic: Diagnostic,
  ignoreAt: ReadonlyMap<string, Ignore>,
  ignored: ReadonlySet<string>,
): Ignore | undefined {
  // Which line it is on has to be read.
  if (!ignored.has(diagnostic.id)) return undefined;
  return ignoreAt.get(silencedPlace(diagnostic.id, diagnostic.at.file.name, lineOf(diagnostic)));
}

function silencedPlace(rule: string, file: string, line: number): string {
  return `${rule} ${line} ${file}`;
}

function countsByKey(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Whether there was one left of it; it is then gone. */
function takeOne(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}

/** What findings are about, to hand on as `before`. */
export function identitiesIn({ diagnostics }: SortedFindings): Identity[] {
  return diagnostics.map(identityOfFinding);
}
