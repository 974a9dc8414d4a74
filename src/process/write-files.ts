import { constants, type Stats } from 'node:fs';
import { access, appendFile, link, lstat, mkdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileToWrite } from '../commands/command.js';
import { decoded } from '../loading/decoded.js';
import { diskOf } from '../loading/disk.js';
import { homesOf, leadsOut } from '../loading/folders.js';
import type { NotWritten } from '../text/output.js';
import { byDraft, removeDeadDrafts } from './drafts.js';
import { overwritten } from './overwritten.js';
import type { OwnOutputs } from './own-outputs.js';

/** What came of writing files. */
export interface Written {
  readonly written: readonly FileToWrite[];
  /** Those that were changed where they are, since another file in their place would not be the same one. */
  readonly inPlace: readonly FileToWrite[];
  /** The first that was refused, and why: the system's reason, or one of ours. Nothing was written after it. */
  readonly refused?: { readonly file: FileToWrite; readonly why: string };
}

/**
 * Writes files, each whole or not at all, and none over what it may not take the place of. All are looked at before the
 * first is written. A file keeps its mode, its owner and its links.
 */
export async function writeFiles(files: readonly FileToWrite[], own: OwnOutputs): Promise<Written> {
  const written: FileToWrite[] = [];
  const inPlace: FileToWrite[] = [];
  const tidied = new Set<string>();
  for (const isForReal of [false, true]) {
    for (const file of files) {
      try {
        const target = await targetOf(file, own);
        if (!isForReal) continue;
        const content = typeof file.content === 'function' ? file.content() : file.content;
        if (await writeOne({ ...file, content }, target, own, tidied)) inPlace.push(file);
        written.push(file);
      } catch (error) {
        return { written, inPlace, refused: { file, why: systemCodeOf(error) } };
      }
    }
  }
  await own.tidy();
  return { written, inPlace };
}

/** A file with what it is to hold. */
interface WholeFile extends FileToWrite {
  readonly content: string | Uint8Array;
}

/** Where a file goes, links followed, and what is there now. */
interface WriteTarget {
  readonly path: string;
  readonly before: Stats | undefined;
}

class Refused extends Error {
  readonly why: NotWritten | 'EISDIR';
  constructor(why: NotWritten | 'EISDIR') {
    super(why);
    this.why = why;
  }
}

function systemCodeOf(error: unknown): string {
  if (error instanceof Refused) return error.why;
  const { syscall, code } = error as NodeJS.ErrnoException;
  if (syscall === undefined || code === undefined) throw error;
  return code;
}

/** Where a file goes. Throws where it may not be written, or not over what is there. */
async function targetOf(file: FileToWrite, own: OwnOutputs): Promise<WriteTarget> {
  const path = await linksFollowed(file);
  const before = await stat(path).catch(noFile);
  const homes = file.dataset === undefined ? undefined : await homesOf(file.dataset, diskOf(file.dataset));
  if (homes && leadsOut(path, homes)) throw new Refused('leads-out');
  if (before === undefined) return { path, before };
  if (file.over === 'nothing') throw new Refused('taken');
  await access(path, constants.W_OK);
  if (before.isFile()) await mayBeReplaced(file, path, own);
  else if (before.isDirectory()) throw new Refused('EISDIR');
  else if (file.dataset !== undefined) throw new Refused('no-file');
  return { path, before };
}

/** The path with no link in it, whether or not there is a file. */
async function linksFollowed({ path, over, makesFolder }: FileToWrite): Promise<string> {
  const real = await realpath(path).catch(noFile);
  if (real !== undefined) return real;
  if (await lstat(path).catch(noFile)) throw new Refused('leads-nowhere');
  // Of a dataset that has no cards yet the folder for them is made.
  if (over === 'nothing' || makesFolder) await mkdir(dirname(path), { recursive: true });
  return join(await realpath(dirname(path)), basename(path));
}

async function mayBeReplaced({ over }: FileToWrite, path: string, own: OwnOutputs): Promise<void> {
  if (over === 'anything' || over === 'added-to') return;
  const content = await readFile(path);
  if (over === 'own-output') {
    if (content.length > 0 && !(await own.has(path, content))) throw new Refused('not-ours');
  } else if (typeof over === 'object' && decoded(content).text !== over.read.replace(/^\uFEFF/, '')) {
    throw new Refused('changed');
  }
}

/**
 * Writes a file. Gives whether it was changed where it is.
 *
 * @param tidied the folders in which drafts of the dead were looked for: each time once, however many files come into it
 */
async function writeOne(
  file: WholeFile,
  { path, before }: WriteTarget,
  own: OwnOutputs,
  tidied: Set<string>,
): Promise<boolean> {
  const { content, over } = file;
  if (over === 'added-to') return appendFile(path, content).then(() => false);
  // A device or a pipe takes what is written; another file would take its place.
  if (before && !before.isFile()) return writeFile(path, content).then(() => false);
  if (!tidied.has(dirname(path))) await removeDeadDrafts(dirname(path));
  tidied.add(dirname(path));
  const isInPlace = before !== undefined && (before.nlink > 1 || !(await replaced(file, path, before, own)));
  if (before === undefined)
    await byDraft(
      path,
      content,
      async () => {},
      (draft) => created(draft, path),
    );
  if (isInPlace) await overwritten(path, content);
  if (over === 'own-output' || over === 'anything') await own.add(path, content);
  return isInPlace;
}

/** Puts a new file in the place of one that is there. Gives whether that can be done with the same owner. */
async function replaced(file: WholeFile, path: string, before: Stats, own: OwnOutputs): Promise<boolean> {
  try {
    await byDraft(
      path,
      file.content,
      async (handle) => {
        const { uid, gid } = await handle.stat();
        if (uid !== before.uid || gid !== before.gid) await handle.chown(before.uid, before.gid);
        await handle.chmod(before.mode);
      },
      async (draft) => {
        // Somebody may have saved it meanwhile.
        await mayBeReplaced(file, path, own);
        await rename(draft, path);
      },
    );
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === 'fchown') return false;
    throw error;
  }
}

/** A link, unlike a move, never takes the place of a file; on a disk that has none the name is taken first. */
async function created(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new Refused('taken');
    await writeFile(path, '', { flag: 'wx' });
    await rename(draft, path);
  }
}

/** For a file that is not there: nothing. Any other error of the system goes on. */
function noFile(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
