import type { Severity } from '../../source/diagnostic.js';
import type { Inspection } from '../../source/inspection.js';
import type { Style } from '../format.js';
import { jsonText } from '../json-text.js';
import { fingerprintsOf } from './fingerprint.js';

const severities = { error: 'major', warning: 'minor', note: 'info' } as const satisfies Record<Severity, string>;

/** Findings as a Code Quality report of GitLab. */
export function toGitlab({ findings }: Inspection, { language }: Style): string {
  const prints = fingerprintsOf(findings);
  const told = findings.map(({ id, severity, file, line, message, hint }, index) => ({
    description: `${message[language]} — ${hint[language]}`,
    check_name: id,
    fingerprint: prints[index],
    severity: severities[severity],
    location: { path: file, lines: { begin: line } },
  }));
  return `${jsonText(told, 2)}\n`;
}
