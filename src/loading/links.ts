import { posix } from 'node:path';

/** So many links may follow one another, as for the system: more go round in a circle. */
const most = 40;

/**
 * The place that a path leads to with every link on its way followed, by paths alone. What leads out of the top begins with
 * `/` or `..`, wherever it goes from there; `undefined` where the links never end.
 *
 * @param links what the links hold, by their paths from the top
 */
export function followed(path: string, links: ReadonlyMap<string, string>): string | undefined {
  let [done, rest] = ['', path.split('/')];
  for (let count = 0; rest.length > 0; ) {
    const [step = '', ...others] = rest;
    const at = posix.join(done, step);
    const link = links.get(at);
    if (at.startsWith('..') || link?.startsWith('/')) return link ?? at;
    count += link === undefined ? 0 : 1;
    if (count > most) return undefined;
    [done, rest] = link === undefined ? [at, others] : [done, [...link.split('/'), ...others]];
  }
  return done;
}
