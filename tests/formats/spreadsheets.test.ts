import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { allSchemas } from '../../src/loading/published-schemas.js';
import { verifyLines } from '../schemas/broken-copies.js';
import { diffLines } from '../schemas/changed-copies.js';
import type { Output } from '../schemas/command-lines.js';
import { jsonOf, outcomeOf } from '../schemas/runs.js';

const [changed = '', verified = ''] = [(await diffLines())[0], (await verifyLines())[0]];

/** A line of each command that gives rows. */
const lines: Readonly<Record<Exclude<Output, 'output validate'>, string>> = {
  'output timeline': 'timeline --council',
  'output deadlines': 'deadlines --notice 6m --lead 18m --council',
  'output why': 'why bar/wijkteams',
  'output cite': 'cite bar/wijkteams',
  'output compare': 'compare rotterdam bar',
  'output gaps': 'gaps',
  'output pile-ups': 'pile-ups',
  'output show': 'show haarlem',
  'output find': 'find wijkteams',
  'output list regions': 'list regions',
  'output list tracks': 'list tracks',
  'output list segments': 'list segments',
  'output list contracts': 'list contracts',
  'output list options': 'list options',
  'output list providers': 'list providers',
  'output list decisions': 'list decisions',
  'output list budgets': 'list budgets',
  'output list points': 'list points',
  'output list unknowns': 'list unknowns',
  'output list municipalities': 'list municipalities',
  'output list sources': 'list sources',
  'output list terms': 'list terms',
  'output stats': 'stats',
  'output sources': 'sources',
  'output sources verify': verified,
  'output sources read': 'sources read bar',
  'output sources contradictions': 'sources contradictions',
  'output sources coverage': 'sources coverage',
  'output export eforms': 'export eforms bar/wijkteams',
  'output diff': changed,
};

interface Property {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
}

/** The fields of the rows of an output that hold one code each: those of a closed list, and words of the vocabulary. */
function codedFields(output: Output): string[] {
  const { $defs } = allSchemas[output] as unknown as { $defs: Record<string, Property & { properties?: object }> };
  const properties = Object.entries((Object.hasOwn($defs, 'row') ? $defs['row']?.properties : undefined) ?? {});
  return properties.flatMap(([field, { $ref, enum: own }]: [string, Property]) => {
    const name = $ref?.split('/').at(-1) ?? '';
    return own || $defs[name]?.enum || /^code\b/.test(name) ? [field] : [];
  });
}

/** The columns of an answer as a Dutch spreadsheet has them. */
async function columnsOf(line: string): Promise<{ readonly heading: string; readonly cells: readonly string[] }[]> {
  const { stdout } = await outcomeOf(`${line} --format csv-semicolon --lang nl`);
  const [head = [], ...rows] = parse(String(stdout), { bom: true, delimiter: ';' }) as unknown as string[][];
  return head.map((heading, index) => ({ heading, cells: rows.map((row) => row[index] ?? '') }));
}

describe.each(Object.entries(lines))('%s for people', (output, line) => {
  it('has headings in words, and behind each code in words the code', async () => {
    const { rows } = await jsonOf(line);
    const columns = await columnsOf(line);
    expect(rows.length).toBeGreaterThan(0);
    const fields = Object.keys(rows[0] ?? {});
    const headings = columns.map(({ heading }) => heading);
    expect(headings.filter((one) => one === '' || /[a-z][A-Z]/.test(one) || fields.includes(one))).toEqual([]);
    const codes = [...codedFields(output as Output), ...('region' in (rows[0] ?? {}) ? ['region'] : [])];
    const bare = codes.flatMap((field) => {
      const told = rows.map((row) => String(row[field] ?? ''));
      if (told.every((one) => one === '')) return [];
      const alike = columns.filter(({ cells }) => cells.every((one, index) => one === told[index]));
      const isBare = alike.length === 0 || alike.some(({ heading }) => !/ \(code\)$|^Id$/.test(heading));
      return isBare ? [`${field}: ${alike.map(({ heading }) => heading).join(', ')}`] : [];
    });
    expect(bare).toEqual([]);
  });
});
