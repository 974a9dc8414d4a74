import type { ErrorObject } from 'ajv';
import type { Vocabulary } from '../domain/dataset.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { type Address, keyOf } from '../source/located.js';
import type { Path, YamlFile } from '../source/yaml-file.js';
import { readingsOf } from '../source/yaml-readings.js';
import type { Text } from '../text/language.js';
import { nearest } from '../text/nearest.js';
import type { Said } from '../text/said.js';
import { type ShapeRule, shapeText } from '../text/shape.js';
import type { ValueKind } from '../text/values.js';
import { yamlReadingsText } from '../text/yaml-readings.js';
import { pathFromPointer } from './json-pointer.js';
import { kindOf, type Schema, schemaFor, wordMeantBy } from './schema.js';

/** What is known of what should stand in a file. */
export interface KnownOfFile {
  readonly schema: Schema;
  /** Which words there are for coded values. */
  readonly vocabulary: Vocabulary | undefined;
}

/** What is wrong at a place. The words for it are made when they are asked for: of a thousand alike few are told. */
export class ShapeProblem implements Diagnostic {
  readonly id: ShapeRule;
  readonly severity = 'error';
  readonly at: Address;
  readonly onKey: boolean;
  readonly missing?: string;
  private readonly error: ErrorObject;
  private readonly known: KnownOfFile;
  private readonly instead: string | undefined;
  private words: Said | undefined;

  /**
   * @param whole the mapping, list or value that the error is told of
   * @param instead the key that is missing where an unknown one stands, if it may have been meant
   */
  constructor(error: ErrorObject, whole: Address, known: KnownOfFile, instead: string | undefined) {
    const key = keyIn(error);
    this.id = ruleOf[error.keyword] ?? 'wrong-value';
    this.at = key === undefined ? whole : keyOf(whole, key);
    this.onKey = error.keyword === 'required' || typeof key === 'string';
    if (this.id === 'missing-key') this.missing = String(error.params['missingProperty']);
    this.error = error;
    this.known = known;
    this.instead = instead;
  }

  get message(): Text {
    return this.said.message;
  }

  get hint(): Text {
    return this.said.hint;
  }

  private get said(): Said {
    this.words ??= wordsFor(this.error, this.known, this.at.file, this.instead);
    return this.words;
  }
}

/** The rules that the errors of a validator break; all others are of a value that does not fit. */
const ruleOf: Readonly<Record<string, ShapeRule>> = {
  additionalProperties: 'unknown-key',
  required: 'missing-key',
  type: 'wrong-type',
  minItems: 'too-few',
  minProperties: 'too-few',
  minLength: 'too-few',
  uniqueItems: 'listed-twice',
};

/** The key, or the item of a list, that an error is about and not the whole that it is told of. */
export function keyIn({ params, propertyName }: ErrorObject): string | number | undefined {
  return propertyName ?? params['additionalProperty'] ?? params['i'];
}

/** The key that somebody meant who wrote one that is not known. */
export function keyMeant(
  error: ErrorObject,
  root: Schema,
  file: YamlFile,
  instead: string | undefined,
): string | undefined {
  const key = String(keyIn(error));
  const path = pathFromPointer(error.instancePath);
  const keys = Object.keys(schemaFor(root, path, undefined).properties ?? {});
  const whole = valueUnder(file, path) as object;
  const free = keys.filter((one) => !Object.hasOwn(whole, one));
  return nearest(key, free) ?? instead ?? nearest(key, keys);
}

/** What stands at a place of a file. */
export function valueUnder(file: YamlFile, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], file.value);
}

function wordsFor(error: ErrorObject, known: KnownOfFile, file: YamlFile, instead: string | undefined): Said {
  const path = pathFromPointer(error.instancePath);
  const schema = schemaFor(known.schema, path, error.propertyName);
  const value = valueUnder(file, path);
  const kind = kindOf(schema);
  switch (ruleOf[error.keyword]) {
    case 'unknown-key': {
      const keys = Object.keys(schema.properties ?? {});
      return shapeText['unknown-key'](String(keyIn(error)), keyMeant(error, known.schema, file, instead), keys);
    }
    case 'missing-key':
      return shapeText['missing-key'](String(error.params['missingProperty']));
    case 'wrong-type': {
      const plain = file.plainAt(path);
      const isRead = plain !== undefined && texts.includes(kind) && value !== null;
      const said = shapeText['wrong-type'](shownValue(isRead ? plain : value), kind);
      return { ...said, hint: isRead ? yamlReadingsText.wantsQuotes(plain, readingsOf(plain)) : said.hint };
    }
    case 'too-few':
      return shapeText['too-few'](kind);
    case 'listed-twice':
      return shapeText['listed-twice'](shownValue((value as unknown[])[Number(keyIn(error))]));
    default: {
      const wrong = keyIn(error) ?? value;
      const terms = schema.group === undefined ? undefined : known.vocabulary?.groups[schema.group];
      const meant = wordMeantBy(wrong, schema, terms);
      return shapeText['wrong-value'](
        shownValue(wrong),
        kind,
        meant,
        terms?.map(({ id }) => id),
      );
    }
  }
}

/** The kinds of values that are text of any sort: what is no text there lacks its quotes. */
const texts: readonly ValueKind[] = ['label', 'text', 'id'];

function shownValue(value: unknown): string {
  // JSON has no infinite numbers.
  const text =
    typeof value === 'string' || typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'null');
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}
