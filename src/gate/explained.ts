import type { Rule } from '../source/rule.js';
import { explainText, severitySays } from '../text/explain.js';
import type { InBoth } from '../text/language.js';
import type { Page, Part } from '../text/page.js';
import { type RuleGroup, ruleGroups } from './all-rules.js';
import { examples } from './examples.js';

/** Every rule with its title, by group. */
export function ruleList(): Page {
  const parts = ruleGroups.map(({ name, rules }: RuleGroup): Part => {
    const items = rules.map(({ id, text }) => ({ name: same(id), text: titleOf(text) }));
    return { heading: explainText.groups[name], items };
  });
  return { title: explainText.title, parts: [...parts, { paragraphs: [explainText.more] }] };
}

/** All that there is to know of a rule: what, why, what to do, a wrong and a right example, its ground. */
export function ruleExplained({ id, severity, text, source, mustBeMended }: Rule): Page {
  const example = examples[id];
  const { nl, en } = explainText.silence;
  const silence = mustBeMended ? [] : [{ nl: nl(id), en: en(id) }];
  return {
    title: { nl: `${id}: ${text.nl.title}`, en: `${id}: ${text.en.title}` },
    parts: [
      { paragraphs: [severitySays[severity]] },
      { heading: explainText.why, paragraphs: [{ nl: text.nl.why, en: text.en.why }] },
      { heading: explainText.fix, paragraphs: [{ nl: text.nl.fix, en: text.en.fix }, ...silence] },
      ...(example ? [{ heading: explainText.bad, code: example.bad }] : []),
      ...(example ? [{ heading: explainText.good, code: example.good }] : []),
      ...(source === undefined ? [] : [{ heading: explainText.source, paragraphs: [same(source)] }]),
    ],
  };
}

function titleOf(text: Rule['text']): InBoth {
  return { nl: text.nl.title, en: text.en.title };
}

function same(text: string): InBoth {
  return { nl: text, en: text };
}
