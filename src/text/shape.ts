import type { InBoth } from './language.js';
import type { Said } from './said.js';
import { allowed, unknownWordList, type ValueKind } from './values.js';
import { yamlText } from './yaml-slips.js';

const meant = (nearest: string | undefined): InBoth =>
  nearest === undefined
    ? { nl: '', en: '' }
    : { nl: `Bedoelde u \`${nearest}\`? `, en: `Did you mean \`${nearest}\`? ` };

/** What the gate for syntax and shape says: for each of its rules the message and what to do. */
export const shapeText = {
  ...yamlText,
  'unknown-key': (key: string, nearest: string | undefined, keys: readonly string[]): Said => ({
    message: { nl: `de sleutel \`${key}\` bestaat hier niet`, en: `there is no key \`${key}\` here` },
    hint: {
      nl: `${meant(nearest).nl}Mogelijk zijn: ${keys.join(', ')}.`,
      en: `${meant(nearest).en}Allowed are: ${keys.join(', ')}.`,
    },
  }),
  'missing-key': (key: string): Said => ({
    message: { nl: `de sleutel \`${key}\` ontbreekt`, en: `the key \`${key}\` is missing` },
    hint: {
      nl: `Zet hem erbij; zo nodig als onbekend-woord (${unknownWordList}).`,
      en: `Add it; if need be as an unknown word (${unknownWordList}).`,
    },
  }),
  'wrong-type': (found: string, kind: ValueKind): Said => ({
    message: {
      nl: `${found === '`null`' ? 'hier staat niets' : `gevonden: ${found}`}; verwacht: ${allowed[kind].nl}`,
      en: `${found === '`null`' ? 'nothing stands here' : `found ${found}`}; expected ${allowed[kind].en}`,
    },
    hint: found === '`null`' ? fillIn(kind) : howTo(kind),
  }),
  'wrong-value': (found: string, kind: ValueKind, nearest: string | undefined): Said => ({
    message: {
      nl: `${found} past hier niet; verwacht: ${allowed[kind].nl}`,
      en: `${found} does not fit; expected ${allowed[kind].en}`,
    },
    hint: { nl: `${meant(nearest).nl}${howTo(kind).nl}`, en: `${meant(nearest).en}${howTo(kind).en}` },
  }),
  'too-few': (kind: ValueKind): Said => ({
    message: { nl: `leeg; verwacht: ${allowed[kind].nl}`, en: `empty; expected ${allowed[kind].en}` },
    hint: {
      nl: 'Vul het in, of laat de sleutel weg.',
      en: 'Fill it in, or leave the key out.',
    },
  }),
  'listed-twice': (found: string): Said => ({
    message: { nl: `${found} staat twee keer in de lijst`, en: `${found} is in the list twice` },
    hint: { nl: 'Haal er een weg.', en: 'Take one out.' },
  }),
  'duplicate-key': (key: string): Said => ({
    message: { nl: `de sleutel \`${key}\` staat hier twee keer`, en: `the key \`${key}\` is here twice` },
    hint: { nl: 'Houd er een over.', en: 'Keep one of them.' },
  }),
  'yaml-alias': (): Said => ({
    message: {
      nl: 'een anker of verwijzing (`&`, `*`): die kan een lezer niet volgen',
      en: 'an anchor or an alias (`&`, `*`): a reader cannot follow those',
    },
    hint: { nl: 'Schrijf de waarde uit.', en: 'Write the value out.' },
  }),
} as const;

export type ShapeRule = keyof typeof shapeText;

function howTo(kind: ValueKind): InBoth {
  if (!['day', 'duration', 'count', 'flag', 'names', 'amounts'].includes(kind)) {
    return { nl: 'Verbeter de waarde.', en: 'Correct the value.' };
  }
  return {
    nl: `Is het niet bekend, schrijf dan waarom: ${unknownWordList}.`,
    en: `Where it is not known, write why: ${unknownWordList}.`,
  };
}

function fillIn(kind: ValueKind): InBoth {
  const { nl, en } = howTo(kind);
  const isOwn = nl !== 'Verbeter de waarde.';
  return { nl: isOwn ? `Vul het in. ${nl}` : 'Vul het in.', en: isOwn ? `Fill it in. ${en}` : 'Fill it in.' };
}
