import codeListsInFile from '../../schemas/code-lists.json' with { type: 'json' };
import type { CodeList } from '../domain/dataset.js';

/** The lists of other standards of which words of the vocabulary have codes: they come with the program, not with a dataset. */
export const allCodeLists: ReadonlyMap<string, CodeList> = new Map(Object.entries(codeListsInFile));
