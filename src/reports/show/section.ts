import type { Dataset } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import { nameOfKey } from '../../domain/key-names.js';
import type { MappingKind } from '../../domain/model.js';
import type { Told } from '../../domain/standing.js';
import { segmentName } from '../../domain/things.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { showText } from '../../text/show.js';
import type { Section } from '../report.js';
import { doubtNotes, isOlderSource, isRowName, labelText, linesBySource, mainSourceOf, toldText } from './cells.js';
import { type Part, wholeText } from './part.js';

/** What counts: a section for the thing's own values and one for each block. */
export function sectionsOf(part: Part, dataset: Dataset): Section[] {
  const current = part.told.filter(({ supersededBy }) => !supersededBy);
  const blocks = grouped(current, ({ block }) => block[0] ?? '');
  const own = sectionOf(plain(pathOfPart(part)), part.details, blocks.get('') ?? [], dataset);
  blocks.delete('');
  return [own, ...[...blocks].map(([block, told]) => sectionOf(blockHeading(part, block), [], told, dataset))];
}

/** What older editions said otherwise: a section for each block of each of them. */
export function earlierSectionsOf(part: Part, dataset: Dataset): Section[] {
  const earlier = part.told.filter(({ supersededBy }) => supersededBy);
  const groups = grouped(earlier, ({ block, edition, supersededBy }) =>
    [block[0] ?? '', edition?.source, supersededBy?.source].join('\n'),
  );
  return [...groups.values()].map((told) => {
    const [block, by] = [told[0]?.block[0], told[0]?.supersededBy?.source ?? ''];
    const heading = block === undefined ? plain(pathOfPart(part)) : blockHeading(part, block);
    const unmarked = told.map((one) => ({ ...one, isOlder: false }));
    const section = sectionOf(showText.earlier(heading), [], unmarked, dataset);
    return { ...section, details: [...section.details, showText.supersededBy(by)] };
  });
}

/** The names from the region down. */
export function pathOfPart({ region, track, segment, contract }: Part): string {
  const parts = [region.name, track?.name, segment && segmentName(segment), contract?.id];
  return parts.filter((one) => one !== undefined).join(' › ');
}

/** A source with its date. */
export function sourceText(source: string, isOlder: boolean, dataset: Dataset): Text {
  return showText.source(source, String(dataset.cards.get(source)?.value.date ?? '?'), isOlder);
}

function blockHeading({ region, track, segment, contract }: Part, block: string): Text {
  const name = contract?.id ?? (segment ? segmentName(segment) : (track?.name ?? region.name));
  const kind: MappingKind = contract ? 'contract' : segment ? 'segment' : track ? 'edition' : 'region';
  return phrase`${name} › ${nameOfKey(block, kind)}`;
}

function sectionOf(heading: Text, details: readonly Text[], told: readonly Told[], dataset: Dataset): Section {
  const main = mainSourceOf(told);
  const wholes = new Set(told.map((one) => one.whole));
  const whole = wholes.size === 1 && told[0] ? wholeText(told[0]) : undefined;
  const labels = told.map((one) => labelText(one, told, dataset));
  return {
    heading,
    details: [
      ...details,
      ...(whole ? [whole] : []),
      ...(main === undefined ? [] : [sourceText(main, isOlderSource(main, told), dataset)]),
    ],
    rows: told.flatMap((one, index) =>
      isRowName(one)
        ? []
        : [
            [
              labels[index] ?? plain(''),
              toldText(one, dataset),
              joined([linesBySource([one], main), ...(whole ? [] : [wholeText(one) ?? plain('')])], '; '),
            ],
          ],
    ),
    notes: doubtNotes(told, labels, dataset),
  };
}
