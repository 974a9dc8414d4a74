import { type Diagnostic, placeTold } from '../source/diagnostic.js';
import { enoughOfARule, manyMoreText } from '../text/many-more.js';

/**
 * Diagnostics of one file with no more of a rule than are read: the first of them in the text, then, where the next one
 * stands, one that says how many more there are.
 */
export function cappedByRule(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= enoughOfARule) return diagnostics;
  const ofRule = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const so = ofRule.get(one.id);
    if (so) so.push(one);
    else ofRule.set(one.id, [one]);
  }
  return [...ofRule.values()].flatMap(firstInText);
}

function firstInText(ofRule: readonly Diagnostic[]): readonly Diagnostic[] {
  // One more is told as itself: to say that there is one more takes no less.
  if (ofRule.length <= enoughOfARule + 1) return ofRule;
  const sorted = ofRule
    .map((one) => ({ one, start: placeTold(one).start }))
    .sort((a, b) => a.start - b.start)
    .map(({ one }) => one);
  const rest = sorted.slice(enoughOfARule);
  const [next, last] = [rest[0], rest.at(-1)];
  if (!next || !last) return sorted;
  const { id, severity, at, onKey, extent } = next;
  const said = manyMoreText(rest.length, at.file.positionOf(placeTold(last).start).line);
  const place = { at, ...(onKey === undefined ? {} : { onKey }), ...(extent && { extent }) };
  return [...sorted.slice(0, enoughOfARule), { id, severity, ...place, ...said }];
}
