import type { InEach } from './language.js';
import type { ShapeRule } from './shape.js';
import { yamlMarkRules } from './yaml-mark-rules.js';
import { yamlRules } from './yaml-rules.js';

/** What the rules of syntax and shape say of themselves; what they say at a place stands in `shape.ts`. */
export const shapeRules = {
  ...yamlRules,
  ...yamlMarkRules,
  'unknown-key': {
    nl: {
      title: 'sleutel die hier niet bestaat',
      why: 'Wat onder een verkeerd gespelde sleutel staat, leest niemand: de waarde telt dan niet mee.',
      fix: 'Neem de sleutel die bedoeld is, of haal hem weg.',
    },
    en: {
      title: 'key that does not exist here',
      why: 'Nobody reads what stands under a misspelt key: its value does not count.',
      fix: 'Take the key that was meant, or take it out.',
    },
  },
  'old-shape': {
    nl: {
      title: 'bestand van de oude vorm',
      why: 'De sleutels hebben een andere naam of vorm gekregen; wat onder de oude staat, leest niemand meer.',
      fix: 'Schrijf het zoals het nu heet.',
    },
    en: {
      title: 'file of the old shape',
      why: 'Keys got another name or shape; nobody reads what stands under the old ones any more.',
      fix: 'Write it as it is called now.',
    },
  },
  'missing-key': {
    nl: {
      title: 'verplichte sleutel ontbreekt',
      why: 'Weglaten zegt niet waarom iets niet bekend is; een onbekend-woord wel.',
      fix: 'Zet de sleutel erbij, zo nodig met een onbekend-woord.',
    },
    en: {
      title: 'required key missing',
      why: 'Leaving it out does not say why something is not known; an unknown word does.',
      fix: 'Add the key, if need be with an unknown word.',
    },
  },
  'wrong-type': {
    nl: {
      title: 'verkeerd soort waarde',
      why: 'Een lijst, een getal of niets op de plaats van een tekst is niet te lezen als wat er bedoeld is.',
      fix: 'Schrijf de waarde zoals de bevinding het voordoet.',
    },
    en: {
      title: 'wrong type of value',
      why: 'A list, a number or nothing in the place of a text cannot be read as what was meant.',
      fix: 'Write the value as the finding shows.',
    },
  },
  'wrong-value': {
    nl: {
      title: 'waarde in een vorm die hier niet past',
      why: 'Er wordt alleen gerekend met dagen, duren en getallen die maar op één manier te lezen zijn.',
      fix: 'Schrijf de waarde zoals de bevinding het voordoet; is zij niet bekend, schrijf dan waarom.',
    },
    en: {
      title: 'value in a form that does not fit here',
      why: 'Only days, lengths and numbers that can be read in one way are computed with.',
      fix: 'Write the value as the finding shows; where it is not known, write why.',
    },
  },
  'too-few': {
    nl: {
      title: 'lege lijst of lege tekst',
      why: 'Leeg kan niets betekenen, maar ook vergeten; `none` en `not-stated` zeggen welk van de twee.',
      fix: 'Vul het in, of laat de sleutel weg.',
    },
    en: {
      title: 'empty list or empty text',
      why: 'Empty may mean nothing, but also forgotten; `none` and `not-stated` say which of the two.',
      fix: 'Fill it in, or leave the key out.',
    },
  },
  'listed-twice': {
    nl: {
      title: 'hetzelfde twee keer in een lijst',
      why: 'Wie telt, telt het dubbel; vaak is er een ander bedoeld.',
      fix: 'Haal er een weg, of schrijf wat er bedoeld was.',
    },
    en: {
      title: 'the same entry twice in a list',
      why: 'Whoever counts, counts it double; often another one was meant.',
      fix: 'Take one out, or write what was meant.',
    },
  },
} as const satisfies Record<ShapeRule, InEach<{ title: string; why: string; fix: string }>>;
