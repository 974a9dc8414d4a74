import { countOf, type Severity } from '../../source/diagnostic.js';
import { validateText } from '../../text/validate.js';
import { withoutCommands } from '../ci-log.js';
import type { Style } from '../format.js';
import type { ShownFinding, ShownInspection } from './shown-inspection.js';

/** Of each severity GitHub shows this many annotations for a step. */
export const annotationsShown = 10;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;

/**
 * Findings as workflow commands of GitHub Actions, which it shows beside the lines of a pull request. Of each severity only
 * as many as it shows; how many are left out is said.
 */
export function toGithub({ findings }: ShownInspection, { language }: Style): string {
  const shown = (Object.keys(commands) as Severity[]).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).slice(0, annotationsShown),
  );
  const lines = shown.map(annotation);
  const left = countOf(findings) - countOf(shown);
  const said = left > 0 ? [`::notice title=inkoop::${data(validateText.notAnnotated(left)[language])}`] : [];
  return [...lines, ...said].map((line) => `${line}\n`).join('');
}

function annotation({ id, severity, grade, file, line, column, width, message, hint, also }: ShownFinding): string {
  const place = { file, line, col: column, endColumn: column + width, title: `${grade}: ${id}` };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${properties.join(',')}::${data([message, ...also, hint].join('\n'))}`;
}

/** What the runner takes for the end of a command is written in percent signs; what it takes for another one, as a mark. */
function data(text: string): string {
  return withoutCommands(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
