import type { Finding } from '../../source/diagnostic.js';
import type { Inspection } from '../../source/inspection.js';
import type { Language } from '../../text/language.js';
import type { Style } from '../format.js';
import { jsonText } from '../json-text.js';

/** The version of the shape below: it grows when a reader of the old one would be misled. */
const version = 1;

/** Findings for programs: the same in every language but for the sentences. */
export function toJson(inspection: Inspection, { language }: Style): string {
  const { findings, silenced, older, unchecked, checked, dataset, texts } = inspection;
  const told = {
    version,
    command: 'validate',
    findings: findings.map((finding) => findingRow(finding, language)),
    silenced: silenced.map(({ finding, by, reason }) => ({ ...findingRow(finding, language), by, reason })),
    older: older ?? null,
    unchecked,
    checked,
    dataset: dataset.name,
    notRead: dataset.aside,
    missing: dataset.missing,
    texts: texts ?? null,
  };
  return `${jsonText(told, 2)}\n`;
}

function findingRow(finding: Finding, language: Language) {
  const { id, severity, file, line, column, width, identity, message, hint, related } = finding;
  return {
    rule: id,
    severity,
    file,
    line,
    column,
    endColumn: column + width,
    at: identity.at === '' ? null : identity.at,
    value: identity.value,
    message: message[language],
    hint: hint[language],
    related: related ? { file: related.file, line: related.line } : null,
  };
}
