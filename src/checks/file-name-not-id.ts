import { basename } from 'node:path/posix';
import { type Address, keyOf } from '../source/located.js';
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
      why: 'Who sees an id somewhere must be able to find the file.',
      fix: 'Make them the same.',
    },
  },
  *find({ dataset: { regions, cards } }) {
    for (const entry of [...regions.map((region) => region.entry), ...cards.values()]) {
      const name = fileNameOf(entry);
      const { id } = entry.value;
      if (name === id) continue;
      yield {
        at: keyOf(entry, 'id'),
        message: {
          nl: `het id is \`${id}\`, de bestandsnaam \`${name}\``,
          en: `the id is \`${id}\`, the file name is \`${name}\``,
        },
      };
    }
  },
};

/** What the file is called in which something stands, without its extension. */
export function fileNameOf({ file }: Address): string {
  return basename(file.name.replaceAll('\\', '/')).replace(/\.ya?ml$/, '');
}
