import { isMap } from 'yaml';
import type { Entry, GoodFile } from '../good-file.js';
import type { Kind } from '../mistake.js';
import { before, instead, isBeside, isCitation, isOneLine, without } from './edits.js';

const invented = [
  'ingangsdatum: 2022-01-01',
  'colour: red',
  'opmerking: nog nakijken',
  'bron: brief',
  'startDate: 2022',
];
/** Keys of one’s own for something that has a key: that key is then missing as well, which is not a second mistake. */
const renamed: Readonly<Record<string, readonly string[]>> = {
  firstDay: ['ingangsdatum', 'startDate', 'beginDay'],
  initialTerm: ['looptijd', 'duration'],
  options: ['verlengingen', 'extensions'],
  name: ['naam'],
  title: ['titel'],
  issuer: ['afzender'],
  lines: ['regels'],
  count: ['aantal'],
  subject: ['onderwerp'],
  readings: ['lezingen'],
  tracks: ['sporen'],
  editions: ['standen'],
};
/** The keys that may not be missing, by the keys that tell what kind of mapping it is. */
const required: readonly (readonly [marks: readonly string[], keys: readonly string[]])[] = [
  [
    ['firstDay', 'initialTerm', 'options'],
    ['firstDay', 'initialTerm', 'options', 'cite'],
  ],
  [
    ['count', 'length'],
    ['count', 'length', 'cite'],
  ],
  [
    ['id', 'about', 'readings'],
    ['id', 'about', 'readings', 'followed', 'means'],
  ],
  [
    ['id', 'kind', 'subject'],
    ['id', 'kind', 'subject', 'cite'],
  ],
  [
    ['id', 'about', 'count'],
    ['id', 'about', 'count', 'cite'],
  ],
  [
    ['id', 'name', 'role'],
    ['id', 'name', 'role', 'cite'],
  ],
  [
    ['id', 'name', 'domain', 'editions'],
    ['id', 'name', 'domain', 'editions'],
  ],
  [
    ['id', 'title', 'issuer'],
    ['medium', 'title', 'issuer', 'date', 'file', 'sha256', 'lines'],
  ],
  [
    ['id', 'role', 'amounts'],
    ['id', 'role', 'amounts', 'cite'],
  ],
  [['kind', 'why'], ['why']],
  [
    ['id', 'label', 'definition'],
    ['id', 'label', 'definition'],
  ],
  [
    ['election', 'firstDay', 'source'],
    ['election', 'firstDay', 'source'],
  ],
];
/** Mappings with keys of one’s own. */
const isFree = ({ path, key }: Entry): boolean =>
  /^(GM\d+|\d+)$/.test(key) ||
  path[0] === 'youthRegions' ||
  (path[0] === 'groups' && path.length === 2) ||
  key === 'rest';

