import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { allChecks } from '../../src/checks/all-checks.js';
import { runChecks } from '../../src/checks/check.js';
import { loadDataset } from '../../src/loading/load.js';
import { type Finding, findingOf } from '../../src/source/diagnostic.js';
import type { Case } from './corpus.js';
import type { GoodFile } from './good-file.js';

const root = new URL('../..', import.meta.url).pathname;

/** A dataset on disk in which one file at a time is exchanged for another. */
export class Bench {
  private readonly folder: string;
  private readonly files: readonly GoodFile[];
  private readonly made = new Set<string>();
  private readonly usual = new Map<string, Promise<ReadonlySet<string>>>();

  private constructor(folder: string, files: readonly GoodFile[]) {
    this.folder = folder;
    this.files = files;
  }

  static async open(files: readonly GoodFile[]): Promise<Bench> {
    const folder = await mkdtemp(join(tmpdir(), 'inkoop-corpus-'));
    return new Bench(folder, files);
  }

  /** What is found in the dataset because of one case, and not without it. */
  async findingsOf({ file, bytes }: Case): Promise<Finding[]> {
    const usual = await this.usualOf(file);
    const found = await this.find(file, bytes);
    return found.filter((finding) => !usual.has(keyOf(finding)));
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  /** What is found in the file as it is: notes of checks that are content with it otherwise. */
  private usualOf(file: GoodFile): Promise<ReadonlySet<string>> {
    const known = this.usual.get(file.name);
    if (known) return known;
    const found = this.find(file, Buffer.from(file.text)).then((all) => new Set(all.map(keyOf)));
    this.usual.set(file.name, found);
    return found;
  }

  private async find(file: GoodFile, bytes: Uint8Array): Promise<Finding[]> {
    const folder = await this.folderFor(file);
    await writeFile(join(folder, file.name), bytes);
    const { dataset, diagnostics } = await loadDataset(join(folder, 'data'), folder);
    return [...diagnostics, ...runChecks(allChecks, dataset)].map(findingOf);
  }

  /** A dataset for the mistakes in one file. Regions that have nothing to do with it are left out, which is quicker. */
  private async folderFor(file: GoodFile): Promise<string> {
    const folder = join(this.folder, file.name.replaceAll('/', '-'));
    if (this.made.has(folder)) return folder;
    this.made.add(folder);
    const id = basename(file.name, '.yaml');
    const isConcerned = ({ text }: GoodFile) => !file.isCard || text.includes(id);
    const others = this.files.filter((one) => one.isRegion && !(file.isRegion ? one === file : isConcerned(one)));
    const isWanted = (path: string) => !others.some(({ name }) => path.endsWith(name));
    for (const part of ['data', 'seeds']) {
      await cp(join(root, part), join(folder, part), { recursive: true, filter: isWanted });
    }
    return folder;
  }
}

function keyOf({ id, file, message }: Finding): string {
  return `${file} ${id} ${message.en}`;
}

/** Why a case is missed, in a line; `undefined` where all is as it should be. */
export function missOf({ kind, file, slip }: Case, found: readonly Finding[]): string | undefined {
  const [only] = found;
  const places = found.map((one) => `${one.file}:${one.line} ${one.id}`).join(', ') || 'nothing';
  const miss = (why: string) => `${kind.name} · ${file.name}:${slip.line} ${slip.what} → ${why}: ${places}`;
  if (kind.isFine) return found.length === 0 ? undefined : miss('nothing is wrong');
  if (!only || found.length > 1) return miss(only ? 'more than one' : 'missed');
  if (only.file !== file.name) return miss('another file');
  if (only.line === slip.line) return undefined;
  const isOther = only.line === slip.against && only.related?.line === slip.line;
  return isOther ? undefined : miss('another line');
}
