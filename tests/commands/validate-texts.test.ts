import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../support/document.js';
import { commit, gitEnvironment } from '../support/repository.js';

const contributing = new URL('../contributing', import.meta.url).pathname;
const vocabulary = new URL('../../data/vocabulary.yaml', import.meta.url).pathname;
const letter = 'voorbeeld-brief-2026';

/** The made-up region of CONTRIBUTING with the text of its letter, and some of its words replaced. */
async function folderWith(...changes: readonly (readonly [string, string])[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkoop-held-'));
  await cp(join(contributing, 'data'), join(folder, 'data'), { recursive: true });
  await cp(vocabulary, join(folder, 'data/vocabulary.yaml'));
  for (const file of [`${letter}.txt`, 'voorbeeld-nota-2026.txt', 'voorbeeld-nieuws-2026.html']) {
    await cp(join(contributing, file), join(folder, 'papers', file));
  }
  await change(folder, ...changes);
  return folder;
}

async function change(folder: string, ...changes: readonly (readonly [string, string])[]): Promise<void> {
  const path = join(folder, 'data/regions/voorbeeld-dorp.yaml');
  let text = await readFile(path, 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  await writeFile(path, text);
}

interface Told {
  readonly findings: readonly { readonly rule: string; readonly line: number; readonly severity: string }[];
  readonly silenced: readonly { readonly rule: string; readonly by: string }[];
  readonly older: { readonly count: number } | null;
  readonly texts: {
    readonly held: number;
    readonly missing: readonly string[];
    readonly withoutHash: readonly string[];
  } | null;
}

async function told(folder: string, options = '--texts papers'): Promise<Told & { exitCode: number; rules: string[] }> {
  const { output, exitCode } = await run(`cd ${folder} && inkoop validate --data data --format json ${options}`);
  const read = JSON.parse(output) as Told;
  return { ...read, exitCode, rules: read.findings.filter((one) => one.severity !== 'note').map(({ rule }) => rule) };
}

const right = 'lastDay: 16 "verlopen op 31 december 2026"';
const moved = 'lastDay: 18 "verlopen op 31 december 2026"';

describe('validate --texts', () => {
  it('finds what stands elsewhere or nowhere in the texts, where without them nothing is known of it', async () => {
    const folder = await folderWith(
      [right, moved],
      ['municipalities: [GM9002], cite: 1', 'municipalities: [GM9002], cite: 3'],
    );
    expect(await told(folder)).toMatchObject({ rules: ['name-not-in-text', 'quote-not-in-text'], exitCode: 1 });
    expect(await told(folder, '')).toMatchObject({ rules: [], exitCode: 0, texts: null });
    const { output } = await run(`cd ${folder} && inkoop validate --data data --texts papers --format sarif`);
    const { results } = JSON.parse(output).runs[0] as { results: { ruleId: string }[] };
    expect(results.map(({ ruleId }) => ruleId)).toContain('quote-not-in-text');
  });

  it('finds at the line of its theme what a point quotes from elsewhere or from no line', async () => {
    const points = [
      '    points:',
      '      aim:',
      '        steering: 22 "minder kunnen sturen"; 18 "onder voorbehoud"',
      '        budget: 99 "beschikbaar"',
      '      risk: { cost: 34 "niet gedrukt" }',
      '    milestones:',
    ].join('\n');
    const folder = await folderWith(['    milestones:', points]);
    const { findings } = await told(folder);
    expect(findings.filter(({ severity }) => severity !== 'note').map(({ rule, line }) => `${line} ${rule}`)).toEqual([
      '15 quote-not-in-text',
      '16 line-beyond-source',
      '17 quote-not-in-text',
    ]);
  });

  it('tells where a quote that is a line off does stand', async () => {
    const folder = await folderWith([right, moved.replace('18', '17')]);
    for (const words of ['validate', 'sources verify']) {
      const { output, exitCode } = await run(`cd ${folder} && inkoop ${words} --data data --texts papers`);
      expect([words, exitCode]).toEqual([words, 1]);
      expect(output.replace(/\s+/g, ' ')).toContain('stands in line 16');
    }
  });

  it.each(['damaged', 'implied', 'contradicted', 'unclear'])(
    'a doubt of kind %s lets a value stand that its quote does not say, here and in `sources verify`, where it is counted',
    async (kind) => {
      const wrong = ['notice: P6M', 'notice: P5M'] as const;
      const printed = 'notice: 27 "zes maanden" }';
      const doubt = `doubt: { notice: { kind: ${kind}, why: { nl: een maand korter gelezen } } }`;
      const without = await folderWith(wrong);
      expect((await told(without)).rules).toEqual(['quote-does-not-say']);
      const folder = await folderWith(wrong, [printed, `${printed}\n          ${doubt}`]);
      expect((await told(folder)).rules).toEqual([]);
      const { output, exitCode } = await run(
        `cd ${folder} && inkoop sources verify --data data --texts papers --list doubted --format csv`,
      );
      expect(exitCode).toBe(0);
      expect(output).toMatch(/notice,P5M,doubted,/);
    },
  );

  it('the same text with the line ends of Windows, a byte order mark and form feeds is the one that was read', async () => {
    const folder = await folderWith();
    const path = join(folder, `papers/${letter}.txt`);
    const text = await readFile(path, 'utf8');
    for (const other of [text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, text.replace('\n', '\n\f')]) {
      await writeFile(path, other);
      expect(await told(folder)).toMatchObject({ rules: [], texts: { held: 3 } });
    }
  });

  it('says how many texts were looked at, and which were not there', async () => {
    const folder = await folderWith();
    const fine = await run(`cd ${folder} && inkoop validate --data data --texts papers`);
    expect(fine.exitCode).toBe(0);
    expect(fine.output).toMatch(/\nHeld against the texts of 3 papers, too\.\n$/);
    const card = (await readFile(join(folder, `data/seeds/${letter}.yaml`), 'utf8')).replaceAll(letter, 'other-2026');
    const other = card.replace('sha256: 7d8f', 'sha256: 0000').replace(/^references: .*\n/m, '');
    await writeFile(join(folder, 'data/seeds/other-2026.yaml'), other);
    expect(await told(folder)).toMatchObject({ texts: { held: 3, missing: ['other-2026'] }, exitCode: 0 });
    const { output } = await run(`cd ${folder} && inkoop validate --data data --texts papers`);
    expect(output).toMatch(/\nNot held against their text, which is not there: other-2026\.\n$/);
  });

  it('tells once what the checks know without the texts', async () => {
    const says = await folderWith(['lastDay: 2026-12-30..2026-12-31', 'lastDay: 2026-11-30']);
    expect((await told(says)).rules).toEqual(['quote-does-not-say']);
    const lines = await folderWith([right, moved.replace('18', '99')]);
    expect((await told(lines)).rules).toEqual(['line-beyond-source']);
  });

  it('a citation that serves several values is told of once', async () => {
    const folder = await folderWith(['rest: 15-17', 'rest: 15-17 "nergens"']);
    expect((await told(folder)).rules.filter((rule) => rule === 'quote-not-in-text')).toHaveLength(1);
  });

  it('another text is a finding; a folder without any text is a wrong question', async () => {
    const folder = await folderWith();
    await writeFile(join(folder, `papers/${letter}.txt`), 'another letter\n');
    expect(await told(folder)).toMatchObject({ rules: ['text-differs-from-card'], texts: { held: 2, missing: [] } });
    await rm(join(folder, 'papers'), { recursive: true });
    await mkdir(join(folder, 'papers'));
    const { output, exitCode } = await run(`cd ${folder} && inkoop validate --data data --texts papers`);
    expect(exitCode).toBe(2);
    expect(output).toContain('papers holds no text under the file name or the id of any card');
  });

  it('a card without a file is held against the text of its id, page or text, and said not to be proven the one read', async () => {
    const folder = await folderWith();
    await writeFile(
      join(folder, 'data/seeds/page-2026.yaml'),
      [
        'id: page-2026',
        'medium: web',
        'title: Nieuws',
        'issuer: Voorbeelddorp',
        'date: 2026-01-02',
        `cite: '"2 januari 2026"'`,
        'url: https://example.org/nieuws',
        'seen: 2026-11-29',
        '',
      ].join('\n'),
    );
    const rules = async () => (await told(folder)).rules;
    await writeFile(join(folder, 'papers/page-2026.txt'), 'Nieuws van 2 januari 2026\n');
    expect(await told(folder)).toMatchObject({
      rules: [],
      texts: { held: 4, missing: [], withoutHash: ['page-2026'] },
    });
    expect((await run(`cd ${folder} && inkoop sources verify --data data --texts papers`)).output).toMatch(
      /Of 1 text nothing proves that it is the one that was read/,
    );
    await writeFile(
      join(folder, 'papers/page-2026.html'),
      '<title>2 januari 2026</title><p>Nieuws van <b>2 januari</b>',
    );
    expect(await rules()).toEqual(['quote-not-in-text']);
    await writeFile(join(folder, 'papers/page-2026.html'), '<p>Nieuws van <b>2&nbsp;januari</b> 2026</p>');
    expect(await rules()).toEqual([]);
    await writeFile(join(folder, 'papers/page-2026.html'), '<i>'.repeat(1000));
    expect(await rules()).toEqual(['too-large']);
  });

  it('a pdf whose text has other pages than its card says is another text', async () => {
    const folder = await folderWith();
    const card = ['id: pdf-2026', 'medium: pdf', 'title: Nota', 'issuer: Voorbeelddorp', 'date: 2026-01-02'];
    const more = ['cite: p2 "2 januari 2026"', 'url: https://example.org/nota.pdf', 'pages: 2', ''];
    await writeFile(join(folder, 'data/seeds/pdf-2026.yaml'), [...card, ...more].join('\n'));
    await writeFile(join(folder, 'papers/pdf-2026.txt'), 'Nota\n\f2 januari 2026\n\f');
    expect((await told(folder)).rules).toEqual([]);
    await writeFile(join(folder, 'papers/pdf-2026.txt'), 'Nota\n2 januari 2026\n');
    expect((await told(folder)).rules).toEqual(['text-differs-from-card']);
  });

  it('a comment lets it be, and counts as unused only where the texts were looked at', async () => {
    const silent = '# inkoop-ignore: quote-not-in-text -- the scan has it on another page';
    const folder = await folderWith([right, `${moved} ${silent}`]);
    expect(await told(folder)).toMatchObject({
      rules: [],
      silenced: [{ rule: 'quote-not-in-text', by: 'comment' }],
      exitCode: 0,
    });
    expect((await told(folder, '')).rules).toEqual([]);
    await change(folder, [moved, right]);
    expect((await told(folder, '')).rules).toEqual([]);
    expect((await told(folder)).rules).toEqual(['ignore-unused']);
  });

  it('a baseline lets it be, and is paid only where the texts were looked at', async () => {
    const folder = await folderWith([right, moved]);
    await run(`cd ${folder} && inkoop validate --data data --texts papers --format baseline=known.yaml`);
    const known = (await readFile(join(folder, 'known.yaml'), 'utf8')).replace(/expires:.*/g, 'expires: 2199-01-01');
    await writeFile(join(folder, 'known.yaml'), known.replace(/reason:.*/g, 'reason: asked'));
    const held = await told(folder, '--texts papers --baseline known.yaml');
    expect(held.silenced.map(({ rule }) => rule)).toContain('quote-not-in-text');
    expect(held.exitCode).toBe(0);
    expect((await told(folder, '--baseline known.yaml')).rules).toEqual([]);
    await change(folder, [moved, right]);
    expect((await told(folder, '--texts papers --baseline known.yaml')).rules).toEqual(['baseline-unused']);
  });

  it('--since tells of what is new', async () => {
    const folder = await folderWith([right, moved]);
    execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder, env: gitEnvironment });
    commit(folder, 'a place that is wrong');
    expect(await told(folder, '--texts papers --since HEAD')).toMatchObject({ rules: [], exitCode: 0 });
    await change(folder, ['planned: 37 "18 mei"', 'planned: 36 "18 mei"']);
    expect(await told(folder, '--texts papers --since HEAD')).toMatchObject({
      rules: ['quote-not-in-text'],
      exitCode: 1,
    });
  });
});
