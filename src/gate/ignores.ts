import { type Comment, commentsIn } from '../source/comments.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { broken } from '../source/rule.js';
import type { YamlFile } from '../source/yaml-file.js';
import { ignoreText } from '../text/gate.js';
import { nearest } from '../text/nearest.js';
import { allRules } from './all-rules.js';
import { gateRules } from './gate-rules.js';

/** A comment that silences the findings of one rule on one line. */
export interface Ignore {
  readonly rule: string;
  readonly reason: string;
  readonly file: YamlFile;
  /** The line on which it silences. */
  readonly line: number;
  readonly comment: Comment;
}

const silenceable = allRules.filter((rule) => !rule.mustBeMended).map(({ id }) => id);

const form = /^#\s*inkoop-ignore\b\s*:?\s*(?<rules>.*?)\s*(?:--\s*(?<reason>.*\S))?\s*$/;

/**
 * The exceptions in a file: `# inkoop-ignore: rule -- reason` behind a value holds for its line, on a line of its own
 * for the next line that is not a comment. Several rules are parted by commas. What is wrong with them comes along.
 */
export function ignoresIn(file: YamlFile): { ignores: Ignore[]; diagnostics: Diagnostic[] } {
  const ignores: Ignore[] = [];
  const diagnostics: Diagnostic[] = [];
  if (!file.text.includes('inkoop-ignore')) return { ignores, diagnostics };
  for (const comment of commentsIn(file.text)) {
    const rules = rulesIn(comment);
    if (!rules) continue;
    const reason = form.exec(comment.text)?.groups?.['reason'];
    const place = {
      at: { file, path: [] },
      extent: { start: comment.start, end: comment.start + comment.text.length },
    };
    if (rules.length === 0 || reason === undefined) {
      diagnostics.push(broken(gateRules['ignore-incomplete'], { ...place, message: ignoreText.incomplete(rules) }));
      continue;
    }
    for (const rule of rules) {
      if (silenceable.includes(rule)) ignores.push({ rule, reason, file, line: lineFor(comment, file), comment });
      else diagnostics.push(broken(gateRules['ignore-unknown-rule'], { ...place, ...unknownRule(rule) }));
    }
  }
  return { ignores, diagnostics };
}

/** What is told of an exception that silenced nothing. Somebody wrote its reason, so nothing but a person takes it out. */
export function unusedIgnore({ rule, file, comment, line }: Ignore): Diagnostic {
  const extent = { start: comment.start, end: comment.start + comment.text.length };
  return broken(gateRules['ignore-unused'], { at: { file, path: [] }, extent, message: ignoreText.unused(rule, line) });
}

/** The rules that a comment names; `undefined` where it is no exception. */
function rulesIn({ text }: Comment): string[] | undefined {
  return form
    .exec(text)
    ?.groups?.['rules']?.split(/[\s,]+/)
    .filter((rule) => rule !== '');
}

function unknownRule(rule: string) {
  if (allRules.some(({ id }) => id === rule)) return { message: ignoreText.notPossible(rule) };
  return { message: ignoreText.unknown(rule), meant: nearest(rule, silenceable) };
}

function lineFor(comment: Comment, file: YamlFile): number {
  const { line } = file.positionOf(comment.start);
  if (!isAloneOnLine(comment, file.text)) return line;
  for (let next = line + 1; ; next += 1) if (!/^\s*(#|$)/.test(file.lineText(next)) || next > line + 100) return next;
}

/** Whether nothing but spaces stands before it on its line. */
function isAloneOnLine({ start }: Comment, text: string): boolean {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
}
