import type { Text } from './language.js';
import type { Said } from './said.js';
import { allowed, unknownWordList, type ValueKind } from './values.js';
import { yamlText } from './yaml-mistakes.js';

const meant = (nearest: string | undefined): Text =>
  nearest === undefined
    ? { nl: '', en: '' }
    : { nl: `Bedoelde u \`${nearest}\`? `, en: `Did you mean \`${nearest}\`? ` };

const oneOf = (nearest: string | undefined, words: readonly string[]): Text => ({
  nl: `${meant(nearest).nl}Mogelijk zijn: ${words.join(', ')}.`,
  en: `${meant(nearest).en}Allowed are: ${words.join(', ')}.`,
});

/** What the gate for syntax and shape says: for each of its rules the message and what to do. */
export const shapeText = {
  ...yamlText,
  'unknown-key': (key: string, nearest: string | undefined, keys: readonly string[]): Said => ({
    message: { nl: `de sleutel \`${key}\` bestaat hier niet`, en: `there is no key \`${key}\` here` },
    hint: oneOf(nearest, keys),
  }),
  /** @param pairs a key of before, and the one in its place */
  'old-shape': (pairs: readonly (readonly [string, string])[]): Said => {
    const now = pairs.map(([was, is]) => `\`${was}\` → \`${is}\``).join(', ');
    const isDomain = pairs.some(([, is]) => is === 'domains');
    return {
      message: { nl: 'dit bestand heeft de oude vorm', en: 'this file has the old shape' },
      hint: {
        nl: `Zo schrijft u het nu: ${now}.${isDomain ? ' `domains` is een lijst.' : ''} CONTRIBUTING legt uit hoe.`,
        en: `How it is written now: ${now}.${isDomain ? ' `domains` is a list.' : ''} CONTRIBUTING explains how.`,
      },
    };
  },
  'missing-key': (key: string): Said => ({
    message: { nl: `de sleutel \`${key}\` ontbreekt`, en: `the key \`${key}\` is missing` },
    hint: {
      nl: `Zet hem erbij; zo nodig als onbekend-woord (${unknownWordList}).`,
      en: `Add it; if need be as an unknown word (${unknownWordList}).`,
    },
  }),
  'wrong-type': (found: string, kind: ValueKind): Said => ({
    message: {
      nl: found === '`null`' ? `leeg: vul ${allowed[kind].nl} in` : `gevonden: ${found}; verwacht: ${allowed[kind].nl}`,
      en: found === '`null`' ? `empty: fill in ${allowed[kind].en}` : `found ${found}; expected ${allowed[kind].en}`,
    },
    hint: found === '`null`' ? fillIn(kind) : howTo(kind),
  }),
  /** @param words those that may stand there, where they are known */
  'wrong-value': (found: string, kind: ValueKind, nearest: string | undefined, words?: readonly string[]): Said => ({
    message: {
      nl: `${found} past hier niet; verwacht: ${allowed[kind].nl}`,
      en: `${found} does not fit; expected ${allowed[kind].en}`,
    },
    hint: words
      ? oneOf(nearest, words)
      : { nl: `${meant(nearest).nl}${howTo(kind).nl}`, en: `${meant(nearest).en}${howTo(kind).en}` },
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
  'too-deep': (most: number): Said => ({
    message: {
      nl: `meer dan ${most} lijsten en sleutels in elkaar; verder is dit bestand niet gelezen`,
      en: `more than ${most} lists and keys within one another; the file was not read any further`,
    },
    hint: { nl: 'Haal de haken en streepjes weg die te veel zijn.', en: 'Take out the brackets and dashes too many.' },
  }),
  'hidden-character': (code: string): Said => ({
    message: {
      nl: `hier staat een teken dat niet te zien is, of dat de tekst eromheen verplaatst (${code})`,
      en: `a character stands here that does not show, or that moves the text around it (${code})`,
    },
    hint: { nl: 'Haal het weg.', en: 'Take it out.' },
  }),
  'line-break': (): Said => ({
    message: { nl: 'er staat een regeleinde in deze waarde', en: 'there is a line break in this value' },
    hint: {
      nl: 'Schrijf de waarde op één regel, of zet `>-` achter de sleutel en de tekst eronder.',
      en: 'Write the value on one line, or put `>-` behind the key and the text below it.',
    },
  }),
  'non-standard-line-end': (count: number): Said => ({
    message: {
      nl: `${count === 1 ? 'een regel eindigt' : `${count} regels eindigen`} op CR alleen: niet elk programma ziet daar een regeleinde`,
      en: `${count === 1 ? 'a line ends' : `${count} lines end`} in CR alone: not every program sees a line end there`,
    },
    hint: {
      nl: 'Sla het bestand op met regels die eindigen op LF. De rest wordt nagekeken als dit klopt.',
      en: 'Save the file with lines that end in LF. The rest is checked once this is right.',
    },
  }),
  'yaml-directive': (line: string): Said => ({
    message: {
      nl: `\`${line}\` zegt hoe de YAML te lezen is; hier is alles YAML 1.2`,
      en: `\`${line}\` says how to read the YAML; all of it is YAML 1.2 here`,
    },
    hint: { nl: 'Haal de regel weg.', en: 'Take the line out.' },
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

function howTo(kind: ValueKind): Text {
  if (!['day', 'duration', 'count', 'flag', 'names', 'amounts', 'amount'].includes(kind)) {
    return { nl: 'Verbeter de waarde.', en: 'Correct the value.' };
  }
  return {
    nl: `Is het niet bekend, schrijf dan waarom: ${unknownWordList}.`,
    en: `Where it is not known, write why: ${unknownWordList}.`,
  };
}

function fillIn(kind: ValueKind): Text {
  const { nl, en } = howTo(kind);
  const isOwn = nl !== 'Verbeter de waarde.';
  return { nl: isOwn ? `Vul het in. ${nl}` : 'Vul het in.', en: isOwn ? `Fill it in. ${en}` : 'Fill it in.' };
}
