import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ajvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { parse as readJunit } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { parse as readYaml } from 'yaml';
import { coloursOf } from '../../src/formats/colours.js';
import { findingFormats } from '../../src/formats/findings/finding-formats.js';
import { summaryOf } from '../../src/formats/findings/markdown.js';
import { toPretty } from '../../src/formats/findings/pretty.js';
import { shownInspection } from '../../src/formats/findings/shown-inspection.js';
import { allRules } from '../../src/gate/all-rules.js';
import type { Finding } from '../../src/source/diagnostic.js';
import type { Inspection } from '../../src/source/inspection.js';

const style = { language: 'en', width: 60, colours: coloursOf(0) } as const;
const both = (text: string) => ({ nl: `${text} (nl)`, en: text });

const finding: Finding = {
  id: 'option-after-cap',
  severity: 'error',
  file: 'data/regions/x.yaml',
  line: 12,
  column: 14,
  width: 6,
  lineText: '  firstDay:  2022-2',
  message: both('`2022-2` is not a day: 100%, or <two>\nlines'),
  hint: both('Write it in full.'),
  related: { file: 'data/regions/x.yaml', line: 3, lineText: '  lastDay: 2021' },
  identity: { rule: 'option-after-cap', file: 'regions/x.yaml', at: 'tracks[a].firstDay', value: '2022-2' },
};
const warning: Finding = { ...finding, severity: 'warning', file: 'data/regions/een, twee: drie.yaml', line: 3 };

function inspection(findings: readonly Finding[], more: Partial<Inspection> = {}): Inspection {
  return {
    findings,
    silenced: [],
    older: undefined,
    files: ['data/regions/fine.yaml', ...new Set(findings.map(({ file }) => file))],
    unchecked: [],
    checked: { files: 1, regions: 1, values: 1, checks: 1 },
    dataset: { name: 'data', isShipped: false, hasNoRegions: false, aside: [], missing: [] },
    texts: undefined,
    rules: allRules,
    failsOn: 'error',
    ...more,
  };
}

const rendered = async (form: string, given: Inspection) => (await findingFormats.get(form)?.(given, style)) ?? '';

