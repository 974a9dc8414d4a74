import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/library.js';
import { loadDataset, UnreadableFile } from '../../src/loading/load.js';
import { run } from '../support/document.js';
import { folderWith } from '../support/example-region.js';

describe('a file that the system does not let be read', async () => {
  const folder = await folderWith('');
  await mkdir(join(folder, 'council-terms.yaml'));

  it('is no mistake in the data: nobody can say what stands in it', async () => {
    await expect(loadDataset(folder, folder)).rejects.toThrow(UnreadableFile);
    await expect(loadDataset(folder, folder)).rejects.toMatchObject({ path: 'council-terms.yaml', reason: 'EISDIR' });
  });

  it('is wrong usage of every command, without a stack', async () => {
    for (const command of ['validate', 'list', 'timeline']) {
      const { output, exitCode } = await run(`inkoop ${command} --data ${folder}`);
      expect(exitCode).toBe(2);
      expect(output).toContain('council-terms.yaml cannot be opened (EISDIR).');
      expect(output).not.toMatch(/\n\s+at /);
    }
  });

  it('is an error of its own to programs', async () => {
    const expected = { name: 'UnreadableFileError', path: 'council-terms.yaml', reason: 'EISDIR' };
    await expect(load(folder)).rejects.toMatchObject(expected);
  });
});
