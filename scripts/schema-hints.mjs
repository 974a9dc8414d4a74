// Puts what the rules say into the schema of regions, where editors show it when somebody points at a key: `npm run pages`.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { program } from './program.mjs';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
export const schemaFile = path('schemas/region.schema.json');

/** The schema as the rules are now. */
export async function schemaWithHints() {
  const { allRules } = await program(["export { allRules } from './gate/all-rules.ts';"]);
  const schema = JSON.parse(await readFile(schemaFile, 'utf8'));
  for (const [kind, { properties = {} }] of [['region', schema], ...Object.entries(schema.$defs)]) {
    for (const [key, property] of Object.entries(properties)) {
      delete property.markdownDescription;
      const rules = allRules.filter(({ keys = [] }) => keys.includes(`${kind}.${key}`));
      if (rules.length > 0) property.markdownDescription = hint(property.description, rules);
    }
  }
  return schema;
}

function hint(description, rules) {
  const told = rules.map(({ id, text: { en } }) => `- \`${id}\`: ${en.title}. ${en.why}`);
  return [description, '', 'Checked by `inkoop validate`:', ...told].join('\n');
}

export async function writeHints() {
  await writeFile(schemaFile, `${JSON.stringify(await schemaWithHints(), null, 2)}\n`);
}
