import type { ShownInspection } from './shown-inspection.js';

/** One line a finding, `file:line:column: severity: message [rule]`, as editors and grep know it. */
export function toConcise({ findings }: ShownInspection): string {
  return findings
    .map(({ file, line, column, grade, message, id }) => `${file}:${line}:${column}: ${grade}: ${message} [${id}]\n`)
    .join('');
}
