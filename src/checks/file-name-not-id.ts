import { basename } from 'node:path/posix';
import { type Address, keyOf, type Located } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import type { Check } from './check.js';

export const fileNameNotId: Check = {
  id: 'file-name-not-id',
  severity: 'error',
  text: {
    nl: {
      title: 'bestandsnaam en id verschillen',
      why: 'Wie een id ergens ziet staan, moet het bestand kunnen vinden.',
      fix: 'Maak ze gelijk.',
    },
    en: {
      title: 'file name and id differ',
      why: 'Anyone who sees an id must be able to find its file.',
      fix: 'Make them the same.',
    },
  },
  find: ({ region }) => misnamed(region.entry),
  *findBeside({ cards }) {
    for (const card of cards.values()) yield* misnamed(card);
  },
};

function* misnamed(entry: Located<{ readonly id: string }>): Generator<Problem> {
  const name = fileNameOf(entry);
  const { id } = entry.value;
  if (name === id) return;
  yield {
    at: keyOf(entry, 'id'),
    message: {
      nl: `het id is \`${id}\`, de bestandsnaam \`${name}\``,
      en: `the id is \`${id}\`, the file name is \`${name}\``,
    },
  };
}

/** What the file is called in which something stands, without its extension. */
export function fileNameOf({ file }: Address): string {
  return basename(file.name.replaceAll('\\', '/')).replace(/\.ya?ml$/, '');
}
