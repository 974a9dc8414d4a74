import type { Vocabulary } from '../domain/dataset.js';
import { itemsOf, keyOf, type Located, under } from '../source/located.js';
import type { Check } from './check.js';

export const duplicateLabel: Check = {
  id: 'duplicate-label',
  severity: 'error',
  text: {
    nl: {
      title: 'twee termen heten hetzelfde',
      why: 'Wie een antwoord leest, ziet alleen het label: twee termen met hetzelfde label lijken dan één, en met het woord is niet te kiezen.',
      fix: 'Geef een van beide een ander label, of voeg de twee samen.',
    },
    en: {
      title: 'two terms have one label',
      why: 'Whoever reads an answer sees the label alone: two terms of one label look like one, and the word does not choose.',
      fix: 'Give one of them another label, or put the two together.',
    },
  },
  *findBeside({ lists, vocabulary }) {
    const file = lists.find(({ value }) => value === vocabulary) as Located<Vocabulary> | undefined;
    const groups = file && under(file, 'groups');
    if (!groups) return;
    for (const group of Object.keys(groups.value)) {
      const first = new Map<string, ReturnType<typeof keyOf>>();
      const terms = under(groups, group);
      for (const term of terms ? itemsOf(terms) : []) {
        for (const [language, label] of Object.entries(term.value.label)) {
          const key = `${language} ${label.toLowerCase()}`;
          const at = keyOf(keyOf(term, 'label'), language);
          const related = first.get(key);
          if (!related) first.set(key, at);
          else {
            yield {
              at,
              message: {
                nl: `\`${label}\` heet in de groep \`${group}\` al een andere term`,
                en: `\`${label}\` is the label of another term in the group \`${group}\``,
              },
              related,
            };
          }
        }
      }
    }
  },
};
