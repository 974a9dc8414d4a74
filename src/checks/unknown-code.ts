import type { Term, Vocabulary } from '../domain/dataset.js';
import { isUnknown } from '../domain/entry.js';
import { codeMeantBy, termsFor } from '../domain/vocabulary.js';
import type { Value } from '../domain/walk.js';
import { type Address, itemsOf, type Located } from '../source/located.js';
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
    const { dataset } = run;
    const { vocabulary } = dataset;
    for (const value of run.mappings.flatMap((mapping) => run.valuesOf(mapping))) {
      const group = groupOf(value);
      const terms = group === undefined ? undefined : vocabulary?.groups[group];
      if (!terms) continue;
      for (const { code, at } of codedItemsOf(value)) {
        if (isUnknown(code) || terms.some(({ id }) => id === code)) continue;
        const [only, ...others] = termsFor(dataset, group ?? '', code);
        yield {
          // Another name of one term says what its id says.
          ...(only && others.length === 0 ? { edits: [{ ...valueExtentOf(at), becomes: only.id }] } : {}),
          at,
          message: {
            nl: `\`${at.value}\` staat niet in de groep \`${group}\`: ${idsOf(terms)}`,
            en: `\`${at.value}\` is not in the group \`${group}\`: ${idsOf(terms)}`,
          },
          meant: group === 'sas-option' ? undefined : codeMeantBy(code, terms),
        };
      }
    }
  },
};

/** Whether a word is in a group; where the group is missing, nothing can be held against it. */
export function isKnownCode(vocabulary: Vocabulary | undefined, group: string, code: unknown): boolean {
  return vocabulary?.groups[group]?.some(({ id }) => id === code) ?? true;
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

function idsOf(terms: readonly Term[]): string {
  return terms.map(({ id }) => id).join(', ');
}
