import packageInfo from '../../../package.json' with { type: 'json' };
import type { Finding, Severity } from '../../source/diagnostic.js';
import type { Inspection } from '../../source/inspection.js';
import type { Rule } from '../../source/rule.js';
import type { Language } from '../../text/language.js';
import type { Style } from '../format.js';
import { jsonText } from '../json-text.js';
import { fingerprintsOf } from './fingerprint.js';

/** The levels of SARIF have the names of ours. */
const levels = { error: 'error', warning: 'warning', note: 'note' } as const satisfies Record<Severity, string>;

/**
 * Findings as a SARIF 2.1.0 log, with every rule. Those that somebody let be are in it as suppressed.
 */
export function toSarif({ findings, silenced, rules }: Inspection, { language }: Style): string {
  const all = [...findings, ...silenced.map(({ finding }) => finding)];
  const prints = fingerprintsOf(all);
  const results = all.map((finding, index) => {
    const let_be = silenced[index - findings.length];
    const suppression = let_be && {
      kind: let_be.by === 'comment' ? 'inSource' : 'external',
      justification: let_be.reason,
    };
    return {
      ...sarifResult(finding, rules, language),
      partialFingerprints: { 'inkoop/v1': prints[index] },
      suppressions: suppression ? [suppression] : [],
    };
  });
  const driver = {
    name: packageInfo.name,
    semanticVersion: packageInfo.version,
    language,
    rules: rules.map((rule) => descriptorOf(rule, language)),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${jsonText(log, 2)}\n`;
}

function descriptorOf({ id, severity, text, source }: Rule, language: Language) {
  const { title, why, fix } = text[language];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: source === undefined ? `${why} ${fix}` : `${why} ${fix} (${source})` },
    defaultConfiguration: { level: levels[severity] },
  };
}

/** How many characters of a line are shown beside its place. */
const longestSnippet = 1000;

function sarifResult(finding: Finding, rules: readonly Rule[], language: Language) {
  const { id, severity, message, hint, related, identity } = finding;
  const { file, line, column, width, lineText } = finding;
  const region = {
    startLine: line,
    startColumn: column,
    endColumn: column + width,
    snippet: { text: lineText.slice(0, longestSnippet) },
  };
  const logical = identity.at === '' ? {} : { logicalLocations: [{ fullyQualifiedName: identity.at }] };
  const also = related && { physicalLocation: physical(related.file, { startLine: related.line }) };
  return {
    ruleId: id,
    ruleIndex: rules.findIndex((rule) => rule.id === id),
    level: levels[severity],
    message: { text: `${message[language]}\n${hint[language]}` },
    locations: [{ physicalLocation: physical(file, region), ...logical }],
    ...(also ? { relatedLocations: [also] } : {}),
  };
}

function physical(file: string, region: object) {
  const uri = file.split(/[\\/]/).map(encodeURIComponent).join('/');
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region };
}
