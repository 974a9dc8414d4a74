import type { Text } from '../text/language.js';
import { compareTexts } from './compare-texts.js';
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
  readonly many?: Many;
}

/** What one stands for, where a file has more of its rule than are told one by one. */
export interface Many {
  /** How many there are, itself counted in. */
  readonly count: number;
  /** The line of the last of them. */
  readonly lastLine: number;
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
  readonly many?: Many;
}

/** How many there are, those counted in that are not told one by one. */
export function countOf(findings: readonly Pick<Finding, 'many'>[]): number {
  return findings.reduce((sum, { many }) => sum + (many?.count ?? 1), 0);
}

export interface FileLine {
  readonly file: string;
  readonly line: number;
}

/** Diagnostics as a reader meets them, in the order given. */
export function findingsOf(diagnostics: readonly Diagnostic[]): Finding[] {
  return diagnostics.map(findingOf);
}

/** One diagnostic as a reader meets it. */
export function findingOf(diagnostic: Diagnostic): Finding {
  const { at, id, severity, message, hint, related, many } = diagnostic;
  const extent = placeTold(diagnostic);
  const { line, column } = at.file.positionOf(extent.start);
  const lineText = at.file.lineText(line);
  const width = Math.max(1, Math.min(extent.end - extent.start, lineText.length - column + 1));
  const identity = identityOfFinding(diagnostic);
  const told = { id, severity, file: at.file.name, line, column, width, lineText, message, hint, identity };
  const finding = many ? { ...told, many } : told;
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
