import type { Located } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import { scalarsIn } from '../source/scalars.js';
import { isInDigits, isWrittenOut } from '../source/yaml-readings.js';
import type { Check } from './check.js';

export const numberNotInDigits: Check = {
  id: 'number-not-in-digits',
  severity: 'warning',
  text: {
    nl: {
      title: 'getal dat niet in cijfers staat',
      why: 'Zo drukt geen stuk een getal af; wie de data leest, ziet een ander getal dan waarmee gerekend wordt.',
      fix: 'Schrijf het getal in cijfers.',
    },
    en: {
      title: 'number that is not in digits',
      why: 'No paper prints a number like this; who reads the data sees another number than the one that is computed with.',
      fix: 'Write the number in digits.',
    },
  },
  *find({ region }) {
    // Of a value that has no digits at all, `impossible-day` tells.
    for (const problem of oddNumbersIn(region.entry)) if (problem.edits) yield problem;
  },
  *findBeside({ cards, lists }) {
    for (const card of cards.values()) yield* oddNumbersIn(card);
    for (const list of lists) yield* oddNumbersIn(list);
  },
};

/** A number with an exponent or in another base, as it may stand in the text of a file: there a look is worth it. */
const odd = /(?<![\w.:"'-])[-+]?(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)e[-+]?\d+)(?![\w.:-])/i;

function* oddNumbersIn(whole: Located<unknown>): Generator<Problem> {
  if (!odd.test(whole.file.text)) return;
  for (const at of scalarsIn(whole, (value) => typeof value === 'number')) {
    const plain = at.file.plainAt(at.path);
    if (plain === undefined || isInDigits(plain)) continue;
    const digits = String(at.value);
    // What has no digits that somebody would write out is nothing that a paper gives.
    if (!isWrittenOut(at.value as number)) {
      yield {
        at,
        message: { nl: `\`${plain}\` kan geen stuk bedoelen`, en: `no paper can mean \`${plain}\`` },
      };
      continue;
    }
    yield {
      at,
      message: { nl: `\`${plain}\` wordt gelezen als ${digits}`, en: `\`${plain}\` is read as ${digits}` },
      edits: [{ ...at.file.extentOf(at.path, 'value'), becomes: digits }],
    };
  }
}
