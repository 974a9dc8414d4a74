import { partsOf, type Rule } from '../source/rule.js';
import { explainText, severitySays } from '../text/explain.js';
import type { Page, PagePart } from '../text/page.js';
import { inEach, phrase, plain } from '../text/phrase.js';
import { type RuleGroup, ruleGroups } from './all-rules.js';
import { examples } from './examples.js';

/** Every rule with its title, by group. */
export function ruleList(): Page {
  const parts = ruleGroups.map(({ name, rules }: RuleGroup): PagePart => {
    const items = rules.map(({ id, text }) => ({ name: plain(id), text: partsOf(text).title }));
    return { heading: explainText.groups[name], items };
  });
  return { title: explainText.title, parts: [...parts, { paragraphs: [explainText.more] }] };
}

/** All that there is to know of a rule: what, why, what to do, a wrong and a right example, its ground. */
export function ruleExplained({ id, severity, text, source, mustBeMended }: Rule): Page {
  const example = examples[id];
  const { title, why, fix } = partsOf(text);
  const silence = mustBeMended ? [] : [inEach(explainText.silence, (say) => say(id))];
  return {
    title: phrase`${id}: ${title}`,
    parts: [
      { paragraphs: [severitySays[severity]] },
      { heading: explainText.why, paragraphs: [why] },
      { heading: explainText.fix, paragraphs: [fix, ...silence] },
      ...(example ? [{ heading: explainText.bad, code: example.bad }] : []),
      ...(example ? [{ heading: explainText.good, code: example.good }] : []),
      ...(source === undefined ? [] : [{ heading: explainText.source, paragraphs: [plain(source)] }]),
    ],
  };
}
