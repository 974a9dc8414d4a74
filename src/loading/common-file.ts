import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { onceForEach } from '../domain/once.js';
import { leadsOut } from './folders.js';

/** How large a file may be, in bytes: some twenty times the largest region. */
export const mostBytesOfFile = 5_000_000;

/** How large all files of a dataset may be together. */
export const mostBytesOfDataset = 1_000_000_000;

export type WhyRefused = 'not-a-regular-file' | 'too-large' | 'link-leads-outside';

/** A file that is there and is not read: for what it is, whatever it holds. */
export class RefusedFile extends Error {
  readonly why: WhyRefused;
  constructor(why: WhyRefused) {
    super(why);
    this.why = why;
  }
}

/** Where files must lie once every link to them is followed. */
export interface Homes {
  /** Real folders and files: a file is one of them or in one of them. */
  readonly homes: readonly string[];
  /** The real folder behind one: many files have the same. */
  readonly realFolderOf: (folder: string) => string;
}

export function filesWithin(homes: readonly string[]): Homes {
  return { homes, realFolderOf: onceForEach((folder) => realpathSync.native(folder)) };
}

/**
 * The bytes of a file. It never waits for one to come: a pipe or a device is not opened, and what grows while it is read
 * is read up to the limit.
 *
 * @param within where it must lie; any place without
 * @throws RefusedFile; or the system's error, `EISDIR` for a folder
 */
export async function readCommonFile(path: string, within?: Homes): Promise<Uint8Array> {
  const own = lstatSync(path);
  const isLink = own.isSymbolicLink();
  mustBeCommon(isLink ? statSync(path) : own);
  if (within) {
    const real = isLink ? realpathSync.native(path) : join(within.realFolderOf(dirname(path)), basename(path));
    if (leadsOut(real, within.homes)) throw new RefusedFile('link-leads-outside');
  }
  // What has become a pipe since does not hold up whoever opens it so, and what has become a link is not followed. Windows has neither.
  const notFollowed = isLink ? 0 : (constants.O_NOFOLLOW ?? 0);
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | notFollowed);
  try {
    const stats = fstatSync(file);
    mustBeCommon(stats);
    return bytesIn(file, stats.size);
  } finally {
    closeSync(file);
  }
}

function mustBeCommon(stats: Stats): void {
  if (stats.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (!stats.isFile()) throw new RefusedFile('not-a-regular-file');
  if (stats.size > mostBytesOfFile) throw new RefusedFile('too-large');
}

/** What a file says of its size need not be so: those of the system have none. One that says it ends where a reading falls short. */
function bytesIn(file: number, said: number): Uint8Array {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const part = Buffer.allocUnsafe(Math.max(said + 1 - size, 1 << 12));
    const bytes = readSync(file, part);
    parts.push(part.subarray(0, bytes));
    size += bytes;
    if (bytes === 0 || (size === said && bytes < part.length))
      return parts.length === 1 ? part.subarray(0, bytes) : Buffer.concat(parts);
    if (size > mostBytesOfFile) throw new RefusedFile('too-large');
  }
}
