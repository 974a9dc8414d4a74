import type { Dataset } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import { nameOfKey } from '../../domain/key-names.js';
import type { MappingKind } from '../../domain/model.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { segmentName } from '../../domain/things.js';
import type { Text } from '../../text/language.js';
import { listText } from '../../text/list.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { showText } from '../../text/show.js';
import { partyText } from '../../text/sources.js';
import { contradictionNote } from '../contradiction-text.js';
import { paperCalled, speakerOf } from '../place-name.js';
import type { RowCell, Section } from '../report.js';
import { yearTable } from './budgets.js';
import { doubtNotes, isOlderSource, linesBySource, mainSourceOf } from './cells.js';
import { itemLabel, labelWithin, rowsAsItems, type ShownItem, textOfItem } from './items.js';
import { type Part, wholeText } from './part.js';

/** What counts: a section for the thing's own values and one for each block. */
export function sectionsOf(part: Part, dataset: Dataset): Section[] {
  const current = part.statements.filter(({ supersededBy }) => !supersededBy);
  const blocks = grouped(current, ({ block }) => block[0] ?? '');
  const own = sectionOf(plain(pathOfPart(part)), part.details, blocks.get('') ?? [], dataset);
  blocks.delete('');
  const notes = [...own.notes, ...part.contradictions.map((one) => contradictionNote(one, dataset))];
  return [
    { ...own, notes, within: withinPart(part, undefined), contract: part.contract?.id },
    ...[...blocks].map(([block, statements]) => ({
      ...sectionOf(blockHeading(part, block), [], statements, dataset),
      within: withinPart(part, block),
      contract: part.contract?.id,
    })),
  ];
}

/** What older editions said otherwise: a section for each block of each of them. */
export function earlierSectionsOf(part: Part, dataset: Dataset): Section[] {
  const earlier = part.statements.filter(({ supersededBy }) => supersededBy);
  const groups = grouped(earlier, ({ block, edition, supersededBy }) =>
    [block[0] ?? '', edition?.source, supersededBy?.source].join('\n'),
  );
  return [...groups.values()].map((statements) => {
    const [block, by] = [statements[0]?.block[0], statements[0]?.supersededBy?.source ?? ''];
    const heading = block === undefined ? plain(pathOfPart(part)) : blockHeading(part, block);
    const unmarked = statements.map((one) => ({ ...one, isOlder: false }));
    const section = sectionOf(showText.earlier(heading), [], unmarked, dataset);
    const details = [...section.details, showText.supersededBy(paperCalled(by, dataset))];
    return { ...section, within: showText.earlier(withinPart(part, block)), contract: part.contract?.id, details };
  });
}

/** The names from the region down. */
export function pathOfPart({ region, track, segment, contract }: Part): string {
  const parts = [region.name, track?.name, segment && segmentName(segment), contract?.id];
  return parts.filter((one) => one !== undefined).join(' › ');
}

/** A source with its date. */
export function sourceText(source: string, isOlder: boolean, dataset: Dataset): Text {
  const speaker = speakerOf(source, dataset);
  const day = String(dataset.cards.get(source)?.value.date ?? '?');
  return showText.source(
    paperCalled(source, dataset),
    day,
    isOlder,
    speaker === 'buyer' ? undefined : partyText[speaker],
  );
}

function blockHeading(part: Part, block: string): Text {
  const { region, track, segment, contract } = part;
  const name = contract?.id ?? (segment ? segmentName(segment) : (track?.name ?? region.name));
  return phrase`${name} › ${nameOfBlock(part, block)}`;
}

/** What a section is of below the name of its thing: the segment for which a contract is told, and the block. */
function withinPart(part: Part, block: string | undefined): Text {
  const names = part.contract && part.segment ? [plain(segmentName(part.segment))] : [];
  return joined([...names, ...(block === undefined ? [] : [nameOfBlock(part, block)])], ' › ');
}

function nameOfBlock({ track, segment, contract }: Part, block: string): Text {
  const kind: MappingKind = contract ? 'contract' : segment ? 'segment' : track ? 'edition' : 'regionEdition';
  return nameOfKey(block, kind);
}

function sectionOf(
  heading: Text,
  details: readonly Text[],
  statements: readonly StatementAsOf[],
  dataset: Dataset,
): Section {
  const main = mainSourceOf(statements);
  const wholes = new Set(statements.map((one) => JSON.stringify(wholeText(one))));
  const whole = wholes.size === 1 && statements[0] ? wholeText(statements[0]) : undefined;
  const items = rowsAsItems(statements, dataset);
  const placesOf = (item: ShownItem) => placesCell(item.statements, main, whole === undefined, dataset);
  const table = yearTable(items, dataset, placesOf);
  const labels = new Map(items.flatMap((item) => item.statements.map((one) => [one, labelWithin(item, one)])));
  return {
    heading,
    isOfWhole: statements.length > 0 && statements.every(({ whole: of }) => of !== undefined && of !== 'region'),
    details: [
      ...details,
      ...(whole ? [whole] : []),
      ...(main === undefined ? [] : [sourceText(main, isOlderSource(main, statements), dataset)]),
      ...(table?.details ?? []),
    ],
    columns: table?.columns,
    rows: table?.rows ?? items.map((item) => [itemLabel(item), textOfItem(item, dataset), placesOf(item)]),
    notes: doubtNotes(
      statements,
      statements.map((one) => labels.get(one) ?? plain(one.key)),
      dataset,
    ).map((note) => phrase`${listText.doubtMark} ${note}`),
  };
}

/** Where values stand; and of what whole they are, where the section does not say so. */
function placesCell(
  all: readonly StatementAsOf[],
  main: string | undefined,
  isApart: boolean,
  dataset: Dataset,
): RowCell {
  const places = linesBySource(all, main, dataset);
  const wholes = isApart ? all.flatMap((one) => wholeText(one) ?? []) : [];
  const each = [...new Map(wholes.map((one) => [JSON.stringify(one), one])).values()];
  return isApart ? { ...places, ...joined([places, ...each], '; ') } : places;
}
