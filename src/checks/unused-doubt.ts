import { keyOf } from '../source/located.js';
import { nearest } from '../text/nearest.js';
import type { Check } from './check.js';
import { linkedInVain } from './link-not-found.js';

export const unusedDoubt: Check = {
  id: 'unused-doubt',
  severity: 'warning',
  text: {
    nl: {
      title: 'gedeelde twijfel die nergens hoort',
      why: 'Wat onder `doubts` staat, wordt alleen gelezen bij de waarden die het noemen; zonder zo’n waarde leest niemand het.',
      fix: 'Zet het id in `doubt` bij elke waarde die deze twijfel heeft (`doubt: { count: ID }`), of haal de twijfel weg.',
    },
    en: {
      title: 'shared doubt that belongs to nothing',
      why: 'What stands under `doubts` is read only beside the values that name it; without such a value nobody reads it.',
      fix: 'Put the id into `doubt` of each value that has this doubt (`doubt: { count: ID }`), or take the doubt out.',
    },
  },
  *find(run) {
    const { entry } = run.region;
    const ids = Object.keys(entry.value.doubts ?? {});
    if (ids.length === 0) return;
    const named = new Set(run.mappings.flatMap((one) => Object.values(one.entry.value.namedDoubts ?? {})));
    const unused = ids.filter((id) => !named.has(id));
    // What a value seems to mean that names another id is told of that.
    const meant = new Set([...linkedInVain(run)].map((id) => nearest(id, unused)));
    for (const id of unused.filter((one) => !meant.has(one))) {
      yield {
        at: keyOf(keyOf(entry, 'doubts'), id),
        onKey: true,
        message: { nl: `geen waarde noemt de twijfel \`${id}\``, en: `no value names the doubt \`${id}\`` },
      };
    }
  },
};
