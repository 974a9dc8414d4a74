import { basename, join } from 'node:path';
import { allChecks } from '../../src/checks/all-checks.js';
import { runChecks } from '../../src/checks/check.js';
import { loadDataset } from '../../src/loading/load.js';
import { type Finding, findingOf } from '../../src/source/diagnostic.js';
import { memoryTree } from '../support/memory-tree.js';
import type { Case } from './corpus.js';
import type { GoodFile } from './good-file.js';

/** The dataset, in which one file at a time is exchanged for another. */
export class Bench {
  private readonly files: readonly GoodFile[];
  private readonly usual = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(files: readonly GoodFile[]) {
    this.files = files;
  }

  /** What is found in the dataset because of one case, and not without it. */
  async findingsOf({ file, bytes }: Case): Promise<Finding[]> {
    const usual = await this.usualOf(file);
    const found = await this.find(file, bytes);
    return found.filter((finding) => !usual.has(keyOf(finding)));
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
    const folder = '/voorbeeld';
    const texts = this.concernedBy(file).map(({ name, text }) => [name, text] as const);
    const tree = memoryTree(folder, new Map<string, string | Uint8Array>([...texts, [file.name, bytes]]));
    const { dataset, diagnostics } = await loadDataset(join(folder, 'data'), folder, tree);
    return [...diagnostics, ...runChecks(allChecks, dataset)].map(findingOf);
  }

  /** What a mistake in a file may show in. Regions that have nothing to do with it are left out, which is quicker. */
  private concernedBy(file: GoodFile): GoodFile[] {
    const id = basename(file.name, '.yaml');
    const isConcerned = ({ text }: GoodFile) => !file.isCard || text.includes(id);
    return this.files.filter((one) => !one.isRegion || (file.isRegion ? one === file : isConcerned(one)));
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
