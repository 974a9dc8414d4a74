import { constants, type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { leadsOut } from './folders.js';

/** How large a file may be, in bytes: some twenty times the largest region. */
export const mostBytesOfFile = 5_000_000;

/** How large all files of a dataset may be together. */
export const mostBytesOfDataset = 1_000_000_000;

export type WhyRefused = 'no-common-file' | 'too-large' | 'leads-outside';

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
  mustBeCommon(await stat(path));
  if (homes && leadsOut(await realpath(path), homes)) throw new RefusedFile('leads-outside');
  // What has become a pipe since does not hold up whoever opens it so. Windows has neither.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    mustBeCommon(await file.stat());
    return await bytesIn(file);
  } finally {
    await file.close();
  }
}

function mustBeCommon(stats: Awaited<ReturnType<typeof stat>>): void {
  if (stats.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (!stats.isFile()) throw new RefusedFile('no-common-file');
  if (stats.size > mostBytesOfFile) throw new RefusedFile('too-large');
}

/** What a file says of its size need not be so: those of the system have none. */
async function bytesIn(file: FileHandle): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(1 << 16), 0, 1 << 16, null);
    if (bytesRead === 0) return Buffer.concat(parts);
    parts.push(buffer.subarray(0, bytesRead));
    size += bytesRead;
    if (size > mostBytesOfFile) throw new RefusedFile('too-large');
  }
}
