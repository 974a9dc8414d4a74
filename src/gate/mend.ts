import type { Loaded } from '../loading/load.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { edited } from '../source/edit.js';
import type { YamlFile } from '../source/yaml-file.js';

/** A file before and after what can be mended in it without changing what it says. */
export interface MendedFile {
  readonly file: YamlFile;
  readonly after: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Each file with something in it that can be mended. */
export function mendedIn({ files }: Loaded, diagnostics: readonly Diagnostic[]): MendedFile[] {
  const mendable = diagnostics.filter(({ edits }) => edits !== undefined);
  return files.flatMap((file) => {
    const own = mendable.filter(({ at }) => at.file === file);
    const after = edited(
      file.text,
      own.flatMap(({ edits }) => edits ?? []),
    );
    return after === file.text ? [] : [{ file, after, diagnostics: own }];
  });
}
