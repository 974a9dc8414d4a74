import type { Day } from '../calendar/day.js';
import type { Baseline, BaselineEntry } from '../loading/baseline.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { identityOfFinding, keyOfIdentity } from '../source/identity.js';
import type { Located } from '../source/located.js';
import { broken } from '../source/rule.js';
import { baselineText } from '../text/gate.js';
import { gateRules } from './gate-rules.js';

/** The entries of a baseline, each for one finding. */
export class KnownFindings {
  private readonly open = new Map<string, Located<BaselineEntry>[]>();

  constructor({ entries }: Pick<Baseline, 'entries'>) {
    for (const entry of entries) {
      const key = keyOfIdentity(entry.value);
      const same = this.open.get(key);
      if (same) same.push(entry);
      else this.open.set(key, [entry]);
    }
  }

  /** The entry for a finding, which then serves no other one. */
  take(diagnostic: Diagnostic): BaselineEntry | undefined {
    if (this.open.size === 0) return undefined;
    return this.open.get(keyOfIdentity(identityOfFinding(diagnostic)))?.shift()?.value;
  }

  /** The entries that served no finding. */
  get left(): readonly Located<BaselineEntry>[] {
    return [...this.open.values()].flat();
  }
}

export function hasExpired({ expires }: BaselineEntry, today: Day | undefined): boolean {
  return today !== undefined && expires < today;
}

/** The number of an entry in its list. */
export function indexOf({ path }: Located<BaselineEntry>): number {
  return Number(path.at(-1));
}

export function unusedEntry({ value, file, path }: Located<BaselineEntry>): Diagnostic {
  const message = baselineText.unused(value.rule);
  return broken(gateRules['baseline-unused'], { at: { file, path }, message });
}
