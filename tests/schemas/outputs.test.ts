import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { allSchemas } from '../../src/loading/published-schemas.js';
import { publishedSchemas } from '../../src/text/schemas.js';
import { draws } from '../support/draws.js';
import { brokenLines, textsLines, verifyLines } from './broken-copies.js';
import { diffLines, sinceLines } from './changed-copies.js';
import { linesFor, type Output } from './command-lines.js';
import { madeUp, mistaken } from './datasets.js';
import { jsonOf, outcomeOf } from './runs.js';
import { propertiesOf, type Schema, type Seen, watch } from './schema-walk.js';

const outputs = publishedSchemas.filter((name): name is Output => name.startsWith('output '));
const schemaOf = (output: Output) => allSchemas[output] as Schema;

const ajv = new Ajv2020({ allErrors: true, strict: true });
for (const output of outputs) ajv.addSchema(schemaOf(output));

/** What is wrong with a value; nothing where it is what the schema, or a part of it, says. */
function wrongWith(value: unknown, output: Output, part = ''): string[] {
  const validate = ajv.getSchema(`${schemaOf(output).$id}${part}`) as ValidateFunction;
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}

const [folders, broken] = await Promise.all([madeUp(), mistaken()]);
const more: Partial<Record<Output, readonly string[]>> = {
  'output validate': [...(await brokenLines()), ...(await sinceLines()), ...(await textsLines())],
  'output diff': await diffLines(),
  'output compare': ['compare rotterdam@rotterdam-slides-2021 rotterdam@rotterdam-letter-2023'],
  'output sources verify': await verifyLines(),
};
const lines = new Map<Output, readonly string[]>();
for (const output of outputs) {
  lines.set(output, [...(await linesFor(output, folders, broken)), ...(more[output] ?? [])]);
}

/** Everything that is tried of an output. */
async function triedOf(output: Output): Promise<{ readonly line: string; readonly told: unknown }[]> {
  return Promise.all((lines.get(output) ?? []).map(async (line) => ({ line, told: await jsonOf(line) })));
}

/** What stood under each property of an output in all that is tried. */
async function seenIn(output: Output): Promise<Seen> {
  const seen: Seen = new Map();
  for (const { told } of await triedOf(output)) watch(told, schemaOf(output), seen);
  return seen;
}

/**
 * What all lists of what is told have, and these never: a file has no place for a doubt about a point, nor for one without a
 * theme that is known, or without a citation. Which tracks are asked for is always known. What fills a quarter is cited in all that is tried.
 */
const neverOf: Readonly<Partial<Record<Output, readonly string[]>>> = {
  'output list points': ['rows[].doubt', 'rows[].cite is not null', 'cannotTell[].'],
  // No paper that tells of a segment's codes has an address yet.
  'output list segments': ['rows[].links has no value'],
  'output list tracks': ['cannotTell[].'],
  'output pile-ups': ['rows[].cite is not null'],
};

describe.each(outputs)('%s', (output) => {
  it('says what its command gives, whatever is asked', async () => {
    const tried = await triedOf(output);
    expect(tried.length).toBeGreaterThan(2);
    for (const { line, told } of tried) expect(wrongWith(told, output), line).toEqual([]);
  });

  it('promises nothing that never comes', async () => {
    const seen = await seenIn(output);
    const empty = propertiesOf(schemaOf(output)).flatMap(({ path, isNullable }) => {
      const found = seen.get(path) ?? new Set();
      const hasValue = [...found].some((one) => one !== null);
      return [
        ...(hasValue ? [] : [`${path} has no value`]),
        ...(isNullable && !found.has(null) ? [`${path} is not null`] : []),
      ];
    });
    expect(empty.filter((one) => !neverOf[output]?.some((path) => one.startsWith(path)))).toEqual([]);
  });

  it.skipIf(output === 'output validate')('is the same in Dutch, and a line for each row as jsonl', async () => {
    const own = (lines.get(output) ?? []).filter(
      (line) => !line.includes('--data') || line.includes('--texts') || output === 'output diff',
    );
    for (const line of own.filter((_, index) => index % draws(4, 1) === 0)) {
      const { stdout } = await outcomeOf(`${line} --format jsonl`);
      const rows = String(stdout)
        .split('\n')
        .slice(0, -1)
        .map((row) => JSON.parse(row));
      for (const row of rows) expect(wrongWith(row, output, '#/$defs/row'), line).toEqual([]);
      expect(rows, line).toEqual((await jsonOf(line)).rows);
    }
    for (const line of own.filter((one) => one.includes(' --lang nl'))) {
      const values = async (one: string) =>
        JSON.stringify(await jsonOf(one), (key, value) => (/label$|^says$|^basis$/i.test(key) ? typeof value : value));
      expect(await values(line)).toBe(await values(line.replace(' --lang nl', '')));
    }
  });
});

describe('output validate', () => {
  it('differs by language in its sentences alone', async () => {
    const isSentence = (key: string) => key === 'message' || key === 'hint';
    const plain = async (line: string) =>
      JSON.stringify(await jsonOf(line), (key, value) => (isSentence(key) ? '' : value));
    for (const line of (lines.get('output validate') ?? []).filter((one) => one.includes(' --lang nl'))) {
      expect(await plain(line)).toBe(await plain(line.replace(' --lang nl', '')));
    }
  });
});

describe('closed lists', () => {
  it('have no word that never comes', async () => {
    const promised = new Map<string, Set<unknown>>();
    const came = new Map<string, Set<unknown>>();
    const add = (words: Map<string, Set<unknown>>, name: string, word: unknown) =>
      words.set(name, (words.get(name) ?? new Set()).add(word));
    for (const output of outputs) {
      const seen = await seenIn(output);
      for (const { path, own, whole } of propertiesOf(schemaOf(output))) {
        // A list that several properties refer to is theirs together.
        const name = own.$ref?.replace(/^#\/\$defs\/|-or-null$/g, '') ?? `${output}: ${path}`;
        for (const word of whole.enum ?? []) add(promised, name, word);
        for (const word of seen.get(path) ?? []) add(came, name, word);
      }
    }
    const never = [...promised].flatMap(([name, words]) =>
      [...words].filter((word) => !came.get(name)?.has(word)).map((word) => `${name}: ${word}`),
    );
    // What comes with thousands of rows alone is held by tests/reports/too-many.test.ts.
    const rare = ['apart-reason: too-many', 'apart-reason: more-follow'];
    expect(never.filter((one) => !rare.includes(one))).toEqual([]);
  });
});
