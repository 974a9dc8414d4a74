import { type Diagnostic, placeTold } from '../source/diagnostic.js';
import { enoughOfARule, manyMoreText } from '../text/many-more.js';

/**
 * Diagnostics with no more of a rule in a file than are told: the first of them in the text, then, where the next one
 * stands, one that says how many more there are.
 */
export function cappedByRule(diagnostics: readonly Diagnostic[], most = enoughOfARule): readonly Diagnostic[] {
  if (diagnostics.length <= most) return diagnostics;
  const ofRule = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const key = `${one.id} ${one.severity} ${one.at.file.name}`;
    const so = ofRule.get(key);
    if (so) so.push(one);
    else ofRule.set(key, [one]);
  }
  return [...ofRule.values()].flatMap((all) => firstInText(all, most));
}

function firstInText(ofRule: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  // One more is told as itself: to say that there is one more takes no less.
  if (ofRule.length <= most + 1) return ofRule;
  const places = new Map(ofRule.map((one) => [one, placeTold(one).start]));
  const sorted = [...ofRule].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const rest = sorted.slice(most);
  const [next, last] = [rest[0], rest.at(-1)];
  if (!next || !last) return sorted;
  const { id, severity, at, onKey, extent } = next;
  const many = { count: rest.length, lastLine: at.file.positionOf(placeTold(last).start).line };
  const place = { at, ...(onKey === undefined ? {} : { onKey }), ...(extent && { extent }) };
  return [...sorted.slice(0, most), { id, severity, ...place, many, ...manyMoreText(many) }];
}
