// What TypeScript sees of the library: files that import nobody's types but each other's.
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shown = ['library.d.ts', 'library/api.d.ts', 'library/api-compare.d.ts', 'library/api-errors.d.ts'];
const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

export async function writeDeclarations(target) {
  const all = await mkdtemp(join(tmpdir(), 'inkoop-declarations-'));
  try {
    const project = path('scripts/tsconfig.declarations.json');
    execFileSync(process.execPath, [path('node_modules/typescript/bin/tsc'), '-p', project, '--outDir', all]);
    for (const name of shown) await cp(join(all, name), join(target, name));
  } finally {
    await rm(all, { recursive: true, force: true });
  }
}
