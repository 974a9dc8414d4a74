import type { ListChange, ListEntry } from '../../domain/changes/list-changes.js';
import { diffText } from '../../text/diff.js';
import { entriesText, type ListName, listKeyName, listNames } from '../../text/diff-lists.js';
import { languages, type Text } from '../../text/language.js';
import { joined, plain } from '../../text/phrase.js';
import { leaf } from '../leaf.js';
import type { Branch, Section } from '../report.js';
import { blankRecord, type DiffRecord } from './records.js';

/** What is told of an entry that came or went. */
const telling: Readonly<Record<ListName, readonly string[]>> = {
  cards: ['title', 'issuer', 'date'],
  vocabulary: languages.map((language) => `label.${language}`),
  providers: ['name', 'aliases'],
  municipalities: ['name', 'youthRegion'],
  'council-terms': ['election', 'firstDay'],
};

/** The section of what changed in lists and among the cards, a branch for each of them; none where nothing did. */
export function listSections(changes: readonly ListChange[]): Section[] {
  const branches = (Object.keys(listNames) as ListName[]).flatMap((list): Branch[] => {
    const own = changes.filter((change) => change.list === list);
    const rows = own.map((change) => leaf(rowText(change)));
    return rows.length === 0 ? [] : [{ text: listNames[list], details: [], branches: rows }];
  });
  return branches.length === 0 ? [] : [{ heading: diffText.lists, details: [], rows: [], notes: [], tree: branches }];
}

export function listRecord({ list, how, was, is }: ListChange): DiffRecord {
  const differing = (one: ListEntry | undefined, other: ListEntry | undefined) => {
    if (how === 'renamed') return one?.id ?? null;
    const said = [...(one?.said ?? [])].filter(([key, text]) => other?.said.get(key) !== text);
    return one ? JSON.stringify(Object.fromEntries(said)) : null;
  };
  return {
    ...blankRecord,
    what: 'list',
    change: how,
    block: list,
    key: (is ?? was)?.id ?? null,
    was: differing(was, is),
    is: differing(is, was),
  };
}

function rowText(change: ListChange): Text {
  const { how, was, is, list, count } = change;
  const id = plain((is ?? was)?.id ?? '');
  if (how === 'added' || how === 'removed') {
    const { said } = is ?? was ?? {};
    const short = [...new Set(telling[list].map((key) => said?.get(key) ?? ''))].map(plain);
    const text = count === undefined ? joined(short, ', ') : entriesText(count);
    return joined([joined([id, diffText[how]], ' '), text], ': ');
  }
  if (how === 'renamed') return joined([id, diffText.renamed(was?.id ?? '', is?.id ?? '')], ': ');
  const keys = new Set([...(was?.said.keys() ?? []), ...(is?.said.keys() ?? [])]);
  const told = [...keys].flatMap((key) => {
    const [old, now] = [was?.said.get(key), is?.said.get(key)];
    if (old === now) return [];
    return [joined([listKeyName(key), diffText.changed(hashBeginning(old), hashBeginning(now))], ' ')];
  });
  return joined([id, joined(told, '; ')], ': ');
}

/** A text, but of a hash only its beginning. */
function hashBeginning(text: string | undefined): Text {
  if (text === undefined) return diffText.nothing;
  return plain(/^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 12)}…` : text);
}
