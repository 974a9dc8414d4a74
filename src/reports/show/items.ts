import type { Dataset } from '../../domain/dataset.js';
import { isUnknown } from '../../domain/entry.js';
import { grouped } from '../../domain/grouped.js';
import { nameOfKey } from '../../domain/key-names.js';
import { type MappingKind, model } from '../../domain/model.js';
import type { StatementAsOf } from '../../domain/standing.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { valueText } from '../answer-text.js';
import { type Marking, markedText } from '../marked.js';
import { listAround, statementText } from './cells.js';
import { isLabel } from './part.js';

/** What stands in one row: a value by itself, or all that is said of an item of a list (a decision, a milestone, a budget). */
export interface ShownItem {
  readonly label: Text;
  /** The value that the label is, where it is one. */
  readonly naming: StatementAsOf | undefined;
  /** What the row says behind its label, in the order of reading. */
  readonly values: readonly StatementAsOf[];
  readonly statements: readonly StatementAsOf[];
}

/** How items of a kind are read: the key whose value names them, and what comes first and needs no name. */
interface ItemReading {
  readonly name?: string;
  readonly first?: readonly string[];
}

const readings: Partial<Record<MappingKind, ItemReading>> = {
  award: { first: ['winners'] },
  budget: { name: 'name', first: ['role'] },
  decision: { name: 'kind', first: ['subject', 'day', 'body'] },
  event: { name: 'kind', first: ['day'] },
  funding: { name: 'model' },
  milestone: { name: 'kind', first: ['actual', 'planned'] },
  number: { name: 'what', first: ['count'] },
  option: { first: ['count'] },
  organisation: { name: 'name', first: ['role'] },
  point: { name: 'as', first: ['theme'] },
  scopeOption: { name: 'name', first: ['count', 'value', 'unit'] },
};

/** Of these each value stands for itself: `planned` and `length` say nothing without their name. */
const bare = new Set(['winners', 'role', 'subject', 'day', 'count', 'theme']);

/** Values as rows: those of one item of a list are one. */
export function rowsAsItems(all: readonly StatementAsOf[], dataset: Dataset): ShownItem[] {
  const rows = [...grouped(all, rowOf).values()];
  const sizes = grouped(
    rows.flatMap(([one]) => one ?? []),
    listAround,
  );
  return rows.map((statements) => shownItem(statements, dataset, sizes));
}

/** What a value of an item is called where it stands alone: `publication of the tender: planned`. */
export function labelWithin({ label }: ShownItem, one: StatementAsOf): Text {
  return isOfItem(one) ? phrase`${label}: ${nameOfKey(one.key, one.mapping.kind)}` : label;
}

/** What its row begins with; marked where that is doubted. */
export function itemLabel({ label, naming }: ShownItem, marked: Marking = markedText): Text {
  return naming ? marked(label, naming) : label;
}

/** All that an item says behind its label: what is plain by itself without a name, all else with it; doubts marked. */
export function textOfItem({ values }: ShownItem, dataset: Dataset, marked: Marking = markedText): Text {
  const isAlone = values.length === 1 && values[0] !== undefined && !isOfItem(values[0]);
  return joined(
    values.map((one) => (isAlone ? marked(statementText(one, dataset), one) : namedText(one, dataset, marked))),
    '; ',
  );
}

/** A value with its name in front where it says nothing without; marked where it is doubted. */
export function namedText(one: StatementAsOf, dataset: Dataset, marked: Marking = markedText): Text {
  const { key, rule, located, mapping } = one;
  const name = nameOfKey(key, mapping.kind);
  if (rule.is === 'flag' && located.value === true) return marked(name, one);
  const text = statementText(one, dataset);
  if (isUnknown(located.value)) return marked(phrase`${name}: ${text}`, one);
  const isPlain = bare.has(key) || rule.is === 'code' || rule.is === 'codes';
  return marked(isPlain ? text : phrase`${name} ${text}`, one);
}

function shownItem(
  statements: readonly StatementAsOf[],
  dataset: Dataset,
  sizes: ReadonlyMap<string, readonly StatementAsOf[]>,
): ShownItem {
  const [one] = statements;
  if (!one || !isOfItem(one)) {
    const label = one ? nameOfKey(one.key, one.mapping.kind) : plain('');
    return { label, naming: undefined, values: statements, statements };
  }
  const { name, first = [] } = readings[one.mapping.kind] ?? {};
  const naming = statements.find(({ key }) => key === name);
  const rank = (of: StatementAsOf) =>
    first.includes(of.key) ? first.indexOf(of.key) : isLabel(of) ? first.length + 1 : first.length;
  const values = statements.filter((of) => of !== naming).sort((a, b) => rank(a) - rank(b));
  if (naming) return { label: valueText(naming, dataset), naming, values, statements };
  return { label: listedLabel(one, (sizes.get(listAround(one))?.length ?? 0) > 1), naming, values, statements };
}

/** Of an item without a name: its id, or the list with its number in it. */
function listedLabel({ block, mapping }: StatementAsOf, isOneOfMany: boolean): Text {
  const item = block.at(-1) ?? '';
  if ('id' in model[mapping.kind]) return plain(item);
  const list = nameOfKey(block.at(-2) ?? '', mapping.kind);
  return isOneOfMany ? phrase`${list} (${item})` : list;
}

/** Whether a value is of an item of a list. */
export function isOfItem({ block, mapping }: StatementAsOf): boolean {
  return block.length > 1 && ('id' in model[mapping.kind] || /^\d+$/.test(block.at(-1) ?? ''));
}

/** The row of a value. What has an id is one thing in every edition; all else is what one edition says. */
const rowOf = (one: StatementAsOf): unknown => {
  if (!isOfItem(one)) return one;
  return 'id' in model[one.mapping.kind] ? one.block.join('/') : one.mapping;
};
