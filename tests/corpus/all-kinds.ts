import { characters, harmless } from './kinds/characters.js';
import { citations } from './kinds/citations.js';
import { layout, untidy } from './kinds/layout.js';
import { links } from './kinds/links.js';
import { marks } from './kinds/marks.js';
import { wrongDays } from './kinds/wrong-days.js';
import { wrongIndentation } from './kinds/wrong-indentation.js';
import { wrongKeys } from './kinds/wrong-keys.js';
import { wrongTypes } from './kinds/wrong-types.js';
import { wrongWords } from './kinds/wrong-words.js';
import type { Kind } from './mistake.js';

/** Every kind of mistake, and of what is none. */
export const allKinds: readonly Kind[] = [
  ...wrongTypes,
  ...wrongWords,
  ...wrongIndentation,
  ...characters,
  ...wrongKeys,
  ...marks,
  ...layout,
  ...wrongDays,
  ...citations,
  ...links,
  ...harmless,
  ...untidy,
];
