import type { Term } from '../domain/dataset.js';
import { isUnknown } from '../domain/entry.js';
import type { Lists } from '../domain/lists.js';
import { once } from '../domain/once.js';
import { codeMeantBy } from '../domain/vocabulary.js';
import type { Value } from '../domain/walk.js';
import { type Address, itemsOf, type Located } from '../source/located.js';
import type { Text } from '../text/language.js';
import type { Check } from './check.js';

export const unknownCode: Check = {
  id: 'unknown-code',
  severity: 'error',
  text: {
    nl: {
      title: 'woord dat niet in de woordenlijst staat',
      why: "Alleen met vaste woorden zijn regio's te vergelijken.",
      fix: 'Kies een id uit de groep, of voeg het woord toe aan `data/vocabulary.yaml`.',
    },
    en: {
      title: 'word that is not in the vocabulary',
      why: 'Regions can only be compared in fixed words.',
      fix: 'Choose an id from the group, or add the word to `data/vocabulary.yaml`.',
    },
  },
  *find(run) {
    for (const value of run.mappings.flatMap((mapping) => run.valuesOf(mapping))) {
      const group = groupOf(value) ?? '';
      const words = run.lists.words.get(group);
      if (!words) continue;
      const isNone = noneOfText(group, words.things);
      for (const { code, at } of codedItemsOf(value)) {
        if (isUnknown(code) || words.has(code)) continue;
        const [only, ...others] = words.meantBy(code);
        yield {
          // Another name of one term says what its id says.
          ...(only && others.length === 0 ? { edits: [{ ...valueExtentOf(at), becomes: only.id }] } : {}),
          at,
          message: isNone(at.value),
          meant: group === 'sas-option' ? undefined : () => codeMeantBy(code, words.things),
        };
      }
    }
  },
};

/** Whether a word is in a group; where the group is missing, nothing can be held against it. */
export function isKnownCode({ words }: Lists, group: string, code: string): boolean {
  return words.get(group)?.has(code) ?? true;
}

function groupOf({ mapping, key, rule }: Value): string | undefined {
  return mapping.kind === 'procurement' && key === 'sasOption' ? 'sas-option' : rule.group;
}

function codedItemsOf({ key, located }: Value): { code: string; at: Located<unknown> }[] {
  if (key === 'sasOption' && !isUnknown(located.value)) {
    return (String(located.value).match(/\d+/g) ?? []).map((number) => ({
      code: `sas-${Number(number)}`,
      at: located,
    }));
  }
  const items = Array.isArray(located.value) ? itemsOf(located as Located<unknown[]>) : [located];
  return items.map((at) => ({ code: String(at.value), at }));
}

function valueExtentOf({ file, path }: Address) {
  return file.extentOf(path, 'value');
}

/** That a word is none of a group, with all that are. */
function noneOfText(group: string, terms: readonly Term[]): (word: unknown) => Text {
  const ids = once(() => terms.map(({ id }) => id).join(', '));
  return (word) => ({
    nl: `\`${word}\` staat niet in de groep \`${group}\`: ${ids()}`,
    en: `\`${word}\` is not in the group \`${group}\`: ${ids()}`,
  });
}
