import { withHidden } from '../text/visible.js';

/**
 * A value as JSON (RFC 8259) that says the same and holds no hidden character but the line breaks of its own layout:
 * those within texts are escaped, all of them; so is what a CI runner would obey anywhere in a line (`##[`).
 */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent);
  const parts: string[] = [];
  let done = 0;
  // Only lines that hold something else than what everybody sees are looked at closely: most of a long text hold none.
  for (let found = uncommonFrom(text, 0); found >= 0; found = uncommonFrom(text, done)) {
    const start = text.lastIndexOf('\n', found) + 1;
    const end = text.indexOf('\n', found);
    parts.push(text.slice(done, start));
    done = end < 0 ? text.length : end;
    parts.push(escaped(text.slice(start, done)));
  }
  parts.push(text.slice(done));
  return parts.join('');
}

const uncommon = /[^\n\x20-\x7e]|##\[/g;

function uncommonFrom(text: string, from: number): number {
  uncommon.lastIndex = from;
  return uncommon.exec(text)?.index ?? -1;
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
