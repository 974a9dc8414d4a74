import { citationOf, quotesOf } from '../../domain/citing/citation.js';
import type { Dataset } from '../../domain/dataset.js';
import { nameOfKey } from '../../domain/key-names.js';
import { model } from '../../domain/model.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { segmentName } from '../../domain/things.js';
import type { FoundWord } from '../../text/find.js';
import type { Text } from '../../text/language.js';
import { inAllLanguages, isEmptyText, joined, phrase, plain } from '../../text/phrase.js';
import { valueText } from '../answer-text.js';
import { contradictionNote } from '../contradiction-text.js';
import { doubtWords } from '../doubt-record.js';
import type { Told } from '../list/told.js';
import { spelledOut } from '../marked.js';
import { namesOf } from '../region-names.js';
import { segmentNamesOf } from '../segments-called.js';
import { isRowName, labelsAmong } from '../show/cells.js';
import { statementsOfContradiction } from '../show/contradicted.js';
import { isOfItem, itemLabel, rowsAsItems, type ShownItem, textOfItem } from '../show/items.js';
import { isLabel } from '../show/part.js';

/** Something that can be found, with its place. */
export interface FindEntry {
  readonly what: FoundWord;
  /** Missing where it stands beside the regions. */
  readonly told: Told | undefined;
  /** What it is where several things tell it: of a contradiction about a whole each of its parts does. */
  readonly one: object;
  /** What all values of one item of a list have in common: people see them in one row. */
  readonly row: ShownItem | undefined;
  /** Of a card or a provider its id. */
  readonly id: string | undefined;
  /** What people see of it. */
  readonly shown: Text;
  readonly name: string;
  readonly words: string;
  readonly more: string;
}

/** What can be found of a thing: its names, its values with the words of the paper, why they are doubted, and contradictions. */
export function entriesOfThing(thing: Told, dataset: Dataset): (FindEntry & Told)[] {
  const { part } = thing;
  const labelOf = labelsAmong(part.statements, dataset);
  const items = new Map(
    rowsAsItems(thing.statements, dataset).flatMap((item) => item.statements.map((one) => [one, item] as const)),
  );
  const names = namesOfThing(thing, dataset);
  const named =
    names.length === 0
      ? []
      : [toldEntry(whatIs(thing), { ...thing, statements: [] }, plain(names.join(', ')), names.join(' '))];
  return [
    ...named,
    ...thing.statements
      .filter((one) => !isLabel(one) && !isRowName(one))
      .flatMap((one) => {
        const told = { ...thing, statements: [one] };
        const label = joined([labelOf(one), valueText(one, dataset)], ': ');
        const quotes = wordsPrinted(one);
        const doubt = one.mapping.entry.value.doubt?.[one.key];
        const printed = quotes.length === 0 ? [] : [plain(`“${quotes.join('” “')}”`)];
        const isPoint = one.mapping.kind === 'point';
        const row = isPoint || !isOfItem(one) ? undefined : items.get(one);
        const shown = row ? itemShown(row, dataset) : spelledOut(label, one);
        const value = {
          ...toldEntry(
            isPoint ? 'point' : 'value',
            told,
            joined([shown, ...printed], ' '),
            '',
            quotes.join(' '),
            label,
          ),
          row,
        };
        if (!doubt) return [value];
        const why = doubtWords(doubt, []);
        return [value, toldEntry('doubt', told, joined([label, why], ': '), '', '', why)];
      }),
    ...part.contradictions.map((one) => {
      const note = contradictionNote(one, dataset);
      const told = { ...thing, statements: statementsOfContradiction(one) };
      const printed = one.readings.map(({ says }) => says).join(' ');
      return { ...toldEntry('contradiction', told, note, '', printed, note), one: one.entry.value };
    }),
  ];
}

/** What can be found beside the regions: papers and providers. */
export function entriesBeside({ cards, providers }: Dataset): FindEntry[] {
  const papers = [...cards.values()].map(({ value }) =>
    besideEntry(
      'paper',
      value.id,
      joined([plain(value.title), plain(value.issuer)], ', '),
      `${value.id} ${value.title}`,
      [value.issuer, ...(value.references ?? [])],
    ),
  );
  const won = [...(providers?.values() ?? [])].map(({ value }) =>
    besideEntry(
      'provider',
      value.id,
      plain([value.name, ...(value.aliases ?? [])].join(', ')),
      `${value.id} ${value.name}`,
      [...(value.aliases ?? [])],
    ),
  );
  return [...papers, ...won];
}

/** `funding: task-based (where needed)`; what has an id by what it is, and never by that id. */
function itemShown(item: ShownItem, dataset: Dataset): Text {
  const [{ block, mapping } = {}] = item.statements;
  const text = textOfItem(item, dataset, spelledOut);
  const label = itemLabel(item, spelledOut);
  if (mapping && 'id' in model[mapping.kind]) return joined([...(item.naming ? [label] : []), text], ': ');
  if (!mapping || !item.naming || isRowName(item.naming)) return joined([label, text], ': ');
  const told = isEmptyText(text) ? label : phrase`${label} (${text})`;
  return joined([nameOfKey(block?.at(-2) ?? '', mapping.kind), told], ': ');
}

function besideEntry(what: FoundWord, id: string, shown: Text, name: string, more: readonly string[]): FindEntry {
  return { what, told: undefined, one: {}, row: undefined, id, shown, name, words: '', more: more.join(' ') };
}

function toldEntry(what: FoundWord, told: Told, shown: Text, name: string, words = '', more?: Text): FindEntry & Told {
  const further = more ? inAllLanguages(more).join(' ') : '';
  return { ...told, what, told, one: {}, row: undefined, id: undefined, shown, name, words, more: further };
}

function whatIs({ part: { contract, segment, track } }: Told): FoundWord {
  return contract ? 'contract' : segment ? 'segment' : track ? 'track' : 'region';
}

/** Of a contract nothing but its id, which its values are found by. */
function namesOfThing({ part: { region, track, segment, contract } }: Told, dataset: Dataset): string[] {
  if (contract) return [contract.id];
  if (segment) return [...new Set([segmentName(segment), ...segmentNamesOf(segment), segment.id])];
  if (track) return [...new Set([track.name, track.id])];
  return [...new Set(namesOf(region, dataset))];
}

function wordsPrinted({ mapping, key }: StatementAsOf): string[] {
  const citation = citationOf(mapping.entry, key);
  return citation ? quotesOf(citation) : [];
}
