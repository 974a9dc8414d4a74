import { Document, visit } from 'yaml';
import type { Finding } from '../../source/diagnostic.js';
import type { Inspection } from '../../source/inspection.js';
import { baselineText } from '../../text/gate.js';
import type { Style } from '../format.js';
import { escaped } from '../json-text.js';

/** Findings as the entries of a baseline; reason and last day are left to whoever takes them on. */
export function toBaseline({ findings, rules }: Inspection, { language }: Style): string {
  const mayStay = ({ id }: Finding) => rules.some((rule) => rule.id === id && !rule.mustBeMended);
  const entries = findings.filter(mayStay).map(({ identity }) => ({ ...identity, reason: null, expires: null }));
  const comment = baselineText.fillIn[language].split('\n').map((line) => `# ${line}\n`);
  const options = { lineWidth: 0, nullStr: '', defaultKeyType: 'PLAIN' } as const;
  const document = new Document({ findings: entries });
  // Only between double quotes can a hidden character be escaped.
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && escaped(node.value) !== node.value) node.type = 'QUOTE_DOUBLE';
    },
  });
  const lines = document.toString(options).split('\n').map(escaped);
  return `${comment.join('')}${lines.join('\n')}`;
}
