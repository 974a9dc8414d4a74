import { brackets, bracketsBehindWords } from './brackets.js';
import { curlyQuotes, tabs } from './characters.js';
import { missingColons, missingSpaces } from './colons.js';
import { missingCommas } from './commas.js';
import { missingDashes } from './dashes.js';
import { indentation } from './indentation.js';
import { joinedLines } from './joined-lines.js';
import { textsInNeedOfQuotes, unclosedQuotes } from './quotes.js';
import type { Suspicion } from './slip.js';

/** What may have gone wrong, in the order in which a person would think of it: what shows by itself first. */
export const allSuspicions: readonly Suspicion[] = [
  tabs,
  curlyQuotes,
  unclosedQuotes,
  brackets,
  missingSpaces,
  missingColons,
  missingCommas,
  joinedLines,
  textsInNeedOfQuotes,
  bracketsBehindWords,
  missingDashes,
  indentation,
];
