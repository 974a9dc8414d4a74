import type { CellLink } from '../reports/report.js';

/** A part of a text, and what it opens. */
export interface LinkedPart {
  readonly text: string;
  readonly url: string | undefined;
}

/** A text cut where its links are: each takes the first of its labels that stands there as a whole word, and is not taken yet. */
export function linkedParts(text: string, links: readonly CellLink[] = []): LinkedPart[] {
  return links.reduce<LinkedPart[]>(
    (parts, { labels, url }) => withLink(parts, labels, url),
    [{ text, url: undefined }],
  );
}

function withLink(parts: LinkedPart[], labels: readonly string[], url: string): LinkedPart[] {
  for (const label of labels) {
    for (const [index, part] of parts.entries()) {
      const at = part.url === undefined ? labelPlace(label, part.text) : -1;
      if (at < 0) continue;
      const cut = [
        { text: part.text.slice(0, at), url: undefined },
        { text: label, url },
        { text: part.text.slice(at + label.length), url: undefined },
      ];
      return [...parts.slice(0, index), ...cut.filter((one) => one.text !== ''), ...parts.slice(index + 1)];
    }
  }
  return parts;
}

/** Where a label stands by itself; below nought where it does not. */
function labelPlace(label: string, text: string): number {
  const inWord = /[\p{L}\d-]/u;
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    if (!inWord.test(text.charAt(at - 1)) && !inWord.test(text.charAt(at + label.length))) return at;
  }
  return -1;
}
