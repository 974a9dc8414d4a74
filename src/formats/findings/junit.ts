import type { Finding } from '../../source/diagnostic.js';
import { type Inspection, isFailure } from '../../source/inspection.js';
import type { Style } from '../format.js';

/**
 * Findings as JUnit XML: a suite for each file that was looked at. What fails the run is a failed case, what does not is a
 * passed one that says so, and a file without findings is one passed case.
 */
export function toJunit({ findings, files, failsOn }: Inspection, { language }: Style): string {
  const names = [...new Set([...files, ...findings.map(({ file }) => file)])];
  const suites = names.map((file) => {
    const own = findings.filter((finding) => finding.file === file);
    const cases = own.length > 0 ? own.map((one) => caseOf(one, isFailure(one, failsOn), language)) : [passed(file)];
    return suiteOf(file, cases, own.filter((one) => isFailure(one, failsOn)).length);
  });
  const failures = findings.filter((one) => isFailure(one, failsOn)).length;
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const count = Math.max(0, names.length - new Set(findings.map(({ file }) => file)).size) + findings.length;
  const open = `<testsuites name="inkoop" tests="${count}" failures="${failures}" errors="0">`;
  return `${[head, open, ...suites, '</testsuites>'].join('\n')}\n`;
}

function suiteOf(file: string, cases: readonly string[], failures: number): string {
  const open = `<testsuite name="${escaped(file)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">`;
  return [open, ...cases, '</testsuite>'].join('\n');
}

function caseOf(finding: Finding, fails: boolean, language: Style['language']): string {
  const { id, file, line, column, message, hint, lineText } = finding;
  const name = `${id} (${line}:${column})`;
  const told = escaped(`${file}:${line}:${column}\n${lineText}\n${hint[language]}`);
  const inside = fails
    ? `<failure message="${escaped(message[language])}" type="${escaped(id)}">${told}</failure>`
    : `<system-out>${escaped(message[language])}\n${told}</system-out>`;
  return `<testcase name="${escaped(name)}" classname="${escaped(file)}">${inside}</testcase>`;
}

function passed(file: string): string {
  return `<testcase name="inkoop validate" classname="${escaped(file)}"/>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text for XML 1.0; characters that it cannot hold become a question mark. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
