import { resolve } from 'node:path';
import { sentences } from '../formats/shown.js';
import type { Exceptions, SortedFindings } from '../gate/inspect.js';
import type { Loaded } from '../loading/load.js';
import { keyOfIdentity } from '../source/identity.js';
import { fixText } from '../text/gate.js';
import type { Text } from '../text/language.js';
import type { FileToWrite, World } from './command.js';

/** The dataset after fixing, and what came of it. */
export interface FixOutcome {
  readonly loaded: Loaded;
  readonly verdict: SortedFindings;
  /** Texts by the path of their file, before and after. */
  readonly changes: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  readonly message: string;
}

/**
 * Fixes what can be fixed without changing what the data say, and looks at the outcome again. A file in which something
 * new would be found is left as it is.
 *
 * @param isAsked the files that may be changed
 * @param isTried nothing will be written, and the message says so
 */
export async function fix(
  opened: Loaded,
  exceptions: Exceptions,
  isAsked: (file: string) => boolean,
  isTried: boolean,
  world: World,
): Promise<FixOutcome> {
  const [{ inspect }, { fixableIn }, { loadDataset }, { changedTree }, { diskOf }] = await Promise.all([
    import('../gate/inspect.js'),
    import('../gate/fix.js'),
    import('../loading/load.js'),
    import('../loading/file-tree.js'),
    import('../loading/disk.js'),
  ]);
  const texts = new Map<string, string>();
  const done: Text[] = [];
  const refused = new Set<string>();
  let [loaded, verdict] = [opened, inspect(opened, exceptions)];
  const nextIn = () =>
    fixableIn(loaded, verdict.diagnostics).find(({ file: { name } }) => isAsked(name) && !refused.has(name));
  for (let fixed = nextIn(); fixed; fixed = nextIn()) {
    const { file, after, diagnostics } = fixed;
    const tried = new Map([...texts, [resolve(world.folder, file.name), after]]);
    const next = await loadDataset(world.data, world.folder, changedTree(diskOf(world.data), tried));
    const outcome = inspect(next, exceptions);
    if (!findsLess(outcome, verdict)) refused.add(file.name);
    else {
      texts.set(resolve(world.folder, file.name), after);
      done.push(fixText.done(file.name, diagnostics, isTried));
      [loaded, verdict] = [next, outcome];
    }
  }
  const before = new Map(opened.files.map((file) => [resolve(world.folder, file.name), file]));
  const changes = [...texts].flatMap(([path, after]) => {
    const file = before.get(path);
    return file ? [{ name: file.name, before: file.text, after }] : [];
  });
  const lines = done.length > 0 ? done : [fixText.nothing];
  return { loaded, verdict, changes, message: sentences(lines, world.language) };
}

/** The files to be written. */
export function filesOf({ changes }: FixOutcome, { folder, data }: World): FileToWrite[] {
  return changes.map(({ name, before, after }) => {
    return { path: resolve(folder, name), content: after, over: { read: before }, dataset: data };
  });
}

/** Whether less is found, and nothing that was not found before. */
function findsLess(after: SortedFindings, before: SortedFindings): boolean {
  const left = before.findings.map(({ identity }) => keyOfIdentity(identity));
  for (const { identity } of after.findings) {
    const at = left.indexOf(keyOfIdentity(identity));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length > 0;
}
