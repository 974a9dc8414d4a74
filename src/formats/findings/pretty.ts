import type { Finding } from '../../source/diagnostic.js';
import type { Style } from '../format.js';
import { widthOf, wrapped } from '../wrap.js';
import { type ShownFinding, type ShownInspection, shownFinding } from './shown-inspection.js';

/** All that came of it, for people: each finding, then how many there are and what was left aside. */
export function inspectionToPretty({ findings, fails, inShort, fine, aside }: ShownInspection, style: Style): string {
  const { colours } = style;
  const counts = findings.length > 0 ? [colours.bold(inShort)] : [];
  const end = fails ? counts : [...counts, colours.green(fine)];
  return `${blocksOf(findings, style)}${[...end, ...aside].join('\n')}\n`;
}

/** Findings for people: where, what, the line itself with a caret under it, and what to do. */
export function toPretty(findings: readonly Finding[], style: Style): string {
  return blocksOf(
    findings.map((finding) => shownFinding(finding, style.language)),
    style,
  );
}

function blocksOf(findings: readonly ShownFinding[], style: Style): string {
  return findings.map((finding) => `${pretty(finding, style)}\n\n`).join('');
}

function pretty(finding: ShownFinding, { colours, width }: Style): string {
  const { file, line, column, severity, grade, id, message, also, hint } = finding;
  const colour = { error: colours.red, warning: colours.yellow, note: colours.blue }[severity];
  const head = `${colours.bold(`${file}:${line}:${column}`)} ${colour(grade)} ${colours.dim(id)}`;
  const number = String(line);
  const margin = ' '.repeat(number.length);
  const { text, caret } = windowed(finding, width - number.length - 3);
  const told = [...also, hint].flatMap((one) =>
    wrapped(one, width - margin.length - 3).map((part, index) => `${margin} ${index === 0 ? '=' : ' '} ${part}`),
  );
  return [
    head,
    ...wrapped(message, width - 2).map((one) => `  ${one}`),
    `${colours.dim(`${number} |`)} ${text}`,
    `${colours.dim(`${margin} |`)} ${colour(caret)}`,
    ...told,
  ].join('\n');
}

/** The part of a long line around the caret, and the caret under it. */
function windowed({ before, pointed, after }: ShownFinding, room: number): { text: string; caret: string } {
  // By whole characters: half of one would be another.
  const [lead, marked] = [[...before], [...pointed]];
  const line = [...lead, ...marked, ...after];
  const start = lead.length + Math.min(marked.length, 20) > room ? Math.max(0, lead.length - Math.floor(room / 3)) : 0;
  const end = start + room - (start > 0 ? 1 : 0);
  const cut = start > 0 ? '…' : '';
  const text = `${cut}${line.slice(start, end).join('')}${end < line.length ? '…' : ''}`.trimEnd();
  const margin = widthOf(cut + line.slice(start, lead.length).join(''));
  const wide = widthOf(line.slice(lead.length, Math.min(lead.length + marked.length, end)).join(''));
  return { text, caret: `${' '.repeat(margin)}${'^'.repeat(Math.max(1, wide))}` };
}
