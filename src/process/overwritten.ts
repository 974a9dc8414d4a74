import { type FileHandle, open, readFile } from 'node:fs/promises';

/** Changes a file where it is; where the disk does not take the new text, the old one is put back. */
export async function overwritten(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const before = await readFile(path);
  const handle = await open(path, 'r+');
  try {
    await hold(handle, bytes);
    await handle.sync();
  } catch (error) {
    await hold(handle, before).catch(() => {});
    throw error;
  } finally {
    await handle.close();
  }
}

/** Makes a file hold these bytes and no more; the system may take them in several pieces. */
async function hold(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at, bytes.length - at, at)).bytesWritten;
  await handle.truncate(bytes.length);
}
