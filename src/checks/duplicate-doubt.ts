import { doubtMeaning } from '../domain/changes/meaning.js';
import type { Doubt } from '../domain/entry.js';
import { grouped } from '../domain/grouped.js';
import type { Run } from '../domain/run.js';
import { keyOf, type Located, leadsInto } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import type { Check } from './check.js';
import { repeatedIn } from './duplicate-id.js';

export const duplicateDoubt: Check = {
  id: 'duplicate-doubt',
  severity: 'warning',
  text: {
    nl: {
      title: 'dezelfde twijfel twee keer voluit',
      why: 'Wie de ene verbetert, laat de andere staan; en wie het bestand leest, leest alles twee keer.',
      fix: 'Zet de twijfel één keer onder `doubts`, boven `contradictions`, met een id, en schrijf bij elke waarde dat id: `doubt: { count: ID }`.',
    },
    en: {
      title: 'the same doubt in full twice',
      why: 'Whoever corrects the one leaves the other; and whoever reads the file reads it all twice.',
      fix: 'Put the doubt under `doubts` once, above `contradictions`, with an id, and write that id beside each value: `doubt: { count: ID }`.',
    },
  },
  *find(run) {
    const shared = sharedIn(run);
    for (const [first, ...others] of grouped([...shared, ...inFull(run)], ({ value }) =>
      doubtMeaning(value),
    ).values()) {
      const [second] = others;
      if (!first || !second) continue;
      if (shared.includes(first)) for (const one of others) yield saidBy(first, one, shared.includes(one));
      else yield writtenOut(first, second, others.length + 1);
    }
  },
};

/** The doubts under `doubts`. */
function sharedIn({ region: { entry } }: Run): Located<Doubt>[] {
  const { doubts = {} } = entry.value;
  return Object.entries(doubts).map(([id, value]) => ({ value, ...keyOf(keyOf(entry, 'doubts'), id) }));
}

/** The doubts that stand whole beside their values, in the order of the file; of what was copied with its id, that is told. */
function inFull(run: Run): Located<Doubt>[] {
  const copied = [...repeatedIn(run)].map(({ at }) => at.path.slice(0, -1));
  return run.mappings.flatMap(({ entry }) => {
    if (copied.some((whole) => leadsInto(entry.path, whole))) return [];
    const { doubt = {}, namedDoubts = {} } = entry.value;
    const own = Object.entries(doubt).filter(([key]) => !Object.hasOwn(namedDoubts, key));
    return own.map(([key, value]) => ({ value, ...keyOf(keyOf(entry, 'doubt'), key) }));
  });
}

/** A doubt that stands under `doubts` already, there once more or beside a value. */
function saidBy(shared: Located<Doubt>, at: Located<Doubt>, isShared: boolean): Problem {
  const [id, other] = [String(shared.path.at(-1)), String(at.path.at(-1))];
  const { start, end } = at.file.extentOf(at.path, 'value');
  // What is noted in it would be lost.
  const isMended = !isShared && !at.file.text.slice(start, end).includes('#');
  return {
    at,
    onKey: true,
    related: shared,
    message: isShared
      ? { nl: `\`${other}\` is dezelfde twijfel als \`${id}\``, en: `\`${other}\` is the same doubt as \`${id}\`` }
      : { nl: `deze twijfel staat als \`${id}\` onder \`doubts\``, en: `this doubt is \`${id}\` under \`doubts\`` },
    hint: isShared
      ? {
          nl: `Houd er een, en noem die bij elke waarde die de andere heeft.`,
          en: `Keep one, and name it beside each value that has the other.`,
        }
      : { nl: `Schrijf hier het id: \`${other}: ${id}\`.`, en: `Write the id here: \`${other}: ${id}\`.` },
    ...(isMended ? { edits: [{ start, end, becomes: id }] } : {}),
  };
}

function writtenOut(first: Located<Doubt>, second: Located<Doubt>, count: number): Problem {
  return {
    at: second,
    onKey: true,
    related: first,
    message: {
      nl: `dezelfde twijfel staat in deze regio ${count} keer voluit`,
      en: `the same doubt stands in full ${count} times in this region`,
    },
  };
}
