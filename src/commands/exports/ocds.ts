import { Ledger } from '../../exports/ledger.js';
import { type OcdsField, ocdsFields } from '../../exports/ocds/fields.js';
import { recordPackageOf, releasePackageOf } from '../../exports/ocds/packages.js';
import { jsonText } from '../../formats/json-text.js';
import { sentences } from '../../formats/shown.js';
import { perhapsKnownFor, perhapsKnownTexts } from '../../reports/perhaps-known.js';
import { everything } from '../../reports/selection.js';
import { exportsText } from '../../text/exports.js';
import { outputText } from '../../text/output.js';
import { usageText } from '../../text/usage.js';
import { asOfIn } from '../as-of.js';
import { type FileToWrite, type Given, UsageError } from '../command.js';
import { openDataset, unreadIn } from '../open.js';
import { outputFile } from '../output-file.js';
import { settingsSaid } from '../settings.js';
import { exportAccount } from './account.js';
import type { Export } from './export-form.js';

const fields = Object.keys(ocdsFields) as OcdsField[];

/** All contracts as a package of OCDS, on stdout or in a file; on stderr what was carried, approximated, dropped and left out. */
export const exportOcds: Export = async (path, given, world) => {
  if (path !== undefined) throw new UsageError(usageText.tooMany('export ocds'));
  const settings = settingsIn(given);
  const asOf = await asOfIn(given, world);
  const loaded = await openDataset(world);
  const ledger = new Ledger<OcdsField>();
  const made = given.flags.has('records') ? recordPackageOf : releasePackageOf;
  const { json, not, count } = made({ ...settings, dataset: loaded.dataset, ledger, asOf });
  const perhaps = perhapsKnownTexts(perhapsKnownFor(everything, loaded.dataset, asOf), loaded.dataset);
  const unread = unreadIn(loaded, world);
  if (count === 0) {
    return {
      stdout: '',
      stderr: unread.stderr + sentences([...perhaps, exportsText.nothing], world.language),
      exitCode: 3,
    };
  }
  const account = exportAccount(ledger, fields, given, world, { leftOut: not });
  const told = [...perhaps, ...account.told, exportsText.notProcured(not.length)];
  const files: FileToWrite[] = [];
  const { output } = given.options;
  if (output !== undefined) {
    files.push(outputFile(output, `${jsonText(json, 2)}\n`, given, world));
    told.push(outputText.written(output));
  }
  const stderr = unread.stderr + sentences([...settingsSaid(given), ...told], world.language);
  return {
    stdout: output === undefined ? `${jsonText(json, 2)}\n` : '',
    stderr,
    exitCode: unread.hasUnread ? 1 : 0,
    files: [...files, ...account.files],
  };
};

function settingsIn({ options }: Given) {
  const { ocidPrefix: prefix, publisher = 'inkoop', uri = 'urn:inkoop:ocds' } = options;
  if (prefix === undefined) throw new UsageError(exportsText.needPrefix);
  if (!/^ocds-[a-z0-9]{6}$/.test(prefix)) throw new UsageError(exportsText.wrongPrefix(prefix));
  if (options.uri !== undefined && !/^https?:\/\/\S+$/.test(uri)) throw new UsageError(exportsText.wrongUri(uri));
  return { prefix, publisher, uri };
}
