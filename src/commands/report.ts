import { join } from 'node:path';
import type { Day } from '../calendar/day.js';
import type { Publisher } from '../formats/dcat.js';
import { sentences } from '../formats/shown.js';
import type { Loaded } from '../loading/load.js';
import { commandText } from '../text/commands.js';
import { diffText } from '../text/diff.js';
import { plain } from '../text/phrase.js';
import type { PublishedSchema } from '../text/schemas.js';
import { siteText } from '../text/site.js';
import { dataText } from '../text/site-data.js';
import { asOfIn, asOfOption, daysSaid } from './as-of.js';
import { type Command, type Given, UsageError, type World } from './command.js';
import { diffSideOf } from './diff-side.js';
import { openDataset, openRevision, revisionMoment, unreadIn } from './open.js';
import { forceOption, outputFileIn } from './output-file.js';

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
    { flags: '--since <revision>', text: dataText.options.since, completes: 'revision' },
    { flags: '--address <url>', text: dataText.options.address },
    { flags: '--publisher <url>', text: dataText.options.publisher },
    { flags: '--contact <contact>', text: dataText.options.contact },
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
    const publication = publicationIn(given);
    const loaded = await openDataset(world);
    const [{ siteOf }, { allSchemas }, perhaps, { everything }] = await Promise.all([
      import('../site/site.js'),
      import('../loading/published-schemas.js'),
      import('../reports/perhaps-known.js'),
      import('../reports/selection.js'),
    ]);
    const changes = await changesSince(given.options['since'], loaded, asOf, world);
    const about = { ...publication, schemaOf: (name: PublishedSchema): object => allSchemas[name], changes };
    const pages = siteOf(loaded.dataset, asOf, about);
    const files = pages.map(({ path, content }) => outputFileIn(out, path, content, given, world));
    const { stderr: unread, hasUnread } = unreadIn(loaded, world);
    const lacking = (['address', 'publisher', 'contact'] as const).filter((one) => publication[one] === undefined);
    const isPublished = lacking.length < 3;
    const told = [
      ...perhaps.perhapsKnownTexts(perhaps.perhapsKnownFor(everything, loaded.dataset, asOf), loaded.dataset),
      siteText.written(files.length, out, join(out, 'index.html')),
      ...(isPublished && lacking.length > 0 ? [dataText.lacks(lacking.map((one) => `--${one}`))] : []),
    ];
    const said = sentences(told, world.language);
    const days = sentences(await daysSaid(given, world), world.language);
    return { stdout: '', stderr: `${unread}${days}${said}`, exitCode: hasUnread ? 1 : 0, files };
  },
};

/** Who publishes the pages and where, as far as it was said. */
function publicationIn({ options }: Given): Publisher {
  const { address, publisher, contact } = options;
  for (const url of [address, publisher]) {
    if (url !== undefined && !/^https?:\/\/[^\s<>"]+$/.test(url)) throw new UsageError(dataText.noAddress(url));
  }
  return {
    address: address?.replace(/\/*$/, '/'),
    publisher,
    contact: contact === undefined ? undefined : contactIn(contact),
  };
}

/** `Name <address>`, as e-mail has it (RFC 5322); the address may be one of a page, too. */
function contactIn(typed: string): NonNullable<Publisher['contact']> {
  const [, name = '', at = ''] = /^\s*(\S.*?)\s*<(https?:\/\/[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>\s*$/.exec(typed) ?? [];
  if (name === '') throw new UsageError(dataText.noContact(typed));
  return { name, at };
}

/** What changed since a revision, up to the files as they are; nothing where none was named. */
async function changesSince(revision: string | undefined, loaded: Loaded, asOf: Day, world: World) {
  if (revision === undefined) return undefined;
  const was = await openRevision(revision, world);
  const [{ diffReport }, { everything }] = await Promise.all([
    import('../reports/diff/diff.js'),
    import('../reports/selection.js'),
  ]);
  const at = await revisionMoment('HEAD', world);
  const sides = [diffSideOf(plain(revision), was), { ...diffSideOf(diffText.workTree, loaded), at }] as const;
  const report = diffReport(...sides, everything, asOf);
  // Whoever asks for everything names nothing that may be missing.
  if ('known' in report) throw new Error(report.word);
  return report;
}
