import { withHidden } from '../text/visible.js';

/**
 * A value as JSON (RFC 8259) that says the same and holds no hidden character but the line breaks of its own layout:
 * those within texts are escaped, all of them; so is what a CI runner would obey anywhere in a line (`##[`).
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .split('\n')
    .map((line) => escaped(line))
    .join('\n');
}

/** What stands between the quotes of a text in JSON or YAML, with all that is hidden escaped. */
export function escaped(text: string): string {
  return withHidden(text, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  ).replace(/#(?=#\[)/g, '\\u0023');
}
