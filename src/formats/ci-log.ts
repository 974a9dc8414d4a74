import { numberOf } from '../text/visible.js';

/**
 * A text in which the runner of GitHub Actions takes no line for a command: it obeys a line that begins with `::`, after
 * whatever blanks, and what stands behind `##[` anywhere in one. The sign that makes it one is shown by its number.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function withoutCommands(text: string): string {
  return text.replace(
    /^(\s*):(?=:)|#(?=#\[)/gm,
    (sign, blanks = '') => `${blanks}${numberOf(sign.trim().charCodeAt(0))}`,
  );
}
