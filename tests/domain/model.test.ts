import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type MappingKind, model } from '../../src/domain/model.js';
import { maySilenceBeOn } from '../../src/domain/silences.js';

interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly $defs: Readonly<Record<string, Schema>>;
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as Schema;
const region = read('region');

/** The name of what a property holds: the definition it points to, or that of the items of its list. */
function heldBy(property: Schema): string {
  const target = property.$ref ?? property.items?.$ref ?? '';
  // `code:instrument` is a code, with the words of that group for editors.
  return target.replace('#/$defs/', '').replace(/:.*/, '');
}

/** The group whose words editors offer for a property. */
function groupOf({ $ref = '' }: Schema): string | undefined {
  return $ref.split(':')[1];
}

const definitions: Readonly<Record<string, readonly string[]>> = {
  label: ['label', 'id', 'code', 'short-name', 'path', 'followed'],
  words: [''],
  labels: ['labels', 'ids'],
  day: ['day'],
  duration: ['duration'],
  count: ['count'],
  flag: ['flag'],
  name: ['label'],
  names: ['names', 'municipalities'],
  members: ['members'],
  code: ['code'],
  codes: ['codes'],
  keys: ['keys'],
  citations: ['place'],
  amounts: ['amounts'],
  amount: ['amount'],
};

interface ModelRule {
  readonly is: string;
  readonly of?: string;
  readonly group?: string;
  readonly by?: readonly string[];
}

const rules = Object.values(model).flatMap((keys) => Object.values(keys) as ModelRule[]);
/** Kinds of mappings that stand under codes: a schema has those as keys. */
const underCodes: readonly string[] = rules.flatMap(({ of, by }) => (of && by ? [of] : []));
/** The groups of the vocabulary that those codes are of, the first one on top. */
const groupsOf = ({ of = '', by = [] }: ModelRule) =>
  by.map((key) => (model[of as MappingKind] as Record<string, ModelRule>)[key]?.group ?? '');

const besideValues = ['cite', 'doubt', 'silent', 'doubts'];

describe('the model and the schema say the same', () => {
  it.each((Object.keys(model) as MappingKind[]).filter((kind) => kind !== 'card' && !underCodes.includes(kind)))(
    '%s has the same keys and kinds of values',
    (kind) => {
      const schema = kind === 'region' ? region : region.$defs[kind];
      const properties = Object.entries(schema?.properties ?? {}).filter(([key]) => !besideValues.includes(key));
      expect(properties.map(([key]) => key).sort()).toEqual(Object.keys(model[kind]).sort());
      for (const [key, property] of properties) {
        const rule = (model[kind] as Record<string, ModelRule>)[key];
        const [first] = rule?.by ? groupsOf(rule) : [rule?.group];
        expect(groupOf(property), `${kind}.${key}`).toBe(first);
        const expected = rule?.by ? ['points'] : rule?.of ? [rule.of] : definitions[rule?.is ?? ''];
        expect(expected, `${kind}.${key}`).toContain(heldBy(property));
      }
    },
  );
});

describe('points', () => {
  const { groups } = parse(readFileSync(new URL('../../data/vocabulary.yaml', import.meta.url), 'utf8')) as {
    groups: Record<string, { id: string; definition: { en: string } }[]>;
  };

  it.each([
    ['points:point', 'point'],
    ['themes:theme', 'theme'],
  ])('offer editors the words of the vocabulary as keys, with what they mean: %s', (name, group) => {
    const properties = region.$defs[name]?.properties ?? {};
    expect(Object.keys(properties)).toEqual(groups[group]?.map(({ id }) => id));
    for (const { id, definition } of groups[group] ?? []) expect(properties[id]?.description).toContain(definition.en);
  });

  it('stand under the groups that the model names', () => {
    const rule = rules.find(({ by }) => by) as ModelRule;
    expect(groupsOf(rule)).toEqual(['point', 'theme']);
    const kinds = Object.values(region.$defs['points:point']?.properties ?? {});
    expect(new Set(kinds.map(({ $ref }) => $ref))).toEqual(new Set(['#/$defs/themes:theme']));
  });
});

describe('a silence', () => {
  const kinds = (Object.keys(model) as MappingKind[]).filter((kind) => !['card', 'silence'].includes(kind));
  const keysOf = (kind: MappingKind) => Object.keys(model[kind]).filter((key) => maySilenceBeOn(kind, key));

  it('may be on each key that is looked up or read, wherever it is cited', () => {
    const asked = kinds.filter((kind) => region.$defs[kind]?.properties?.['cite']).flatMap(keysOf);
    expect(region.$defs['keys']?.items?.enum?.toSorted()).toEqual([...new Set(asked)].sort());
  });

  it.each(kinds)('may stand in %s where that has such keys', (kind) => {
    const { properties = {} } = (kind === 'region' ? region : region.$defs[kind]) ?? {};
    expect('silent' in properties).toBe('cite' in properties && keysOf(kind).length > 0);
  });
});

describe('what is cited of a card', () => {
  it('stands in its schema', () => {
    expect(read('source').properties).toMatchObject(
      Object.fromEntries(Object.keys(model.card).map((key) => [key, { title: 'date' }])),
    );
  });
});

describe('schemas help whoever writes', () => {
  it.each(['region', 'source', 'vocabulary', 'providers', 'municipalities', 'council-terms', 'settings', 'baseline'])(
    '%s: each property tells and shows',
    (name) => {
      const silent: string[] = [];
      const visit = (schema: Schema, path: string) => {
        for (const [key, property] of Object.entries(schema.properties ?? {})) {
          if (!property.description || !property.examples?.length) silent.push(`${path}.${key}`);
          visit(property, `${path}.${key}`);
        }
        for (const [key, definition] of Object.entries(schema.$defs ?? {})) visit(definition, `${path}#${key}`);
      };
      visit(read(name), name);
      expect(silent).toEqual([]);
    },
  );
});
