import { join, resolve } from 'node:path';
import { sentences } from '../formats/shown.js';
import { commandText } from '../text/commands.js';
import { siteText } from '../text/site.js';
import { asOfIn, asOfOption, daysSaid } from './as-of.js';
import { type Command, UsageError } from './command.js';
import { forceOption, overOutputs } from './force.js';
import { openDataset, unreadIn } from './open.js';

const { summary, example } = commandText.report;

export const report: Command = {
  name: 'report',
  summary,
  options: [
    {
      flags: '--out <folder>',
      text: { nl: 'de map voor de pagina’s', en: 'the folder for the pages' },
      completes: 'folder',
    },
    asOfOption,
    forceOption,
  ],
  examples: [
    example,
    {
      line: 'inkoop report --out pagina-2023 --as-of 2023-12-31',
      text: { nl: 'zoals het er eind 2023 voor stond', en: 'as things stood at the end of 2023' },
    },
  ],
  async run(given, world) {
    const { out } = given.options;
    if (out === undefined) throw new UsageError(siteText.needsFolder);
    const asOf = await asOfIn(given, world);
    const loaded = await openDataset(world);
    const { siteOf } = await import('../site/site.js');
    const folder = resolve(world.folder, out);
    const over = overOutputs(given.flags);
    const files = siteOf(loaded.dataset, asOf).map(({ path, content }) => ({
      path: join(folder, path),
      content,
      over,
      makesFolder: true as const,
    }));
    const { stderr: unread, hasUnread } = unreadIn(loaded, world);
    const said = sentences([siteText.written(files.length, out, join(out, 'index.html'))], world.language);
    const days = sentences(await daysSaid(given, world), world.language);
    return { stdout: '', stderr: `${unread}${days}${said}`, exitCode: hasUnread ? 1 : 0, files };
  },
};
