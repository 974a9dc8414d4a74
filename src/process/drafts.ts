import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, lstat, open, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

/** A draft is told by its name: which machine and process it is of, and that it is one. */
const named = /^\.inkoop-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.draft$/;
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Those of this process that are being written. */
const underway = new Set<string>();

/**
 * Writes a text beside the file whose place it is to take, safely on the disk, and puts it there. Whatever happens, no draft
 * of it stays, unless the process is killed: then the next run that writes into the folder takes it away.
 *
 * @param prepare gives the new file what the old one had, before anything is put in its place
 * @param put puts the draft in its place
 */
export async function byDraft(
  path: string,
  content: string | Uint8Array,
  prepare: (handle: FileHandle) => Promise<void>,
  put: (draft: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  const name = `.inkoop-${machine}-${process.pid}-${randomBytes(6).toString('hex')}.draft`;
  const draft = join(folder, name);
  underway.add(name);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(content);
      await prepare(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await put(draft);
    await syncFolder(folder);
  } finally {
    await rm(draft, { force: true }).catch(() => {});
    underway.delete(name);
  }
}

/** Nobody writes on a draft for so long, in milliseconds: a day. */
const longest = 24 * 60 * 60 * 1000;

/**
 * Takes away what processes that are no more left half-written in a folder: at once those of this machine; those of another
 * one that shares the disk, of which nobody here can tell, and those whose number another process has now, after a day.
 */
export async function removeDeadDrafts(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  const drafts = names.filter((name) => named.test(name) && !underway.has(name));
  await Promise.all(
    drafts.map(async (name) => {
      const draft = join(folder, name);
      const { mtimeMs } = await lstat(draft).catch(() => ({ mtimeMs: Number.NaN }));
      if (isDead(name) || Date.now() - mtimeMs > longest) await rm(draft).catch(() => {});
    }),
  );
}

function isDead(name: string): boolean {
  const [, where, pid] = named.exec(name) ?? [];
  if (where !== machine) return false;
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** A new name is safe once its folder is; where folders cannot be opened, as on Windows, the system sees to that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
