import { keyName, keyText } from '../text/keys.js';
import type { Text } from '../text/language.js';
import type { MappingKind, Model } from './model.js';

export type ModelKey = { [M in MappingKind]: keyof Model[M] }[MappingKind];

/** What each key of the model is called: one without a name does not compile. */
const names: Readonly<Record<ModelKey, Text>> = keyText;

/** What a key is called in a kind of mapping. */
export function nameOfKey(key: string, kind: MappingKind): Text {
  return key in names ? keyName(key as ModelKey, kind) : { nl: key, en: key };
}
