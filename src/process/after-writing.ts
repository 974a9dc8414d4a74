import type { FileToWrite, Outcome } from '../commands/command.js';
import { complaint, sentences } from '../formats/shown.js';
import { guardFor, languageFor, type Start } from '../start.js';
import { outputText } from '../text/output.js';
import type { OwnOutputs } from './own-outputs.js';

/** What is to be printed once the files of an outcome are written, or have been refused. */
export async function afterWriting(
  { stdout, stderr = '', exitCode, files }: Outcome,
  own: OwnOutputs,
  start: Start,
): Promise<Pick<Outcome, 'stdout' | 'exitCode'> & { stderr: string }> {
  if (!files || files.length === 0) return { stdout, stderr, exitCode };
  const language = languageFor(start);
  const [{ writeFiles }, { shownPath }] = await Promise.all([
    import('./write-files.js'),
    import('../loading/folders.js'),
  ]);
  const { refused, written, inPlace } = await writeFiles(files, own);
  const shown = ({ path }: FileToWrite) => shownPath(path, start.folder);
  const guard = guardFor(start);
  const said = guard(
    sentences(
      inPlace.map((file) => outputText.inPlace(shown(file))),
      language,
    ),
  );
  if (!refused) return { stdout, stderr: `${stderr}${said}`, exitCode };
  const before = written.length > 0 ? [outputText.before(written.map(shown))] : [];
  const why = complaint([outputText.refused(shown(refused.file), refused.why), ...before], language);
  return { stdout: '', stderr: said + guard(why), exitCode: 2 };
}
