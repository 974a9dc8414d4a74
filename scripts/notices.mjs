// The licences of the libraries that were bundled: their terms ask that the text goes along.
import { readdir, readFile, writeFile } from 'node:fs/promises';

export async function writeNotices(inputs, target) {
  const folders = new Set();
  for (const input of inputs) {
    const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) folders.add(found[1]);
  }
  const notices = await Promise.all([...folders].sort().map(noticeOf));
  await writeFile(target, notices.join('\n\n'));
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(`${folder}/${file}`, 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
