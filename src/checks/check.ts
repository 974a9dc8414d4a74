import type { Dataset } from '../domain/dataset.js';
import type { Diagnostic, Severity } from '../source/diagnostic.js';
import type { Address } from '../source/located.js';
import type { InBoth } from '../text/language.js';

/** One place that breaks a rule. */
export interface Problem {
  readonly at: Address;
  /** Points at the key instead of its value. */
  readonly onKey?: boolean;
  /** What was found and what was expected. */
  readonly message: InBoth;
  /** What to do here; the rule's own `fix` where left out. */
  readonly hint?: InBoth;
  /** What the author most likely meant; asked before the hint. */
  readonly meant?: string | undefined;
  /** The other place, where two disagree. */
  readonly related?: Address;
}

/** One rule over the whole dataset. Its id is its file's name and that of its fixture. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  /** The slip in a few words, why it matters, and what to do. */
  readonly text: InBoth<{ readonly title: string; readonly why: string; readonly fix: string }>;
  /** The law, standard or design rule behind it. */
  readonly source?: string;
  /** Gives every place that breaks the rule; values that are not known break none. */
  find(dataset: Dataset): Iterable<Problem>;
}

/** What every check finds, as diagnostics. Two checks never report one value at one place. */
export function runChecks(checks: readonly Check[], dataset: Dataset): Diagnostic[] {
  return checks.flatMap((check) => {
    const { id, severity, text } = check;
    const fix: InBoth = { nl: text.nl.fix, en: text.en.fix };
    return [...check.find(dataset)].map(({ meant, hint = fix, ...problem }) => {
      return { id, severity, ...problem, hint: meant === undefined ? hint : asking(meant, hint) };
    });
  });
}

function asking(meant: string, hint: InBoth): InBoth {
  return { nl: `Bedoelde u \`${meant}\`? ${hint.nl}`, en: `Did you mean \`${meant}\`? ${hint.en}` };
}
