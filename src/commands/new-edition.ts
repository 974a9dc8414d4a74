import { resolve } from 'node:path';
import type { DatedCard, Track } from '../domain/dataset.js';
import type { Loaded } from '../loading/load.js';
import { leftOpenIn } from '../reports/left-open.js';
import { targetsFor } from '../reports/show/target.js';
import { newText } from '../text/new.js';
import { editionTemplate } from '../text/new-edition.js';
import { type FileToWrite, UsageError, type World } from './command.js';
import { inForm } from './in-form.js';
import { unknownWord } from './open.js';

/** The card that an edition rests on; one that is not there is a usage error. */
export function cardCalled(id: string, { dataset }: Loaded): DatedCard {
  const card = dataset.cards.get(id);
  if (!card) throw new UsageError(newText.noCard(id));
  return card;
}

/** A region file with an edition more, below the others of a track: what older papers leave open stands in it to be asked. */
export async function fileWithEdition(
  path: string,
  source: string,
  loaded: Loaded,
  world: World,
): Promise<FileToWrite> {
  const track = await trackAt(path, loaded);
  const card = cardCalled(source, loaded);
  if (track.editions.some((one) => one.source === source)) throw new UsageError(newText.hasEdition(path, source));
  const { file } = track.entry;
  const asked = leftOpenIn(track, loaded.dataset, card.dates?.latest ?? world.today);
  const content = await inForm(withEdition(track, editionTemplate(source, asked, world.language)), 'region');
  const before = file.text;
  return { path: resolve(world.folder, file.name), content, over: { read: before }, dataset: world.data };
}

async function trackAt(path: string, loaded: Loaded): Promise<Track> {
  const targets = targetsFor(path, loaded.dataset);
  if (!Array.isArray(targets)) throw await unknownWord(targets, loaded, { optionNames: [] });
  const tracks = targets.flatMap(({ track }) => track ?? []);
  const [only, ...others] = tracks;
  if (!only || others.length > 0) throw new UsageError(newText.needsTrack(path));
  return only;
}

/** The text of the track's file with the lines of an edition below its last one, which must begin a line. */
function withEdition({ entry: { file, path, value } }: Track, lines: readonly string[]): string {
  const count = value.editions?.length ?? 0;
  const last = [...path, 'editions', count - 1];
  const { start, end } = file.extentOf(last, 'value');
  const { line, column } = file.positionOf(start);
  const before = file.lineText(line).slice(0, column - 1);
  if (!/^ *- +$/.test(before)) throw new UsageError(newText.inBrackets(`${file.name}:${line}`));
  const indent = ' '.repeat(before.indexOf('-'));
  const lineEnd = file.text.indexOf('\n', file.text.slice(0, end).trimEnd().length);
  const at = lineEnd < 0 ? file.text.length : lineEnd;
  return `${file.text.slice(0, at)}\n${lines.map((one) => indent + one).join('\n')}${file.text.slice(at)}`;
}
