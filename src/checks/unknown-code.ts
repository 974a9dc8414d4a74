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
    const keys = new Set<string>();
    for (const value of run.mappings.flatMap((mapping) => run.valuesOf(mapping))) {
      const group = groupOf(value) ?? '';
      const words = run.lists.words.get(group);
      if (!words || isToldAlready(value, keys)) continue;
      const isNone = noneOfText(group, words.things);
      for (const { code, at } of codedItemsOf(value)) {
        // What is not known has no key.
        if (words.has(code) || (isUnknown(code) && !value.asKey)) continue;
        const [only, ...others] = words.meantBy(code);
        const place = placeOfCode(value, at);
        yield {
          // Another name of one term says what its id says.
          ...(only && others.length === 0 ? { edits: [{ ...extentAt(place), becomes: only.id }] } : {}),
          ...place,
          message: isNone(at.value),
          meant: group === 'sas-option' ? undefined : () => codeMeantBy(code, words.things),
        };
      }
    }
  },
};

/** Where a code stands, as a value or as a key. */
export function placeOfCode({ asKey }: Value, at: Address): { readonly at: Address; readonly onKey?: true } {
  return asKey ? { at: asKey, onKey: true } : { at };
}

/** Whether a code is written as a key that was asked for before: of a kind of points once for all that stand under it. */
function isToldAlready({ asKey }: Value, keys: Set<string>): boolean {
  const key = asKey?.path.join('/');
  if (key === undefined || keys.has(key)) return key !== undefined;
  keys.add(key);
  return false;
}

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

function extentAt({ at: { file, path }, onKey }: ReturnType<typeof placeOfCode>) {
  return file.extentOf(path, onKey ? 'key' : 'value');
}

/** That a word is none of a group, with all that are. */
function noneOfText(group: string, terms: readonly Term[]): (word: unknown) => Text {
  const ids = once(() => terms.map(({ id }) => id).join(', '));
  return (word) => ({
    nl: `\`${word}\` staat niet in de groep \`${group}\`: ${ids()}`,
    en: `\`${word}\` is not in the group \`${group}\`: ${ids()}`,
  });
}
