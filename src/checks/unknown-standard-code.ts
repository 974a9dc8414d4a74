import type { Vocabulary } from '../domain/dataset.js';
import { codesWrittenIn } from '../domain/vocabulary.js';
import { itemsOf, keyOf, type Located, under } from '../source/located.js';
import { nearest } from '../text/nearest.js';
import type { Check } from './check.js';

export const unknownStandardCode: Check = {
  id: 'unknown-standard-code',
  severity: 'error',
  text: {
    nl: {
      title: 'code die niet in de lijst van de standaard staat',
      why: 'Een uitvoer neemt deze code over; wie hem inleest, kent alleen de codes van de lijst.',
      fix: 'Kijk de code na in de lijst waar `schemas/code-lists.json` naar verwijst; zonder passende code laat u de sleutel weg.',
    },
    en: {
      title: 'code that is not in the list of the standard',
      why: 'An export copies this code; its readers know only the codes of the list.',
      fix: 'Look the code up in the list that `schemas/code-lists.json` points to; where no code fits, leave the key out.',
    },
  },
  *findBeside({ lists, vocabulary, codeLists }) {
    const file = lists.find(({ value }) => value === vocabulary) as Located<Vocabulary> | undefined;
    const groups = file && under(file, 'groups');
    for (const group of groups ? Object.keys(groups.value) : []) {
      const terms = groups && under(groups, group);
      for (const term of terms ? itemsOf(terms) : []) {
        for (const [name, written] of Object.entries(term.value.codes ?? {})) {
          const list = codeLists.get(name);
          const [wrong] = codesWrittenIn(written).filter((code) => list && !list.codes.includes(code));
          if (!list || wrong === undefined) continue;
          const where = `${list.title} (${list.of}, ${list.version})`;
          yield {
            at: keyOf(keyOf(term, 'codes'), name),
            message: {
              nl: `\`${wrong}\` staat niet in ${where}`,
              en: `\`${wrong}\` is not in ${where}`,
            },
            meant: nearest(wrong, list.codes),
          };
        }
      }
    }
  },
};
