import { join, resolve } from 'node:path';
import type { Term } from '../domain/dataset.js';
import { termNamesOf } from '../domain/vocabulary.js';
import type { How, Ledger } from '../exports/ledger.js';
import { jsonText } from '../formats/json-text.js';
import { sentences } from '../formats/shown.js';
import type { PublishedFile } from '../imports/draft-source.js';
import type { Published, RefusedPublication } from '../imports/published.js';
import { shownPath } from '../loading/folders.js';
import { commandText } from '../text/commands.js';
import { importsText } from '../text/imports.js';
import type { Text } from '../text/language.js';
import { newText } from '../text/new.js';
import { outputText } from '../text/output.js';
import { calledSo } from '../text/same-word.js';
import { usageText } from '../text/usage.js';
import { type Command, type FileToWrite, type Given, type OptionSpec, UsageError, type World } from './command.js';
import { inForm } from './in-form.js';
import { foldersOn, mayBeWritten, openDataset } from './open.js';
import { forceOption, outputFile } from './output-file.js';

const { takes, summary, example } = commandText.import;

const readers: Readonly<Record<string, () => Promise<(text: string) => readonly Published[] | RefusedPublication>>> = {
  eforms: async () => {
    const { noticeIn } = await import('../imports/eforms/notice.js');
    return (text) => {
      const found = noticeIn(text);
      return 'refused' in found ? found : [found];
    };
  },
  ocds: async () => (await import('../imports/ocds/releases.js')).releasesIn,
};

const options: readonly OptionSpec[] = [
  { flags: '--region <region>', text: importsText.region, completes: 'region' },
  { flags: '--domain <domain>', text: importsText.domain },
  { flags: '--report <file>', text: importsText.report, completes: 'file' },
  forceOption,
];

export const importFrom: Command = {
  name: 'import',
  argument: [
    { name: takes[0], text: importsText.what, choices: Object.keys(readers) },
    { name: takes[1], text: importsText.files, completes: 'file' },
  ],
  summary,
  options,
  examples: [
    example,
    {
      line: 'inkoop import ocds release.json --domain wmo-maatwerkondersteuning --region voorbeeld-dorp',
      text: { nl: 'een release van OCDS', en: 'a release of OCDS' },
    },
  ],
  async run(given, world) {
    const [what, ...paths] = given.words;
    const reader = what === undefined ? undefined : readers[what];
    if (!reader || paths.length === 0) throw new UsageError(importsText.needFiles);
    mayBeWritten(world);
    const folders = await foldersOn(world);
    if (!folders) throw new UsageError(usageText.noDataset(world.data));
    const published = await publishedFiles(paths, await reader(), world);
    const { dataset } = await openDataset(world);
    const domain = domainOf(given, dataset.vocabulary?.groups['domain'] ?? []);
    const [{ draftsOf }, { accountOf }] = await Promise.all([
      import('../imports/draft.js'),
      import('../imports/account.js'),
    ]);
    const drafts = draftsOf(published, { region: given.options.region, domain, dataset });
    const files = await Promise.all(
      drafts.map(async ({ folder, id, text }): Promise<FileToWrite> => {
        const schema = folder === 'regions' ? 'region' : 'source';
        const path = join(folders[folder], `${id}.yaml`);
        return { path, content: await inForm(text, schema), over: 'nothing', dataset: world.data };
      }),
    );
    const ledger = accountOf(published);
    const told = files.map(({ path }) => newText.written(shownPath(path, world.folder)));
    const { report } = given.options;
    if (report !== undefined) {
      const content = `${jsonText(ledger.all, 2)}\n`;
      files.push(outputFile(report, content, given, world));
      told.push(outputText.written(report));
    }
    told.push(importsText.next(drafts[0]?.id ?? ''), tallyText(ledger));
    return { stdout: '', stderr: sentences(told, world.language), exitCode: 0, files };
  },
};

/** What can be read of the files, each refused one by itself being a usage error. */
async function publishedFiles(
  paths: readonly string[],
  read: (text: string) => readonly Published[] | RefusedPublication,
  world: World,
): Promise<PublishedFile[]> {
  const { readPublication } = await import('../loading/read-publication.js');
  const all: PublishedFile[] = [];
  for (const path of paths) {
    const publication = await readPublication(resolve(world.folder, path));
    if (!publication) throw new UsageError(importsText.unread(path));
    const found = read(publication.text);
    if ('refused' in found) throw new UsageError(refusedText(found, path), 3);
    const { file, sha256, lines } = publication;
    all.push(...found.map((published) => ({ published, file, sha256, lines })));
  }
  return all;
}

function refusedText(found: RefusedPublication, path: string): Text {
  return found.refused === 'not-xml'
    ? importsText.refused['not-xml'](path, found.line)
    : importsText.refused[found.refused](path);
}

/** The field of care that was asked for: a notice has only codes of what is bought, which do not tell it surely. */
function domainOf({ options }: Given, domains: readonly Term[]): string {
  const { domain } = options;
  const found = domain === undefined ? undefined : calledSo(domain, domains, termNamesOf)[0];
  if (!found) throw new UsageError(importsText.needDomain(domains.map(({ id }) => id)));
  return found.id;
}

function tallyText(ledger: Ledger<string>): Text {
  const count = (how: How) => ledger.all.filter((one) => one.how === how).length;
  return importsText.tally(count('carried'), count('approximated'), count('dropped'));
}
