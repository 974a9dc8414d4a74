import { isPerKey } from '../domain/citing/citation.js';
import { cardMapping } from '../domain/citing/cited-values.js';
import { isSilent } from '../domain/silent.js';
import { neededIn } from '../domain/untold.js';
import { type Mapping, valuesOf } from '../domain/walk.js';
import { keyOf } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import { nearest } from '../text/nearest.js';
import type { Check } from './check.js';

export const citationWithoutValue: Check = {
  id: 'citation-without-value',
  severity: 'error',
  text: {
    nl: {
      title: 'vindplaats of twijfel zonder waarde',
      why: 'Een regel in `cite` of `doubt` die bij geen waarde hoort, leest niemand; vaak is de sleutel verkeerd gespeld.',
      fix: 'Zet er de sleutel van een waarde die hier staat, of haal de regel weg.',
    },
    en: {
      title: 'citation or doubt without a value',
      why: 'A line in `cite` or `doubt` that belongs to no value is read by nobody; often its key is misspelt.',
      fix: 'Put the key of a value that stands here, or take the line out.',
    },
  },
  *find({ cited }) {
    for (const { mapping, lines, values } of cited) {
      yield* straysToldIn(mapping);
      const isServing = values.some(({ citation }) => citation && !citation.own);
      const serving = lines.get('rest');
      if (isServing || !serving || straysOf(mapping, 'cite').strays.length > 0 || neededBy(mapping).length > 0)
        continue;
      yield {
        at: serving.at,
        onKey: true,
        message: isPerKey(mapping.entry.value.cite ?? '')
          ? {
              nl: '`rest` is overbodig: elke waarde hier heeft een eigen regel',
              en: '`rest` is not needed: every value here has a line of its own',
            }
          : {
              nl: '`cite` is overbodig: hier staat geen waarde die een vindplaats nodig heeft',
              en: '`cite` is not needed: no value here needs a citation',
            },
      };
    }
  },
  *findBeside({ cards }) {
    for (const card of cards.values()) yield* straysToldIn(cardMapping(card));
  },
};

function* straysToldIn(mapping: Mapping): Generator<Problem> {
  for (const where of ['cite', 'doubt'] as const) {
    const { strays, free } = straysOf(mapping, where);
    for (const key of strays) {
      yield {
        at: keyOf(keyOf(mapping.entry, where), key),
        onKey: true,
        message: {
          nl: `\`${key}\` in \`${where}\` hoort bij geen waarde die hier staat`,
          en: `\`${key}\` in \`${where}\` belongs to no value that stands here`,
        },
        meant: () => nearest(key, free),
      };
    }
  }
}

/** Whether a mapping has lines in `cite` or `doubt` that belong to no value: of one that has a single value they were meant for that. */
export function hasStrays(mapping: Mapping): boolean {
  return (['cite', 'doubt'] as const).some((where) => straysOf(mapping, where).strays.length > 0);
}

/** Whether a line in `cite` or `doubt` was meant for this key and misspells it: then no other rule need tell. */
export function isMisspelt(mapping: Mapping, where: 'cite' | 'doubt', key: string): boolean {
  const { strays, free } = straysOf(mapping, where);
  return strays.some((stray) => nearest(stray, free) === key);
}

interface Strays {
  /** The keys of lines that belong to no value. */
  readonly strays: readonly string[];
  /** The keys of values that have no line: what a stray may have meant. */
  readonly free: readonly string[];
}

function straysOf(mapping: Mapping, where: 'cite' | 'doubt'): Strays {
  const given = mapping.entry.value[where];
  const lines = isObject(given) && !Array.isArray(given) ? Object.keys(given) : [];
  const named = lines.filter((key) => !(where === 'cite' && key === 'rest'));
  if (named.length === 0) return { strays: [], free: [] };
  // What is only silent is cited where the silence is written; a doubt about it stands here.
  const { value } = mapping.entry;
  const keys = valuesOf(mapping)
    .map(({ key }) => key)
    .filter((key) => where === 'doubt' || !isSilent(value, key));
  // What is missing and cited is told of as missing.
  const needed = neededBy(mapping);
  const strays = named.filter((key) => !keys.includes(key) && !needed.includes(key));
  return { strays, free: strays.length === 0 ? [] : keys.filter((key) => !lines.includes(key)) };
}

/** The keys that are missing and told of as such. */
function neededBy({ kind, entry }: Mapping): string[] {
  const needed: readonly string[] = kind === 'terms' || kind === 'option' ? neededIn[kind] : [];
  return needed.filter((key) => !Object.hasOwn(entry.value, key));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
