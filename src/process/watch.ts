import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome, Watched } from '../commands/command.js';

/** Files are at rest when they have not changed for so many milliseconds: an editor writes in several steps. */
const rest = 100;
/** Some file systems tell nobody of a change: it is looked for every so many milliseconds, too. */
const patience = 2000;

/**
 * Calls `run` again and again, each time that a file has changed on which its last outcome rests. Ends with the process.
 *
 * @param watched what the first outcome rests on
 * @param started when that first run began, in milliseconds since 1970
 */
export async function repeat(run: () => Promise<Outcome>, watched: Watched, started: number): Promise<never> {
  const first = await stateOf(watched);
  let rests = watched;
  let before = first.newest >= started ? undefined : first.state;
  for (;;) {
    before = await nextState(rests, before);
    const { watch: next = rests } = await run();
    if (JSON.stringify(next) !== JSON.stringify(rests)) before = (await stateOf(next)).state;
    rests = next;
  }
}

/** The state of the files once it is another one and at rest. */
export async function nextState(watched: Watched, before: string | undefined, every = patience): Promise<string> {
  const events = new FileEvents(watched);
  try {
    for (let last = before; ; ) {
      const { state } = await stateOf(watched);
      if (state !== before && state === last) return state;
      last = state;
      await (state === before ? events.next(every) : pause(rest));
    }
  } finally {
    events.close();
  }
}

/** Every file with what changes when it does, as one text; and when the newest change was. */
async function stateOf({ folders, files }: Watched): Promise<{ state: string; newest: number }> {
  const within = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder).catch((): string[] => []);
      return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => join(folder, name));
    }),
  );
  const all = await Promise.all(
    [...within.flat().sort(), ...files].map(async (path) => {
      const found = await stat(path).catch(() => undefined);
      const mark = found && [found.mtimeMs, found.ctimeMs, found.size, found.ino].join(' ');
      return { path, mark, changed: found?.ctimeMs ?? 0 };
    }),
  );
  const state = all.map(({ path, mark }) => `${path} ${mark}`).join('\n');
  return { state, newest: Math.max(0, ...all.map(({ changed }) => changed)) };
}

/** That something changes in or around the folders of files. What it was has to be looked up. */
class FileEvents {
  private readonly watchers: FSWatcher[] = [];
  private has = false;
  private wake: () => void = () => {};

  constructor({ folders, files }: Watched) {
    // Each folder by itself: on Linux, Node 20 does not see all that changes below one. The one above tells that it came back.
    const places = new Set([
      ...folders,
      ...folders.map((folder) => dirname(folder)),
      ...files.map((file) => dirname(file)),
    ]);
    for (const place of places) {
      try {
        this.watchers.push(watch(place, () => this.note()).on('error', () => this.note()));
      } catch {
        // A folder that is not there, or one too many for the system: then only looking helps.
      }
    }
  }

  /** Resolves when something changes, or has since this was last asked; at the latest after so many milliseconds. */
  async next(every: number): Promise<void> {
    const giveUp = new AbortController();
    const changed = this.has
      ? undefined
      : new Promise<void>((resolve) => {
          this.wake = resolve;
        });
    await Promise.race([changed, pause(every, undefined, { signal: giveUp.signal }).catch(() => {})]);
    giveUp.abort();
    this.has = false;
  }

  close(): void {
    for (const watcher of this.watchers) watcher.close();
  }

  private note(): void {
    this.has = true;
    this.wake();
  }
}
