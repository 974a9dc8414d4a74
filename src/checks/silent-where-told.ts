import type { Region } from '../domain/dataset.js';
import type { MappingKind } from '../domain/model.js';
import { maySilenceBeOn, ownSilences } from '../domain/silences.js';
import { isSilent } from '../domain/silent.js';
import { mappingsUnder } from '../domain/walk.js';
import { type Address, keyOf, type Located } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import type { Check } from './check.js';

export const silentWhereTold: Check = {
  id: 'silent-where-told',
  severity: 'error',
  keys: ['silence.on'],
  text: {
    nl: {
      title: 'zwijgen waar iets staat',
      why: 'Over een sleutel zegt een bron iets of niets; staat beide er, dan weet niemand wat er geldt. Over een sleutel die hier nergens kan staan, zegt zwijgen niets.',
      fix: 'Haal de sleutel uit `silent`, haal de waarde weg, of zet `silent` dichter bij wat de bron niet noemt.',
    },
    en: {
      title: 'silent where something is told',
      why: 'A source says something of a key or nothing; where both stand there, nobody knows what counts. Of a key that can stand nowhere here, silence says nothing.',
      fix: 'Take the key out of `silent`, take the value out, or put `silent` nearer to what the source does not name.',
    },
  },
  *find({ region }) {
    yield* misplacedBelow('region', region.entry);
  },
};

/** A key that a silence is on. */
interface SilentKey {
  readonly key: string;
  readonly at: Address;
}

function* misplacedBelow(kind: MappingKind, mapping: Region['entry'] | Located<object>): Generator<Problem> {
  for (const [index, key] of [...ownSilences(mapping).keys()].entries()) {
    const at = keyOf(keyOf(keyOf(mapping, 'silent'), 'on'), index);
    yield* misplacedAt(kind, mapping, { key, at });
  }
  for (const [inner, item] of mappingsUnder(kind, mapping)) yield* misplacedBelow(inner, item);
}

/** What is told of the key in spite of it, at every place; that it has no place, where it has none. */
function* misplacedAt(kind: MappingKind, mapping: Located<object>, asked: SilentKey): Generator<Problem> {
  const { key, at } = asked;
  const places = [...mappingsFor(kind, mapping, key)];
  if (places.length === 0) {
    yield {
      at,
      message: {
        nl: `\`${key}\` kan hier nergens staan: noem het blok waarin het zou staan`,
        en: `\`${key}\` can stand nowhere here: name the block in which it would stand`,
      },
    };
  }
  const told = places.find((one) => isGiven(one, key));
  if (!told) return;
  yield {
    at,
    message: {
      nl: `hier staat dat de bron over \`${key}\` zwijgt, en toch staat er wat hij zegt`,
      en: `this says that the source is silent on \`${key}\`, and yet what it says stands here`,
    },
    related: keyOf(told, key),
  };
}

/** The mappings, from the one of the silence down, in which the key may stand. */
function* mappingsFor(kind: MappingKind, mapping: Located<object>, key: string): Generator<Located<object>> {
  if (maySilenceBeOn(kind, key)) yield mapping;
  for (const [inner, item] of mappingsUnder(kind, mapping)) yield* mappingsFor(inner, item, key);
}

function isGiven(mapping: Located<object>, key: string): boolean {
  return (mapping.value as Readonly<Record<string, unknown>>)[key] !== undefined && !isSilent(mapping.value, key);
}
