import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../support/document.js';
import { folderWith } from '../support/example-region.js';

/** A region in which the initial term is implausible and the last day does not fit it. */
const region = `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions:
  - { source: brief-2021, municipalities: [GM9001], cite: 1 }
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts:
          - id: jeugdhulp-new
            kind: regular
            stage: intended
            cite: { rest: 2 }
            terms:
              firstDay: 2022-01-01
              initialTerm: P42Y
              options: not-stated
              cite: { rest: 3, firstDay: 3 "1-1-2022", initialTerm: 3 "42 jaar" }
            procurement: not-stated
            funding: not-stated
`;
const term = 'initialTerm: P42Y';

interface Told {
  readonly findings: readonly {
    readonly rule: string;
    readonly file: string;
    readonly line: number;
    readonly message: string;
  }[];
  readonly silenced: readonly { readonly rule: string; readonly by: string; readonly reason: string }[];
}

/** What the program tells of a region, with the options given. */
async function told(text: string, options = '', baseline = ''): Promise<Told & { exitCode: number; folder: string }> {
  const folder = await folderWith(text);
  await writeFile(join(folder, 'known.yaml'), baseline);
  const { output, exitCode } = await run(`cd ${folder} && inkoop validate --data . --format json ${options} 2>&-`);
  return { ...(JSON.parse(output) as Told), exitCode, folder };
}

const rules = ({ findings }: Told) => findings.map(({ rule, line }) => `${line} ${rule}`);

describe('a comment that silences', () => {
  it('holds behind its line, and above it on a line of its own, and is told of', async () => {
    expect(rules(await told(region))).toEqual(['19 implausible-term']);
    const behind = await told(region.replace(term, `${term} # inkoop-ignore: implausible-term -- twice so`));
    expect(behind).toMatchObject({
      findings: [],
      silenced: [{ rule: 'implausible-term', by: 'comment', reason: 'twice so' }],
    });
    const above = region.replace(
      term,
      `# inkoop-ignore: implausible-term -- twice so\n              # and more\n              ${term}`,
    );
    expect(await told(above)).toMatchObject({ findings: [], silenced: [{ reason: 'twice so' }] });
    expect(await told(above.replace('# and more', ''))).toMatchObject({ findings: [] });
  });

  it('silences only its own rule on its own line', async () => {
    const other = await told(region.replace(term, `${term} # inkoop-ignore: option-after-cap -- x`));
    expect(rules(other)).toEqual(['19 implausible-term', '19 ignore-unused']);
    const elsewhere = await told(
      region.replace('stage: intended', 'stage: intended # inkoop-ignore: implausible-term -- x'),
    );
    expect(rules(elsewhere)).toEqual(['15 ignore-unused', '19 implausible-term']);
  });

  it('is none within quotes or a block of text', async () => {
    const quoted = region.replace('name: Voorbeeldstad', 'name: "Voorbeeldstad # inkoop-ignore: x"');
    expect(rules(await told(quoted))).toEqual(['19 implausible-term']);
  });

  it('cannot silence what keeps the file from being read', async () => {
    const text = region.replace(term, 'initialTerm: 42 jaar # inkoop-ignore: wrong-value -- so it stands');
    const { findings } = await told(text);
    expect(findings.map(({ rule }) => rule)).toEqual(['wrong-value', 'ignore-unknown-rule']);
  });

  it('is not called unused while a file cannot be read: what it is for may not have been looked at', async () => {
    const text = region.replace('stage: intended', 'stage: intended # inkoop-ignore: unknown-code -- x');
    expect(rules(await told(text.replace(term, 'initialTerm: 42 jaar')))).toEqual(['19 wrong-value']);
  });
});

