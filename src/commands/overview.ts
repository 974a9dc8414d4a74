import { pageToText } from '../formats/page.js';
import { shownPath } from '../loading/folders.js';
import { attentionPart, holdingsText } from '../reports/overview/overview.js';
import { commandGroups } from '../text/command-groups.js';
import { commandsIn, overviewText } from '../text/overview.js';
import type { PagePart } from '../text/page.js';
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
  const [region] = dataset.regions;
  const next = region ? `timeline --region ${region.id}` : hasUnread ? 'validate' : 'new region voorbeeld-stad';
  const empty: PagePart[] = hasUnread ? [] : [{ paragraphs: [overviewText.empty] }];
  const told = region ? [attentionPart(dataset, world.today)] : empty;
  const page = { title: holdingsText(dataset, name), parts: [...told, askPart, examplePart(`inkoop ${next}`)] };
  return { stdout: pageToText(page, world), stderr, exitCode: hasUnread ? 1 : region ? 0 : 3 };
}

const askPart: PagePart = {
  heading: overviewText.ask,
  items: Object.entries(commandGroups).map(([group, name]) => ({
    name,
    text: commandsIn(group as keyof typeof commandGroups),
  })),
};

function examplePart(line: string): PagePart {
  return { heading: overviewText.example, code: line };
}
