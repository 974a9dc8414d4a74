import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/main.js';

/** A new folder with what `export datapackage` writes of a dataset as of a day. */
export async function packageFolder(data: string, asOf: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'inkoop-sql-'));
  const { files = [] } = await main({
    words: ['export', 'datapackage', '--out', folder, '--as-of', asOf],
    environment: {},
    today: asOf,
    folder,
    data,
    isTerminal: false,
    columns: 80,
  });
  for (const { path, content } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'function' ? content() : content);
  }
  return folder;
}
