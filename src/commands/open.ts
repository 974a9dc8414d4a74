import type { Loaded } from '../loading/load.js';
import type { Unknown } from '../reports/selection.js';
import { nearest } from '../text/nearest.js';
import { usageText } from '../text/usage.js';
import { UsageError, type World } from './command.js';

/** The dataset that was asked for. A folder without one is a usage error. */
export async function openDataset({ data, folder }: World): Promise<Loaded> {
  const { loadDataset, NoDataset } = await import('../loading/load.js');
  try {
    return await loadDataset(data, folder);
  } catch (error) {
    if (error instanceof NoDataset) throw new UsageError(usageText.noDataset(error.folder));
    throw error;
  }
}

/** What is to be said on the side of files that could not be read. */
export function unreadIn(loaded: Loaded, { language }: World): { stderr: string; hasUnread: boolean } {
  const files = unreadFiles(loaded);
  return { stderr: files.length > 0 ? `${usageText.unread(files)[language]}\n` : '', hasUnread: files.length > 0 };
}

/** A word of a selection that names nothing, as a usage error; it may be in a file that could not be read. */
export function unknownWord({ what, word, known, names }: Unknown, loaded: Loaded): UsageError {
  const told = usageText.unknown(what, word, nearest(word, [...known, ...names]), known);
  const files = unreadFiles(loaded);
  if (files.length === 0) return new UsageError(told);
  const unread = usageText.unread(files);
  return new UsageError({ nl: `${told.nl} ${unread.nl}`, en: `${told.en} ${unread.en}` });
}

function unreadFiles({ diagnostics }: Loaded): string[] {
  return [...new Set(diagnostics.map(({ at }) => at.file.name))];
}
