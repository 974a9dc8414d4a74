import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPair, parse, parseDocument, type Scalar, stringify, visit } from 'yaml';
import { commit, emptyRepository } from '../support/repository.js';

const root = new URL('../..', import.meta.url).pathname;

/** Every C0 but NUL, which no file name and no word of a command line can hold. */
const controls = Array.from({ length: 31 }, (_, index) => String.fromCharCode(index + 1)).join('');

/** What a terminal obeys, or a reader does not see: C0, DEL, C1, bidirectional, invisible, separators, half a pair. */
const unseen = `\u007F\u0085\u009B31m\u00AD\u061C\u200B\u200D\u200E\u202E\u2066\u2028\u2029\u2060\uFEFF\uFFFE\u{E0041}\uD800`;

/** What Markdown, HTML, a forge or a CI runner makes something of. */
const live =
  '::error::x ##[error]x <b onclick=x>b</b> ![i](j) [k](l) @jan a/b#12 #12 GH-12 !12 https://voorbeeld.example www.v.nl j@v.nl `|*q*`\\';

/** One text with all of it; the commands stand at the start of a line, also after blanks. */
export const hostile = `x\u001B[31m\n::error::x\n \t::warning::x\r::notice::x\r\n##[error]x ${live} ${controls}${unseen} 日本🏡`;

/** As much of it as a quotation can hold. */
const short = '1 \u001B[31m \u202E ##[error]x @jan #12 <b> ::x';

/** As much of it as the name of a file can hold. */
export const hostileName =
  'x\u001B[31m\n::error::x\r ##[error]x @jan #12 <b>x ![i](j) `|*q*`\u0007\u007F\u009B\u200B\u202E\u2028\uFEFF 日本🏡';

/** A text of the dataset that is neither an id, a code, a key, a day nor a length: there anything may stand. */
export function isFree(text: string): boolean {
  return (
    !/^[a-z]+([A-Z][a-z]+)+$/.test(text) &&
    /[A-Z\s(’]|[^ -~]/.test(text) &&
    !/^(P\d|GM\d|\d|.*\.\.)/.test(text) &&
    !/^[\w-]+:\d/.test(text)
  );
}

/**
 * A repository with a dataset in `data` that has the hostile text in every free text and every quotation, files with
 * hostile names, of which one cannot be read, and the texts of its papers in `papers`, hostile too. Its first revision is
 * the dataset as it was before.
 */
export async function hostileRepository(): Promise<string> {
  const folder = await emptyRepository();
  const data = join(folder, 'data');
  const regions = join(data, 'regions');
  await mkdir(regions, { recursive: true });
  await cp(join(root, 'seeds'), join(data, 'seeds'), { recursive: true });
  for (const name of ['municipalities', 'providers', 'council-terms']) {
    await cp(join(root, 'data', `${name}.yaml`), join(data, `${name}.yaml`));
  }
  const bar = await readFile(join(root, 'data/regions/bar.yaml'), 'utf8');
  await writeFile(join(regions, 'bar.yaml'), bar);
  await writeFile(join(regions, 'tweede.yaml'), bar.replace(/^id: bar$/m, 'id: tweede'));
  await writeFile(join(data, 'vocabulary.yaml'), await wordsOf(bar));
  commit(folder);
  for (const name of await readdir(data, { recursive: true })) {
    if (name.endsWith('.yaml')) await makeHostile(join(data, name));
  }
  await rename(join(regions, 'bar.yaml'), join(regions, `bar${hostileName}.yaml`));
  await writeFile(
    join(regions, `stuk${hostileName}.yaml`),
    `id: stuk\n"\u001B[31m \u202E ##[error]x ${live.replace(/["\\]/g, '')}": 1\n`,
  );
  await mkdir(join(folder, 'papers'));
  for (const card of await readdir(join(data, 'seeds'))) {
    const { file } = parseDocument(await readFile(join(data, 'seeds', card), 'utf8')).toJS();
    // Of a web page no text may lie here.
    if (file !== undefined)
      await writeFile(join(folder, 'papers', file), `${hostile.replaceAll('\n', ' ')}\n`.repeat(900));
  }
  return folder;
}

/** The vocabulary without the terms that a region does not use: reading all takes longer than the rest. */
async function wordsOf(region: string): Promise<string> {
  const { groups } = parse(await readFile(join(root, 'data/vocabulary.yaml'), 'utf8'));
  const used = Object.entries(groups as Record<string, { id: string | number }[]>).map(([name, terms]) => [
    name,
    terms.filter(({ id }, index) => index === 0 || region.includes(String(id))),
  ]);
  return stringify({ groups: Object.fromEntries(used) });
}

async function makeHostile(file: string): Promise<void> {
  const document = parseDocument(await readFile(file, 'utf8'));
  let count = 0;
  // None like another, since no list may have the same twice.
  const another = () => {
    count += 1;
    return `${short} ${count}`;
  };
  visit(document, {
    Scalar(key, node, path) {
      const parent = path.at(-1);
      const name = isPair(parent) ? String((parent.key as Scalar).value) : '';
      if (typeof node.value !== 'string' || key === 'key' || ['file', 'sha256', 'id', 'short'].includes(name)) return;
      // What is cited from a paper, and what it says, has at most 60 characters of one line.
      if (name === 'says') node.value = another();
      else if (node.value.includes('"')) node.value = node.value.replace(/"[^"]*"/g, () => `"${another()}"`);
      else if (isFree(node.value)) node.value += hostile;
      else return;
      node.type = 'QUOTE_DOUBLE';
    },
  });
  // As escapes: YAML has no other way to write most of them.
  const escaped = document
    .toString({ lineWidth: 0 })
    .replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  await writeFile(file, escaped);
}
