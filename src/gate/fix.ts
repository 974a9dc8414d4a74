import type { Loaded } from '../loading/load.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { edited } from '../source/edit.js';
import type { YamlFile } from '../source/yaml-file.js';

/** A file before and after what can be fixed in it without changing what it says. */
export interface FixedFile {
  readonly file: YamlFile;
  readonly after: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Each file with something in it that can be fixed. */
export function fixableIn({ files }: Loaded, diagnostics: readonly Diagnostic[]): FixedFile[] {
  const fixable = diagnostics.filter(({ edits }) => edits !== undefined);
  return files.flatMap((file) => {
    const own = fixable.filter(({ at }) => at.file === file);
    const after = edited(
      file.text,
      own.flatMap(({ edits }) => edits ?? []),
    );
    return after === file.text ? [] : [{ file, after, diagnostics: own }];
  });
}
