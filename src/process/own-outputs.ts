import { access, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { Start } from '../start.js';

/** Of so many files it is remembered: more than anybody keeps up to date, whole sites of `report` among them. */
const mostFiles = 20_000;

/**
 * The files that this program wrote for somebody, by what it wrote: one that was changed since is theirs. It is remembered in
 * the folder for such things (XDG Base Directory: `$XDG_STATE_HOME`), under a hash of the path a hash of what stands
 * there, and the path; where there is no such folder, only for as long as the process runs.
 */
export class OwnOutputs {
  private readonly folder: string | undefined;
  private readonly known = new Map<string, string>();
  private readonly most: number;

  constructor(
    { XDG_STATE_HOME: state = '', LOCALAPPDATA: local = '', HOME: home = '' }: Start['environment'],
    most = mostFiles,
  ) {
    this.most = most;
    const above = [state, local, home && join(home, '.local/state')].find(isAbsolute);
    this.folder = above && join(above, 'inkoop/outputs');
  }

  /** Whether what stands at a path is what this program wrote there. */
  async has(path: string, content: Uint8Array): Promise<boolean> {
    const key = await hashOf(path);
    const hash = this.known.get(key) ?? (this.folder && (await rememberedIn(join(this.folder, key)))[0]);
    return hash === (await hashOf(content));
  }

  async add(path: string, content: string | Uint8Array): Promise<void> {
    const [key, hash] = await Promise.all([hashOf(path), hashOf(content)]);
    this.known.set(key, hash);
    if (this.folder === undefined) return;
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await writeFile(join(this.folder, key), `${hash}\n${path}`);
    } catch {
      // Nowhere to remember it: the next run asks for --force.
    }
  }

  /** Forgets files that are no more, once there are too many; asked for once all are written. */
  async tidy(): Promise<void> {
    if (this.folder !== undefined) await prune(this.folder, this.most).catch(() => {});
  }
}

/** The hash that is remembered in a file of the state, and of which path. */
async function rememberedIn(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8').catch(() => '')).split('\n');
}

/** Forgets files that are no more, once there are too many, and the longest unwritten ones of those that are. */
async function prune(folder: string, most: number): Promise<void> {
  const keys = await readdir(folder);
  if (keys.length <= most) return;
  const found = await Promise.all(
    keys.map(async (key) => {
      const file = join(folder, key);
      const [, ...path] = await rememberedIn(file);
      const isThere = path.length > 0 && (await access(path.join('\n')).then(...isDone));
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
      return { key, file, written: isThere ? mtimeMs : 0 };
    }),
  );
  const there = found.filter(({ written }) => written > 0).sort((a, b) => b.written - a.written);
  const kept = new Set(there.slice(0, most / 2).map(({ key }) => key));
  await Promise.all(found.filter(({ key }) => !kept.has(key)).map(({ file }) => rm(file, { force: true })));
}

const isDone = [() => true, () => false] as const;

async function hashOf(content: string | Uint8Array): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(content).digest('hex');
}
