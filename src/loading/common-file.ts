import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
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

/**
 * The bytes of a file. It never waits for one to come: a pipe or a device is not opened, and what grows while it is read
 * is read up to the limit.
 *
 * @param homes real folders, one of which the file must lie in once every link to it is followed; any place without them
 * @throws RefusedFile; or the system's error, `EISDIR` for a folder
 */
export async function readCommonFile(path: string, homes?: readonly string[]): Promise<Uint8Array> {
  mustBeCommon(statSync(path));
  if (homes && leadsOut(realpathSync.native(path), homes)) throw new RefusedFile('link-leads-outside');
  // What has become a pipe since does not hold up whoever opens it so. Windows has neither.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
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

/** What a file says of its size need not be so: those of the system have none. */
function bytesIn(file: number, said: number): Uint8Array {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const part = Buffer.allocUnsafe(Math.max(said + 1 - size, 1 << 12));
    const bytes = readSync(file, part);
    if (bytes === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, bytes));
    size += bytes;
    if (size > mostBytesOfFile) throw new RefusedFile('too-large');
  }
}
