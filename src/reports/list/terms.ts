import type { Dataset } from '../../domain/dataset.js';
import { type TermInGroup, termsIn } from '../../domain/vocabulary.js';
import { listText } from '../../text/list.js';
import { plain, wordsIn } from '../../text/phrase.js';
import { isSameWord } from '../../text/same-word.js';
import { standardCodeTexts } from '../../text/standard-codes.js';
import type { Unknown } from '../selection.js';
import { type Grouping, type List, listOf } from './column.js';
import type { ListOptions } from './listable.js';

/** The fixed terms, of one group or of all. */
export function termList({ vocabulary }: Dataset, { group: asked, view }: ListOptions): List | Unknown {
  const ids = Object.keys(vocabulary?.groups ?? {});
  const meant = ids.find((id) => asked !== undefined && isSameWord(id, asked));
  if (asked !== undefined && meant === undefined) return { what: 'group', word: asked, known: ids, names: [] };
  const { group, id, label, aliases, code } = listText.columns;
  const all = vocabulary ? termsIn(vocabulary) : [];
  return listOf<TermInGroup>(
    [
      { field: 'group', heading: group, datum: (one) => one.group, isAside: true },
      { field: 'term', heading: id, datum: ({ term }) => term.id },
      {
        field: 'labelNl',
        heading: label,
        datum: ({ term }) => wordsIn('nl', term.label),
        text: ({ term }) => term.label,
      },
      { field: 'labelEn', heading: label, datum: ({ term }) => wordsIn('en', term.label), isAside: true },
      {
        field: 'aliases',
        heading: aliases,
        datum: ({ term }) => term.aliases?.join('; ') ?? null,
        text: ({ term }) => plain(term.aliases?.join(', ') ?? ''),
      },
      {
        field: 'code',
        heading: code,
        datum: ({ term }) => standardCodeTexts(term.codes ?? {}).join('; ') || null,
        isAside: true,
      },
    ],
    meant === undefined ? all : all.filter((one) => one.group === meant),
    { view, under: underGroup },
  );
}

const underGroup: Grouping<TermInGroup> = {
  idOf: ({ group }) => group,
  headingOf: ({ group }) => ({ heading: plain(group), details: [] }),
  instead: ['group'],
};
