import { extname } from 'node:path';
import { modelFields } from '../../exports/told-values.js';
import { sentences } from '../../formats/shown.js';
import type { Listable } from '../../reports/list/listable.js';
import { perhapsKnownFor, perhapsKnownTexts } from '../../reports/perhaps-known.js';
import { everything } from '../../reports/selection.js';
import { exportsText } from '../../text/exports.js';
import { outputText } from '../../text/output.js';
import { workbookText } from '../../text/workbook.js';
import { asOfIn } from '../as-of.js';
import { UsageError } from '../command.js';
import { openDataset, unreadIn } from '../open.js';
import { outputFile } from '../output-file.js';
import { exportAccount } from './account.js';
import type { Export } from './export-form.js';
import { accountOfSheets } from './workbook-account.js';

/** The lists that have a sheet each. */
const lists = [
  ...['contracts', 'options', 'providers', 'budgets'],
  ...['decisions', 'points', 'unknowns', 'sources'],
] as const satisfies readonly Listable[];

/** All that can be asked in one workbook, in the reader's language. */
export const exportWorkbook: Export = async (path, given, world) => {
  const file = given.options['output'] ?? path;
  if (file === undefined) throw new UsageError(workbookText.needFile);
  if (extname(file).toLowerCase() !== '.xlsx') throw new UsageError(workbookText.noWorkbook(file));
  const asOf = await asOfIn(given, world);
  const loaded = await openDataset(world);
  const [{ workbookSheets }, { toWorkbook }] = await Promise.all([
    import('../../reports/workbook/sheets.js'),
    import('../../formats/workbook.js'),
  ]);
  const content = await toWorkbook(workbookSheets(loaded.dataset, asOf, lists), world);
  const perhaps = perhapsKnownTexts(perhapsKnownFor(everything, loaded.dataset, asOf), loaded.dataset);
  const { stderr, hasUnread } = unreadIn(loaded, world);
  const ledger = accountOfSheets(loaded.dataset, asOf);
  const account = exportAccount(ledger, [...modelFields, 'doubts'], given, world, {
    counted: exportsText.ofRegionsThen,
  });
  return {
    stdout: '',
    stderr: stderr + sentences([...perhaps, ...account.told, outputText.written(file)], world.language),
    exitCode: hasUnread ? 1 : 0,
    files: [outputFile(file, content, given, world), ...account.files],
  };
};
