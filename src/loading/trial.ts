import { type Excerpt, excerptAround } from './slips/excerpt.js';
import type { LexedText } from './slips/lexed-text.js';
import type { Slip, Trouble } from './slips/slip.js';
import { endOf, isBetter, lineOf, type Verdict } from './verdict.js';

/** A slip, and how the text reads without it. */
export interface Mended {
  readonly slip: Slip;
  readonly verdict: Verdict;
}

/** How far from the trouble a slip mostly is. */
const closeBy = 8;

/** How many ways to mend a text are tried at all. */
const trials = 400;

/** How many ways to mend a text are tried in full, at once and in the end. */
const fullReadings = 20;

/** Tries ways in which a text may have gone wrong: first on the lines around, then on all of it. */
export class Trial {
  private readonly text: LexedText;
  private readonly trouble: Trouble;
  private readonly read: (text: string) => Verdict;
  private readonly before: Verdict;
  private readonly excerpts = new Map<string, Tried>();
  private readonly partly: Mended[] = [];
  private count = 0;
  private full = 0;
  private least = Number.POSITIVE_INFINITY;

  constructor(text: LexedText, trouble: Trouble, read: (text: string) => Verdict, before: Verdict) {
    this.text = text;
    this.trouble = trouble;
    this.read = read;
    this.before = before;
  }

  /** What comes of mending one slip, where nothing is wrong any more; what is only better is kept for `best`. */
  of(slip: Slip): Mended | undefined {
    if (this.count > trials) return undefined;
    this.count += 1;
    const { excerpt, before } = this.excerptFor(slip);
    const part = this.read(this.text.with(slip.edits, excerpt?.numbers));
    // What shows only now may be of what the excerpt leaves out: that it is less has to do.
    const isFurther = endOf(part) > endOf(before);
    const isLess = endOf(part) === endOf(before) && part.problems.length < before.problems.length;
    if (!isFurther && !isLess) return undefined;
    this.partly.push({ slip, verdict: part });
    // An excerpt has problems of its own, of what it leaves out: what leaves no more than any other may be all.
    const left = part.problems.length;
    if (part.syntax.length > 0 || left > this.least || this.full >= fullReadings) return undefined;
    this.least = left;
    this.full += 1;
    const verdict = this.read(this.text.with(slip.edits));
    return verdict.syntax.length === 0 && verdict.problems.length === 0 ? { slip, verdict } : undefined;
  }

  /** The slip without which the text reads best, if better than with it. */
  best(): Mended | undefined {
    const order = [...this.partly].sort(
      (a, b) => endOf(b.verdict) - endOf(a.verdict) || a.verdict.problems.length - b.verdict.problems.length,
    );
    let best: Mended | undefined;
    for (const { slip } of order.slice(0, fullReadings / 2)) {
      const verdict = this.read(this.text.with(slip.edits));
      if (isBetter(verdict, best?.verdict ?? this.before)) best = { slip, verdict };
    }
    return best;
  }

  private excerptFor({ line, edits }: Slip): Tried {
    const troubled = this.trouble.lines;
    // Those close by share one excerpt.
    const near = [Math.min(...troubled) - closeBy, Math.max(...troubled) + closeBy];
    const lines = [...near, line, ...edits.map((edit) => edit.line)];
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    const known = this.excerpts.get(`${first}-${last}`);
    if (known) return known;
    const excerpt = excerptAround(this.text, first, last);
    const before = this.read(this.text.with([], excerpt.numbers));
    // An excerpt in which something else goes wrong, or nothing, leaves out what matters.
    const isSame = before.syntax.length > 0 === this.before.syntax.length > 0;
    const isWrong = before.syntax.length > 0 || before.problems.some((problem) => !isCut(problem, excerpt));
    const tried = isSame && isWrong ? { excerpt, before } : { excerpt: undefined, before: this.before };
    this.excerpts.set(`${first}-${last}`, tried);
    return tried;
  }
}

/** Lines on which ways to mend a text are tried, all of them where there is no excerpt, and how they read without. */
interface Tried {
  readonly excerpt: Excerpt | undefined;
  readonly before: Verdict;
}

/** Whether a problem only comes of what an excerpt leaves out. */
function isCut(problem: Verdict['problems'][number], excerpt: Excerpt | undefined): boolean {
  return excerpt !== undefined && problem.id === 'missing-key' && lineOf(problem) <= excerpt.enclosing + 1;
}
