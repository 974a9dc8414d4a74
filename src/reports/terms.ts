import type { Vocabulary } from '../domain/dataset.js';
import { termsCalled } from '../domain/vocabulary.js';
import type { Page } from '../text/page.js';
import { type GroupShown, groupsPage, matchesPage } from '../text/topics/terms.js';

/** The groups of the vocabulary, with how many terms each has. */
export function allGroups(vocabulary: Vocabulary): Page {
  return groupsPage(groupsIn(vocabulary));
}

/**
 * What a word stands for: a group, a term by id, label or alias, or several of these; `undefined` where nothing. Groups
 * whose id begins with the word are pointed at.
 */
export function meaningPage(word: string, vocabulary: Vocabulary): Page | undefined {
  const asked = word.toLowerCase();
  const all = groupsIn(vocabulary);
  const groups = all.filter(({ id }) => id === asked);
  const terms = termsCalled(word, vocabulary);
  if (groups.length + terms.length === 0) return undefined;
  const related = all.filter(({ id }) => id.startsWith(`${asked}-`)).map(({ id }) => id);
  return matchesPage(word, groups, terms, related);
}

function groupsIn({ groups }: Vocabulary): GroupShown[] {
  return Object.entries(groups).map(([id, terms]) => ({ id, terms }));
}
