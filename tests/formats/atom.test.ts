import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bar, rotterdam } from '../support/diff-rows.js';
import { change, commit, repositoryOf, startedIn } from '../support/repository.js';
import { type XmlElement, xmlTree } from '../support/xml-tree.js';

const childrenOf = ({ children }: XmlElement, name: string) => children.filter((one) => one.name === name);
const textOf = (one: XmlElement | undefined, name: string) => (one && childrenOf(one, name)[0]?.text) ?? '';

/** What RFC 4287 wants of a feed and of its entries: these, once each. */
function expectAtom(feed: XmlElement) {
  expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  for (const one of [feed, ...childrenOf(feed, 'entry')]) {
    for (const name of ['id', 'title', 'updated']) expect([name, childrenOf(one, name).length]).toEqual([name, 1]);
    expect(textOf(one, 'id')).toMatch(
      /^(urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}|https:.*)$/,
    );
    expect(textOf(one, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  }
  expect(childrenOf(feed, 'author').map((one) => textOf(one, 'name'))).toEqual(['inkoop']);
  const ids = childrenOf(feed, 'entry').map((one) => textOf(one, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
}

async function feedIn(folder: string, ...words: readonly string[]): Promise<XmlElement> {
  const { stdout } = await startedIn(folder, ['diff', ...words, '--format', 'atom', '--lang', 'nl']);
  const feed = xmlTree(String(stdout));
  expectAtom(feed);
  return feed;
}

describe('a feed of what changed', () => {
  it('has an entry for each region, of the moment of the revision, with what changed as a page has it', async () => {
    const folder = await repositoryOf(['bar', 'rotterdam']);
    await change(bar(folder), ['firstDay: 2022-01-01', 'firstDay: 2022-02-01']);
    commit(folder);
    const feed = await feedIn(folder, 'HEAD~1', 'HEAD');
    const [entry, ...more] = childrenOf(feed, 'entry');
    expect(more).toEqual([]);
    expect(textOf(entry, 'title')).toMatch(/^BAR .*1 veranderd/);
    expect([textOf(feed, 'updated'), textOf(entry, 'updated')]).toEqual(Array(2).fill('2026-11-01T12:00:00Z'));
    expect(entry && childrenOf(entry, 'content')[0]?.attributes['type']).toBe('html');
    expect(textOf(entry, 'content')).toMatch(/<li>.*2022-01-01.*2022-02-01/);
    // Without a second revision the files as they are are told, of the moment of the newest one.
    const now = await feedIn(folder, 'HEAD~1');
    expect(childrenOf(now, 'entry').map((one) => textOf(one, 'id'))).toEqual([textOf(entry, 'id')]);
    expect(textOf(now, 'updated')).toBe('2026-11-01T12:00:00Z');
  });

  it('keeps the id of an entry as long as it tells the same changes, whatever else moves', async () => {
    const folder = await repositoryOf(['bar', 'rotterdam']);
    await change(bar(folder), ['criterion: quality', 'criterion: price']);
    commit(folder);
    const [first] = childrenOf(await feedIn(folder, 'HEAD~1'), 'entry');
    // Lines move, and another region changes.
    await change(bar(folder), [/^/, '# verschoven\n']);
    await change(rotterdam(folder), ['2024-01-01', '2024-02-01']);
    const later = childrenOf(await feedIn(folder, 'HEAD~1'), 'entry');
    expect(later).toHaveLength(2);
    expect(later.map((one) => textOf(one, 'id'))).toContain(textOf(first, 'id'));
    await change(bar(folder), ['criterion: price', 'criterion: lowest']);
    const other = childrenOf(await feedIn(folder, 'HEAD~1'), 'entry').map((one) => textOf(one, 'id'));
    expect(other).not.toContain(textOf(first, 'id'));
  });

  it('is a feed without entries where nothing changed, and gives the same bytes twice', async () => {
    const folder = await repositoryOf(['bar']);
    expect(childrenOf(await feedIn(folder, 'HEAD'), 'entry')).toEqual([]);
    const words = ['diff', 'HEAD', '--format', 'atom'];
    expect((await startedIn(folder, words)).stdout).toBe((await startedIn(folder, words)).stdout);
  });

  it('holds planted markup as text that no reader runs', async () => {
    const folder = await repositoryOf(['bar']);
    await change(bar(folder), [/^name: .*$/m, 'name: "]]><script>alert(1)</script>"']);
    const feed = await feedIn(folder, 'HEAD');
    const content = childrenOf(feed, 'entry')
      .map((one) => textOf(one, 'content'))
      .join('');
    expect(content).toContain('&lt;script&gt;');
    expect(content).not.toContain('<script');
  });

  it('lies beside the pages where a revision is named, with links to them and its own address', async () => {
    const folder = await repositoryOf(['bar']);
    await change(bar(folder), ['criterion: quality', 'criterion: price']);
    const outcome = await startedIn(folder, [
      'report',
      '--out',
      'pagina',
      '--since',
      'HEAD',
      '--address',
      'https://voorbeeld.nl/inkoop',
    ]);
    const contentOf = (path: string) => {
      const content = outcome.files?.find((one) => one.path === join(folder, 'pagina', path))?.content;
      return String(typeof content === 'function' ? content() : content);
    };
    for (const [path, at] of [
      ['feed.xml', 'https://voorbeeld.nl/inkoop/feed.xml'],
      ['en/feed.xml', 'https://voorbeeld.nl/inkoop/en/feed.xml'],
    ] as const) {
      const feed = xmlTree(contentOf(path));
      expectAtom(feed);
      expect([textOf(feed, 'id'), childrenOf(feed, 'link')[0]?.attributes]).toEqual([at, { rel: 'self', href: at }]);
      const [entry] = childrenOf(feed, 'entry');
      expect(entry && childrenOf(entry, 'link')[0]?.attributes['href']).toBe('region/bar.html');
    }
    expect(contentOf('region/bar.html')).toContain('type="application/atom+xml" href="../feed.xml"');
  });
});