export const wrongKeys: readonly Kind[] = [
  {
    name: 'a misspelt key',
    cases: 20,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (isFree(entry) || isBesideKey(entry) || entry.key.length < 4) continue;
        const { key } = entry;
        yield instead(file, entry.keyAt, `${key.slice(0, 1)}${key.slice(2)}`);
        yield instead(file, entry.keyAt, `${key}s`);
        yield instead(file, entry.keyAt, `${key.slice(0, -2)}${key.at(-1)}${key.at(-2)}`);
      }
    },
  },
  {
    name: 'a key of another case or with a hyphen',
    cases: 6,
    *slipsIn(file) {
      for (const entry of file.entries) {
        const { key, keyAt } = entry;
        if (isFree(entry) || isBesideKey(entry)) continue;
        yield instead(file, keyAt, key.charAt(0).toUpperCase() + key.slice(1));
        if (/[A-Z]/.test(key))
          yield instead(
            file,
            keyAt,
            key.replaceAll(/[A-Z]/g, (one) => `-${one.toLowerCase()}`),
          );
      }
    },
  },
  {
    name: 'an invented key',
    cases: 14,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (isFree(entry) || isBesideKey(entry) || entry.index === 0 || entry.path[0] === 'groups') continue;
        // Among themes it would be two mistakes: no theme, and no citation behind it.
        if (isCitation(entry)) continue;
        const indent = ' '.repeat(entry.keyAt.start - file.lineAt(entry.line).start);
        for (const line of invented) {
          if (entry.inFlow) {
            const at = { start: entry.keyAt.start, end: entry.keyAt.start, becomes: `${line}, ` };
            yield { what: `${line} in braces`, line: entry.line, edits: [at] };
          } else yield { what: line, line: entry.line, edits: [before(file, entry.line, indent + line)] };
        }
      }
    },
  },
  {
    name: 'another name for a key',
    cases: 12,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (isBeside(entry) || file.name.endsWith('council-terms.yaml')) continue;
        for (const name of renamed[entry.key] ?? []) yield instead(file, entry.keyAt, name);
      }
    },
  },
  {
    name: 'a missing key',
    cases: 18,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (!isRequired(entry) || entry.siblings.length < 2) continue;
        const slip = leftOut(file, entry);
        if (slip) yield slip;
      }
    },
  },
  {
    name: 'a key twice',
    cases: 16,
    *slipsIn(file) {
      for (const entry of file.entries) {
        if (!isOneLine(entry) || entry.index === 0) continue;
        const text = file.text.slice(entry.keyAt.start, entry.valueAt.end);
        const at = entry.valueAt.end;
        if (entry.inFlow) {
          yield { what: `${text} twice`, line: entry.line, edits: [{ start: at, end: at, becomes: `, ${text}` }] };
          continue;
        }
        // Further down in the same mapping.
        const last = entry.siblings.at(-1) ?? entry;
        const indent = ' '.repeat(entry.keyAt.start - file.lineAt(entry.line).start);
        const edit = before(file, last.lastLine + 1, indent + text);
        yield { what: `${text} twice`, line: last.lastLine + 1, edits: [edit] };
      }
    },
  },
];

function isRequired({ key, path, siblings }: Entry): boolean {
  const keys = siblings.map((sibling) => sibling.key);
  if (path.includes('cite') && key !== 'cite') return false;
  return required.some(([marks, wanted]) => wanted.includes(key) && marks.every((mark) => keys.includes(mark)));
}

/** A key of a citation or a doubt, which is called after the value it is about. */
function isBesideKey({ path }: Entry): boolean {
  return path.at(-2) === 'cite' || path.at(-2) === 'doubt';
}

/** Takes a key out from between braces, if it stands on one line. */
function leftOutOfFlow(file: GoodFile, { siblings, index, keyAt, valueAt }: Entry) {
  const next = siblings[index + 1];
  const end = next ? next.keyAt.start : valueAt.end;
  const start = next ? keyAt.start : (siblings[index - 1]?.valueAt.end ?? keyAt.start);
  return file.lineOf(start) === file.lineOf(end) ? { start, end, becomes: '' } : undefined;
}

/** The mapping is told of where it begins: at the key that it stands behind, or at the dash. */
function leftOut(file: GoodFile, entry: Entry) {
  const { siblings, index } = entry;
  const owner = file.at(entry.path.slice(0, -1));
  const what = `no \`${entry.key}\``;
  const first = siblings[0];
  const next = siblings[index + 1];
  if (!first) return;
  if (entry.inFlow) {
    const edit = leftOutOfFlow(file, entry);
    return edit && { what, line: (owner && isMap(owner.value) ? owner : first).line, edits: [edit] };
  }
  // The first key of an item stands behind its dash: the next one moves up to it.
  const isBehindDash = index === 0 && file.lines[entry.line - 1]?.trimStart().startsWith('- ');
  if (isBehindDash) {
    if (!next || entry.line !== entry.lastLine) return;
    return { what, line: entry.line, edits: [{ start: entry.keyAt.start, end: next.keyAt.start, becomes: '' }] };
  }
  const isTop = entry.path.length === 1;
  const line = isTop ? (index === 0 ? entry.line : first.line) : (owner?.line ?? first.line);
  return { what, line, edits: [without(file, entry.line, entry.lastLine)] };
}
