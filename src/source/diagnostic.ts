import type { Text } from '../text/language.js';
import type { Edit } from './edit.js';
import { type Identity, identityOfFinding } from './identity.js';
import type { Address } from './located.js';
import type { Extent } from './yaml-file.js';

export type Severity = 'error' | 'warning' | 'note';

/** One thing that is wrong in the data. Collected and handed on, never thrown. */
export interface Diagnostic {
  /** The rule that was broken. */
  readonly id: string;
  readonly severity: Severity;
  readonly at: Address;
  /** Points at the key instead of its value. */
  readonly onKey?: boolean;
  /** The key that is not there, where that is what is wrong. */
  readonly missing?: string;
  /** Where a text could not be read into values: the place itself. */
  readonly extent?: Extent;
  /** What was found and what was expected. */
  readonly message: Text;
  /** What to do. */
  readonly hint: Text;
  /** The other place, where two disagree. */
  readonly related?: Address & { readonly extent?: Extent };
  /** What mends it without changing what the data say, where there is such a thing. */
  readonly edits?: readonly Edit[];
}

/** A diagnostic as a reader meets it: line and column from 1, and the line itself. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many characters the caret runs on, at least one, never past the line. */
  readonly width: number;
  readonly lineText: string;
  readonly message: Text;
  readonly hint: Text;
  readonly related?: FileLine & { readonly lineText: string };
  readonly identity: Identity;
}

export interface FileLine {
  readonly file: string;
  readonly line: number;
}

/**
 * Diagnostics as a reader meets them, in the order given. They are made in the order of their places, so that what stands
 * together in a text is read together, and once.
 */
export function findingsOf(diagnostics: readonly Diagnostic[]): Finding[] {
  const found: Finding[] = [];
  const byPlace = [...diagnostics.entries()].sort(([, a], [, b]) => comparePlaces(a.at, b.at));
  for (const [index, diagnostic] of byPlace) found[index] = findingOf(diagnostic);
  return found;
}

/** By file, and by what stands nearer to the beginning of a list; keys of one mapping stand in any order. */
function comparePlaces(a: Address, b: Address): number {
  if (a.file !== b.file) return compareTexts(a.file.name, b.file.name);
  const at = a.path.findIndex((step, index) => step !== b.path[index]);
  const [x, y] = [a.path[at], b.path[at]];
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  return x === undefined ? a.path.length - b.path.length : compareTexts(`${x}`, `${y ?? ''}`);
}

/** One diagnostic as a reader meets it. */
export function findingOf(diagnostic: Diagnostic): Finding {
  const { at, id, severity, message, hint, related } = diagnostic;
  const extent = placeTold(diagnostic);
  const { line, column } = at.file.positionOf(extent.start);
  const lineText = at.file.lineText(line);
  const width = Math.max(1, Math.min(extent.end - extent.start, lineText.length - column + 1));
  const identity = identityOfFinding(diagnostic);
  const finding = { id, severity, file: at.file.name, line, column, width, lineText, message, hint, identity };
  if (!related) return finding;
  const place = placeOf(related);
  return { ...finding, related: { ...place, lineText: related.file.lineText(place.line) } };
}

/** The line, from 1, on which a diagnostic is told. */
export function lineOf(diagnostic: Diagnostic): number {
  return diagnostic.at.file.positionOf(placeTold(diagnostic).start).line;
}

/** Where a diagnostic is told. */
export function placeTold({ at, extent, onKey }: Diagnostic): Extent {
  return extent ?? at.file.extentOf(at.path, onKey ? 'key' : 'value');
}

/** The file and line of an address. */
export function placeOf(address: NonNullable<Diagnostic['related']>): FileLine {
  const { start } = address.extent ?? address.file.extentOf(address.path, 'key');
  return { file: address.file.name, line: address.file.positionOf(start).line };
}

/** Where the value at an address stands: file, line and column, both from 1. */
export function positionOf({ file, path }: Address): { file: string; line: number; column: number } {
  const { start } = file.extentOf(path, 'value');
  return { file: file.name, ...file.positionOf(start) };
}

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** By file, then by place in it; at one place the most severe first. The same input gives the same order. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareTexts(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      compareTexts(a.id, b.id),
  );
}

/** Texts in the order of their characters, whatever the language of the system. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
