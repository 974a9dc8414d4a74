import { xmlText } from '../markup.js';
import type { ShownFinding, ShownInspection } from './shown-inspection.js';

/**
 * Findings as JUnit XML: a suite for each file that was looked at. What fails the run is a failed case, what does not is a
 * passed one that says so, and a file without findings is one passed case.
 */
export function toJunit({ findings, files }: ShownInspection): string {
  const names = [...new Set([...files, ...findings.map(({ file }) => file)])];
  const suites = names.map((file) => {
    const own = findings.filter((finding) => finding.file === file);
    return suiteOf(file, own.length > 0 ? own.map(caseOf) : [passed(file)], own.filter(({ fails }) => fails).length);
  });
  const failures = findings.filter(({ fails }) => fails).length;
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const count = Math.max(0, names.length - new Set(findings.map(({ file }) => file)).size) + findings.length;
  const open = `<testsuites name="inkoop" tests="${count}" failures="${failures}" errors="0">`;
  return `${[head, open, ...suites, '</testsuites>'].join('\n')}\n`;
}

function suiteOf(file: string, cases: readonly string[], failures: number): string {
  const open = `<testsuite name="${xmlText(file)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">`;
  return [open, ...cases, '</testsuite>'].join('\n');
}

function caseOf({ id, file, line, column, message, hint, fails, before, pointed, after }: ShownFinding): string {
  const name = `${id} (${line}:${column})`;
  const told = xmlText(`${file}:${line}:${column}\n${before}${pointed}${after}\n${hint}`);
  const inside = fails
    ? `<failure message="${xmlText(message)}" type="${xmlText(id)}">${told}</failure>`
    : `<system-out>${xmlText(message)}\n${told}</system-out>`;
  return `<testcase name="${xmlText(name)}" classname="${xmlText(file)}">${inside}</testcase>`;
}

function passed(file: string): string {
  return `<testcase name="inkoop validate" classname="${xmlText(file)}"/>`;
}