describe('a baseline', () => {
  const entry = (more: Record<string, string> = {}) => {
    const all = {
      rule: 'implausible-term',
      file: 'regions/voorbeeld-stad.yaml',
      at: 'tracks[jeugdhulp].editions[brief-2021].contracts[jeugdhulp-new].terms.initialTerm',
      value: 'P42Y',
      reason: 'asked on 3 March 2026',
      expires: '2026-11-22',
      ...more,
    };
    return `findings:\n  # a comment\n  - ${Object.entries(all)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      .join('\n    ')}\n`;
  };

  it('lets a finding be up to and including its last day, wherever its line has gone', async () => {
    const moved = region.replace('tracks:', '# three\n# more\n# lines\ntracks:');
    expect(await told(moved, '--baseline known.yaml', entry())).toMatchObject({
      findings: [],
      silenced: [{ by: 'baseline', reason: 'asked on 3 March 2026' }],
      exitCode: 0,
    });
    const expired = await told(region, '--baseline known.yaml', entry({ expires: '2026-11-21' }));
    expect(rules(expired)).toEqual(['19 implausible-term']);
    expect(expired.findings[0]?.message).toContain('2026-11-21');
  });

  it('covers one finding only, and not another value', async () => {
    const two = region.replace(
      '          - id: jeugdhulp-new',
      '          - { id: x, kind: prior, stage: running, terms: { firstDay: not-stated, initialTerm: P42Y, options: not-stated, cite: { rest: 3, initialTerm: 3 "42 jaar" } }, cite: { rest: 2 } }\n          - id: jeugdhulp-new',
    );
    expect(rules(await told(two, '--baseline known.yaml', entry()))).toEqual(['13 implausible-term']);
    const other = region.replace('P42Y', 'P43Y').replace('42 jaar', '43 jaar');
    expect(rules(await told(other, '--baseline known.yaml', entry()))).toEqual([
      '3 baseline-unused',
      '19 implausible-term',
    ]);
  });

  it('starts from a form that is refused until it has reasons', async () => {
    const folder = await folderWith(region);
    await run(`cd ${folder} && inkoop validate --data . --format baseline=known.yaml`);
    const { output, exitCode } = await run(
      `cd ${folder} && inkoop validate --data . --baseline known.yaml --format concise`,
    );
    expect(output.split('\n').filter((line) => line.startsWith('known.yaml'))).toHaveLength(2);
    expect(exitCode).toBe(1);
    const text = await readFile(join(folder, 'known.yaml'), 'utf8');
    await writeFile(
      join(folder, 'known.yaml'),
      text.replace('reason:', 'reason: asked').replace('expires:', 'expires: 2030-01-01'),
    );
    expect((await run(`cd ${folder} && inkoop validate --data . --baseline known.yaml`)).exitCode).toBe(0);
  });

  it('only loses entries when it is updated: what is paid goes, the rest stays as it is written', async () => {
    const folder = await folderWith(region);
    const paid = entry().replace('findings:\n  # a comment\n', '').replaceAll('P42Y', 'P50Y');
    await writeFile(join(folder, 'known.yaml'), `# ours\n${entry()}${paid}`);
    const { output } = await run(`cd ${folder} && inkoop validate --data . --baseline known.yaml --update-baseline`);
    expect(output).toContain('Removed one resolved finding from known.yaml.');
    const text = await readFile(join(folder, 'known.yaml'), 'utf8');
    expect(text).toContain('# ours\n');
    expect(text).toContain('# a comment\n');
    expect(parse(text).findings).toHaveLength(1);
    const again = await run(`cd ${folder} && inkoop validate --data . --baseline known.yaml --update-baseline`);
    expect(again.output).toContain('Nothing in known.yaml is resolved yet.');
    expect(await readFile(join(folder, 'known.yaml'), 'utf8')).toBe(text);
  });

  it('that is missing or broken is told of', async () => {
    const missing = await run(`cd ${await mkdtemp(join(tmpdir(), 'inkoop-'))} && inkoop validate --baseline none.yaml`);
    expect(missing).toMatchObject({ exitCode: 2, output: expect.stringContaining('--format baseline=none.yaml') });
    const broken = await told(region, '--baseline known.yaml', 'findings:\n  - rule: [a\n');
    expect(broken.findings.map(({ file }) => file)).toEqual(['known.yaml', 'regions/voorbeeld-stad.yaml']);
    const alone = await run('inkoop validate --update-baseline');
    expect(alone).toMatchObject({ exitCode: 2, output: expect.stringContaining('--baseline') });
  });
});

describe('what fails the run', () => {
  it.each([
    ['error', 0],
    ['warning', 1],
    ['note', 1],
  ])('--fail-on %s: a warning gives %i', async (level, exitCode) => {
    expect((await told(region, `--fail-on ${level}`)).exitCode).toBe(exitCode);
  });
});

describe('outputs', () => {
  it('go to several files in one run, and the rest is printed for people', async () => {
    const folder = await folderWith(region);
    const { output } = await run(
      `cd ${folder} && inkoop validate --data . --format sarif=a.sarif --format junit=b.xml --color`,
    );
    expect(output).toContain('implausible-term');
    expect(JSON.parse(await readFile(join(folder, 'a.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(await readFile(join(folder, 'b.xml'), 'utf8')).not.toContain('\u001b');
  });

  it('on GitHub Actions have annotations beside the log, and all in the summary of the step', async () => {
    const folder = await folderWith(region);
    const summary = join(folder, 'summary.md');
    await writeFile(summary, 'before\n');
    const github = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const { output } = await run(`cd ${folder} && inkoop validate --data .`, github);
    expect(output).toMatch(
      /^regions\/voorbeeld-stad.yaml:19:28 [\s\S]*\n::warning file=regions\/voorbeeld-stad.yaml,line=19,/,
    );
    expect(await readFile(summary, 'utf8')).toMatch(/^before\n## inkoop validate: 1 warning\n/);
  });

  it.each([
    ['--format sarf', 'Did you mean `sarif`?'],
    ['--format json --format sarif', '--format sarif=FILE'],
    ['--format json=', '--format=json='.replace('--format=', '')],
    ['--fail-on never', 'error, warning, note'],
  ])('%s is refused with what is possible', async (options, expected) => {
    const { output, exitCode } = await run(`inkoop validate ${options}`);
    expect(exitCode).toBe(2);
    expect(output).toContain(expected);
  });
});
