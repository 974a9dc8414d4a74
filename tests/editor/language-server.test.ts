import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LanguageServer, type Offered, type Place } from './language-server.js';

const root = new URL('../..', import.meta.url).pathname;
/** The server is fetched by `.ci/run`: with what it needs it weighs 21 MB, and it asks for a newer Node. */
const script = process.env['INKOOP_YAML_LANGUAGE_SERVER'] ?? '';

const documentation = ({ documentation: told = '' }: Offered) => (typeof told === 'string' ? told : told.value);

/** Where a text stands in another. */
function placeIn(text: string, at: number): Place {
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

describe.skipIf(script === '')('the language server of editors', () => {
  let server: LanguageServer;
  let folder: string;
  let region: string;
  let text: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inkoop-editor-'));
    for (const name of ['data', 'seeds', 'schemas'])
      await cp(join(root, name), join(folder, name), { recursive: true });
    const settings = await readFile(join(root, '.vscode/settings.json'), 'utf8');
    server = new LanguageServer(script, parse(settings.replaceAll(/^ *\/\/.*$/gm, '')));
    await server.start(folder);
    region = join(folder, 'data/regions/bar.yaml');
    // A region that stays as it is, in the place of the one of today.
    const frozen = await readFile(join(root, 'tests/scenarios/data/regions/bar.yaml'), 'utf8');
    text = frozen.replace(/(?:\.\.\/)+schemas/, '../../schemas');
    expect(await server.open(region, text)).toEqual([]);
  });

  afterAll(async () => {
    server?.close();
    await rm(folder, { recursive: true });
  });

  /** The file with a slip; one that changes nothing fails the test. */
  function slipped(was: string | RegExp, is: string): string {
    const changed = text.replace(was, is);
    expect(changed).not.toBe(text);
    return changed;
  }

  /** What is shown at the first such key. */
  async function hover(key: string, whole = text): Promise<string> {
    await server.change(region, whole);
    return server.hover(region, placeIn(whole, whole.indexOf(`${key}:`) + 1));
  }

  /** What is offered in the place of `‸`. */
  async function offered(was: string | RegExp, is: string): Promise<Offered[]> {
    const changed = slipped(was, is);
    const at = changed.indexOf('‸');
    await server.change(region, changed.replace('‸', ''));
    return server.completion(region, placeIn(changed, at));
  }

  async function wrong(was: string | RegExp, is: string) {
    const found = await server.change(region, slipped(was, is));
    return found.map(({ range, message }) => ({ line: range.start.line + 1, message }));
  }

  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

  it.each([
    'data/regions/rotterdam.yaml',
    'data/regions/zuid-holland-zuid.yaml',
    'data/regions/zuid-kennemerland-ijmond.yaml',
    'data/vocabulary.yaml',
    'data/providers.yaml',
    'data/municipalities.yaml',
    'data/council-terms.yaml',
    'seeds/zhz-mail-2021.yaml',
  ])('finds nothing wrong with %s, and knows its keys', async (name) => {
    const path = join(folder, name);
    const whole = await readFile(path, 'utf8');
    expect(await server.open(path, whole)).toEqual([]);
    const first = /^\w+:/m.exec(whole)?.index ?? 0;
    expect(await server.hover(path, placeIn(whole, first + 1))).toMatch(/Example:/);
  });

  it('tells what a key is, with its words and the rules that look at it', async () => {
    const withOption = slipped(/^( +)instrument: /m, '$1sasOption: 2\n$1instrument: ');
    expect(await hover('sasOption', withOption)).toContain('Which of the four variants of the SAS procedure.');
    const procedure = await hover('procedure');
    expect(procedure).toContain('- `sas`: SAS procedure: ');
    expect(procedure).toContain('- `procedure-against-instrument`: ');
    expect(await hover('firstDay')).toMatch(/The first day;.*2022-07-01/s);
  });

  it('offers the keys that are left, and says what they are', async () => {
    const keys = await offered(/^( +)firstDay: .*$/m, '$1‸');
    expect(keys.map(({ label }) => label)).toEqual(expect.arrayContaining(['firstDay', 'maximumTerm', 'reservation']));
    expect(keys.map(({ label }) => label)).not.toContain('initialTerm');
    const [firstDay] = keys.filter(({ label }) => label === 'firstDay');
    expect(firstDay && documentation(firstDay)).toMatch(/^The first day;/);
    // No day is put in that nobody typed.
    expect(firstDay?.textEdit?.newText ?? firstDay?.insertText).toBe('firstDay: ');
  });

  it('writes a contract with the keys that it cannot do without', async () => {
    const [terms] = (await offered(/^( +)terms:$/m, '$1‸\n$1other:')).filter(({ label }) => label === 'terms');
    const keysOf = (one: Offered | undefined) => (one?.textEdit?.newText ?? one?.insertText ?? '').match(/\w+(?=:)/g);
    // Of an excerpt the days may be left out, so that no editor can know that they are needed: it offers them below.
    expect(keysOf(terms)).toEqual(['terms', 'cite']);
    const below = await offered(/^( +)terms:$/m, '$1terms:\n$1  ‸\n$1other:');
    expect(below.map(({ label }) => label)).toEqual(expect.arrayContaining(['firstDay', 'initialTerm', 'options']));
    const days = below.find(({ label }) => label === 'first day, term, options');
    expect(keysOf(days)?.slice(0, 4)).toEqual(['firstDay', 'initialTerm', 'options', 'cite']);
  });

  it('offers the words of a group with what they mean, and those for what is not known', async () => {
    const kinds = await offered(/kind: regular/, 'kind: ‸');
    expect(kinds.map(({ label }) => label)).toEqual([
      ...['regular', 'prior', 'interim', 'pilot'],
      ...['not-stated', 'not-read', 'unreadable', 'undecided', 'contradictory', 'none'],
    ]);
    expect(documentation(kinds[0] as Offered)).toMatch(/: The agreement that the procurement is for\.$/);
    const days = await offered(/lastDay: \S+/, 'lastDay: ‸');
    expect(days.map(({ label }) => label)).toEqual(expect.arrayContaining(['not-stated', 'unreadable', 'none']));
  });

  it('offers the words of a group in a list, where nothing is unknown', async () => {
    const items = await offered(/^( +)instrument: /m, '$1conditions:\n$1  - ‸\n$1instrument: ');
    const labels = items.map(({ label }) => label);
    expect(labels).toContain('negotiation');
    expect(labels).not.toContain('not-stated');
  });

  it('offers the kinds and themes of points as keys, with what they mean', async () => {
    const kinds = await offered(/^( +)points:\n/m, '$1points:\n$1  ‸\n');
    expect(kinds.map(({ label }) => label)).toEqual(expect.arrayContaining(['risk', 'group', 'idea', 'refused']));
    expect(kinds.map(({ label }) => label)).not.toContain('aim');
    expect(documentation(kinds.find(({ label }) => label === 'risk') as Offered)).toContain('What may go wrong');
    const themes = await offered(/^( +)continuity: 37.*$/m, '$1‸');
    expect(themes.map(({ label }) => label)).toEqual(expect.arrayContaining(['cost', 'continuity', 'staff']));
    expect(themes.map(({ label }) => label)).not.toContain('partnership');
    expect(documentation(themes.find(({ label }) => label === 'staff') as Offered)).not.toBe('');
    const line = lineOf('continuity: 37');
    expect(await wrong(/continuity: 37.*$/m, 'Continuïteit: 37')).toMatchObject([{ line }]);
  });

  it('offers the words of an enum with what they mean', async () => {
    const kinds = await offered(/^( +)terms:$/m, '$1doubt:\n$1  kind:\n$1    kind: ‸\n$1    why: { nl: x }\n$1terms:');
    expect(kinds.map(({ label }) => label)).toEqual(['damaged', 'implied', 'contradicted', 'unclear']);
    expect(documentation(kinds[1] as Offered)).toContain('not written');
  });

  it('marks a wrong key on its line', async () => {
    const line = lineOf('criterion: quality');
    expect(await wrong('criterion: quality', 'critrion: quality')).toEqual([
      { line, message: 'Property critrion is not allowed.' },
    ]);
  });

  it('tells what is expected in the place of a wrong value, as the program does', async () => {
    const line = lineOf('initialTerm: P4Y');
    const [found, ...more] = await wrong(/initialTerm: P4Y$/m, 'initialTerm: 4 jaar');
    expect(more).toEqual([]);
    expect(found?.line).toBe(line);
    expect(found?.message).toMatch(/^Expected a duration in years and months \(`P4Y6M`\)/);
  });

  it('knows a new file without a modeline by its place', async () => {
    const path = join(folder, 'data/regions/voorbeeld-dorp.yaml');
    const found = await server.open(path, 'id: voorbeeld-dorp\nnam: Voorbeelddorp\n');
    expect(found.map(({ message }) => message)).toContain('Property nam is not allowed.');
  });

  it('leaves the form of the data alone', async () => {
    await server.change(region, text);
    expect((await server.formatting(region)) ?? []).toEqual([]);
  });
});
