import type { Finding } from '../../source/diagnostic.js';
import type { Inspection } from '../../source/inspection.js';
import { severityText } from '../../text/validate.js';
import type { Style } from '../format.js';

/** One line a finding, `file:line:column: severity: message [rule]`, as editors and grep know it. */
export function toConcise({ findings }: Inspection, style: Style): string {
  return findings.map((finding) => `${conciseLine(finding, style)}\n`).join('');
}

function conciseLine({ file, line, column, severity, message, id }: Finding, { language }: Style): string {
  return `${file}:${line}:${column}: ${severityText[severity][language]}: ${oneLine(message[language])} [${id}]`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
