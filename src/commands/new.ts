import { join, resolve } from 'node:path';
import { citedBy } from '../domain/citing/cited-by.js';
import type { Card } from '../domain/dataset.js';
import { sentences } from '../formats/shown.js';
import { shownPath } from '../loading/folders.js';
import type { TextFacts } from '../loading/read-text.js';
import { commandText } from '../text/commands.js';
import type { Text } from '../text/language.js';
import { newText, sourceTemplate } from '../text/new.js';
import { regionTemplate } from '../text/new-region.js';
import { usageText } from '../text/usage.js';
import { type Command, type FileToWrite, type Outcome, UsageError, type World } from './command.js';
import { inForm } from './in-form.js';
import { foldersOn, mayBeWritten, openDataset } from './open.js';

const { takes, summary, example } = commandText.new;

export const newFile: Command = {
  name: 'new',
  argument: [
    {
      name: takes[0],
      text: {
        nl: 'source: de kaart van een stuk; region: een regio; edition: wat een stuk over een inkoopspoor zegt',
        en: 'source: the card of a paper; region: a region; edition: what a paper says of a track',
      },
      choices: ['source', 'region', 'edition'],
    },
    {
      name: takes[1],
      text: {
        nl: 'het id, dat ook de bestandsnaam is: kleine letters, cijfers, streepjes; van edition REGIO/INKOOPSPOOR',
        en: 'its id, which is the file name too: small letters, digits, hyphens; of edition REGION/TRACK',
      },
      completes: { edition: 'place' },
    },
  ],
  summary,
  options: [
    {
      flags: '--text <file>',
      text: {
        nl: 'de tekst van het stuk, of een bewaarde webpagina (html): bestandsnaam en SHA-256 komen op de kaart',
        en: 'the text of the paper, or a saved web page (html): its file name and SHA-256 go on the card',
      },
      completes: 'file',
    },
    {
      flags: '--medium <medium>',
      text: {
        nl: 'van source: een tekst (aangehaald met regels), een pdf (met bladzijden), een webpagina (met de woorden)',
        en: 'of source: a text (cited by lines), a pdf (by pages), a web page (by its words)',
      },
      choices: ['text', 'pdf', 'web'],
    },
    {
      flags: '--url <address>',
      text: { nl: 'van source: waar het stuk te vinden is', en: 'of source: where the paper can be found' },
    },
    {
      flags: '--source <id>',
      text: {
        nl: 'van region en edition: de kaart van het stuk dat het zegt',
        en: 'of region and edition: the card of the paper that says it',
      },
      completes: 'source',
    },
  ],
  examples: [
    example,
    {
      line: 'inkoop new source voorbeeld-brief-2026 --text ../papers/brief.txt',
      text: { nl: 'een kaart bij de tekst van een stuk', en: 'a card for the text of a paper' },
    },
    {
      line: 'inkoop new source voorbeeld-nieuws-2025 --url https://example.org/nieuws',
      text: { nl: 'een webpagina, vandaag gezien', en: 'a web page, seen today' },
    },
    {
      line: 'inkoop new edition bar/wijkteams --source bar-letter-2024',
      text: {
        nl: 'wat een nieuw stuk over een inkoopspoor zegt, met wat het gevraagd moet worden',
        en: 'what a new paper says of a track, with what it must be asked',
      },
    },
  ],
  async run({ words, options }, world) {
    const [what, id] = words;
    const { text, url, medium, source } = options;
    if (what === undefined || id === undefined) throw new UsageError(newText.needsBoth);
    const ofSource = Object.entries({ text, url, medium }).find(([, given]) => given !== undefined);
    if (what !== 'source' && ofSource) throw new UsageError(newText.ofSource(`--${ofSource[0]}`));
    if (what === 'source' && source !== undefined) throw new UsageError(newText.notOfSource);
    if (what === 'edition') return newEdition(id, source, world);
    if (!idPattern.test(id)) throw new UsageError(newText.noId(id, idLike(id)));
    mayBeWritten(world);
    const folders = await foldersOn(world);
    if (!folders) throw new UsageError(usageText.noDataset(world.data));
    const { language } = world;
    if (what === 'region') {
      const content = await inForm(regionTemplate(id, await sourceCalled(source, world), language), 'region');
      const file = {
        path: join(folders.regions, `${id}.yaml`),
        content,
        over: 'nothing',
        dataset: world.data,
      } as const;
      return newFileOutcome(file, newText.thenRegion, world);
    }
    const facts = text === undefined ? undefined : await factsOf(text, world);
    const schemas = folders.hasOwnSeeds ? '../../schemas' : '../schemas';
    const content = await inForm(
      sourceTemplate(id, schemas, { medium: mediumOf(medium, url, facts), url, facts, today: world.today }, language),
      'source',
    );
    const file = { path: join(folders.seeds, `${id}.yaml`), content, over: 'nothing', dataset: world.data } as const;
    return newFileOutcome(file, newText.thenSource(id), world);
  },
};

async function newEdition(path: string, source: string | undefined, world: World): Promise<Outcome> {
  if (source === undefined) throw new UsageError(newText.needsSource);
  mayBeWritten(world);
  const [loaded, { fileWithEdition }] = await Promise.all([openDataset(world), import('./new-edition.js')]);
  return newFileOutcome(await fileWithEdition(path, source, loaded, world), newText.thenEdition, world);
}

/** What a new region is to know of the card it rests on. */
async function sourceCalled(id: string | undefined, world: World) {
  if (id === undefined) return undefined;
  const [loaded, { cardCalled }] = await Promise.all([openDataset(world), import('./new-edition.js')]);
  return { id, citedBy: citedBy(cardCalled(id, loaded).value) };
}

/** As the schemas have it. */
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id that somebody who typed a name may have meant; `undefined` where nothing of it can stand in an id. */
function idLike(word: string): string | undefined {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[a-z0-9]+/g)?.join('-');
}

/** What was named; else a text with form feeds is that of a pdf, a saved page or an address alone that of a web page, and all else a text. */
function mediumOf(named: string | undefined, url: string | undefined, facts: TextFacts | undefined): Card['medium'] {
  if (named !== undefined) return named as Card['medium'];
  if (facts?.isWebPage) return 'web';
  if (facts?.pages !== undefined) return 'pdf';
  return url !== undefined && !facts ? 'web' : 'text';
}

async function factsOf(file: string, { folder }: World): Promise<TextFacts> {
  const { readText } = await import('../loading/read-text.js');
  const read = await readText(resolve(folder, file));
  if (typeof read === 'string') throw new UsageError(newText.noText[read](file));
  return read;
}

function newFileOutcome(file: FileToWrite, then: Text, { folder, language }: World): Outcome {
  const told = [newText.written(shownPath(file.path, folder)), then];
  return { stdout: sentences(told, language), exitCode: 0, files: [file] };
}
