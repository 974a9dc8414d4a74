import type { InEach, Text } from '../text/language.js';
import { asking } from '../text/nearest.js';
import { inEach } from '../text/phrase.js';
import type { Diagnostic, Severity } from './diagnostic.js';

/** What a rule says of itself: the slip in a few words, why it matters, and what to do. */
interface RuleWords {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

export type RuleText = InEach<RuleWords>;

/** What can be wrong with the data. Everything that is told of a rule, in whatever form, comes from here. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly text: RuleText;
  /** The law, standard or design rule behind it. */
  readonly source?: string;
  /** The keys that it is about, with their mapping (`terms.lastDay`): an editor tells of it there. */
  readonly keys?: readonly string[];
  /** Nobody can let it be: it keeps a file from being read, or is about what lets findings be. */
  readonly mustBeMended?: true;
}

/** One place that breaks a rule. */
export interface Problem extends Omit<Diagnostic, 'id' | 'severity' | 'hint'> {
  /** What to do here; the rule's own `fix` where left out. */
  readonly hint?: Text;
  /** What the author most likely meant; asked before the hint. Where it has to be looked for, that is done when it is told. */
  readonly meant?: string | (() => string | undefined) | undefined;
}

/** What a rule says of itself, one thing at a time. */
export function partsOf(text: RuleText): Readonly<Record<keyof RuleWords, Text>> {
  return {
    title: inEach(text, ({ title }) => title),
    why: inEach(text, ({ why }) => why),
    fix: inEach(text, ({ fix }) => fix),
  };
}

/**
 * A problem with all that its rule says.
 *
 * @param isAsked whether it is worth looking for what was meant: of more than anybody reads it is not
 */
export function broken({ id, severity, text }: Rule, { meant: told, ...problem }: Problem, isAsked = true): Diagnostic {
  const hint = problem.hint ?? partsOf(text).fix;
  const meant = typeof told !== 'function' ? told : isAsked ? told() : undefined;
  return { id, severity, ...problem, hint: meant === undefined ? hint : asking(meant, hint) };
}
