import type { Finding, Severity } from '../source/diagnostic.js';
import { severityText } from '../text/validate.js';
import type { Style } from './format.js';
import { wrapped } from './wrap.js';

/** Findings for people: where, what, the line itself with a caret under it, and what to do. */
export function toPretty(findings: readonly Finding[], style: Style): string {
  return findings.map((finding) => `${pretty(finding, style)}\n\n`).join('');
}

function pretty(finding: Finding, { language, chalk, width }: Style): string {
  const { file, line, column, severity, id, related } = finding;
  const colour = { error: chalk.red, warning: chalk.yellow, note: chalk.blue }[severity];
  const head = `${chalk.bold(`${file}:${line}:${column}`)} ${colour(severityText[severity][language])} ${chalk.dim(id)}`;
  const number = String(line);
  const margin = ' '.repeat(number.length);
  const { text, caret } = windowed(finding, width - number.length - 3);
  const also = related ? [`${margin} = ${severityText.seeAlso[language]} ${related.file}:${related.line}`] : [];
  return [
    head,
    ...wrapped(finding.message[language], width - 2).map((one) => `  ${one}`),
    `${chalk.dim(`${number} |`)} ${text}`,
    `${chalk.dim(`${margin} |`)} ${colour(caret)}`,
    ...also,
    ...wrapped(finding.hint[language], width - margin.length - 3).map(
      (one, index) => `${margin} ${index === 0 ? '=' : ' '} ${one}`,
    ),
  ].join('\n');
}

/** The part of a long line around the caret, and the caret under it. */
function windowed({ lineText, column, width: wide }: Finding, room: number): { text: string; caret: string } {
  const start = column - 1 + Math.min(wide, 20) > room ? Math.max(0, column - 1 - Math.floor(room / 3)) : 0;
  const end = start + room - (start > 0 ? 1 : 0);
  const shown = lineText.slice(start, end).replaceAll('\t', ' ');
  const text = `${start > 0 ? '…' : ''}${shown}${end < lineText.length ? '…' : ''}`.trimEnd();
  const before = column - 1 - start + (start > 0 ? 1 : 0);
  return { text, caret: `${' '.repeat(before)}${'^'.repeat(Math.max(1, Math.min(wide, end - column + 1)))}` };
}

/** Findings for programs: the same in every language but for the sentences. */
export function findingsToJson(findings: readonly Finding[], { language }: Style): string {
  const told = findings.map(({ id, severity, file, line, column, message, hint, related }) => {
    const finding = { id, severity, file, line, column, message: message[language], hint: hint[language] };
    return related ? { ...finding, related } : finding;
  });
  return `${JSON.stringify({ version: 1, command: 'validate', findings: told }, null, 2)}\n`;
}

export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
