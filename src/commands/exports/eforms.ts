import { exportsText } from '../../text/exports.js';
import { asOfIn } from '../as-of.js';
import { UsageError } from '../command.js';
import { openDataset, unknownWord } from '../open.js';
import { show } from '../show-report.js';
import type { Export } from './export-form.js';

/** The business terms of a notice for a track. */
export const exportEforms: Export = async (path, given, world) => {
  if (path === undefined) throw new UsageError(exportsText.needPath);
  const asOf = await asOfIn(given, world);
  const loaded = await openDataset(world);
  const { eformsReport } = await import('../../reports/eforms/eforms.js');
  const report = eformsReport(loaded.dataset, path, asOf);
  if ('known' in report) throw unknownWord(report, loaded);
  return show(report, given, loaded, world);
};
