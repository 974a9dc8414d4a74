import { keptIn } from '../domain/changes/pairs.js';
import type { Loaded } from '../loading/load.js';
import { type Identity, type Place, placeIn, placeOfFile } from '../source/identity.js';

/**
 * What findings of an earlier state would be known by now: files, regions, contracts and all else that got another name or
 * place since are known again as `diff` knows them; a file that cannot be read, by its text.
 */
export function asNamedNow(identities: readonly Identity[], was: Loaded, is: Loaded): Identity[] {
  const moves = movesBetween(was, is);
  return identities.map((identity) => {
    const [nearest] = moves
      .filter(([from]) => from.file === identity.file && isPlaceWithin(identity.at, from.at))
      .sort(([one], [other]) => other.at.length - one.at.length);
    if (!nearest) return identity;
    const [from, to] = nearest;
    const rest = identity.at.slice(from.at.length);
    return { ...identity, file: to.file, at: to.at === '' ? rest.replace(/^\./, '') : `${to.at}${rest}` };
  });
}

type RenamedPlace = readonly [from: Place, to: Place];

function movesBetween(was: Loaded, is: Loaded): RenamedPlace[] {
  const kept = [...keptIn(was.dataset.regions, is.dataset.regions)];
  const moves = kept.map((one): RenamedPlace => [placeIn(one.was.entry), placeIn(one.is.entry)]);
  const known = new Set(moves.flatMap(([from, to]) => [from.file, to.file]));
  const old = new Map(was.files.map((file) => [file.text, placeOfFile(file.name)]));
  for (const { name, text } of is.files) {
    const [from, to] = [old.get(text), placeOfFile(name)];
    if (from !== undefined && !known.has(from) && !known.has(to)) moves.push([topOfFile(from), topOfFile(to)]);
  }
  return moves.filter(([from, to]) => from.file !== to.file || from.at !== to.at);
}

const topOfFile = (file: string): Place => ({ file, at: '' });

function isPlaceWithin(at: string, whole: string): boolean {
  return whole === '' || at === whole || ['.', '['].some((next) => at.startsWith(`${whole}${next}`));
}
