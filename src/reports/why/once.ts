import type { Text } from '../../text/language.js';
import { whyText } from '../../text/why.js';
import type { Branch, Section } from '../report.js';

/** Sections in whose trees what was told above is told once: where it comes again, that it stands above, and under what. */
export function toldOnce(sections: readonly Section[]): Section[] {
  const told = new Map<string, Text>();
  return sections.map((section) =>
    section.tree
      ? { ...section, tree: section.tree.map((branch) => onceFrom(branch, section.heading, told)) }
      : section,
  );
}

function onceFrom(branch: Branch, heading: Text, told: Map<string, Text>): Branch {
  const { details, branches } = branch;
  // A single line is as short as what would take its place.
  if (branches.length === 0 && details.length < 2) return branch;
  // The same value counted more than once has another text.
  const key = JSON.stringify(branches.length === 0 ? details : branch);
  const before = told.get(key);
  if (before)
    return { text: branch.text, details: [whyText.asAbove(before === heading ? undefined : before)], branches: [] };
  told.set(key, heading);
  return { ...branch, branches: branch.branches.map((one) => onceFrom(one, heading, told)) };
}