describe('findings for people', () => {
  it('pretty: where, what, the line with a caret, what to do', () => {
    expect(`\n${toPretty([finding], style)}`).toBe(`
data/regions/x.yaml:12:14 error option-after-cap
  \`2022-2\` is not a day: 100%, or <two>␊lines
12 |   firstDay:  2022-2
   |              ^^^^^^
   = Compare line 3: lastDay: 2021
   = Write it in full.

`);
  });

  it('pretty: of a long line the part around the caret', () => {
    const long = { ...finding, lineText: `${'x'.repeat(200)} here ${'y'.repeat(200)}`, column: 202, width: 4 };
    const lines = toPretty([long], style).split('\n');
    const text = lines.find((line) => line.includes('here')) ?? '';
    const caret = lines.find((line) => line.includes('^')) ?? '';
    expect(text.length).toBeLessThanOrEqual(62);
    expect(text.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('here');
  });

  it('concise: one line for each', async () => {
    expect(await rendered('concise', inspection([finding]))).toBe(
      'data/regions/x.yaml:12:14: error: `2022-2` is not a day: 100%, or <two>␊lines [option-after-cap]\n',
    );
  });

  it('markdown: nothing in the data is taken for markup', async () => {
    const nasty = { ...finding, lineText: '- `a` <img src=x> |', message: both('[x](y) <b>|') };
    const text = await rendered('markdown', inspection([nasty]));
    expect(text).toContain('\\[x\\](y) \\<b>\\|');
    expect(text).toContain('``- `a` <img src=x> |``');
    expect(text).toContain('## inkoop validate: 1 error\n');
  });

  it('tells what was let be, what is older and what was not looked at', async () => {
    const silenced = [{ finding, by: 'comment', reason: 'so it stands' }] as const;
    const given = inspection([], { silenced, older: { revision: 'main', count: 2 }, unchecked: ['a.yaml'] });
    for (const form of ['pretty', 'markdown']) {
      const text = await rendered(form, given);
      expect(text).toContain('1 by a comment');
      expect(text).toContain('2 older findings');
      expect(text).toContain('a.yaml');
    }
  });
});

describe('json', () => {
  it('has all that is known of a finding, and its version', async () => {
    const told = JSON.parse(await rendered('json', inspection([finding])));
    expect(told).toMatchObject({ version: 1, command: 'validate', silenced: [], older: null, unchecked: [] });
    expect(told.findings).toEqual([
      {
        rule: 'option-after-cap',
        severity: 'error',
        file: 'data/regions/x.yaml',
        line: 12,
        column: 14,
        endColumn: 20,
        at: 'tracks[a].firstDay',
        value: '2022-2',
        message: finding.message.en,
        hint: 'Write it in full.',
        related: { file: 'data/regions/x.yaml', line: 3 },
      },
    ]);
  });
});

describe('sarif', () => {
  const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const ajv = new ajvDraft04.default({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

  it('is a log by its own schema, with every rule', async () => {
    const silenced = [{ finding: warning, by: 'baseline', reason: 'asked' }] as const;
    const log = JSON.parse(await rendered('sarif', inspection([finding, warning], { silenced })));
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    const [run] = log.runs;
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(allRules.map(({ id }) => id));
    expect(run.results).toHaveLength(3);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const [first, second, third] = run.results;
    const [{ physicalLocation: place }] = first.locations;
    expect(place.region).toMatchObject({ startLine: 12, startColumn: 14, endColumn: 20 });
    expect(decodeURIComponent(second.locations[0].physicalLocation.artifactLocation.uri)).toBe(warning.file);
    expect(first.suppressions).toEqual([]);
    expect(third.suppressions).toEqual([{ kind: 'external', justification: 'asked' }]);
    const prints = run.results.map((one: { partialFingerprints: object }) => JSON.stringify(one.partialFingerprints));
    expect(new Set(prints).size).toBe(3);
  });
});

describe('junit', () => {
  it('is read back by another program: suites by file, failures, and files that are fine', async () => {
    const odd = { ...finding, message: both('a "b" & <c> \u0007') };
    const read = await readJunit(await rendered('junit', inspection([odd, warning])));
    expect(read).toMatchObject({ tests: 3, failures: 1 });
    const suites = (read as { testsuite: { name: string; tests: number; failures: number; testcase: object[] }[] })
      .testsuite;
    expect(suites.map(({ name, tests, failures }) => [name, tests, failures])).toEqual([
      ['data/regions/fine.yaml', 1, 0],
      ['data/regions/x.yaml', 1, 1],
      [warning.file, 1, 0],
    ]);
    expect(suites[1]?.testcase[0]).toMatchObject({ failure: [{ message: 'a "b" & <c> ␇' }] });
    expect(suites[0]?.testcase[0]).not.toHaveProperty('failure');
  });
});

describe('gitlab', () => {
  it('has what GitLab asks of each finding, and tells two alike apart', async () => {
    const told = JSON.parse(await rendered('gitlab', inspection([finding, { ...finding, line: 13 }])));
    expect(told).toEqual([
      {
        description: `${finding.message.en} — Write it in full.`,
        check_name: 'option-after-cap',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: 'major',
        location: { path: 'data/regions/x.yaml', lines: { begin: 12 } },
      },
      expect.objectContaining({ location: { path: 'data/regions/x.yaml', lines: { begin: 13 } } }),
    ]);
    expect(told[0].fingerprint).not.toBe(told[1].fingerprint);
    // A finding that only moved keeps its print.
    const [moved] = JSON.parse(await rendered('gitlab', inspection([{ ...finding, line: 99 }])));
    expect(moved.fingerprint).toBe(told[0].fingerprint);
  });
});

/** A workflow command as the runner of GitHub reads it. */
function commandIn(line: string) {
  const [, name = '', properties = '', data = ''] = /^::([^ :]+) ?(.*?)::(.*)$/.exec(line) ?? [];
  const plain = (text: string) =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%');
  const given = properties === '' ? [] : properties.split(',').map((one) => one.split('='));
  return { name, ...Object.fromEntries(given.map(([key, value = '']) => [key, plain(value)])), data: plain(data) };
}

describe('github', () => {
  it('gives each finding to the runner whole, whatever is in it', async () => {
    const text = await rendered('github', inspection([finding, warning]));
    const [first, second] = text.trimEnd().split('\n').map(commandIn);
    expect(first).toEqual({
      name: 'error',
      file: 'data/regions/x.yaml',
      line: '12',
      col: '14',
      endColumn: '20',
      title: 'error: option-after-cap',
      data: `\`2022-2\` is not a day: 100%, or <two>␊lines\nCompare line 3: lastDay: 2021\nWrite it in full.`,
    });
    expect(second).toMatchObject({ name: 'warning', file: warning.file });
  });

  it('gives ten of each kind, and counts what is left', async () => {
    const many = [...Array(12).fill(finding), ...Array(25).fill(warning)];
    const lines = (await rendered('github', inspection(many))).trimEnd().split('\n').map(commandIn);
    const count = (name: string) => lines.filter((line) => line.name === name).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 1]);
    expect(lines.at(-1)?.data).toContain('17 more findings');
    expect(summaryOf(shownInspection(inspection(many), 'en'), style).match(/option-after-cap/g)).toHaveLength(37);
  });

  it('cuts a summary that is longer than GitHub takes, and says so', () => {
    const long = inspection(Array(3000).fill({ ...finding, message: both('x'.repeat(400)) }));
    const text = summaryOf(shownInspection(long, 'en'), style);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain('`inkoop validate` shows all of it');
  });
});

describe('baseline', () => {
  it('lists what may stay, without reasons, and leaves out what cannot', async () => {
    const text = await rendered('baseline', inspection([finding, { ...finding, id: 'yaml-tab' }]));
    expect(readYaml(text)).toEqual({ findings: [{ ...finding.identity, reason: null, expires: null }] });
  });
});

describe('a hundred and fifty findings of one rule in a file', () => {
  const many = Array.from({ length: 150 }, (_, index) => ({ ...finding, line: index + 1 }));
  const given = inspection([...many, warning]);

  it.each(['pretty', 'concise', 'markdown'])('are a hundred and one that counts the rest: %s', async (form) => {
    const text = await rendered(form, given);
    expect(text.match(/is not a day/g)).toHaveLength(101);
    expect(text.replace(/\s+/g, ' ')).toContain('and 50 more of these, from this line to line 150');
  });

  it('are all there for programs', async () => {
    expect(JSON.parse(await rendered('json', given)).findings).toHaveLength(151);
    expect(JSON.parse(await rendered('sarif', given)).runs[0].results).toHaveLength(151);
  });

  it('are counted as they are', async () => {
    expect(await rendered('pretty', given)).toContain('150 errors, 1 warning');
  });
});
