import { nearest } from '../text/nearest.js';
import { usageText } from '../text/usage.js';
import { type Command, UsageError } from './command.js';

export const explain: Command = {
  name: 'explain',
  argument: {
    name: '[rule]',
    text: { nl: 'de naam van een regel, zoals bij een bevinding staat', en: 'the name of a rule, as a finding has it' },
    completes: 'rule',
  },
  summary: {
    nl: 'leg een regel uit, met een fout en een goed voorbeeld',
    en: 'explain a rule, with a wrong and a right example',
  },
  options: [],
  examples: [
    { line: 'inkoop explain', text: { nl: 'alle regels', en: 'all rules' } },
    { line: 'inkoop explain option-after-cap', text: { nl: 'één regel', en: 'one rule' } },
  ],
  async run({ words: [word] }, world) {
    const [{ allRules }, { ruleExplained, ruleList }, { pageToText }] = await Promise.all([
      import('../gate/all-rules.js'),
      import('../gate/explained.js'),
      import('../formats/page.js'),
    ]);
    if (word === undefined) return { stdout: pageToText(ruleList(), world), exitCode: 0 };
    const rule = allRules.find(({ id }) => id === word);
    const known = allRules.map(({ id }) => id);
    if (!rule) throw new UsageError(usageText.unknown('rule', word, nearest(word, known), known));
    return { stdout: pageToText(ruleExplained(rule), world), exitCode: 0 };
  },
};
