import type { Loaded } from '../loading/load.js';
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
export function unreadIn({ diagnostics }: Loaded, { language }: World): { stderr: string; hasUnread: boolean } {
  const files = [...new Set(diagnostics.map(({ at }) => at.file.name))];
  return { stderr: files.length > 0 ? `${usageText.unread(files)[language]}\n` : '', hasUnread: files.length > 0 };
}
