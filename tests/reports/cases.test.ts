import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/example-region.js';
import { started, wordsIn } from '../support/start.js';
import { region } from '../support/timeline-rows.js';
import { type Case, type Checked, cases, checked } from './cases.js';

const frozen = new URL('../scenarios/data', import.meta.url).pathname;

/** The rows of a csv by the names in its first line; what is empty there is `null`. */
function rowsInCsv(text: string): Record<string, string | null>[] {
  const lines: string[][] = [[]];
  for (const [cell] of text
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .concat('\n')
    .matchAll(/(?:"(?:[^"]|"")*"|[^",\n]*)[,\n]/g)) {
    // What a spreadsheet would take for a formula stands behind an apostrophe.
    const value = cell
      .slice(0, -1)
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"')
      .replace(/^'(?=-)/, '');
    lines.at(-1)?.push(value);
    if (cell.endsWith('\n')) lines.push([]);
  }
  const [names = [], ...rows] = lines.slice(0, -1);
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] || null])));
}

/** The same as csv has it. */
const asText = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === null ? null : String(value)]));

function expectRows(
  rows: readonly unknown[],
  { rows: expected = [], never = [] }: Case,
  written = (one: Record<string, unknown>) => one,
) {
  for (const one of expected) expect(rows).toContainEqual(expect.objectContaining(written(one)));
  for (const one of never) expect(rows).not.toContainEqual(expect.objectContaining(written(one)));
}

describe.each(cases)('$what', (one: Case) => {
  const { letters, others = {}, asked, exitCode = 0, beside = [], unsaid = [] } = one;
  const folder = letters && folderWith(region(letters[0], letters[1] ?? ''), undefined, { others });
  const answered = async (lang: string, format: string) =>
    started([...wordsIn(asked), '--lang', lang, '--format', format], { columns: 240, data: (await folder) ?? frozen });

  it.each(['nl', 'en'] as const)('is told to people, %s', async (lang) => {
    const { stdout, stderr, exitCode: exit } = await answered(lang, 'table');
    // However wide the columns are.
    const told = `${stdout}\n${stderr ?? ''}`.replaceAll(/ +/g, ' ');
    for (const words of one[lang]) expect(told).toMatch(new RegExp(words));
    for (const words of unsaid) expect(told).not.toContain(words);
    expect(exit).toBe(exitCode);
  });

  it.each(['nl', 'en'] as const)('is told to programs, %s', async (lang) => {
    const json = await answered(lang, 'json');
    if (one.isRefused) return expect([json.stdout, json.exitCode]).toEqual(['', exitCode]);
    const { rows, leftOut, cannotTell } = JSON.parse(String(json.stdout));
    expectRows(rows, one);
    const named = (list: { what: string; reason: string }[], mark: string) =>
      (list ?? []).map(({ what, reason }) => `${mark}${reason}: ${what}`);
    expect([...named(leftOut, ''), ...named(cannotTell, '? ')]).toEqual(expect.arrayContaining([...beside]));
    const csv = await answered(lang, 'csv');
    expectRows(rowsInCsv(String(csv.stdout)), one, asText);
    if (beside.length > 0) for (const words of one[lang]) expect(csv.stderr).toMatch(new RegExp(words));
    expect([json.exitCode, csv.exitCode]).toEqual([exitCode, exitCode]);
  });
});

describe.each(checked)('$what', ({ letters, finds = [], findsNot = [] }: Checked) => {
  const folder = folderWith(region(...letters));

  it.each([
    ['nl', 'fout|waarschuwing|opmerking'],
    ['en', 'error|warning|note'],
  ])('is told by the checks, %s', async (lang, severity) => {
    const asked = async (format: string) =>
      started(['validate', '--lang', lang, '--format', format], { columns: 240, data: await folder });
    const rules = JSON.parse(String((await asked('json')).stdout)).findings.map((one: { rule: string }) => one.rule);
    const told = String((await asked('pretty')).stdout);
    for (const rule of finds) {
      expect(rules).toContain(rule);
      expect(told).toMatch(new RegExp(`(${severity}) ${rule}`));
    }
    for (const rule of findsNot) expect([...rules, told].join('\n')).not.toContain(rule);
  });
});
