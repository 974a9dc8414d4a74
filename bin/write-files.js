import { constants } from 'node:fs';
import { access, appendFile, link, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes files, each whole or not at all. Gives the first that the system refuses, with its reason. */
export async function writeFiles(files) {
  for (const file of files) {
    try {
      await (file.appends ? appendFile(file.path, file.content) : file.replaces ? replace(file) : create(file));
    } catch (error) {
      if (error.syscall === undefined) throw error;
      return { file, code: error.code };
    }
  }
  return undefined;
}

/** Writes a new file, never over another one. */
async function create({ path, content }) {
  await mkdir(dirname(path), { recursive: true });
  await byDraft(path, content, {}, (draft) =>
    // A link, unlike a move, never takes the place of a file; where a disk has none, the text is small.
    link(draft, path).catch((error) => {
      if (error.code === 'EEXIST') throw error;
      return writeFile(path, content, { flag: 'wx' });
    }),
  );
}

/** Writes a file that may take the place of one that is there; whoever reads that sees the old one or the new one. */
async function replace({ path, content }) {
  // A link stays a link to what changes.
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => undefined);
  if (before) await access(target, constants.W_OK);
  // A device or a pipe takes what is written; a move would take its place.
  if (before && !before.isFile()) return writeFile(target, content);
  return byDraft(target, content, { mode: before?.mode }, (draft) => rename(draft, target));
}

async function byDraft(path, content, options, put) {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, content, { flag: 'wx', ...options });
    await put(draft);
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
}
