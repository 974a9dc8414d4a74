import { countOf, type Finding } from '../../source/diagnostic.js';
import { enoughOfARule, manyMoreText } from '../../text/many-more.js';

/**
 * What is printed for somebody to read: of each rule in a file the first findings, then, where the next one stands, one
 * that says how many more there are. Forms that programs read have ten times as many.
 *
 * @param findings in the order of reading
 */
export function firstOfEachRule(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= enoughOfARule + 1) return findings;
  const ofRule = new Map<string, Finding[]>();
  for (const one of findings) {
    const so = ofRule.get(nameOfGroup(one));
    if (so) so.push(one);
    else ofRule.set(nameOfGroup(one), [one]);
  }
  const summed = new Map<Finding, Finding>();
  const left = new Set<Finding>();
  for (const all of ofRule.values()) {
    const [next, ...rest] = all.slice(enoughOfARule);
    const last = rest.at(-1);
    // One more is told as itself: to say that there is one more takes no less.
    if (!next || !last) continue;
    const { related: _, ...place } = next;
    const many = { count: countOf([next, ...rest]), lastLine: last.many?.lastLine ?? last.line };
    summed.set(next, { ...place, many, ...manyMoreText(many) });
    for (const one of rest) left.add(one);
  }
  return findings.flatMap((one) => (left.has(one) ? [] : [summed.get(one) ?? one]));
}

function nameOfGroup({ id, severity, file }: Finding): string {
  return `${id} ${severity} ${file}`;
}
