import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const source = new URL('../src', import.meta.url).pathname;

/** Names that stand in several files and mean the same in each; at most twenty. */
const meanTheSame = {
  'what the library shows of the thing of that name below it': [
    'Course',
    'Dataset',
    'Finding',
    'Loaded',
    'Period',
    'Reason',
    'State',
    'Text',
  ],
  'a part of a report, each question its own': ['recordsOf', 'rowOf', 'sectionOf', 'sectionsOf'],
  'the same form, of reports and of findings': ['forPeople', 'toJson', 'toMarkdown'],
  'a part of a page, each form its own': ['cellOf', 'tableOf', 'treeOf'],
};

const declared = [
  /^(?:export )?(?:declare )?(?:abstract )?(?:async )?(?:function\*?|interface|type|class|enum) +(\w+)\b/gm,
  /^(?:export )?const (\w+)(?:: [^=]+)? = (?:async )?(?:\([^)]*\)|\w+)(?:: [^=]+?)? =>/gm,
];

/** In which files a function or a type of that name is declared. */
function filesByName(): Map<string, Set<string>> {
  const files = new Map<string, Set<string>>();
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.d.ts')) continue;
    const text = readFileSync(join(source, name), 'utf8');
    for (const [, one = ''] of declared.flatMap((pattern) => [...text.matchAll(pattern)])) {
      files.set(one, (files.get(one) ?? new Set()).add(name));
    }
  }
  return files;
}

it('a name that stands in two files means the same in both', () => {
  const shared = [...filesByName()].filter(([, files]) => files.size > 1).map(([name]) => name);
  const known = Object.values(meanTheSame).flat();
  expect(known.length).toBeLessThanOrEqual(20);
  expect(shared.sort()).toEqual(known.sort());
});
