import type { Dataset } from '../../domain/dataset.js';
import { type TermInGroup, termsIn } from '../../domain/vocabulary.js';
import { columnText } from '../../text/columns.js';
import { plain, wordsIn } from '../../text/phrase.js';
import { isSameWord } from '../../text/same-word.js';
import { standardCodeTexts } from '../../text/standard-codes.js';
import { aside } from '../column.js';
import { type Grouping, type List, listOf } from '../column-list.js';
import type { Unknown } from '../selection.js';
import type { ListOptions } from './listable.js';

/** The fixed terms, of one group or of all. */
export function termList({ vocabulary }: Dataset, { group: asked, view }: ListOptions): List | Unknown {
  const ids = Object.keys(vocabulary?.groups ?? {});
  const meant = ids.find((id) => asked !== undefined && isSameWord(id, asked));
  if (asked !== undefined && meant === undefined) return { what: 'group', word: asked, known: ids, names: [] };
  const all = vocabulary ? termsIn(vocabulary) : [];
  return listOf<TermInGroup>(
    [
      ...aside<TermInGroup>({ field: 'group', datum: (one) => one.group }),
      { field: 'term', heading: columnText.id, datum: ({ term }) => term.id },
      {
        field: 'labelNl',
        heading: columnText.name,
        datum: ({ term }) => wordsIn('nl', term.label),
        text: ({ term }) => term.label,
      },
      ...aside<TermInGroup>({
        field: 'labelEn',
        heading: columnText.name,
        datum: ({ term }) => wordsIn('en', term.label),
      }),
      {
        field: 'aliases',
        datum: ({ term }) => term.aliases?.join('; '),
        text: ({ term }) => plain(term.aliases?.join(', ') ?? ''),
      },
      ...aside<TermInGroup>({
        field: 'code',
        datum: ({ term }) => standardCodeTexts(term.codes ?? {}).join('; ') || null,
      }),
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
