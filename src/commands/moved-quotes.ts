import type { Misplaced } from '../domain/citing/moved-quotes.js';
import { placeOf } from '../source/diagnostic.js';
import { edited } from '../source/edit.js';
import type { YamlFile } from '../source/yaml-file.js';
import { fmtText } from '../text/fmt.js';
import type { Text } from '../text/language.js';
import { sourcesText } from '../text/sources.js';
import type { World } from './command.js';
import { openDataset } from './open.js';
import { openSomePapers } from './papers.js';

/** What is to become of places that are wrong. */
export interface MovedQuotes {
  /** Texts of files with every place put right that can be, by the names of the files. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is left to a reader, by the name of its file. */
  readonly left: readonly { readonly file: string; readonly message: Text }[];
  /** What could not be looked at. */
  readonly aside: readonly Text[];
}

/** Looks up in the texts of the papers where quotes stand that do not stand where the data say. */
export async function movedQuotes(folder: string, world: World): Promise<MovedQuotes> {
  const { dataset } = await openDataset(world);
  const [{ misplacedIn }, { papers, missing, diagnostics }] = await Promise.all([
    import('../domain/citing/moved-quotes.js'),
    openSomePapers(folder, dataset, world),
  ]);
  const found = [...misplacedIn(dataset, papers)];
  const files = new Set(found.flatMap(({ at, becomes }) => (becomes === undefined ? [] : [at.file])));
  const left = found.flatMap(({ at, left }) => {
    const { file, line } = placeOf(at);
    return left.map((one) => ({ file, message: fmtText.leftQuote(`${file}:${line}`, one) }));
  });
  const refused = diagnostics.map(({ at, message }) => ({
    file: at.file.name,
    message: fmtText.textLeft(at.file.name, message),
  }));
  return {
    texts: new Map([...files].map((file) => [file.name, mended(file, found)])),
    left: [...left, ...refused],
    aside: missing.length > 0 ? [sourcesText.notHeldOf(missing)] : [],
  };
}

/** Each place in quotes of its own, whatever it was written like: the form of the file takes them off again. */
function mended(file: YamlFile, found: readonly Misplaced[]): string {
  const edits = found.flatMap(({ at, becomes }) => {
    if (at.file !== file || becomes === undefined) return [];
    const extent = file.extentOf(at.path, 'value');
    const space = /\s*$/.exec(file.text.slice(extent.start, extent.end))?.[0] ?? '';
    return [{ ...extent, becomes: `'${becomes.replaceAll("'", "''")}'${space}` }];
  });
  return edited(file.text, edits);
}
