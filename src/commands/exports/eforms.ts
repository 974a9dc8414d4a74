import { sentences } from '../../formats/shown.js';
import { exportsText } from '../../text/exports.js';
import { asOfIn } from '../as-of.js';
import { UsageError } from '../command.js';
import { openDataset, unknownWord } from '../open.js';
import { show } from '../show-report.js';
import { exportAccount } from './account.js';
import { accountOfNotice, noticeFields } from './eforms-account.js';
import type { Export } from './export-form.js';

/** The business terms of a notice for a track. */
export const exportEforms: Export = async (path, given, world) => {
  if (path === undefined) throw new UsageError(exportsText.needPath);
  const asOf = await asOfIn(given, world);
  const loaded = await openDataset(world);
  const { noticeFor, noticeReport } = await import('../../reports/eforms/eforms.js');
  const notice = noticeFor(loaded.dataset, path, asOf);
  if ('known' in notice) throw await unknownWord(notice, loaded, given);
  const outcome = await show(noticeReport(notice, loaded.dataset, asOf), given, loaded, world);
  const counted = exportsText.ofLots;
  const account = exportAccount(accountOfNotice(notice.lots), noticeFields, given, world, { counted });
  return {
    ...outcome,
    stderr: outcome.stderr + sentences(account.told, world.language),
    files: [...(outcome.files ?? []), ...account.files],
  };
};
