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
  ],
  'a part of a report, each question its own': ['recordOf', 'recordsOf', 'rowOf', 'sectionOf', 'sectionsOf'],
  'the same form, of reports and of findings': ['forPeople', 'toJson', 'toMarkdown'],
  'a part of a page, each form its own': ['cellOf', 'tableOf', 'treeOf'],
};

/** Names that still stand for two things: nothing comes to this list. */
const notYet = [
  'Answer',
  'Asked',
  'Datum',
  'Days',
  'Given',
  'Judged',
  'Known',
  'Line',
  'Link',
  'Named',
  'Pair',
  'Parts',
  'Place',
  'Reading',
  'Refusal',
  'Rule',
  'RuleText',
  'Said',
  'Side',
  'Slip',
  'Step',
  'Subject',
  'Target',
  'Term',
  'Terms',
  'Told',
  'Trouble',
  'Verdict',
  'answerTo',
  'assumedIn',
  'besideOf',
  'capped',
  'codesOf',
  'completed',
  'conflictsIn',
  'contractsOf',
  'councilOf',
  'courseOf',
  'datesIn',
  'dayText',
  'daysIn',
  'daysOf',
  'daysText',
  'decisionOf',
  'decoded',
  'doubtOf',
  'endOf',
  'escaped',
  'folded',
  'foldedRows',
  'headingOf',
  'idOf',
  'identityOf',
  'inputsOf',
  'isBlank',
  'isDoubted',
  'isRegular',
  'isSame',
  'isWithin',
  'itemIn',
  'itemOf',
  'itemsIn',
  'kindOf',
  'labelOf',
  'linesIn',
  'linesOf',
  'linesText',
  'listIn',
  'mainSourceOf',
  'meaningsOf',
  'nameOf',
  'namesIn',
  'namesOf',
  'numbersIn',
  'one',
  'oneOf',
  'outcomeOf',
  'pairsOf',
  'partOf',
  'partsOf',
  'pathOf',
  'periodOf',
  'placeOf',
  'placesOf',
  'plain',
  'problem',
  'quoted',
  'rankOf',
  'refuse',
  'refused',
  'repeated',
  'resultOf',
  'rowsOf',
  'said',
  'saysTheSame',
  'segmentsOf',
  'shown',
  'shownOf',
  'sideOf',
  'signOf',
  'startOf',
  'stateOf',
  'statusOf',
  'sum',
  'termIn',
  'textOf',
  'toldIn',
  'topOf',
  'trackOf',
  'unitOf',
  'valueAt',
  'valueText',
  'verdictOf',
  'within',
  'wordsIn',
  'worldFor',
  'written',
  'writtenIn',
  'yearOf',
];

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
  expect(shared.sort()).toEqual([...known, ...notYet].sort());
});
