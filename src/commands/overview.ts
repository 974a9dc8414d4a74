import { pageToText } from '../formats/page.js';
import { shownPath } from '../loading/folders.js';
import { attentionPart, holdingsText } from '../reports/overview/overview.js';
import { commandGroups } from '../text/command-groups.js';
import { commandsIn, overviewText } from '../text/overview.js';
import type { PagePart } from '../text/page.js';
import { plain } from '../text/phrase.js';
import type { Outcome, World } from './command.js';
import { openDataset, unreadIn } from './open.js';

/**
 * What somebody gets who names no command: what the dataset holds, what asks for attention today, and what can be asked.
 * Files that could not be read are told of on the side, with exit code 1; it is 3 where there is no region to tell of.
 */
export async function overview(world: World): Promise<Outcome> {
  const loaded = await openDataset(world);
  const { dataset } = loaded;
  const name = world.isShipped ? undefined : shownPath(world.data, world.folder);
  const { stderr, hasUnread } = unreadIn(loaded, world);
  const [firstRegion] = dataset.regions;
  const attention = firstRegion && attentionPart(dataset, world.today);
  const region = attention?.region ?? firstRegion?.id;
  const next = region ? `timeline --region ${region}` : hasUnread ? 'validate' : 'new region voorbeeld-stad';
  const empty: PagePart[] = hasUnread ? [] : [{ paragraphs: [overviewText.empty] }];
  const told = attention ? [attention.part] : empty;
  const page = { title: holdingsText(dataset, name), parts: [...told, askPart(`inkoop ${next}`)] };
  return { stdout: pageToText(page, world), stderr, exitCode: hasUnread ? 1 : firstRegion ? 0 : 3 };
}

/** What can be asked, and a line to try. */
function askPart(line: string): PagePart {
  const groups = Object.entries(commandGroups).map(([group, name]) => ({
    name,
    text: commandsIn(group as keyof typeof commandGroups),
  }));
  return { heading: overviewText.ask, items: [...groups, { name: overviewText.example, text: plain(line) }] };
}
