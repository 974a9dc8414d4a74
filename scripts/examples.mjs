// Puts the bad and the good example of every rule, from its fixture, into src/gate/examples.js.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { examplesIn } from './excerpt.mjs';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const folders = ['tests/checks', 'tests/loading/rules', 'tests/gate/rules'];

export async function writeExamples() {
  const examples = {};
  for (const folder of folders) {
    // A fixture may hold bytes that are no text.
    for (const name of (await readdir(path(folder))).filter((one) => one.endsWith('.yaml')).sort())
      examples[name.replace(/\.yaml$/, '')] = examplesIn(
        await readFile(path(`${folder}/${name}`), 'latin1').then(decoded),
      );
  }
  await writeFile(path('src/gate/examples.js'), `export const examples = ${JSON.stringify(examples, null, 2)};\n`);
}

/** Text where it is UTF-8, else as its bytes look; control characters as pictures of them, so that a page shows them. */
function decoded(bytes) {
  const text = Buffer.from(bytes, 'latin1').toString('utf8');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f]/g, (one) => String.fromCharCode(0x2400 + one.charCodeAt(0)));
}
