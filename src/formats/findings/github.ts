import { createHash } from 'node:crypto';
import type { Finding, Severity } from '../../source/diagnostic.js';
import type { Inspection } from '../../source/inspection.js';
import { severityText, validateText } from '../../text/validate.js';
import type { Style } from '../format.js';

/** Of each severity GitHub shows this many annotations for a step. */
export const annotationsShown = 10;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;

/**
 * Findings as workflow commands of GitHub Actions, which it shows beside the lines of a pull request. Of each severity only
 * as many as it shows; how many are left out is said.
 */
export function toGithub({ findings }: Inspection, { language }: Style): string {
  const shown = (Object.keys(commands) as Severity[]).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).slice(0, annotationsShown),
  );
  const lines = shown.map((finding) => annotation(finding, language));
  const left = findings.length - shown.length;
  const said = left > 0 ? [`::notice title=inkoop::${data(validateText.notAnnotated(left)[language])}`] : [];
  return [...lines, ...said].map((line) => `${line}\n`).join('');
}

function annotation(finding: Finding, language: Style['language']): string {
  const { id, severity, file, line, column, width, message, hint, related } = finding;
  const title = `${severityText[severity][language]}: ${id}`;
  const place = { file, line, col: column, endColumn: column + width, title };
  const also = related ? [validateText.compare(related, file)[language]] : [];
  const told = [message[language], ...also, hint[language]].join('\n');
  const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${properties.join(',')}::${data(told)}`;
}

/** What the runner takes for the end of a command is written in percent signs. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A text in which the runner takes nothing for a command, whatever the data put at the start of a line. */
export function withoutCommands(text: string): string {
  const token = createHash('sha256').update(text).digest('hex');
  return `::stop-commands::${token}\n${text}::${token}::\n`;
}
