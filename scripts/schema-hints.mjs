// Puts into the schemas what editors show and offer: what the rules say, the words of the vocabulary and those for what is
// not known, and what is expected where a value does not fit. `npm run pages`.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { program } from './program.mjs';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const names = ['region', 'source', 'vocabulary', 'providers', 'municipalities', 'council-terms', 'settings'];

export const schemaFiles = Object.fromEntries(names.map((name) => [name, path(`schemas/${name}.schema.json`)]));

/** Every schema, by the name of its file, as the program and its vocabulary are now. */
export async function schemasWithHints() {
  const known = await program([
    "export { allRules } from './gate/all-rules.ts';",
    "export { model } from './domain/model.ts';",
    "export { unknownWords } from './domain/entry.ts';",
    "export { reasonMeanings } from './text/topics/dates.ts';",
    "export { allowed } from './text/values.ts';",
  ]);
  const read = async (file) => JSON.parse(await readFile(file, 'utf8'));
  const schemas = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await read(schemaFiles[name])])),
  );
  const { groups } = parse(await readFile(path('data/vocabulary.yaml'), 'utf8'));
  addWords(schemas.region, known, groups);
  addRules(schemas.region, known, groups);
  for (const schema of Object.values(schemas)) addExpected(schema, known);
  return schemas;
}

export async function writeHints() {
  for (const [name, schema] of Object.entries(await schemasWithHints())) {
    await writeFile(schemaFiles[name], `${written(schema)}\n`);
  }
}

/** JSON with what is offered for a value on a line each. */
function written(schema) {
  return JSON.stringify(schema, null, 2).replaceAll(/\{\n +"label": "[^}]*\}/g, (word) =>
    word.replaceAll(/\n +/g, ' '),
  );
}

/** More words than this are looked up rather than read. */
const mostToRead = 20;

/** Behind what a key is: the words that it may have, and the rules that look at it. */
function addRules(schema, { allRules, model }, groups) {
  for (const [kind, { properties = {} }] of mappingsIn(schema)) {
    for (const [key, property] of Object.entries(properties)) {
      delete property.markdownDescription;
      const rules = allRules.filter(({ keys = [] }) => keys.includes(`${kind}.${key}`));
      const { group } = model[kind]?.[key] ?? {};
      const told = [...(group ? wordsTold(group, groups[group]) : []), ...(rules.length > 0 ? rulesTold(rules) : [])];
      if (told.length > 0) property.markdownDescription = [property.description, ...told].join('\n');
    }
  }
}

function wordsTold(group, terms) {
  const words = terms.map(({ id, label, definition }) => `- \`${id}\`: ${meaningOf(id, label.en, definition.en)}`);
  return ['', ...(words.length > mostToRead ? [`Its ${words.length} words: \`inkoop help terms ${group}\`.`] : words)];
}

function rulesTold(rules) {
  const told = rules.map(({ id, text: { en } }) => `- \`${id}\`: ${en.title}. ${en.why}`);
  return ['', 'Checked by `inkoop validate`:', ...told];
}

/**
 * What is offered for a value: the words of its group, and those for what is not known. Other words stay possible, since
 * another dataset may have another vocabulary: whether a word is in that, `inkoop validate` tells.
 */
function addWords(schema, { model, unknownWords, reasonMeanings }, groups) {
  const { $defs } = schema;
  const meanings = new Map(reasonMeanings);
  const unknown = unknownWords.map((word) => offer(word, meanings.get(word).en, 2));
  const wordsOf = (group) =>
    groups[group].map(({ id, label, definition }) => offer(id, meaningOf(id, label.en, definition.en), 1));
  for (const name of Object.keys($defs)) if (name.includes(':')) delete $defs[name];
  // Not for lists: editors would offer it for an item of one, too.
  for (const name of ['day', 'duration', 'count', 'flag']) $defs[name].defaultSnippets = unknown;
  for (const [kind, { properties = {} }] of mappingsIn(schema)) {
    for (const [key, { is, group, of, by }] of Object.entries(model[kind] ?? {})) {
      if (by)
        properties[key].$ref = withKeys(
          properties[key].$ref,
          by.map((code) => model[of][code].group),
          groups,
          $defs,
        );
      // What the data says by itself is never unknown.
      const offered = is.startsWith('label') ? [] : unknown;
      if (group) properties[key].$ref = withWords(properties[key].$ref, `:${group}`, wordsOf(group), offered, $defs);
    }
  }
}

/** Defines what a reference points to once more, with the words of one group; gives the reference to that. */
function withWords(reference, behind, words, unknown, $defs) {
  const base = reference.replace('#/$defs/', '').replace(/:.*/, '');
  const { items, ...whole } = $defs[base];
  $defs[`${base}${behind}`] = items
    ? { ...whole, items: { $ref: withWords(items.$ref, `${behind}:item`, words, [], $defs) } }
    : { ...whole, defaultSnippets: [...words, ...unknown] };
  return `#/$defs/${base}${behind}`;
}

/**
 * Defines what a reference points to once more, with the words of a group as its keys, and so on in what stands under them;
 * gives the reference to that. What stands under the last one stays as it is.
 */
function withKeys(reference, [group, ...inner], groups, $defs) {
  if (group === undefined) return reference;
  const base = reference.replace('#/$defs/', '').replace(/:.*/, '');
  const { additionalProperties, ...whole } = $defs[base];
  const below = { ...additionalProperties, $ref: withKeys(additionalProperties.$ref, inner, groups, $defs) };
  const words = groups[group].map(({ id, label, definition }) => [
    id,
    { ...below, description: meaningOf(id, label.en, definition.en) },
  ]);
  $defs[`${base}:${group}`] = {
    ...whole,
    properties: Object.fromEntries(words),
    additionalProperties: below,
  };
  return `#/$defs/${base}:${group}`;
}

/** A word with what it means; those of a lower rank come first. */
function offer(word, meaning, rank) {
  return { label: word, body: word, type: 'string', description: meaning, sortText: `${rank} ${word}` };
}

/** A label that is the word itself is left out. */
function meaningOf(word, label, definition) {
  return label === word ? definition : `${label}: ${definition}`;
}

/** What is told of a value that does not fit, in the place of its pattern. */
function addExpected(schema, { allowed }) {
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (typeof node.pattern === 'string') {
      delete node.patternErrorMessage;
      const expected = allowed[node.title];
      if (expected) node.patternErrorMessage = `Expected ${expected.en}.`;
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'examples') visit(value);
  };
  visit(schema);
}

function mappingsIn(schema) {
  return [['region', schema], ...Object.entries(schema.$defs)];
}
