import { parseStretch, yearOrMonthOf } from '../calendar/stretch.js';
import { isOpen } from '../calendar/window.js';
import {
  type AnswerValue,
  type DataValue,
  type Days,
  dataValueOf,
  type InShort,
  type PostponedDays,
  type TermAndOptions,
} from '../domain/answers/value.js';
import type { Dataset } from '../domain/dataset.js';
import { isUnknown } from '../domain/entry.js';
import { isCode, municipalityNames, youthRegionName } from '../domain/members.js';
import { labelOf } from '../domain/vocabulary.js';
import type { Value } from '../domain/walk.js';
import { aspectText } from '../text/compare.js';
import { reasonText, shownText } from '../text/days.js';
import { keyName } from '../text/keys.js';
import type { Text } from '../text/language.js';
import { listText } from '../text/list.js';
import { aroundText, countText, flagText, lengthText, unitsText } from '../text/measures.js';
import { cappedText, optionText, termText, yearsText } from '../text/notation.js';
import { joined, phrase, plain } from '../text/phrase.js';
import { postponedText } from '../text/postponed.js';
import { showText } from '../text/show.js';
import { stateText } from '../text/status.js';

/** An answer in words: codes by their label, unknown words in words, municipalities and providers by name. */
export function answerText(value: AnswerValue, dataset: Dataset): Text {
  switch (value.is) {
    case 'data':
      return datumText(value, dataset);
    case 'days':
      return knownDaysText(value);
    case 'term':
      return termWords(value);
    case 'state':
      return stateText(value.stands, value.isPlanned);
    case 'postponed':
      return joined(
        value.moves.map((one) => moveText(one, dataset)),
        '; ',
      );
    case 'sum':
      return joined(
        value.of.map((one) => datumText(one, dataset)),
        ' + ',
      );
    case 'items':
      return joined(
        value.items.map((parts) => itemText(parts.map((part) => datumText(part, dataset)))),
        '; ',
      );
    case 'by-group':
      return joined(
        value.groups.map(({ municipalities, value: own }) =>
          joined([plain(municipalityNames(municipalities, dataset).join(', ')), answerText(own, dataset)], ': '),
        ),
        '; ',
      );
    case 'contract':
      return inShortText(value, dataset);
  }
}

/** A value of the data, or something in its place, in words. */
export function valueText(value: Value, dataset: Dataset, written = value.located.value): Text {
  return datumText(dataValueOf(value, written), dataset);
}

type Worded = Pick<DataValue, 'key' | 'rule' | 'written' | 'unit'>;

/** What is written under a key, in words, by what kind of value it is. */
export function datumText({ written, ...of }: Worded, dataset: Dataset): Text {
  if (isUnknown(written)) return reasonText[written];
  if (Array.isArray(written)) {
    const items = written.map((item) => datumText({ ...of, written: item }, dataset));
    return joined(items, of.key in namedBy || of.rule.is === 'keys' ? ', ' : '; ');
  }
  if (typeof written === 'object' && written !== null) return amountsText(written as Record<string, string | number>);
  const text = String(written);
  if (of.rule.group !== undefined) return labelOf(dataset, of.rule.group, text);
  switch (of.rule.is) {
    case 'day':
      return dayText(text);
    case 'duration':
      return lengthText(text);
    case 'count':
    case 'amount':
      return of.unit === undefined
        ? countText(text)
        : unitsText(text, of.unit, labelOf(dataset, of.rule.unit ?? '', of.unit));
    case 'keys':
      return keyName(text);
    case 'flag':
      return flagText[text as 'true' | 'false'] ?? plain(text);
    default:
      if (of.key === 'municipalities' && !isCode(text)) return listText.ofYouthRegion(youthRegionName(text, dataset));
      return plain(namedBy[of.key]?.(text, dataset) ?? text);
  }
}

/** Keys whose values are ids of things that have a name. */
const namedBy: Readonly<Record<string, (id: string, dataset: Dataset) => string | undefined>> = {
  municipalities: (code, { municipalities }) => municipalities?.get(code)?.name,
  winners: (id, { providers }) => providers?.get(id)?.value.name,
};

function dayText(text: string): Text {
  if (text.endsWith('~')) return aroundText(text.slice(0, -1));
  const window = parseStretch(text);
  if (!window) return plain(text);
  const [earliest, latest] = [window.earliest, window.latest].map((side) => (isOpen(side) ? undefined : side));
  return knownDaysText({ earliest, latest, reason: undefined });
}

/** One first day that was moved. */
function moveText({ from, to, length, stage }: PostponedDays['moves'][number], dataset: Dataset): Text {
  const isTold = ({ earliest, latest }: Days) => earliest !== undefined || latest !== undefined;
  return postponedText({
    from: isTold(from) ? knownDaysText(from) : undefined,
    to: to && knownDaysText(to),
    length: length && !isUnknown(length.written) ? datumText(length, dataset) : undefined,
    stage: stage === undefined ? undefined : labelOf(dataset, 'event-stage', stage),
  });
}

function knownDaysText({ earliest, latest, reason }: Omit<Days, 'is'>): Text {
  const part = earliest && latest ? yearOrMonthOf(earliest, latest) : undefined;
  return shownText({ earliest, latest, part, reason });
}

function amountsText(amounts: Readonly<Record<string, string | number>>): Text {
  const told = Object.entries(amounts).map(([year, amount]) => {
    return phrase`${year}: ${isUnknown(amount) ? reasonText[amount] : countText(String(amount))}`;
  });
  return joined(told, '; ');
}

/** `4½ + 3×2`, `4 + 4×?, together ≤8` */
function termWords({ initial, options, longest }: TermAndOptions): Text {
  const written = (one: DataValue | undefined) => String(one?.written ?? '');
  const shown =
    typeof options !== 'string'
      ? options.map(({ count, length }) => optionText(written(count), yearsText(written(length))))
      : options === 'none'
        ? 'none'
        : 'unknown';
  const term = termText(yearsText(written(initial)), shown);
  return longest === undefined ? term : cappedText(term, yearsText(`..${longest}`));
}

/** `regular; first day 2022-01-01; last possible day 2025-12-31`, or what took its place. */
function inShortText({ kind, firstDay, latestEnd, replacedBy }: InShort, dataset: Dataset): Text {
  if (replacedBy.length > 0) return showText.replacedBy(replacedBy.join(', '));
  const told = (value: AnswerValue | undefined, name?: Text) =>
    value ? joined([...(name ? [name] : []), answerText(value, dataset)], ' ') : plain('');
  return joined([told(kind), told(firstDay, aspectText['first-day']), told(latestEnd, aspectText['latest-end'])], '; ');
}

/** The first part, with the others in brackets. */
export function itemText([first = plain(''), ...others]: readonly Text[]): Text {
  return others.length === 0 ? first : phrase`${first} (${joined(others, ', ')})`;
}
