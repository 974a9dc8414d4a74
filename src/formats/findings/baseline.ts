import { stringify } from 'yaml';
import type { Finding } from '../../source/diagnostic.js';
import type { Inspection } from '../../source/inspection.js';
import { baselineText } from '../../text/gate.js';
import type { Style } from '../format.js';

/** Findings as the entries of a baseline; reason and last day are left to whoever takes them on. */
export function toBaseline({ findings, rules }: Inspection, { language }: Style): string {
  const mayStay = ({ id }: Finding) => rules.some((rule) => rule.id === id && !rule.mustBeMended);
  const entries = findings.filter(mayStay).map(({ identity }) => ({ ...identity, reason: null, expires: null }));
  const comment = baselineText.fillIn[language].split('\n').map((line) => `# ${line}\n`);
  const options = { lineWidth: 0, nullStr: '', defaultKeyType: 'PLAIN' } as const;
  return `${comment.join('')}${stringify({ findings: entries }, options)}`;
}
