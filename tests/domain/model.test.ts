import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MappingKind, model } from '../../src/domain/model.js';

interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
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
  label: ['label', 'id', 'code', 'short-name'],
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
  amounts: ['amounts'],
};

describe('the model and the schema say the same', () => {
  it.each((Object.keys(model) as MappingKind[]).filter((kind) => kind !== 'card'))(
    '%s has the same keys and kinds of values',
    (kind) => {
      const schema = kind === 'region' ? region : region.$defs[kind];
      const properties = Object.entries(schema?.properties ?? {}).filter(([key]) => key !== 'cite' && key !== 'doubt');
      expect(properties.map(([key]) => key).sort()).toEqual(Object.keys(model[kind]).sort());
      for (const [key, property] of properties) {
        const rule = (model[kind] as Record<string, { is: string; of?: string; group?: string }>)[key];
        expect(groupOf(property), `${kind}.${key}`).toBe(rule?.group);
        const expected = rule?.of ? [rule.of] : definitions[rule?.is ?? ''];
        expect(expected, `${kind}.${key}`).toContain(heldBy(property));
      }
    },
  );
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
