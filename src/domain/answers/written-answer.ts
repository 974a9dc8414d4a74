import { meaningOf } from '../changes/meaning.js';
import { writtenValue } from '../written-value.js';
import {
  type AnswerValue,
  type DataValue,
  type Days,
  type InShort,
  isAnswered,
  type PostponedDays,
  partsInShort,
  type TermAndOptions,
} from './value.js';

/** A text that is the same for two answers only where both say the same, and know as little. */
export function meaningIn(value: AnswerValue): string {
  switch (value.is) {
    case 'data':
      return withUnit(meaningOf(value.written, value.key, value.rule), value);
    case 'days':
      return isAnswered(value) ? writtenIn(value) : JSON.stringify([value.earliest, value.latest, value.reason]);
    case 'term':
    case 'postponed':
      return writtenIn(value);
    case 'state':
      return JSON.stringify([value.stands.state, value.stands.since, value.isPlanned]);
    case 'sum':
      return value.of.map(meaningIn).join(' + ');
    case 'items':
      return JSON.stringify(value.items.map((parts) => itemWritten(parts, meaningIn)).sort());
    case 'by-group':
      return JSON.stringify(value.groups.map((group) => [group.municipalities, meaningIn(group.value)]));
    case 'contract':
      return JSON.stringify([...partsInShort(value).map(meaningIn), value.replacedBy]);
  }
}

/** For programs: as the data writes it. A day that is not known is the reason for that. */
export function writtenIn(value: AnswerValue): string {
  switch (value.is) {
    case 'data':
      return withUnit(writtenValue(value.written, ', '), value);
    case 'days':
      return daysWritten(value);
    case 'term':
      return termWritten(value);
    case 'state':
      return [value.stands.state, value.stands.since, value.isPlanned ? 'planned' : undefined]
        .filter((part) => part !== undefined)
        .join(' ');
    case 'postponed':
      return value.moves.map(moveWritten).join('; ');
    case 'sum':
      return value.of.map(writtenIn).join(' + ');
    case 'items':
      return value.items.map((parts) => itemWritten(parts, writtenIn)).join('; ');
    case 'by-group':
      return value.groups.map((group) => `${group.municipalities.join(' ')}: ${writtenIn(group.value)}`).join('; ');
    case 'contract':
      return inShortWritten(value);
  }
}

/** `1..2 combination` */
function withUnit(number: string, { unit }: DataValue): string {
  return unit === undefined ? number : `${number} ${unit}`;
}

/** Something of the data in one text: a list or a mapping as JSON. */
export function asText(written: unknown): string {
  return typeof written === 'object' ? JSON.stringify(written) : String(written);
}

function inShortWritten({ kind, firstDay, latestEnd, replacedBy }: InShort): string {
  const parts = { kind, 'first-day': firstDay, 'latest-end': latestEnd };
  const told = Object.entries(parts).flatMap(([key, value]) => (value ? [`${key}=${writtenIn(value)}`] : []));
  return [...told, ...replacedBy.map((id) => `replaced-by=${id}`)].join(' ');
}

/** `2022-07-01`, `2022-07-01..2022-12-31`, `..2022-12-31`; where nothing bounds a day, the reason. */
function daysWritten({ earliest, latest, reason }: Days): string {
  if (earliest === undefined && latest === undefined) return reason ?? 'unknown';
  return earliest === latest ? `${latest}` : `${earliest ?? ''}..${latest ?? ''}`;
}

/** `2021-01-01→2022-01-01`, `2021-01-01→?`, `not-stated→?` */
function moveWritten({ from, to, length, stage }: PostponedDays['moves'][number]): string {
  const days = `${daysWritten(from)}→${to ? daysWritten(to) : '?'}`;
  return [...(stage ? [stage] : []), days, ...(length ? [`+${writtenIn(length)}`] : [])].join(' ');
}

function itemWritten(parts: readonly DataValue[], of: (value: DataValue) => string): string {
  return parts.map((part) => `${part.key}=${of(part)}`).join(' ');
}

/** The same for terms that mean the same: `P4Y6M + 3×P2Y`, `P9Y + none`, `P4Y + 4×undecided ≤ P8Y`. */
function termWritten({ initial, options, longest }: TermAndOptions): string {
  const written = (one: DataValue | undefined) => (one ? meaningIn(one) : 'missing');
  const rest =
    typeof options === 'string' ? [options] : options.map((one) => `${written(one.count)}×${written(one.length)}`);
  return `${[written(initial), ...rest].join(' + ')}${longest === undefined ? '' : ` ≤ ${longest}`}`;
}
