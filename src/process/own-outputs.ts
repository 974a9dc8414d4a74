import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { Start } from '../start.js';

/**
 * The files that this program wrote for somebody, by what it wrote: one that was changed since is theirs. It is remembered in
 * the folder for such things (XDG Base Directory: `$XDG_STATE_HOME`), as a hash of the path with a hash of what stands
 * there; where there is no such folder, only for as long as the process runs.
 */
export class OwnOutputs {
  private readonly folder: string | undefined;
  private readonly known = new Map<string, string>();

  constructor({ XDG_STATE_HOME: state = '', LOCALAPPDATA: local = '', HOME: home = '' }: Start['environment']) {
    const above = [state, local, home && join(home, '.local/state')].find(isAbsolute);
    this.folder = above && join(above, 'inkoop/outputs');
  }

  /** Whether what stands at a path is what this program wrote there. */
  async has(path: string, content: Uint8Array): Promise<boolean> {
    const key = await hashOf(path);
    const hash =
      this.known.get(key) ?? (this.folder && (await readFile(join(this.folder, key), 'utf8').catch(() => '')));
    return hash === (await hashOf(content));
  }

  async add(path: string, content: string | Uint8Array): Promise<void> {
    const [key, hash] = await Promise.all([hashOf(path), hashOf(content)]);
    this.known.set(key, hash);
    if (this.folder === undefined) return;
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await writeFile(join(this.folder, key), hash);
    } catch {
      // Nowhere to remember it: the next run asks for --force.
    }
  }
}

async function hashOf(content: string | Uint8Array): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(content).digest('hex');
}
