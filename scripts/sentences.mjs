/**
 * Every sentence that the program prints, Dutch and English beside each other, by the file that holds it: to be read whole by
 * somebody who did not write it. Prints a page in Markdown. Words that are put in stand as `${…}`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';

const root = new URL('..', import.meta.url).pathname;

/** The sentences of a file: every object with both languages. */
function sentencesIn(path) {
  const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm', charset: 'utf8' });
  const found = [];
  const textOf = (node) => {
    const text = code.slice(node.start, node.end).replace(/\s+/g, ' ');
    return /^["'`]/.test(text) ? text.slice(1, -1) : text;
  };
  const beside = (nl, en) => {
    if (nl.type !== 'ObjectExpression' || en.type !== 'ObjectExpression') found.push([textOf(nl), textOf(en)]);
    else
      for (const one of nl.properties)
        if (one.value && propertyOf(en, nameOf(one))) beside(one.value, propertyOf(en, nameOf(one)));
  };
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'ObjectExpression') {
      const [nl, en] = [propertyOf(node, 'nl'), propertyOf(node, 'en')];
      if (nl && en) return beside(nl, en);
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(code));
  return found;
}

function nameOf({ key }) {
  return key?.name ?? key?.value;
}

function propertyOf({ properties }, name) {
  return properties.find((one) => nameOf(one) === name)?.value;
}

const cell = (text) => text.replaceAll('|', '\\|');
const lines = ['# Sentences'];
const files = readdirSync(join(root, 'src'), { recursive: true }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts'),
);
for (const name of files.sort()) {
  const found = sentencesIn(join(root, 'src', name));
  if (found.length === 0) continue;
  lines.push('', `## ${basename(name, '.ts')}`, '', `\`src/${name}\``, '', '| Nederlands | English |', '|---|---|');
  lines.push(...found.map(([nl, en]) => `| ${cell(nl)} | ${cell(en)} |`));
}
process.stdout.write(`${lines.join('\n')}\n`);
