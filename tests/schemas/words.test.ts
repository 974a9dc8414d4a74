import { describe, expect, it } from 'vitest';
import type { OpenQuestion } from '../../src/domain/answers/unanswered.js';
import type { Change } from '../../src/domain/changes/change.js';
import type { ListChange } from '../../src/domain/changes/list-changes.js';
import type { PaperUnit } from '../../src/domain/citing/paper.js';
import { verdicts } from '../../src/domain/citing/verdict.js';
import type { Council } from '../../src/domain/council-terms.js';
import type { Card } from '../../src/domain/dataset.js';
import { unknownWords } from '../../src/domain/entry.js';
import type { Stretch } from '../../src/domain/terms/stretches.js';
import { allSchemas } from '../../src/loading/published-schemas.js';
import type { Deadline } from '../../src/reports/deadlines/deadline.js';
import type { LeadUsed } from '../../src/reports/deadlines/lead-used.js';
import type { Contradiction } from '../../src/reports/sources/contradictions.js';
import type { Severity } from '../../src/source/diagnostic.js';
import type { Silenced } from '../../src/source/inspection.js';
import { apartText } from '../../src/text/apart.js';
import { aspects, compareText } from '../../src/text/compare.js';
import { reasonText } from '../../src/text/days.js';
import { deadlinesText } from '../../src/text/deadlines.js';
import { doubtKinds } from '../../src/text/doubts.js';
import { businessTerms } from '../../src/text/eforms.js';
import { findText } from '../../src/text/find.js';
import type { gapsText } from '../../src/text/gaps.js';
import { ruleText } from '../../src/text/rules.js';
import { publishedSchemas } from '../../src/text/schemas.js';
import { statsText } from '../../src/text/stats.js';
import { stateReason, whyText } from '../../src/text/why.js';
import { partsOf, propertiesOf, type Schema } from './schema-walk.js';

/** The words of a type, which the compiler keeps complete: one too few or too many does not compile. */
const wordsOf = <T extends string>(words: Record<T, true>) => Object.keys(words);

/** A contract can expire, a period of it cannot: no row has that state. */
const { expired: _, ...statesOfPeriods } = stateReason;

/** Lists that several properties share, by the name of their definition. */
const shared: Readonly<Record<string, readonly string[]>> = {
  state: Object.keys(statesOfPeriods),
  reason: Object.keys(reasonText),
  'unknown-word': unknownWords,
  'open-word': unknownWords.filter((word) => word !== 'none'),
  certainty: wordsOf<Council['between']>({ yes: true, no: true, 'cannot-tell': true }),
  schedule: wordsOf<Stretch['schedule'] | 'assumed'>({ agreed: true, actual: true, assumed: true }),
  sureness: wordsOf<Parameters<typeof gapsText.days>[0]>({
    certain: true,
    possible: true,
    none: true,
    'cannot-tell': true,
  }),
  'apart-reason': Object.keys(apartText),
  found: Object.keys(findText.what),
  match: Object.keys(findText.match),
  severity: wordsOf<Severity>({ error: true, warning: true, note: true }),
};

/** Who may speak in a paper. */
const speakers = wordsOf<NonNullable<Card['by']>>({
  buyer: true,
  winner: true,
  press: true,
  party: true,
  court: true,
  other: true,
});

/** Lists of one property. */
const single: Readonly<Record<string, readonly string[]>> = {
  'output deadlines: rows[].noticeFrom': wordsOf<NonNullable<Deadline['noticeFrom']>>({
    stated: true,
    assumed: true,
    none: true,
  }),
  // Without a lead time there is no last day to publish, and nothing to tell of where it comes from.
  'output deadlines: rows[].leadFrom': wordsOf<Exclude<LeadUsed['how'], 'unknown'>>({
    assumed: true,
    planned: true,
    borrowed: true,
  }),
  'output deadlines: rows[].noReturn': wordsOf<NonNullable<Deadline['noReturn']>>({
    passed: true,
    ahead: true,
    'cannot-tell': true,
  }),
  'output deadlines: rows[].whatFollowed': Object.keys(deadlinesText.followed),
  'output why: rows[].what': Object.keys(whyText.days),
  'output why: rows[].rule': Object.keys(ruleText),
  'output compare: rows[].aspect': aspects,
  'output show: unanswered[].asked': wordsOf<OpenQuestion>({
    providers: true,
    lots: true,
    criterion: true,
    'sas-option': true,
    budget: true,
    tariffs: true,
    evaluation: true,
    publication: true,
    'award-day': true,
    award: true,
  }),
  'output compare: rows[].mark': Object.keys(compareText.marks),
  'output stats: rows[].subject': Object.keys(statsText.headings),
  'output sources: rows[].medium': wordsOf<Card['medium']>({ text: true, pdf: true, web: true }),
  'output list sources: rows[].medium': wordsOf<Card['medium']>({ text: true, pdf: true, web: true }),
  'output list sources: rows[].by': speakers,
  'output cite: rows[].by': speakers,
  'output list sources: rows[].read': wordsOf<NonNullable<Card['read']>>({ whole: true, excerpt: true }),
  'output sources: rows[].citedBy': wordsOf<PaperUnit>({ line: true, page: true, words: true }),
  'output sources verify: rows[].verdict': verdicts,
  'output sources read: rows[].doubt': Object.keys(doubtKinds),
  'output sources contradictions: rows[].kind': wordsOf<Contradiction['kind']>({
    recorded: true,
    doubted: true,
    revised: true,
  }),
  'output diff: rows[].what': wordsOf<Change['what'] | 'follows' | 'list'>({
    follows: true,
    value: true,
    whole: true,
    list: true,
  }),
  'output diff: rows[].change': wordsOf<Change['how'] | ListChange['how']>({
    added: true,
    removed: true,
    changed: true,
    cited: true,
    doubted: true,
    renamed: true,
    moved: true,
  }),
  'output export eforms: rows[].term': Object.keys(businessTerms),
  'output validate: silenced[].by': wordsOf<Silenced['by']>({ comment: true, baseline: true }),
};

/** Every closed list in the schemas of outputs, by the same names. */
const found = new Map<string, readonly unknown[]>();
for (const output of publishedSchemas.filter((name) => name.startsWith('output '))) {
  const schema = allSchemas[output] as Schema;
  for (const [name, { enum: words }] of Object.entries(schema.$defs ?? {})) {
    if (words) found.set(`${output}: $defs ${name}`, words);
  }
  for (const { path, own } of propertiesOf(schema)) if (own.enum) found.set(`${output}: ${path}`, own.enum);
}

describe('closed lists in schemas', () => {
  it.each([...found])('%s has the words of the program', (name, words) => {
    const definition = /\$defs (.*?)(-or-null)?$/.exec(name);
    const known = definition ? shared[definition[1] ?? ''] : single[name];
    expect(words.filter((word) => word !== null).toSorted()).toEqual(known?.toSorted());
    expect(words.includes(null)).toBe(definition ? definition[2] !== undefined : words.includes(null));
  });

  it('are all of them held against the program', () => {
    const lists = publishedSchemas
      .filter((name) => name.startsWith('output '))
      .flatMap((output) => partsOf(allSchemas[output] as Schema).filter((part) => part.enum));
    expect(lists.length).toBe(found.size);
    expect(Object.keys(single).filter((name) => !found.has(name))).toEqual([]);
  });
});
