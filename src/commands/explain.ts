import { commandText } from '../text/commands.js';
import { nearest } from '../text/nearest.js';
import { usageText } from '../text/usage.js';
import { type Command, UsageError } from './command.js';

const { takes, summary, example } = commandText.explain;

export const explain: Command = {
  name: 'explain',
  argument: {
    name: takes[0],
    text: {
      nl: 'de naam van een controleregel, zoals bij een bevinding staat',
      en: 'the name of a rule, as a finding has it',
    },
    completes: 'rule',
  },
  summary,
  options: [],
  examples: [example, { line: 'inkoop explain option-after-cap', text: { nl: 'één controleregel', en: 'one rule' } }],
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
